/** Changes of a baseline that a run can vouch for. Neither touches an entry that the run did not test. */
import type { RunReport } from '../run-report.ts';
import { goneEntries } from './apply.ts';
import { type Baseline, type BaselineEntry, edited } from './file.ts';

/** Why the differences are left for now, who sees to them, and until when (YYYY-MM-DD). */
export type Excuse = Pick<BaselineEntry, 'reason' | 'owner' | 'expires'>;

/** Removes the entries whose difference the run looked for and did not find. */
export function prune(baseline: Baseline, report: RunReport): Baseline {
  const gone = goneEntries(report, baseline);
  if (gone.size === 0) return baseline;
  return edited(baseline, (document) => {
    for (const [index, entry] of [...baseline.entries.entries()].reverse()) if (gone.has(entry)) document.deleteIn(['known', index]);
  });
}

/**
 * Adds an entry for each finding that has none, at the end. An entry whose date is over is left to its owner: a new date needs a person who
 * gives the reason.
 */
export function addFindings(baseline: Baseline, report: RunReport, { reason, owner, expires }: Excuse): Baseline {
  const listed = new Set(baseline.entries.map(({ id }) => id));
  const fresh = report.findings.filter(({ id }) => !listed.has(id));
  if (fresh.length === 0) return baseline;
  return edited(baseline, (document) => {
    for (const { id, operation, kind, field } of fresh)
      document.addIn(['known'], document.createNode({ id, operation, kind, ...(field === '' ? {} : { field }), reason, owner, expires }));
  });
}

/** What a baseline says about a run: which findings are known, which entries are over, and which excuse nothing any more. */
import { count } from '../report/verdict.ts';
import type { RunFinding, RunFindingKind, RunReport } from '../run-report.ts';
import type { Baseline, BaselineEntry } from './file.ts';

/** What every reply is checked for, whatever else a run looks for. */
const ALWAYS: readonly RunFindingKind[] = ['schema', 'undeclared-field', 'undeclared-status', 'missing-operation', 'no-reply'];

/**
 * Marks the findings that the baseline knows. An entry whose date is over excuses nothing and fails the run, unless the run proved that its
 * difference is gone. An entry that the run proved to be gone gives a warning.
 *
 * @param today YYYY-MM-DD in UTC; an entry holds to the end of its day
 */
export function applyBaseline(report: RunReport, baseline: Baseline, today: string): RunReport {
  const entries = new Map(baseline.entries.map((entry) => [entry.id, entry]));
  const gone = goneEntries(report, baseline);
  const faults = baseline.entries.flatMap((entry, index) =>
    entry.expires < today && concerns(report, entry) && !gone.has(entry)
      ? [expiry(entry, `${baseline.file}:${baseline.lines[index]}`)]
      : [],
  );
  return {
    ...report,
    findings: report.findings.map((finding) => marked(finding, entries.get(finding.id), today)),
    // Shards that read this baseline before have said what they saw of it; the whole says it anew.
    warnings: [...report.warnings.filter((warning) => !warning.startsWith(`${baseline.file}: `)), ...pruneWarning(baseline, gone)],
    baselineFaults: faults,
  };
}

/** Entries whose difference this run looked for and did not find. What was skipped, or lies outside of the selection or shard, proves nothing. */
export function goneEntries(report: RunReport, { entries }: Baseline): Set<BaselineEntry> {
  const found = new Set(report.findings.map(({ id }) => id));
  const outcomes = new Map(report.operations.map(({ operation, outcome }) => [operation, outcome]));
  const lookedFor = new Set(report.lookedFor ?? ALWAYS);
  const tested = ({ operation, kind }: BaselineEntry): boolean => {
    if (!lookedFor.has(kind)) return false;
    const outcome = outcomes.get(operation);
    // An operation that the server should not have is no operation of the run; only a whole run looks for it everywhere.
    if (outcome === undefined) return kind === 'extra-operation' && isWhole(report);
    return outcome === 'holds' || outcome === 'broken';
  };
  return new Set(entries.filter((entry) => tested(entry) && !found.has(entry.id)));
}

/** Whether the entry is this run's business: another shard answers for its own operations. */
const concerns = (report: RunReport, entry: BaselineEntry): boolean =>
  isWhole(report) || report.operations.some(({ operation }) => operation === entry.operation);

const isWhole = ({ selection: { tags, operations, shard } }: RunReport): boolean =>
  tags.length === 0 && operations.length === 0 && shard === '';

function marked({ known: _, ...finding }: RunFinding, entry: BaselineEntry | undefined, today: string): RunFinding {
  if (!entry || entry.expires < today) return finding;
  const { reason, owner, expires } = entry;
  return { ...finding, known: { reason, owner, expires } };
}

const expiry = ({ id, operation, kind, reason, owner, expires }: BaselineEntry, place: string): string =>
  `${place}: the entry ${id} (${kind} of ${operation}, "${reason}") expired on ${expires}. ${owner} mends it, or gives it a new date and a reason for that.`;

function pruneWarning({ file, lines, entries }: Baseline, gone: ReadonlySet<BaselineEntry>): string[] {
  if (gone.size === 0) return [];
  const places = entries.flatMap((entry, index) => (gone.has(entry) ? [`${entry.id} (line ${lines[index]})`] : []));
  return [
    `${file}: no longer found: ${places.join(', ')}. Run again with --baseline-prune to remove ${count(gone.size, 'entry', 'entries')}.`,
  ];
}

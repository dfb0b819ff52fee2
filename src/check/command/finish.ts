/** How a command that has a report ends: the baseline, the reports, the summary, the exit code. */
import { applyBaseline } from '../baseline/apply.ts';
import { addFindings, prune } from '../baseline/change.ts';
import { type Baseline, BaselineFileError, readBaseline, writeBaseline } from '../baseline/file.ts';
import { ReportFileError } from '../report/json.ts';
import { MergeError } from '../report/merge.ts';
import { count, exitCode } from '../report/verdict.ts';
import { type ReportSurroundings, ReportWriteError, writeReports } from '../report/write.ts';
import type { RunReport } from '../run-report.ts';
import type { ReportOptions } from './report-options.ts';

/** Options that say nothing together. */
class ReportOptionError extends Error {
  override readonly name = 'ReportOptionError';
}

/** Errors of the caller's input: a sentence and exit code 2. Anything else is a fault of the program. */
export const INPUT_ERRORS = [ReportOptionError, BaselineFileError, ReportFileError, ReportWriteError, MergeError] as const;

const DEFAULT_DAYS = 90;

/**
 * Refuses what can be refused before a run has cost its time, and reads the baseline once. Call it first.
 *
 * @returns undefined if no baseline is asked for
 * @throws ReportOptionError, BaselineFileError
 */
export async function prepareBaseline({
  baseline,
  baselineUpdate,
  baselinePrune,
  reason,
  owner,
  expires,
}: ReportOptions): Promise<Baseline | undefined> {
  if (baseline === undefined) {
    if (baselineUpdate || baselinePrune)
      throw new ReportOptionError('Name the file to change: --baseline FILE, such as --baseline owui-baseline.yaml.');
    return undefined;
  }
  if (baselineUpdate && (reason === undefined || owner === undefined))
    throw new ReportOptionError('--baseline-update needs a reason and a person: add --reason "why it has to wait" --owner NAME.');
  if (!baselineUpdate && (reason ?? owner ?? expires) !== undefined)
    throw new ReportOptionError('--reason, --owner and --expires belong to new entries: add --baseline-update, or leave them out.');
  return readBaseline(baseline, baselineUpdate ? 'empty' : 'error');
}

export interface FinishSurroundings extends ReportSurroundings {
  readonly now: Date;
}

/**
 * Holds the report against the baseline, changes the baseline if asked to, writes the reports and prints the summary.
 *
 * @returns the exit code
 * @throws BaselineFileError, ReportWriteError
 */
export async function finishReport(
  report: RunReport,
  options: ReportOptions,
  baseline: Baseline | undefined,
  surroundings: FinishSurroundings,
): Promise<number> {
  const changed = baseline && (await changeBaseline(baseline, report, options, surroundings));
  const final = changed ? applyBaseline(report, changed, dayOf(surroundings.now)) : report;
  const specs = options.report ?? [];
  // Annotations come first and are read by a program; the summary is last, where a person looks.
  const files = specs.filter(({ kind }) => kind !== 'terminal');
  await writeReports(final, options.quiet ? files : [...files, { kind: 'terminal' }], surroundings);
  return exitCode(final);
}

async function changeBaseline(
  baseline: Baseline,
  report: RunReport,
  options: ReportOptions,
  { now, print }: FinishSurroundings,
): Promise<Baseline> {
  const pruned = options.baselinePrune ? prune(baseline, report) : baseline;
  const { reason, owner, expires = dayOf(new Date(now.getTime() + DEFAULT_DAYS * 86_400_000)) } = options;
  const changed =
    options.baselineUpdate && reason !== undefined && owner !== undefined
      ? addFindings(pruned, report, { reason, owner, expires })
      : pruned;
  if (changed === baseline && !options.baselineUpdate) return baseline;
  await writeBaseline(changed);
  const removed = baseline.entries.length - pruned.entries.length;
  const added = changed.entries.length - pruned.entries.length;
  if (!options.quiet) print(`${baseline.file}: ${count(added, 'entry', 'entries')} added, ${removed} removed.\n\n`);
  return changed;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** What a run comes to: one sentence, the next step, and the exit code. */
import type { RunReport } from '../run-report.ts';
import { EXIT } from './exit.ts';
import { type Overview, overviewOf } from './overview.ts';

/** The exit code that a run's report asks for. */
export const exitCode = ({ findings, baselineFaults }: RunReport): 0 | 1 =>
  findings.some(({ known }) => !known) || baselineFaults.length > 0 ? EXIT.findings : EXIT.holds;

export interface Verdict {
  readonly holds: boolean;
  /** One sentence. */
  readonly line: string;
  /** What to do now; empty if there is nothing to do. */
  readonly nextStep: string;
}

export function verdictOf(report: RunReport, overview: Overview = overviewOf(report)): Verdict {
  const { fresh, known, answered, due } = overview;
  const faults = report.baselineFaults.length;
  const holds = exitCode(report) === EXIT.holds;
  const more = known.length > 0 ? `; ${count(known.length, 'known difference')}` : '';
  if (fresh.length > 0) {
    const operations = new Set(fresh.map(({ operation }) => operation)).size;
    return {
      holds,
      line: `Broken: ${count(fresh.length, 'finding')} in ${count(operations, 'operation')}${more}${faults > 0 ? `; ${count(faults, 'fault')} of the baseline` : ''}.`,
      nextStep:
        'Run the curl of a finding to see it again. What has to wait goes into a baseline: --baseline-update with --reason and --owner.',
    };
  }
  if (faults > 0)
    return {
      holds,
      line: `Broken: ${count(faults, 'fault')} of the baseline${more}.`,
      nextStep: 'Mend what the entries excuse, or give them a new reason and a new date by hand.',
    };
  if (answered === 0)
    return {
      holds,
      line: 'Nothing differs, and nothing is proved: no operation was answered with success.',
      nextStep: 'Read the warnings and the reasons of what was skipped; most often a token or the selection is wrong.',
    };
  return {
    holds,
    line: `Holds: ${answered} of ${dueOf(report, due)} answered with success, nothing new differs${more}.`,
    nextStep: '',
  };
}

/** What was to be asked: `236 operations that only read`. */
export const dueOf = ({ mode }: RunReport, due: number): string =>
  mode === 'read-only' ? count(due, 'operation that only reads', 'operations that only read') : count(due, 'operation');

/** `1 finding`, `2 findings`. */
export const count = (number: number, noun: string, nouns = `${noun}s`): string => `${number} ${number === 1 ? noun : nouns}`;

/** `open-webui 0.12.4 at http://localhost:8080, held against open-webui@0.12.4, read-only`. */
export function subject({ server, mode, selection }: RunReport): string {
  const version = server.version === '' ? 'A server of unknown version' : `Version ${server.version}`;
  const nearest = server.exact ? '' : ' (the nearest older one)';
  const shard = selection.shard === '' ? '' : `, shard ${selection.shard}`;
  return `${version} at ${server.url}, held against the contract of ${server.contract}${nearest}, ${mode}${shard}`;
}

/** `850 ms`, `12.4 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

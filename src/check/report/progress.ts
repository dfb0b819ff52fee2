/** What a run shows while it works: one line that is rewritten on a terminal, one line a router elsewhere, such as in the log of a CI. */
import { type Paint, paintFor, wantsColours } from '../../mock/node/log.ts';
import type { OperationResult, RunReport } from '../run-report.ts';
import { printableLine } from './printable.ts';
import { count, duration } from './verdict.ts';

export interface Progress {
  /** Before the first operation, with all that are planned. */
  start(planned: readonly { readonly tag: string }[]): void;
  /** After each operation, in any order. */
  operation(result: OperationResult): void;
  /** After the last one, also if the run was broken off. */
  end(report: RunReport): void;
}

/** What progress is written to; process.stderr is one. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
  write(text: string): unknown;
}

export interface ProgressOptions {
  readonly output: ProgressOutput;
  readonly env: NodeJS.ProcessEnv;
  readonly quiet?: boolean;
}

/**
 * Chooses the way of showing that fits the output. Standard error is the place for it: standard output may be a report that is piped on.
 *
 * @example const progress = createProgress({ output: process.stderr, env: process.env });
 */
export function createProgress({ output, env, quiet = false }: ProgressOptions): Progress {
  if (quiet) return { start: () => {}, operation: () => {}, end: () => {} };
  const paint = paintFor(wantsColours(output, env));
  // A terminal of a CI rewrites nothing, whatever it says of itself.
  return output.isTTY && !env['CI'] && env['TERM'] !== 'dumb' ? rewrittenLine(output, paint) : lineARouter(output, paint);
}

function rewrittenLine(output: ProgressOutput, paint: Paint): Progress {
  let planned = 0;
  let done = 0;
  let broken = 0;
  const clear = '\r\u001b[2K';
  return {
    start(operations) {
      planned = operations.length;
    },
    operation(result) {
      done++;
      if (result.outcome === 'broken') broken++;
      const plain = `${String(done).padStart(String(planned).length)}/${planned}${broken > 0 ? `, ${broken} broken` : ''}  `;
      // A line that wraps would not be rewritten.
      const rest = printableLine(result.operation).slice(0, Math.max(0, (output.columns ?? 80) - plain.length - 1));
      output.write(`${clear}${paint(broken > 0 ? 'red' : 'green', plain)}${paint('dim', rest)}`);
    },
    end() {
      output.write(clear);
    },
  };
}

interface Tally {
  planned: number;
  done: number;
  readonly outcomes: Record<OperationResult['outcome'], number>;
}

/** A router's line comes when its last operation is done; the end gives those their line that did not come so far. */
function lineARouter(output: ProgressOutput, paint: Paint): Progress {
  const tallies = new Map<string, Tally>();
  const tallyOf = (tag: string): Tally => {
    const tally = tallies.get(tag) ?? { planned: 0, done: 0, outcomes: { holds: 0, broken: 0, errors: 0, skipped: 0 } };
    tallies.set(tag, tally);
    return tally;
  };
  const say = (tag: string, { planned, done, outcomes }: Tally): void => {
    const parts = (['holds', 'broken', 'errors', 'skipped'] as const).filter((outcome) => outcomes[outcome] > 0);
    const text = parts.map((outcome) =>
      outcome === 'broken' ? paint('red', `${outcomes.broken} broken`) : `${outcomes[outcome]} ${outcome}`,
    );
    output.write(`${printableLine(tag)}: ${done}/${planned}${text.length > 0 ? `, ${text.join(', ')}` : ''}\n`);
  };
  return {
    start(operations) {
      for (const { tag } of operations) tallyOf(tag).planned++;
      output.write(`${count(operations.length, 'operation')} of ${count(tallies.size, 'router')}.\n`);
    },
    operation({ tag, outcome }) {
      const tally = tallyOf(tag);
      tally.done++;
      tally.outcomes[outcome]++;
      if (tally.done === tally.planned) say(tag, tally);
    },
    end({ durationMs }) {
      for (const [tag, tally] of tallies) if (tally.done < tally.planned) say(tag, tally);
      output.write(`Done after ${duration(durationMs)}.\n`);
    },
  };
}

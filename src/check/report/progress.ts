/** What a run shows while it works: one line that is rewritten on a terminal, one line a step elsewhere, such as in the log of a CI. */
import { type Paint, paintFor, wantsColours } from '../../terminal.ts';
import { printableLine } from './printable.ts';
import { count } from './verdict.ts';

export interface Progress {
  /** What is done from now on, as a sentence. */
  step(sentence: string): void;
  /** After each request, with the operation that it was for. */
  asked(operation: string): void;
  /** After the last step, also if the run was broken off. */
  end(): void;
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

export const SILENT: Progress = { step: () => {}, asked: () => {}, end: () => {} };

/**
 * Chooses the way of showing that fits the output. Standard error is the place for it: standard output may be a report that is piped on.
 *
 * @example const progress = createProgress({ output: process.stderr, env: process.env });
 */
export function createProgress({ output, env, quiet = false }: ProgressOptions): Progress {
  if (quiet) return SILENT;
  const paint = paintFor(wantsColours(output, env));
  // A terminal of a CI rewrites nothing, whatever it says of itself.
  if (output.isTTY && !env['CI'] && env['TERM'] !== 'dumb') return rewrittenLine(output, paint);
  return { ...SILENT, step: (sentence) => output.write(`${sentence}\n`) };
}

function rewrittenLine(output: ProgressOutput, paint: Paint): Progress {
  let requests = 0;
  const clear = '\r\u001b[2K';
  const write = (head: string, rest: string): void => {
    // A line that wraps would not be rewritten.
    const room = Math.max(0, (output.columns ?? 80) - head.length - 1);
    output.write(`${clear}${paint('green', head)}${paint('dim', printableLine(rest).slice(0, room))}`);
  };
  return {
    step: (sentence) => write('', sentence),
    asked(operation) {
      requests++;
      write(`${count(requests, 'request')}  `, operation);
    },
    end: () => output.write(clear),
  };
}

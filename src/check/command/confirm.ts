/** Asks a person before something is changed that others may miss. */
import { createInterface } from 'node:readline/promises';
import { CheckInputError } from '../run/errors.ts';

export interface ConfirmationOptions {
  /** Whether the answer is yes already. */
  readonly yes: boolean;
  readonly signal: AbortSignal;
}

/** @returns says a sentence on stderr and demands a yes; throws CheckInputError if there is none, or nobody to ask */
export function confirmation({ yes, signal }: ConfirmationOptions): (sentence: string) => Promise<void> {
  return async (sentence) => {
    process.stderr.write(`${sentence}\n`);
    if (yes) return;
    if (!process.stdin.isTTY) throw new CheckInputError('--yes', 'Nobody can be asked here. If that is meant, add --yes.');
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      const answer = await terminal.question('Go on? [y/N] ', { signal });
      if (!/^y(es)?$/i.test(answer.trim())) throw new CheckInputError('--destructive', 'Nothing was changed.');
    } finally {
      terminal.close();
    }
  };
}

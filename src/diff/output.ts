/** Where a report goes, and how a command says that it cannot do what it was asked. */
import { writeFile } from 'node:fs/promises';

/** The report cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file}: cannot be written (${cause instanceof Error ? cause.message : cause}). Choose another file with --output.`, { cause });
    this.file = file;
  }
}

/** Writes a report to a file, or to standard output if none is named. @throws OutputError */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) process.stdout.write(text);
  else
    await writeFile(file, text).catch((error: unknown) => {
      throw new OutputError(file, error);
    });
}

type KnownError = abstract new (...args: never[]) => Error;

/** Runs a command. The errors that a user can act on become a sentence and exit code 2; others are faults of this program. */
export async function runCommand(known: readonly KnownError[], run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error) || !known.some((one) => error instanceof one)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

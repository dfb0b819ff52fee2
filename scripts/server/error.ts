/**
 * What can go wrong with real servers and is no defect of these scripts: the command line prints the message alone and ends with 1.
 * Anything else keeps its stack.
 */
export abstract class RealServerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** What to tell a person about a failure that is no defect; undefined for one that is. */
export function explain(error: unknown): string | undefined {
  if (error instanceof RealServerError) return error.message;
  if (isDiskFull(error)) return `The disk is full: ${error.message}. Free 2 GB and try again.`;
  return undefined;
}

export const isDiskFull = (error: unknown): error is Error => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

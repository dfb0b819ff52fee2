/** How attempts end. */
import type { TimeoutError } from './errors.ts';

/** A time limit that ran out, the reason of the abort that follows. What the caller gets is a TimeoutError with the whole story. */
export class Expiry extends Error {
  readonly limit: TimeoutError['limit'];
  readonly milliseconds: number;

  constructor(limit: TimeoutError['limit'], milliseconds: number) {
    super(`timeout.${limit} ran out after ${milliseconds} ms`);
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

/** How one attempt ended. */
export type Outcome = { readonly response: Response } | Failure;
export type Failure = { readonly expiry: Expiry } | { readonly lost: unknown };

/** Asks again and again, less and less often, until there is an answer. */
import { delay } from '../delay.ts';
import { WaitTimeoutError } from './errors.ts';

export interface WaitOptions {
  /** How long to wait at most, in milliseconds. Absent means 10 minutes. */
  readonly timeout?: number;
  /** Ends the waiting: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const DEFAULT_TIMEOUT = 600_000;
const FIRST_PAUSE = 200;
const LAST_PAUSE = 2_000;
const GROWTH = 1.5;

/**
 * @param what what is waited for, for the error's message
 * @param ask whether it is over; it gets a signal that also stands for the timeout
 * @throws WaitTimeoutError
 */
export async function poll(
  what: string,
  ask: (signal: AbortSignal) => Promise<boolean>,
  { timeout = DEFAULT_TIMEOUT, signal }: WaitOptions,
): Promise<void> {
  const patience = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, patience]) : patience;
  try {
    for (let pause = FIRST_PAUSE; !(await ask(either)); pause = Math.min(pause * GROWTH, LAST_PAUSE)) await delay(pause, either);
  } catch (error) {
    if (patience.aborted && error === patience.reason) throw new WaitTimeoutError(what, timeout);
    throw error;
  }
}

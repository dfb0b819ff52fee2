/** Ends what does not end by itself: a program that waits for ever is one of the things that a check is there to find. */
import { ConsumerError } from './error.ts';

/** Far more than any of the programs takes on a slow machine. */
export const PROGRAM_LIMIT_MS = 120_000;

/**
 * Does it within a time.
 *
 * @param what how the message names it, such as `The page`
 * @param attempt what to do; it ends when its signal aborts
 * @throws ConsumerError if the time is over; the signal's reason if it was interrupted
 */
export async function within<T>(
  milliseconds: number,
  what: string,
  signal: AbortSignal | undefined,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), milliseconds);
  try {
    return await attempt(signal ? AbortSignal.any([signal, over.signal]) : over.signal);
  } catch (error) {
    if (!over.signal.aborted || signal?.aborted) throw error;
    throw new ConsumerError(`${what} has not ended after ${milliseconds / 1000} s. See what it waits for: a server, a stream, a timer.`);
  } finally {
    clearTimeout(timer);
  }
}

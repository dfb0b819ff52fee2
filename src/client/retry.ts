/** What may be sent again, and after which wait. */
import { unusualEffects } from '../../generated/effects.ts';
import type { RetryDelay } from './options.ts';

/** Milliseconds; the usual `retryDelay.longest`. */
export const LONGEST_DELAY = 30_000;

/** Whether the operation only reads (`x-owui-effect: read`). */
const onlyReads = (method: string, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') !== unusualEffects.includes(`${method} ${path}`);

/** Whether doing it twice is the same as doing it once. */
export const mayRepeat = (method: string, path: string): boolean => method === 'PUT' || method === 'DELETE' || onlyReads(method, path);

export const isPassing = (status: number): boolean => status === 429 || (status > 501 && status < 505);

/**
 * Milliseconds until the next attempt: what the reply asks for, or a random time that grows.
 *
 * @param attempt the one that failed, from 1
 */
export function delayAfter(
  attempt: number,
  retryAfter: string | null | undefined,
  { first = 500, longest = LONGEST_DELAY }: RetryDelay = {},
): number {
  const asked = retryAfter ? askedDelay(retryAfter) : Number.NaN;
  // All clients at once would bring a server down that has just come up.
  return asked >= 0 ? asked : Math.random() * Math.min(longest, first * 2 ** (attempt - 1));
}

/** Retry-After is a number of seconds or a date. */
const askedDelay = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Math.max(0, Date.parse(text) - Date.now()));

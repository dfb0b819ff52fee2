/** Addresses of the web that accounts and administrators give the server to call. */
import { Refusal } from '../refusal.ts';

export const INVALID_URL = new Refusal(400, 'The URL you provided is invalid. Please double-check and try again.');

/** The address in a text; `undefined` if it is none, or of another scheme than HTTP. */
export function addressIn(text: unknown): URL | undefined {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Which of a recording's requests are calls of the API, and where the API stands. */
import type { HarEntry } from '../check/traffic.ts';
import type { JudgingContract } from './contract.ts';

/** Why a request is no call of the API. */
export type LeftOut =
  /** Of another server. */
  | 'elsewhere'
  /** The web page and its files. */
  | 'page'
  /** socket.io, by websocket or by polling. */
  | 'websocket'
  /** A browser asks whether it may call. */
  | 'preflight'
  /** Aborted, blocked, or without a reply. */
  | 'unanswered';

/** Prefixes under which calls of the API stand; a page of another program may well be at `/health`. */
const API = /\/(?:api|ollama|openai)\//g;

/**
 * The base URL under which most requests are calls that the contract knows.
 *
 * @returns without a slash at its end; undefined if no request is such a call
 */
export function findServerUrl(entries: readonly HarEntry[], { routes }: JudgingContract): string | undefined {
  const votes = new Map<string, number>();
  for (const { request } of entries) {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    for (const { index } of url.pathname.matchAll(API)) {
      if (routes.match(request.method, url.pathname.slice(index)).kind !== 'found') continue;
      const base = url.origin + url.pathname.slice(0, index);
      votes.set(base, (votes.get(base) ?? 0) + 1);
    }
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** @returns the path below the base URL, or why the request is no call of the API */
export function pathOfCall(
  { request: { method, url }, response: { status } }: HarEntry,
  base: string,
  { areas }: JudgingContract,
): { readonly pathname: string } | LeftOut {
  if (/^wss?:/.test(url)) return 'websocket';
  if (!URL.canParse(url) || !(url.startsWith(`${base}/`) || url === base)) return 'elsewhere';
  const { pathname } = new URL(url);
  const below = pathname.slice(new URL(base).pathname.replace(/\/$/, '').length) || '/';
  if (below.startsWith('/ws/') || status === 101) return 'websocket';
  if (method === 'OPTIONS') return 'preflight';
  if (!areas.has(below.split('/')[1] ?? '')) return 'page';
  return status === 0 ? 'unanswered' : { pathname: below };
}

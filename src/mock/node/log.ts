/** What the command says about each request: a line for a person, or a JSON object for a program. Neither holds a secret. */

import { redactTarget } from '../../redact.ts';
import type { Colour, Paint } from '../../terminal.ts';
import type { Exchange } from '../options.ts';

export const LOG_STYLES = ['pretty', 'json', 'none'] as const;
export type LogStyle = (typeof LOG_STYLES)[number];

/**
 * One exchange as a line for a person.
 *
 * @example 200 GET /api/v1/chats/?page=1 listChats state 0.8 ms
 */
export function prettyLine({ method, url, path, operationId, status, source, durationMs }: Exchange, paint: Paint): string {
  const parts = [
    paint(colourOf(status), String(status)),
    paint('bold', method),
    printable(redactTarget(url, path)),
    ...(operationId === undefined ? [] : [paint('cyan', operationId)]),
    ...(source === undefined ? [] : [paint('dim', source)]),
    paint('dim', inWords(durationMs)),
  ];
  return parts.join(' ');
}

/** One exchange as JSON on one line, without its headers and its body. */
export function jsonLine({ method, url, path, operationId, status, source, durationMs }: Exchange, now: Date): string {
  return JSON.stringify({
    event: 'request',
    time: now.toISOString(),
    status,
    method,
    path: redactTarget(url, path),
    operation: operationId,
    source,
    durationMs: Math.round(durationMs * 1000) / 1000,
  });
}

const colourOf = (status: number): Colour => (status >= 500 ? 'red' : status >= 400 ? 'yellow' : status >= 300 ? 'cyan' : 'green');

/** A caller must not steer the terminal: what is no letter there is shown as its escape. */
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

function inWords(ms: number): string {
  if (ms < 100) return `${ms.toFixed(1)} ms`;
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

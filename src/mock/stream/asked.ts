/** Whether a request asks for a stream or for JSON, as the real servers see it. */
import { isRecord } from '../../contract/json.ts';
import type { StreamNature } from './nature.ts';

export interface AskedStream {
  /** The body as it was parsed; `undefined` without one. */
  readonly body: unknown;
  /** The value of the query's `stream`, the last one if there are several. */
  readonly query: string | undefined;
  /** The request's Accept, which counts only where nothing else decides: the servers ignore it. */
  readonly accept: string | undefined;
  /** The example that the caller named: if it exists in one form only, the reply has that form. */
  readonly example: string | undefined;
}

/** The texts that the server takes for true, in any case. */
const TRUE = new Set(['1', 'on', 't', 'true', 'y', 'yes']);

export function asksForStream(nature: StreamNature, asked: AskedStream): boolean {
  const { choice, streamExamples, wholeExamples } = nature;
  if (choice.by === 'nothing') return true;
  if (asked.example !== undefined) {
    const [streamed, whole] = [streamExamples.includes(asked.example), wholeExamples.includes(asked.example)];
    if (streamed !== whole) return streamed;
  }
  if (nature.background && asksForBackground(asked.body)) return false;
  const wish = isRecord(asked.body) ? asked.body['stream'] : undefined;
  switch (choice.by) {
    case 'query':
      return asked.query === undefined ? choice.absent : TRUE.has(asked.query.toLowerCase());
    case 'body':
      return wish === undefined ? choice.absent : wish === null ? choice.null : wish === true;
    case 'declaration':
      if (typeof wish === 'boolean') return wish;
      if (asked.accept === nature.mediaType) return true;
      return asked.accept === 'application/json' ? false : choice.absent;
  }
}

/** Whether a completion is to be written into a chat, while the reply has only the ids of the tasks. */
export const asksForBackground = (body: unknown): boolean =>
  isRecord(body) && Boolean(body['session_id']) && (Boolean(body['chat_id']) || (body['parent_id'] === null && 'parent_id' in body));

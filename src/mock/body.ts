/** Reads a request's body within a limit, and parses it as the server does: JSON only if the media type says so. */
import type { IncomingMessage } from 'node:http';
import { type Reply, tooLarge, UNREADABLE_BODY, unprocessable } from './errors.ts';

/** A body as the server would see it. `value` is parsed JSON, or the text of any other media type; absent if nothing was sent. */
export interface Body {
  readonly mediaType: string | undefined;
  readonly json: boolean;
  readonly value: unknown;
  readonly present: boolean;
}

export type BodyResult = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly reply: Reply };

/**
 * Reads and parses a body.
 *
 * @param limit largest body in bytes; a larger one is refused with 413 as soon as that is known
 * @param looksInside whether the operation reads its body; where it takes none or passes it on, broken JSON is a text like any other
 */
export async function readBody(request: IncomingMessage, limit: number, looksInside: boolean): Promise<BodyResult> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { ok: false, reply: tooLarge(limit) };
  const chunks: Buffer[] = [];
  let size = 0;
  // A stream without an encoding yields buffers; the types cannot know.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { ok: false, reply: tooLarge(limit) };
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const result = parseBody(bytes, request.headers['content-type']);
  if (result.ok || looksInside) return result;
  return { ok: true, body: { mediaType: 'application/octet-stream', json: false, value: bytes.toString('utf8'), present: true } };
}

function parseBody(bytes: Buffer, contentType: string | undefined): BodyResult {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  const json = mediaType !== undefined && /^application\/(?:[\w.+-]+\+)?json$/.test(mediaType);
  if (bytes.length === 0) return { ok: true, body: { mediaType, json, value: undefined, present: false } };
  if (!json) return { ok: true, body: { mediaType, json, value: bytes.toString('utf8'), present: true } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reply: UNREADABLE_BODY };
  }
  try {
    return { ok: true, body: { mediaType, json, value: JSON.parse(text), present: true } };
  } catch (error) {
    return { ok: false, reply: invalidJson(text, String(error)) };
  }
}

/** The server's words for what V8's parser says, as far as they correspond. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/property name/i, 'Expecting property name enclosed in double quotes'],
  [/Expected ','/, "Expecting ',' delimiter"],
  [/Expected ':'/, "Expecting ':' delimiter"],
  [/Unterminated string/, 'Unterminated string starting at'],
  [/after JSON/, 'Extra data'],
];

function invalidJson(text: string, complaint: string): Reply {
  const position = Number(/position (\d+)/.exec(complaint)?.[1] ?? text.length);
  const error = COMPLAINTS.find(([pattern]) => pattern.test(complaint))?.[1] ?? 'Expecting value';
  return unprocessable([{ type: 'json_invalid', loc: ['body', position], msg: 'JSON decode error', input: {}, ctx: { error } }]);
}

/** Parses a request's body as the server does: JSON only if the media type says so. */
import { invalidJson, type MockFailure, UNREADABLE_BODY } from '../reply/errors.ts';

/** A body as the server would see it. */
export interface Body {
  /** Lower case, without parameters; `undefined` if none was stated. */
  readonly mediaType: string | undefined;
  readonly json: boolean;
  /** Parsed JSON, or the text of any other media type; `undefined` if nothing was sent. */
  readonly value: unknown;
  readonly present: boolean;
  readonly bytes: Uint8Array;
}

export type BodyResult = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly reply: MockFailure };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder();

/** @param looksInside whether the operation reads its body; where it takes none or passes it on, broken JSON is a text like any other */
export function parseBody(bytes: Uint8Array, contentType: string | undefined, looksInside: boolean): BodyResult {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  const json = mediaType !== undefined && /^application\/(?:[\w.+-]+\+)?json$/.test(mediaType);
  if (bytes.length === 0) return { ok: true, body: { mediaType, json, value: undefined, present: false, bytes } };
  const asText = (): BodyResult => ({ ok: true, body: { mediaType, json: false, value: lenient.decode(bytes), present: true, bytes } });
  if (!json) return asText();
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return looksInside ? { ok: false, reply: UNREADABLE_BODY } : asText();
  }
  if (looksInside && (isTooDeep(text) || ENDLESS_INTEGER.test(text))) return { ok: false, reply: UNREADABLE_BODY };
  try {
    return { ok: true, body: { mediaType, json, value: JSON.parse(text), present: true, bytes } };
  } catch (error) {
    return looksInside ? { ok: false, reply: invalidJson(text, String(error)) } : asText();
  }
}

/** About where the server's parser gives up. */
const DEEPEST = 990;

/** More digits than the server's parser makes a number of. */
const ENDLESS_INTEGER = /\d{4301}/;

/** Whether brackets are nested deeper than the server can read; what is said of such a body could not be written either. */
function isTooDeep(text: string): boolean {
  if (text.length < DEEPEST) return false;
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth++;
    else if (bracket === ']' || bracket === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

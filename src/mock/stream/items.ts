/** A stream's text and its items: events or lines, each with the line breaks that end it. */
import { isRecord } from '../../contract/json.ts';

export type StreamFormat = 'sse' | 'ndjson';

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<StreamFormat, string>> = { sse: 'text/event-stream', ndjson: 'application/x-ndjson' };

/** An event ends with the empty lines after it; whatever kind of line break a server writes. */
const EVENT = /[\s\S]*?(?:\r\n|\n|\r(?!\n)){2,}|[\s\S]+$/g;
const LINE = /[^\n]*\n|[^\n]+$/g;

/**
 * Splits a stream's text into what is sent at once. Joined, the items are the text again, byte for byte. The last item may lack its line
 * break, as some servers' do.
 */
export const splitItems = (format: StreamFormat, text: string): string[] => text.match(format === 'sse' ? EVENT : LINE) ?? [];

/** The item that carries a value. An event gets its name from `type`, where the API's events have names. */
export function frame(format: StreamFormat, value: unknown, named = false): string {
  if (format === 'ndjson') return `${JSON.stringify(value)}\n`;
  const name = named && isRecord(value) && typeof value['type'] === 'string' ? `event: ${value['type']}\n` : '';
  return `${name}data: ${JSON.stringify(value)}\n\n`;
}

/** The item that ends a stream of events by a word, such as `[DONE]`. */
export const frameWord = (word: string): string => `data: ${word}\n\n`;

/** The value that an item carries; `undefined` if it carries none that is JSON: a comment, or the word at the end. */
export function carriedBy(format: StreamFormat, item: string): unknown {
  const text = format === 'ndjson' ? item : (dataOf(item) ?? '');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The event's data, its lines put together; `undefined` for an event without any. */
function dataOf(event: string): string | undefined {
  const lines = event.split(/\r\n|\n|\r/).filter((line) => line.startsWith('data:'));
  return lines.length === 0 ? undefined : lines.map((line) => line.slice('data:'.length).replace(/^ /, '')).join('\n');
}

/** The item with its JSON broken off in the middle, as a bug or a lost packet leaves it; the framing around it stays whole. */
export function breakItem(format: StreamFormat, item: string): string {
  if (format === 'ndjson') return `${breakJson(item.trimEnd())}\n`;
  const kept = item.split(/\r\n|\n|\r/).filter((line) => line !== '' && !line.startsWith('data:'));
  return `${[...kept, `data: ${breakJson(dataOf(item) ?? '')}`].join('\n')}\n\n`;
}

/** Half of an object, list or text is never JSON; half of a number may be, so a brace goes before it. Characters stay whole. */
function breakJson(json: string): string {
  const characters = [...json.replace(/[\r\n]/g, ' ')];
  const half = characters.slice(0, Math.ceil(characters.length / 2)).join('');
  return /^[[{"]./u.test(json) ? half : `{${half}`;
}

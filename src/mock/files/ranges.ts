/** Bytes as the server's file replies send them: whole, one range, several ranges, and what is said to a range that is none. */
import type { MockReply, MockRequest } from '../message.ts';
import { withCharset } from './media-types.ts';

export interface BytesToServe {
  readonly bytes: Uint8Array;
  /** Media type; a text gets its charset here, as on the server. */
  readonly type: string;
  /** Names in lower case: `etag`, `last-modified`, `content-disposition` and others to send with every part of the file. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly request: Pick<MockRequest, 'method' | 'headers'>;
}

/**
 * The reply to a request for a file. `Range` counts for GET and HEAD only; `If-Range` must be the very ETag or date of `headers`. The server
 * knows no 304: If-None-Match and If-Modified-Since change nothing.
 *
 * @example serveBytes({ bytes, type: 'application/pdf', headers: { etag: '"1"' }, request: { method: 'GET', headers: { range: 'bytes=0-3' } } })
 */
export function serveBytes({ bytes, type, headers = {}, request }: BytesToServe): MockReply {
  const contentType = withCharset(type);
  const head = request.method === 'HEAD';
  const send = (status: number, body: Uint8Array, more: Record<string, string> = {}): MockReply => ({
    status,
    headers: { 'content-type': contentType, 'accept-ranges': 'bytes', ...headers, 'content-length': String(body.length), ...more },
    body: head ? new Uint8Array() : body,
  });

  const asked = head || request.method === 'GET' ? request.headers['range'] : undefined;
  const condition = request.headers['if-range'];
  if (asked === undefined || (condition !== undefined && !isCurrent(condition, headers))) return send(200, bytes);
  const ranges = readRanges(asked, bytes.length);
  if (!Array.isArray(ranges)) return head ? { ...ranges, body: '' } : ranges;
  const [first, ...others] = ranges;
  if (!first) return send(200, bytes);
  if (others.length > 0) {
    const boundary = randomBoundary();
    const parts = joinParts(bytes, ranges, boundary, contentType);
    return send(206, parts, { 'content-type': `multipart/byteranges; boundary=${boundary}` });
  }
  return send(206, bytes.subarray(first.start, first.end), { 'content-range': contentRange(first, bytes.length) });
}

const isCurrent = (condition: string, headers: Readonly<Record<string, string>>): boolean =>
  condition === headers['etag'] || condition === headers['last-modified'];

/** `end` is the first byte that is not meant. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** More ranges than these, and the server sends the whole file. */
const MOST_RANGES = 100;

/** The ranges of a header, sorted and merged; none if the whole file is to be sent; or the refusal. */
function readRanges(header: string, size: number): Range[] | MockReply {
  const equals = header.indexOf('=');
  if (equals === -1) return refusal('Malformed range header.');
  if (header.slice(0, equals).trim().toLowerCase() !== 'bytes') return refusal('Only support bytes range');
  const texts = header.slice(equals + 1).split(',');
  if (texts.length > MOST_RANGES) return [];
  const ranges = texts.flatMap((text) => readRange(text, size) ?? []);
  if (ranges.length === 0) return refusal('Range header: range must be requested');
  // One range outside makes all of them fail.
  if (ranges.some(({ start }) => start < 0 || start >= size)) {
    return { status: 416, headers: { ...PLAIN, 'content-range': `bytes */${size}`, 'content-length': '0' }, body: '' };
  }
  if (ranges.some(({ start, end }) => start >= end)) return refusal('Range header: start must be less than end');
  return merge(ranges.sort((one, other) => one.start - other.start || one.end - other.end));
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

const refusal = (text: string): MockReply => ({ status: 400, headers: { ...PLAIN, 'content-length': String(text.length) }, body: text });

/** `undefined` for what is no range: the server passes over it. */
function readRange(text: string, size: number): Range | undefined {
  const dash = text.indexOf('-');
  if (dash === -1) return undefined;
  const [from, to] = [text.slice(0, dash).trim(), text.slice(dash + 1).trim()];
  if (from === '' && to === '') return undefined;
  const [first, last] = [readInteger(from), readInteger(to)];
  if ((from !== '' && first === undefined) || (to !== '' && last === undefined)) return undefined;
  if (first === undefined) return { start: Math.max(size - (last ?? 0), 0), end: size };
  return { start: first, end: last !== undefined && last < size ? last + 1 : size };
}

/** An integer as Python reads it. */
const readInteger = (text: string): number | undefined => (/^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) : undefined);

/** Ranges that overlap or touch become one. */
function merge(sorted: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

const contentRange = ({ start, end }: Range, size: number): string => `bytes ${start}-${end - 1}/${size}`;

/** Random, so that no file holds it. */
const randomBoundary = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(13)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function joinParts(bytes: Uint8Array, ranges: readonly Range[], boundary: string, type: string): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = ranges.flatMap((range) => [
    encoder.encode(`--${boundary}\r\nContent-Type: ${type}\r\nContent-Range: ${contentRange(range, bytes.length)}\r\n\r\n`),
    bytes.subarray(range.start, range.end),
    encoder.encode('\r\n'),
  ]);
  return concatenate([...pieces, encoder.encode(`--${boundary}--`)]);
}

/** All pieces behind one another. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

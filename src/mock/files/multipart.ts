/**
 * Reads multipart/form-data as the servers' parser does. `Response.formData()` is no help: it refuses what they take (a body cut short, another
 * disposition, an escaped quote), takes what they refuse (a preamble), and changes names and media types.
 */
import { type Delimiter, delimiterOf } from './delimiter.ts';
import { FormError } from './form-error.ts';

/** One part. A file is what has a file name, even an empty one. */
export interface Part {
  readonly field: string;
  readonly fileName: string | undefined;
  /** As it was sent; absent if the part has none. */
  readonly mediaType: string | undefined;
  readonly bytes: Uint8Array;
}

/** The server's limits. */
const MOST_FILES = 1000;
const MOST_FIELDS = 1000;
const LARGEST_FIELD = 1024 * 1024;
const LONGEST_BOUNDARY = 256;
const MOST_HEADERS = 8;
const LONGEST_HEADER = 4096 + 128;

const CR = 13;
const LF = 10;
const HYPHEN = 45;
const COLON = 58;
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * The parts of a body in their order. A part that has no end is left out, as the server does.
 *
 * @throws FormError with the server's words
 */
export function readParts(bytes: Uint8Array, boundary: string): Part[] {
  if (boundary.length > LONGEST_BOUNDARY) throw invalid();
  const delimiter = delimiterOf(boundary);
  const parts: Part[] = [];
  const count = { files: 0, fields: 0 };
  let at = afterFirstBoundary(bytes, delimiter.bytes.subarray(2));
  while (at !== undefined) {
    const head = readHead(bytes, at);
    if (!head) break;
    const end = findDelimiter(bytes, delimiter, head.end);
    const part = { ...describe(head.headers), bytes: bytes.subarray(head.end, end?.start ?? bytes.length) };
    refuseTooMuch(part, count);
    if (!end) break;
    parts.push(part);
    at = end.next;
  }
  return parts;
}

const invalid = (): FormError => new FormError('Invalid multipart data.');

/** Where the first part's headers begin; absent if there is no part. */
function afterFirstBoundary(bytes: Uint8Array, boundary: Uint8Array): number | undefined {
  let at = 0;
  if (bytes[0] === CR || bytes[0] === LF) {
    at = bytes.indexOf(HYPHEN);
    if (at === -1) return undefined;
  }
  for (const byte of boundary) {
    if (at === bytes.length) return undefined;
    if (bytes[at++] !== byte) throw invalid();
  }
  const [first, second] = bytes.subarray(at, at + 2);
  if (first === undefined) return undefined;
  const wanted = first === HYPHEN ? HYPHEN : LF;
  if ((first !== HYPHEN && first !== CR) || (second !== undefined && second !== wanted)) throw invalid();
  return first === CR && second === LF ? at + 2 : undefined;
}

/** The headers of a part, and where its content begins; absent if the body ends before. */
function readHead(bytes: Uint8Array, start: number): { headers: Map<string, string>; end: number } | undefined {
  const headers = new Map<string, string>();
  let at = start;
  for (let count = 0; ; count++) {
    if (at >= bytes.length) return undefined;
    if (bytes[at] === CR) {
      if (at + 1 === bytes.length) return undefined;
      if (bytes[at + 1] !== LF) throw invalid();
      return { headers, end: at + 2 };
    }
    if (count === MOST_HEADERS) throw invalid();
    const colon = bytes.indexOf(COLON, at);
    const name = decode(bytes.subarray(at, Math.min(colon === -1 ? bytes.length : colon, at + LONGEST_HEADER + 1)));
    if (!TOKEN.test(name) || name.length > LONGEST_HEADER) throw invalid();
    if (colon === -1) return undefined;
    const end = bytes.indexOf(CR, colon + 1);
    if ((end === -1 ? bytes.length : end) - at > LONGEST_HEADER) throw invalid();
    if (end === -1 || end + 1 === bytes.length) return undefined;
    if (bytes[end + 1] !== LF) throw invalid();
    headers.set(name.toLowerCase(), decode(bytes.subarray(colon + 1, end)).replace(/^ +/, ''));
    at = end + 2;
  }
}

/** Where a part's content ends, and where the next part's headers begin; `next` is absent behind the last part. */
function findDelimiter(bytes: Uint8Array, delimiter: Delimiter, from: number): { start: number; next: number | undefined } | undefined {
  for (let start = delimiter.find(bytes, from); start !== -1; start = delimiter.find(bytes, start + 1)) {
    const behind = start + delimiter.bytes.length;
    if (bytes[behind] === CR && bytes[behind + 1] === LF) return { start, next: behind + 2 };
    if (bytes[behind] === HYPHEN && bytes[behind + 1] === HYPHEN) return { start, next: undefined };
  }
  return undefined;
}

function describe(headers: ReadonlyMap<string, string>): Omit<Part, 'bytes'> {
  const options = readOptions(headers.get('content-disposition') ?? '');
  const field = options.get('name');
  if (field === undefined) throw new FormError('The Content-Disposition header field "name" must be provided.');
  return { field, fileName: withoutDrive(options.get('filename')), mediaType: headers.get('content-type') };
}

/** Old browsers send a whole Windows path. */
const withoutDrive = (name: string | undefined): string | undefined =>
  name && /^(?:.:\\|\\\\)/.test(name) ? name.split('\\').at(-1) : name;

function refuseTooMuch({ fileName, bytes }: Part, count: { files: number; fields: number }): void {
  if (fileName !== undefined && ++count.files > MOST_FILES)
    throw new FormError(`Too many files. Maximum number of files is ${MOST_FILES}.`);
  if (fileName !== undefined) return;
  if (++count.fields > MOST_FIELDS) throw new FormError(`Too many fields. Maximum number of fields is ${MOST_FIELDS}.`);
  if (bytes.length > LARGEST_FIELD) throw new FormError(`Part exceeded maximum size of ${LARGEST_FIELD / 1024}KB.`);
}

/** The parameters of a header such as `form-data; name="file"`, names in lower case. Extended ones (`filename*`) are not looked at. */
export function readOptions(header: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const segment of splitOutsideQuotes(header).slice(1)) {
    const equals = segment.indexOf('=');
    const name = (equals === -1 ? segment : segment.slice(0, equals)).trim().toLowerCase();
    if (name.includes('*')) continue;
    const value = equals === -1 ? '' : segment.slice(equals + 1).trim();
    options.set(name, /^".*"$/s.test(value) ? value.slice(1, -1).replace(/\\(["\\])/g, '$1') : value);
  }
  return options;
}

/** A quote opens or closes wherever it stands, unless a backslash is before it. What is open at the end goes up to there. */
function splitOutsideQuotes(header: string): string[] {
  const segments: string[] = [];
  let open: string[] = [];
  let quotes = 0;
  for (const piece of header.split(';')) {
    open.push(piece);
    quotes += piece.match(/(?<!\\)"/g)?.length ?? 0;
    if (quotes % 2 === 1) continue;
    segments.push(open.join(';'));
    open = [];
  }
  return open.length > 0 ? [...segments, open.join(';')] : segments;
}

/** UTF-8, or Latin-1 if it is none: each byte is a character then. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** How the server sends a stored file: with which name, media type and headers, by operation. */
import type { MockReply, MockRequest } from '../message.ts';
import { guessType } from './media-types.ts';
import { serveBytes } from './ranges.ts';
import type { StoredFile } from './store.ts';

/** The operations that send a file as it was uploaded. */
export const FILE_DOWNLOADS = ['downloadFile', 'downloadFileAsHtml', 'downloadFileByName'] as const;
export type FileDownload = (typeof FILE_DOWNLOADS)[number];

export interface Download {
  readonly file: StoredFile;
  readonly operationId: FileDownload;
  readonly request: Pick<MockRequest, 'method' | 'headers'>;
  /** `?attachment=true`, which only `downloadFile` heeds. */
  readonly attachment?: boolean;
  /** The file's name of today, if it was renamed. The stored file keeps the old one, from which media types are guessed. */
  readonly currentName?: string;
}

/**
 * The reply to a download, with ranges.
 *
 * @example serveFile({ file, operationId: 'downloadFile', request: { method: 'GET', headers: {} } })
 */
export function serveFile({ file, operationId, request, attachment = false, currentName = file.name }: Download): MockReply {
  const { type, disposition } = describe(file, operationId, attachment, currentName);
  const headers = {
    etag: entityTag(file),
    'last-modified': new Date(file.modified).toUTCString(),
    ...(disposition === undefined ? {} : { 'content-disposition': `${disposition}; filename*=UTF-8''${encodeFileName(currentName)}` }),
  };
  return serveBytes({ bytes: file.bytes, type, headers, request });
}

interface Description {
  readonly type: string;
  readonly disposition?: string;
}

function describe({ name, type }: StoredFile, operationId: FileDownload, attachment: boolean, currentName: string): Description {
  const guessed = guessType(name);
  if (operationId === 'downloadFileAsHtml') return { type: guessed };
  if (operationId === 'downloadFileByName') return { type: guessed, disposition: 'attachment' };
  const known = type ?? guessed;
  if (attachment) return { type: known, disposition: 'attachment' };
  if (type === 'application/pdf' || currentName.toLowerCase().endsWith('.pdf')) return { type: 'application/pdf', disposition: 'inline' };
  return type === 'text/plain' ? { type } : { type: known, disposition: 'attachment' };
}

/** A file name as the server writes it behind `filename*=UTF-8''`. */
export const encodeFileName = (name: string, plain = '/'): string =>
  [...name].map((character) => (plain.includes(character) ? character : encodeCharacter(character))).join('');

/** `encodeURIComponent` leaves more as it is, and throws on half a surrogate pair. */
const encodeCharacter = (character: string): string =>
  /[!'()*]/.test(character)
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character);

const tags = new WeakMap<Uint8Array, string>();

/** 32 hexadecimal digits in quotes. Another time, size or content gives another one. */
function entityTag({ bytes, modified }: StoredFile): string {
  const content = tags.get(bytes) ?? fingerprint(bytes);
  tags.set(bytes, content);
  return `"${content}${fingerprint(new TextEncoder().encode(`${modified}-${bytes.length}`))}"`;
}

/** FNV-1a with two starting points: 16 hexadecimal digits that tell files apart. It is no protection against a forged file. */
function fingerprint(bytes: Uint8Array): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  // Not for…of, which takes ten times as long for a large file.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other ^ byte, 0x5bd1e995);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

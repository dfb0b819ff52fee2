/** What the server reads out of an uploaded file. */
import type { StoredFile } from '../../files/store.ts';

/** The text, absent of a video, which is kept as it is; or why there is none, with the text if there is a blank one. */
export type Extracted =
  | { readonly ok: true; readonly text: string | undefined }
  | { readonly ok: false; readonly error: string; readonly text: string | undefined };

export const EMPTY_CONTENT = 'The content provided is empty. Please ensure that there is text or data present before proceeding.';

/**
 * The text of a file. Texts are read as the server does. Documents (PDF, Office) and recordings are not opened: they get a sentence
 * instead, unless the server could not read them either.
 */
export function extractText(file: StoredFile): Extracted {
  const { name, bytes } = file;
  const type = file.type ?? '';
  const isText = !bytes.subarray(0, 8192).includes(0);
  const media = /^(?:image|video)\//.test(type) && !isText;
  if (media && type.startsWith('image/')) return { ok: false, error: `File type ${type} is not supported for processing`, text: undefined };
  if (media) return { ok: true, text: undefined };
  if (type === 'application/pdf' || name.toLowerCase().endsWith('.pdf')) {
    const complete = startsWith(bytes, '%PDF-') && decode(bytes.subarray(-1024)).includes('%%EOF');
    return complete ? readable(name) : { ok: false, error: 'Stream has ended unexpectedly', text: undefined };
  }
  if (type.startsWith('audio/') || startsWith(bytes, 'PK\u0003\u0004')) return readable(name);
  const text = isText ? textOf(decode(bytes), type, name) : '';
  return text.trim() === '' ? { ok: false, error: EMPTY_CONTENT, text } : { ok: true, text };
}

const readable = (name: string): Extracted => ({ ok: true, text: `What ${name} says.` });

const startsWith = (bytes: Uint8Array, text: string): boolean => [...text].every((character, at) => bytes[at] === character.charCodeAt(0));

/** What is no UTF-8 is read as Latin-1, in which every byte is a character. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

function textOf(text: string, type: string, name: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  const isPage = type === 'text/html' || /\.html?$/i.test(name);
  return isPage ? lines.replace(/<[^>]*>/g, '').trim() : lines;
}

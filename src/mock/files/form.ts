/** Forms as bytes to fields and files. What each field must be is checked in form-check.ts. */

import type { MockReply } from '../message.ts';
import { failure } from '../reply/errors.ts';
import { FormError } from './form-error.ts';
import { decode, readOptions, readParts } from './multipart.ts';

/** A file of a form, with its bytes as they were sent. */
export interface UploadedFile {
  /** As it was sent: it may hold folders, and be empty. */
  readonly name: string;
  /** As it was sent; absent if the part has none. */
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
}

/** Fields in the order of the body; a name may come several times. */
export interface Form {
  readonly entries: readonly FormEntry[];
}

export interface FormEntry {
  readonly field: string;
  readonly value: string | UploadedFile;
}

export type FormResult = { readonly ok: true; readonly form: Form } | { readonly ok: false; readonly reply: MockReply };

/**
 * Parses a body for an operation that takes a form. A body of another media type, or none, is a form without fields: the server then says
 * which ones are missing. A body that is no form gives the server's 400, which it sends before it looks at any token.
 *
 * @example parseForm(bytes, 'multipart/form-data; boundary=x')
 */
export function parseForm(bytes: Uint8Array, contentType: string | undefined): FormResult {
  try {
    return { ok: true, form: { entries: readEntries(bytes, contentType ?? '') } };
  } catch (error) {
    if (error instanceof FormError) return { ok: false, reply: failure(400, error.message) };
    throw error;
  }
}

function readEntries(bytes: Uint8Array, contentType: string): FormEntry[] {
  const [first = '', ...parameters] = contentType.split(';');
  // The server looks at the case of a media type that has parameters.
  const mediaType = parameters.length > 0 ? first.trim() : first.trim().toLowerCase();
  if (mediaType === 'application/x-www-form-urlencoded') return readPairs(bytes);
  if (mediaType !== 'multipart/form-data') return [];
  const boundary = readOptions(contentType).get('boundary');
  if (boundary === undefined) throw new FormError('Missing boundary in multipart.');
  return readParts(bytes, boundary).map(({ field, fileName, mediaType: type, bytes: content }) => ({
    field,
    value: fileName === undefined ? decode(content) : { name: fileName, type, bytes: content },
  }));
}

const MOST_FIELDS = 1000;
const LARGEST_FIELD = 1024 * 1024;

function readPairs(bytes: Uint8Array): FormEntry[] {
  const pairs = [...new URLSearchParams(decode(bytes))].map(([field, value]) => ({ field, value }));
  if (pairs.length > MOST_FIELDS) throw new FormError(`Too many fields. Maximum number of fields is ${MOST_FIELDS}.`);
  if (pairs.some(({ field, value }) => field.length + value.length > LARGEST_FIELD)) {
    throw new FormError(`Field exceeded maximum size of ${LARGEST_FIELD / 1024}KB.`);
  }
  return pairs;
}

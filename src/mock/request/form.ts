/** Reads a form body into the object that its validator expects: repeated parts as lists, files as their names. */
import type { ValueType } from '../compiled.ts';
import { failure, type MockFailure } from '../reply/errors.ts';
import { parseText } from './parameters.ts';

export interface FormPart {
  readonly name: string;
  /** The text of a field, or a file with its bytes. */
  readonly value: string | File;
}

export type FormResult = { readonly ok: true; readonly parts: readonly FormPart[] } | { readonly ok: false; readonly reply: MockFailure };

export const isForm = (mediaType: string | undefined): boolean =>
  mediaType === 'multipart/form-data' || mediaType === 'application/x-www-form-urlencoded';

/** The server's words for a form that cannot be read. */
export async function readForm(bytes: Uint8Array, contentType: string): Promise<FormResult> {
  try {
    // The bytes come from a request; none of them is shared memory.
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': contentType } }).formData();
    return { ok: true, parts: [...form].map(([name, value]) => ({ name, value })) };
  } catch {
    const why = /boundary=/i.test(contentType)
      ? 'The Content-Disposition header field "name" must be provided.'
      : 'Missing boundary in multipart.';
    return { ok: false, reply: failure(400, why) };
  }
}

/** @param fields the operation's fields by name; others are texts */
export function formValue(parts: readonly FormPart[], fields: Readonly<Record<string, ValueType>>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { name, value: part } of parts) {
    const type = fields[name] ?? 'string';
    const text = typeof part === 'string' ? part : part.name;
    const list = value[name];
    if (type !== 'files' && type !== 'texts' && type !== 'integers') value[name] = typeof part === 'string' ? parseText(text, type) : text;
    else if (Array.isArray(list)) list.push(text);
    else value[name] = [text];
  }
  return value;
}

/** What the mock's state sees of a form: texts and files by name, those of one name as a list. */
export function formFields(parts: readonly FormPart[]): Record<string, string | File | readonly (string | File)[]> {
  const names = [...new Set(parts.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = parts.filter((part) => part.name === name).map(({ value }) => value);
      return [name, values.length === 1 && values[0] !== undefined ? values[0] : values];
    }),
  );
}

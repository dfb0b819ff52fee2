/** How a file's text is read and embedded, and what is noted of that. */
import { sha256 } from '../../files/sha256.ts';
import { fieldsOf } from '../fields.ts';
import type { Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import type { Context } from '../table.ts';
import { embed, forget, inCollection, ownCollection } from './chunks.ts';
import { originalOf } from './file-bytes.ts';
import { EMPTY_CONTENT, type Extracted, extractText } from './file-text.ts';

export interface Indexing {
  /** A text in place of the file's. */
  readonly content?: string | undefined;
  /** The knowledge base whose collection it is put in; its own unless said otherwise. */
  readonly collection?: string | undefined;
}

/** A file, and what kept it from being embedded. */
export interface Indexed {
  readonly file: Item;
  readonly error?: string;
}

const textOf = (file: Item): string | undefined => {
  const { content } = fieldsOf(file['data']);
  return typeof content === 'string' ? content : undefined;
};

function read(file: Item, { content, collection }: Indexing, context: Context): Extracted {
  if (content) return { ok: true, text: content };
  if (collection === undefined) {
    const original = originalOf(file, context);
    if (original) return extractText(original);
  }
  const text = textOf(file);
  return text === undefined ? { ok: false, error: EMPTY_CONTENT, text: undefined } : { ok: true, text };
}

/** Reads and embeds a file. The file remembers that, or what went wrong. */
export function indexFile(file: Item, indexing: Indexing, context: Context): Indexed {
  const files = context.items('files');
  const own = ownCollection(file);
  const target = indexing.collection ?? own;
  const extracted = read(file, indexing, context);
  const { text } = extracted;
  if (indexing.content) forget({ collection: own }, context);
  const error = extracted.ok ? (text === undefined ? undefined : embed(target, file['id'], text, context)) : extracted.error;
  const data = { ...fieldsOf(file['data']), ...(text === undefined ? {} : { content: text }) };
  if (error !== undefined) return { file: files.change(file, { data: { ...data, status: 'failed', error }, hash: null }), error };
  if (text === undefined) return { file: files.change(file, { data: { ...data, status: 'completed', error: null } }) };
  if (inCollection(own, context).length === 0) embed(own, file['id'], text, context);
  const meta = { ...fieldsOf(file['meta']), collection_name: target };
  return { file: files.change(file, { data: { ...data, status: 'completed', error: null }, meta, hash: sha256(text) }) };
}

/** The same, where a failure is a refusal. */
export function indexOrRefuse(file: Item, indexing: Indexing, context: Context, refusal: (error: string) => Refusal): Item {
  const { file: changed, error } = indexFile(file, indexing, context);
  if (error !== undefined) throw refusal(error);
  return changed;
}

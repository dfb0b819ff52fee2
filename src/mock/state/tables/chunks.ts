/** The vector database: which texts of which files lie in which collection. A collection is a file's own or a knowledge base's. */
import { sha256 } from '../../files/sha256.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context } from '../table.ts';
import { EMPTY_CONTENT } from './file-text.ts';

export const DUPLICATE_CONTENT = 'Duplicate content detected. Please provide unique content to proceed.';

export const ownCollection = (file: Item): string => `file-${String(file['id'])}`;

const keyOf = (collection: unknown, file: unknown): string => `${String(collection)}/${String(file)}`;

const chunkOf = (collection: string, file: unknown, text: string): Fields => ({
  id: keyOf(collection, file),
  collection,
  file_id: file,
  text,
  hash: sha256(text),
});

/** Puts a text into a collection, in place of the file's former one. Says what is wrong with it, as the server words it. */
export function embed(collection: string, file: unknown, text: string, context: Context): string | undefined {
  if (text.trim() === '') return EMPTY_CONTENT;
  const chunk = chunkOf(collection, file, text);
  const same = inCollection(collection, context).some((one) => one['hash'] === chunk['hash'] && one['file_id'] !== file);
  if (same) return DUPLICATE_CONTENT;
  context.items('chunks').insert(chunk);
  return undefined;
}

export const inCollection = (collection: unknown, context: Context): readonly Item[] =>
  context
    .items('chunks')
    .all()
    .filter((chunk) => chunk['collection'] === collection);

/** Takes a collection out of the database, or what it has of one file. */
export function forget({ collection, file }: { readonly collection?: unknown; readonly file?: unknown }, context: Context): void {
  const chunks = context.items('chunks');
  for (const chunk of chunks.all()) {
    if (collection !== undefined && chunk['collection'] !== collection) continue;
    if (file === undefined || chunk['file_id'] === file) chunks.remove(chunk);
  }
}

/** The chunks of files that were read: in their own collection, and in the one that they were put in last. */
export const seededChunks = (files: readonly Item[], textOf: (file: Item) => string, lastOf: (file: Item) => unknown): readonly Fields[] =>
  files.flatMap((file) => {
    const collections = new Set([ownCollection(file), String(lastOf(file))]);
    return [...collections].map((collection) => chunkOf(collection, file['id'], textOf(file)));
  });

export const chunks: Collection = { owner: null, created: null, updated: null };

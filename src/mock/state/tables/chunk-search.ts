/** Which chunks fit a question. The mock compares words, where a server compares vectors. */
import { fieldsOf } from '../fields.ts';
import type { Fields, Item } from '../store.ts';
import type { Context } from '../table.ts';
import { inCollection } from './chunks.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** From 0.5 for nothing in common to 1 for all words of the question. */
function likeness(text: string, question: string): number {
  const asked = [...wordsOf(question)];
  const found = wordsOf(text);
  return asked.length === 0 ? 0.5 : 0.5 + asked.filter((word) => found.has(word)).length / asked.length / 2;
}

function metadataOf(chunk: Item, context: Context): Fields {
  const { engine, model } = {
    engine: context.setting('embedding')['RAG_EMBEDDING_ENGINE'],
    model: context.setting('embedding')['RAG_EMBEDDING_MODEL'],
  };
  const about = { start_index: 0, hash: chunk['hash'], embedding_config: `{'engine': '${String(engine)}', 'model': '${String(model)}'}` };
  const file = context.items('files').get(chunk['file_id']);
  if (!file) return about;
  const { content_type, size, file_hash } = fieldsOf(file['meta']);
  const { id: file_id, filename: name, user_id: created_by } = file;
  return { ...about, name, source: name, file_id, created_by, content_type, size, file_hash, collection_name: chunk['collection'] };
}

/** The best `k` chunks of all the collections, the best first. */
export function answersOf(collections: readonly string[], context: Context) {
  const { query, k } = context.body;
  const limit = Number(k ?? 0) || Number(context.setting('retrieval')['TOP_K']);
  const chunks = collections
    .flatMap((collection) => inCollection(collection, context))
    .map((chunk) => ({ chunk, text: String(chunk['text']), likeness: likeness(String(chunk['text']), String(query)) }))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, limit);
  return {
    ids: [chunks.map(({ chunk }) => chunk['id'])],
    distances: [chunks.map((one) => one.likeness)],
    documents: [chunks.map(({ text }) => text)],
    metadatas: [chunks.map(({ chunk }) => metadataOf(chunk, context))],
  };
}

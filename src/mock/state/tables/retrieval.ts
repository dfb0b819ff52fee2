/** How files become chunks with vectors: the settings, and what embeds, asks and takes out. */
import { sha256 } from '../../files/sha256.ts';
import { ownerOrAdmin } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { readsSetting } from '../reading.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changesSetting } from '../writing.ts';
import { answersOf } from './chunk-search.ts';
import { DUPLICATE_CONTENT, embed, forget, inCollection, ownCollection } from './chunks.ts';
import { collectionAccess } from './collection-access.ts';
import { fileAccess } from './file-access.ts';
import { indexOrRefuse } from './file-processing.ts';
import { EMPTY_CONTENT } from './file-text.ts';

/** What the settings' own reply has and that of their change does not. */
const NOT_TOLD = [
  'DATALAB_MARKER_FORMAT_LINES',
  'ENABLE_RAG_HYBRID_SEARCH_ENRICHED_TEXTS',
  'MINERU_FILE_EXTENSIONS',
  'RAG_RERANKING_BATCH_SIZE',
];

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** `null` leaves a setting as it is; an empty text takes a limit of files away. Those of the web take what they are given. */
function changedConfig({ web, ...body }: Fields, config: Item): Fields {
  const given = Object.entries(body).filter(([, value]) => value !== null && value !== undefined);
  const changes = given.map(([name, value]) => [name, name.startsWith('FILE_') && value === '' ? null : value] as const);
  return { ...Object.fromEntries(changes), web: { ...fieldsOf(config['web']), ...fieldsOf(web) } };
}

/** The engine's own connection is changed, and no other. */
function changedEmbedding(body: Fields, config: Item): Fields {
  const engine = String(body['RAG_EMBEDDING_ENGINE']);
  const connection = `${engine}_config`;
  const named = fieldsOf(body[connection]);
  const changes = body[connection] ? { [connection]: { ...fieldsOf(config[connection]), ...named } } : {};
  return {
    RAG_EMBEDDING_ENGINE: engine,
    RAG_EMBEDDING_MODEL: String(body['RAG_EMBEDDING_MODEL']).trim(),
    RAG_EMBEDDING_BATCH_SIZE: body['RAG_EMBEDDING_BATCH_SIZE'] ?? 1,
    ENABLE_ASYNC_EMBEDDING: body['ENABLE_ASYNC_EMBEDDING'] ?? true,
    RAG_EMBEDDING_CONCURRENT_REQUESTS: body['RAG_EMBEDDING_CONCURRENT_REQUESTS'] ?? 0,
    ...changes,
  };
}

const processFile: Row = (context) => {
  const { file_id, content, collection_name } = context.body;
  const by = ({ items }: Context) => items('files').get(file_id);
  const file = find(context, 'files', { by, allowed: fileAccess('write'), missing: notFound(404) });
  const collection = typeof collection_name === 'string' ? collection_name : undefined;
  if (collection !== undefined && !collectionAccess('write')(collection, context)) {
    const { status, detail } = prohibited(403);
    const error = `${status}: ${detail}`;
    context.items('files').change(file, { data: { ...fieldsOf(file['data']), status: 'failed', error }, hash: null });
    throw new Refusal(400, error);
  }
  const given = typeof content === 'string' ? content : undefined;
  const done = indexOrRefuse(file, { content: given, collection }, context, (error) => new Refusal(400, error));
  const text = fieldsOf(done['data'])['content'] ?? '';
  return { status: true, collection_name: collection ?? ownCollection(done), filename: done['filename'], content: text };
};

function mayUse(collections: readonly string[], permission: 'read' | 'write', context: Context): void {
  if (!collections.every((one) => collectionAccess(permission)(one, context))) throw prohibited(403);
}

/** A text of no file: a collection that nobody names is called after the text. */
const processText: Row = (context) => {
  const { content, collection_name } = context.body;
  const text = String(content);
  const collection = typeof collection_name === 'string' ? collection_name : sha256(text);
  if (typeof collection_name === 'string') mayUse([collection], 'write', context);
  if (text.trim() === '') throw new Refusal(400, EMPTY_CONTENT);
  embed(collection, null, text, context);
  return { status: true, collection_name: collection, content: text };
};

/** Each file gets the text that the request says it has. */
const processFiles: Row = (context) => {
  const collection = String(context.body['collection_name']);
  mayUse([collection], 'write', context);
  const results: Fields[] = [];
  const errors: Fields[] = [];
  for (const { id, data } of listOf(context.body['files']).map(fieldsOf)) {
    const file = context.items('files').get(id);
    const text = String(fieldsOf(data)['content'] ?? '');
    const error = whyNot(file, collection, text, context);
    if (error !== undefined || !file) errors.push({ file_id: id, status: 'failed', error: error ?? null });
    else {
      context.items('files').change(file, { hash: sha256(text), data: { ...fieldsOf(file['data']), content: text } });
      results.push({ file_id: id, status: 'completed', error: null });
    }
  }
  return { results, errors };
};

function whyNot(file: Item | undefined, collection: string, text: string, context: Context): string | undefined {
  if (!file) return 'File not found';
  if (!ownerOrAdmin(file, context)) return 'Permission denied: not file owner';
  const error = embed(collection, file['id'], text, context);
  return error === DUPLICATE_CONTENT ? error : undefined; // an empty text is let through
}

const askOne: Row = (context) => {
  const collection = String(context.body['collection_name']);
  mayUse([collection], 'read', context);
  return inCollection(collection, context).length === 0 ? null : answersOf([collection], context);
};

const askSeveral: Row = (context) => {
  const collections = listOf(context.body['collection_names']).map(String);
  mayUse(collections, 'read', context);
  const { ids: _ids, ...answers } = answersOf(collections, context);
  return answers;
};

const takeOut: Row = (context) => {
  const { collection_name, file_id } = context.body;
  if (inCollection(collection_name, context).length === 0) return { status: false };
  const file = context.items('files').get(file_id);
  if (!file) throw notFound(404);
  if (file['hash'] === null) throw new Refusal(400, '[ERROR: File has no hash; cannot delete vector entries by hash.]');
  forget({ collection: collection_name, file: file_id }, context);
  return { status: true };
};

const resetDatabase: Row = (context) => {
  forget({}, context);
  for (const name of ['knowledgeFiles', 'knowledgeDirectories', 'knowledge']) {
    const items = context.items(name);
    for (const item of items.all()) items.remove(item);
  }
  return null;
};

/** The records stay, and what was read out of the files. */
const resetUploads: Row = (context) => {
  const files = context.items('files');
  for (const file of files.all()) files.change(file, { lost: true }, { touch: false });
  context.files.clear();
  return true;
};

export const retrieval = {
  settings: { retrieval: 'RetrievalConfig', embedding: 'EmbeddingConfig' },
  rows: {
    getRetrievalConfig: readsSetting('retrieval'),
    updateRetrievalConfig: changesSetting('retrieval', {
      set: changedConfig,
      reply: (config) => {
        const told = without(fieldsOf(config), NOT_TOLD);
        return { ...told, web: without(fieldsOf(told['web']), ['DDGS_BACKEND']) };
      },
    }),
    getEmbeddingConfig: readsSetting('embedding'),
    updateEmbeddingConfig: changesSetting('embedding', { set: changedEmbedding }),
    processFile,
    processFiles,
    processText,
    queryCollection: askOne,
    queryCollections: askSeveral,
    deleteCollectionFile: takeOut,
    resetVectorDatabase: resetDatabase,
    resetUploads,
  },
} as const satisfies Table;

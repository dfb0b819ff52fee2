/** Retrieval and the settings of speech, as a 0.12.4 with a provider of embeddings answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, startWorld } from './harness.ts';

const url = '/api/v1/retrieval/';
const files = '/api/v1/files/';

let mock: AskedWorld;

const upload = (content: string, token: string = BEN): string =>
  mock.get(token, 'POST', `${files}?process=false`, {
    file: { name: 't.txt', type: 'text/plain', bytes: new TextEncoder().encode(content) },
  }).id;
const post = (path: string, body: object, token: string = BEN) => mock.get(token, 'POST', url + path, body);
const refused = (path: string, body: object, token: string = BEN) => mock.ask(token, 'POST', url + path, body);

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('a file is read and embedded', () => {
  const id = upload('Start.');
  const collection = `file-${id}`;
  expect(post('process/file', { file_id: id })).toEqual({
    status: true,
    collection_name: collection,
    filename: 't.txt',
    content: 'Start.',
  });
  expect(mock.get(BEN, 'GET', files + id)).toMatchObject({
    hash: 'b4716b1f6306f84598a3c1f8f327b95a5d8f3a2e75992c583ac67e0019f66ccf',
    data: { status: 'completed', content: 'Start.', error: null },
  });
  expect(post('process/file', { file_id: id, content: 'Other' }).content).toBe('Other');
  expect(post('query/doc', { collection_name: collection, query: 'x' })).toMatchObject({
    documents: [['Other']],
    metadatas: [[{ file_id: id, name: 't.txt', hash: 'f97e9da0e3b879f0a9df979ae260a5f7e1371edb127c1862d4f861981166cdc1' }]],
  });
  for (const file_id of ['nope', upload('never', ADA)]) expect(refused('process/file', { file_id })).toEqual(refusal(404, NOT_FOUND));
});

test('a collection that the caller may not change fails the file', () => {
  const id = upload('Start.');
  const error = `403: ${PROHIBITED}`;
  expect(refused('process/file', { file_id: id, collection_name: 'mine' })).toEqual(refusal(400, error));
  expect(mock.get(BEN, 'GET', files + id)).toMatchObject({ data: { status: 'failed', error }, hash: null });
});

test('a text without a collection has one called after it', () => {
  const text = { name: 'x', content: 'Start at the Pantheon.' };
  const collection_name = '43f38e57ee19d03491905be018526a53d492011f71fd7052ded381fb7295e216';
  expect(post('process/text', text)).toEqual({ status: true, collection_name, content: text.content });
  expect(post('query/doc', { collection_name, query: 'Pantheon' }).documents).toEqual([[text.content]]);
  expect(refused('process/text', { ...text, collection_name: 'c1' })).toEqual(refusal(403, PROHIBITED));
});

test('the chunks that fit come first, as many as asked for', () => {
  const ids = ['Walk to the Forum', 'Start at the Pantheon', 'Eat an ice'].map((text) => {
    const id = upload(text);
    post('process/file', { file_id: id });
    return id;
  });
  const collection_names = ids.map((id) => `file-${id}`);
  const found = post('query/collection', { collection_names, query: 'the pantheon', k: 2 });
  expect(found.documents).toEqual([['Start at the Pantheon', 'Walk to the Forum']]);
  expect(found).not.toHaveProperty('ids');
  const foreign = `file-${upload('x', ADA)}`;
  expect(refused('query/doc', { collection_name: foreign, query: 'x' })).toEqual(refusal(403, PROHIBITED));
  expect(refused('query/collection', { collection_names: ['nope'], query: 'x' })).toEqual(refusal(403, PROHIBITED));
});

test('a file is taken out of a collection', () => {
  const id = upload('Start.');
  const collection_name = `file-${id}`;
  const takeOut = (file_id: string) => mock.ask(ADA, 'POST', `${url}delete`, { collection_name, file_id });
  expect(takeOut(id).body).toEqual({ status: false });
  post('process/file', { file_id: id });
  expect(takeOut('nope')).toEqual(refusal(404, NOT_FOUND));
  expect(takeOut(upload('never'))).toEqual(refusal(400, '[ERROR: File has no hash; cannot delete vector entries by hash.]'));
  expect(takeOut(id).body).toEqual({ status: true });
  expect(mock.ask(BEN, 'POST', `${url}query/doc`, { collection_name, query: 'x' }).body).toBeNull();
});

test('several files are embedded at once', () => {
  const [own, foreign] = [upload('Start.'), upload('x', ADA)];
  const entry = (id: string) => ({ id, data: { content: 'Walk' } });
  expect(post('process/files/batch', { files: ['nope', own, foreign].map(entry), collection_name: `file-${own}` })).toEqual({
    results: [{ file_id: own, status: 'completed', error: null }],
    errors: [
      { file_id: 'nope', status: 'failed', error: 'File not found' },
      { file_id: foreign, status: 'failed', error: 'Permission denied: not file owner' },
    ],
  });
  expect(mock.get(BEN, 'GET', files + own)).toMatchObject({
    hash: '08ee52ae125a0a90df4b11a13ef422a0837c8d1a9e5c2883cb7779352ca17d62',
    data: { content: 'Walk' },
  });
});

test('emptying the database takes the knowledge bases, not the files', () => {
  const id = upload('Start.');
  mock.get(ADA, 'POST', '/api/v1/knowledge/create', { name: 'Guides', description: '' });
  expect(mock.get(ADA, 'POST', `${url}reset/db`)).toBeNull();
  expect(mock.get(ADA, 'GET', '/api/v1/knowledge/').total).toBe(0);
  expect(mock.get(BEN, 'GET', files + id).id).toBe(id);
});

test('settings: null changes nothing, those of the web take what they are given', () => {
  const change = (body: object) => post('config/update', body, ADA);
  const before = mock.get(ADA, 'GET', `${url}config`);
  const changed = change({ TOP_K: 7, FILE_MAX_SIZE: 1, web: { ENABLE_WEB_SEARCH: true } });
  expect(changed).toMatchObject({ TOP_K: 7, FILE_MAX_SIZE: 1, CHUNK_SIZE: before.CHUNK_SIZE, web: { ENABLE_WEB_SEARCH: true } });
  expect(changed).not.toHaveProperty('RAG_RERANKING_BATCH_SIZE');
  change({ TOP_K: null, FILE_MAX_SIZE: '' });
  expect(mock.get(ADA, 'GET', `${url}config`)).toEqual({
    ...before,
    TOP_K: 7,
    FILE_MAX_SIZE: null,
    web: { ...before.web, ENABLE_WEB_SEARCH: true },
  });
});

test('settings of embeddings: only the connection of the engine is changed', () => {
  const before = mock.get(ADA, 'GET', `${url}embedding`);
  const change = { RAG_EMBEDDING_ENGINE: 'openai', RAG_EMBEDDING_MODEL: ' m ', ollama_config: { url: 'http://x', key: '' } };
  expect(post('embedding/update', change, ADA)).toEqual({ ...before, RAG_EMBEDDING_MODEL: 'm' });
  expect(post('embedding/update', { ...change, openai_config: { url: 'http://y', key: 'k' } }, ADA).openai_config).toEqual({
    url: 'http://y',
    key: 'k',
  });
});

test('settings of speech', () => {
  const before = mock.get(ADA, 'GET', '/api/v1/audio/config');
  const change = { tts: { ...before.tts, VOICE: 'zz' }, stt: { ...before.stt, ENGINE: 'openai' } };
  expect(mock.get(ADA, 'POST', '/api/v1/audio/config/update', change)).toEqual({ ...before, ...change });
  expect(mock.get(ADA, 'GET', '/api/v1/audio/config')).toEqual({ ...before, ...change });
});

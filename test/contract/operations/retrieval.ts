import {
  deleteCollectionFile,
  embedText,
  getEmbeddingConfig,
  getRetrievalConfig,
  getRetrievalStatus,
  processFile,
  processFiles,
  processText,
  processUrl,
  processWebPage,
  processWebSearch,
  processYoutubeVideo,
  queryCollection,
  queryCollections,
  resetUploads,
  resetVectorDatabase,
  updateEmbeddingConfig,
  updateRetrievalConfig,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";
const EMPTY = 'The content provided is empty. Please ensure that there is text or data present before proceeding.';

const foreign = failure(403, PROHIBITED);
const unknown = failure(404, NOT_FOUND);

const file = 'd5a8e2c4-1f37-4b69-8e02-6c9d3b7f1a10';
const collection = `file-${file}`;
const cityGuides = 'e6b9f3d5-2a48-4c7a-9f13-7dae4c802b11';
const page = { url: 'https://example.com/rome' };
const video = { url: 'https://www.youtube.com/watch?v=pantheon001' };
const settings = { TOP_K: 5 };
const embeddings = {
  RAG_EMBEDDING_ENGINE: 'openai',
  RAG_EMBEDDING_MODEL: 'text-embedding-3-small',
  openai_config: { url: 'https://api.openai.com/v1', key: 'sk-workshop' },
};
const text = { name: 'rome-guide', content: 'Start at the Pantheon.' };
const batch = {
  files: [
    {
      id: file,
      user_id: 'b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202',
      filename: 'rome-guide.txt',
      data: { content: 'What to see in Rome.' },
      meta: {},
      created_at: 1767258000,
      updated_at: null,
    },
  ],
  collection_name: cityGuides,
};
const search = { queries: ['what to see in Rome'] };
const question = { collection_name: collection, query: 'Where to start in Rome?', k: 3 };
const questions = { collection_names: [collection, cityGuides], query: 'Where to start in Rome?', k: 5, r: 0, hybrid: false };
const fileOfCollection = { collection_name: collection, file_id: file };

export const retrieval = rows([
  {
    operationId: 'getRetrievalStatus',
    authority: 'public',
    client: (client) => client.GET('/api/v1/retrieval/'),
    sdk: (options) => getRetrievalStatus({ ...options }),
    sends: { method: 'GET', url: '/api/v1/retrieval/' },
    reply: 'RetrievalStatus',
  },
  {
    operationId: 'getRetrievalConfig',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/retrieval/config'),
    sdk: (options) => getRetrievalConfig({ ...options }),
    sends: { method: 'GET', url: '/api/v1/retrieval/config' },
    reply: 'RetrievalConfig',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'updateRetrievalConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/retrieval/config/update', { body: settings }),
    sdk: (options) => updateRetrievalConfig({ ...options, body: settings }),
    sends: { method: 'POST', url: '/api/v1/retrieval/config/update', body: settings },
    reply: 'UpdatedRetrievalConfig',
    failures: [failure(401, PROHIBITED, 'accessProhibited'), crash],
  },
  {
    operationId: 'deleteCollectionFile',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/retrieval/delete', { body: fileOfCollection }),
    sdk: (options) => deleteCollectionFile({ ...options, body: fileOfCollection }),
    sends: { method: 'POST', url: '/api/v1/retrieval/delete', body: fileOfCollection },
    reply: 'CollectionFileDeleted',
    failures: [failure(400, '[ERROR: File has no hash; cannot delete vector entries by hash.]'), unknown],
  },
  {
    operationId: 'embedText',
    authority: 'public',
    client: (client) => client.GET('/api/v1/retrieval/ef/{text}', { params: { path: { text: 'two days in Rome' } } }),
    sdk: (options) => embedText({ ...options, path: { text: 'two days in Rome' } }),
    sends: { method: 'GET', url: '/api/v1/retrieval/ef/two%20days%20in%20Rome' },
    reply: 'TextEmbedding',
    failures: [crash],
  },
  {
    operationId: 'getEmbeddingConfig',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/retrieval/embedding'),
    sdk: (options) => getEmbeddingConfig({ ...options }),
    sends: { method: 'GET', url: '/api/v1/retrieval/embedding' },
    reply: 'EmbeddingConfig',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'updateEmbeddingConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/retrieval/embedding/update', { body: embeddings }),
    sdk: (options) => updateEmbeddingConfig({ ...options, body: embeddings }),
    sends: { method: 'POST', url: '/api/v1/retrieval/embedding/update', body: embeddings },
    reply: 'EmbeddingConfig',
    failures: [
      failure(500, '[ERROR: Error updating embedding configuration]', 'failed'),
      failure(500, '[ERROR: Unknown embedding engine: nope]', 'unknownEngine'),
    ],
  },
  {
    operationId: 'processFile',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/process/file', { body: { file_id: file, collection_name: cityGuides } }),
    sdk: (options) => processFile({ ...options, body: { file_id: file, collection_name: cityGuides } }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/file', body: { file_id: file, collection_name: cityGuides } },
    reply: 'ProcessedFile',
    failures: [
      failure(400, EMPTY, 'emptyContent'),
      failure(400, 'Duplicate content detected. Please provide unique content to proceed.', 'duplicate'),
      failure(400, `403: ${PROHIBITED}`, 'foreignCollection'),
      unknown,
    ],
  },
  {
    operationId: 'processFiles',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/process/files/batch', { body: batch }),
    sdk: (options) => processFiles({ ...options, body: batch }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/files/batch', body: batch },
    reply: 'FileBatchOutcome',
    failures: [foreign],
  },
  {
    operationId: 'processText',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/process/text', { body: text }),
    sdk: (options) => processText({ ...options, body: text }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/text', body: text },
    reply: 'ProcessedText',
    failures: [foreign, crash],
  },
  {
    operationId: 'processUrl',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/process/url', { params: { query: { process: false } }, body: page }),
    sdk: (options) => processUrl({ ...options, query: { process: false }, body: page }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/url?process=false', body: page },
    reply: 'ProcessedUrl',
    failures: [failure(400, '[ERROR: Could not read content from https://example.com/rome]', 'unreadable'), foreign],
  },
  {
    operationId: 'processWebPage',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/retrieval/process/web', { params: { query: { process: true, overwrite: false } }, body: page }),
    sdk: (options) => processWebPage({ ...options, query: { process: true, overwrite: false }, body: page }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/web?process=true&overwrite=false', body: page },
    reply: 'ProcessedPage',
    failures: [failure(400, '[ERROR: Could not read content from https://example.com/rome]', 'unreadable'), foreign],
  },
  {
    operationId: 'processWebSearch',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/process/web/search', { body: search }),
    sdk: (options) => processWebSearch({ ...options, body: search }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/web/search', body: search },
    reply: 'WebFindings',
    failures: [
      failure(400, '[ERROR: Something went wrong while searching the web.]', 'failed'),
      foreign,
      failure(404, '[ERROR: No results found from web search]', 'nothingFound'),
    ],
  },
  {
    operationId: 'processYoutubeVideo',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/process/youtube', { body: video }),
    sdk: (options) => processYoutubeVideo({ ...options, body: video }),
    sends: { method: 'POST', url: '/api/v1/retrieval/process/youtube', body: video },
    reply: 'ProcessedVideo',
    failures: [
      failure(400, 'Could not retrieve a transcript for the YouTube video pantheon001.', 'noTranscript'),
      failure(400, `[ERROR: ${EMPTY}]`, 'noTranscriptOld'),
    ],
  },
  {
    operationId: 'queryCollections',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/query/collection', { body: questions }),
    sdk: (options) => queryCollections({ ...options, body: questions }),
    sends: { method: 'POST', url: '/api/v1/retrieval/query/collection', body: questions },
    reply: 'MergedChunks',
    failures: [failure(400, '[ERROR: Error querying knowledge base]', 'failed'), foreign],
  },
  {
    operationId: 'queryCollection',
    authority: 'user',
    client: (client) => client.POST('/api/v1/retrieval/query/doc', { body: question }),
    sdk: (options) => queryCollection({ ...options, body: question }),
    sends: { method: 'POST', url: '/api/v1/retrieval/query/doc', body: question },
    reply: 'Chunks',
    failures: [failure(400, "[ERROR: 'QueryDocForm' object has no attribute 'hybrid_bm25_weight']", 'hybridFailed'), foreign],
  },
  {
    operationId: 'resetVectorDatabase',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/retrieval/reset/db'),
    sdk: (options) => resetVectorDatabase({ ...options }),
    sends: { method: 'POST', url: '/api/v1/retrieval/reset/db' },
    reply: 'VectorDatabaseReset',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'resetUploads',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/retrieval/reset/uploads'),
    sdk: (options) => resetUploads({ ...options }),
    sends: { method: 'POST', url: '/api/v1/retrieval/reset/uploads' },
    reply: 'UploadsReset',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
]);

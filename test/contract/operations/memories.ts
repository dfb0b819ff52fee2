import {
  addMemory,
  deleteAllMemories,
  deleteMemoriesAtRoot,
  deleteMemoryById,
  listMemories,
  listMemoryPaths,
  queryMemories,
  readMemoryPath,
  reindexAllMemories,
  resetMemoryVectors,
  searchMemories,
  updateMemories,
  updateMemoryById,
} from '../../../generated/sdk/index.ts';
import { memory } from '../cast.ts';
import { rows } from '../row.ts';

const url = '/api/v1/memories';
const ofMemory = { path: { memory_id: memory } };

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const forbidden = failure(403, 'You do not have permission to access this resource. Please contact your administrator for assistance.');
const NOT_FOUND = "We could not find what you're looking for :/";
const off = failure(404, NOT_FOUND);
const empty = failure(400, 'Memory content cannot be empty', 'emptyContent');
const invalidPath = failure(400, 'Invalid memory path', 'invalidPath');
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const text = { content: 'Prefers trains to planes.' };
const question = { content: 'How shall I go to Rome?', k: 5 };
const operations: { operations: { action: 'add'; content: string; path: string }[] } = {
  operations: [{ action: 'add', content: 'Prefers trains to planes.', path: 'travel' }],
};

export const memories = rows([
  {
    operationId: 'listMemories',
    authority: 'user',
    client: (client) => client.GET('/api/v1/memories/'),
    sdk: (options) => listMemories(options),
    sends: { method: 'GET', url: `${url}/` },
    reply: 'BensMemories',
    failures: [forbidden, off],
  },
  {
    operationId: 'deleteMemoriesAtRoot',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/memories/'),
    sdk: (options) => deleteMemoriesAtRoot(options),
    sends: { method: 'DELETE', url: `${url}/` },
    reply: 'AllMemoriesDeleted',
  },
  {
    operationId: 'addMemory',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/add', { body: text }),
    sdk: (options) => addMemory({ ...options, body: text }),
    sends: { method: 'POST', url: `${url}/add`, body: text },
    reply: 'AddedMemory',
    failures: [empty, invalidPath, forbidden, off, crash],
  },
  {
    operationId: 'updateMemories',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/update', { body: operations }),
    sdk: (options) => updateMemories({ ...options, body: operations }),
    sends: { method: 'POST', url: `${url}/update`, body: operations },
    reply: 'MemoryResults',
    failures: [
      failure(400, 'No memory operations provided'),
      failure(400, 'Memory id is required for replace', 'idMissing'),
      empty,
      invalidPath,
      forbidden,
      failure(404, 'Memory not found: 6d2e8fa3-7c59-4b40-9f16-ea305c8b2d79'),
      failure(404, NOT_FOUND, 'switchedOff'),
      crash,
    ],
  },
  {
    operationId: 'queryMemories',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/query', { body: question }),
    sdk: (options) => queryMemories({ ...options, body: question }),
    sends: { method: 'POST', url: `${url}/query`, body: question },
    reply: 'MemoriesFound',
    failures: [forbidden, failure(404, 'No memories found for user'), failure(404, NOT_FOUND, 'switchedOff'), crash],
  },
  {
    operationId: 'searchMemories',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/search', { body: { query: 'trains', limit: 20 } }),
    sdk: (options) => searchMemories({ ...options, body: { query: 'trains', limit: 20 } }),
    sends: { method: 'POST', url: `${url}/search`, body: { query: 'trains', limit: 20 } },
    reply: 'BensMemories',
    failures: [invalidPath, forbidden, off],
  },
  {
    operationId: 'listMemoryPaths',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/paths', { body: {} }),
    sdk: (options) => listMemoryPaths({ ...options, body: {} }),
    sends: { method: 'POST', url: `${url}/paths`, body: {} },
    reply: 'BensMemoryPaths',
    failures: [forbidden, off],
  },
  {
    operationId: 'readMemoryPath',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/path', { body: { path: 'travel' } }),
    sdk: (options) => readMemoryPath({ ...options, body: { path: 'travel' } }),
    sends: { method: 'POST', url: `${url}/path`, body: { path: 'travel' } },
    reply: 'TravelMemories',
    failures: [failure(400, 'Memory path is required'), invalidPath, forbidden, off],
  },
  {
    operationId: 'resetMemoryVectors',
    authority: 'user',
    client: (client) => client.POST('/api/v1/memories/reset'),
    sdk: (options) => resetMemoryVectors(options),
    sends: { method: 'POST', url: `${url}/reset` },
    reply: 'MemoryVectorsReset',
    failures: [forbidden, off, crash],
  },
  {
    operationId: 'reindexAllMemories',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/memories/reindex'),
    sdk: (options) => reindexAllMemories(options),
    sends: { method: 'POST', url: `${url}/reindex` },
    reply: 'MemoriesReindexed',
    failures: [crash],
  },
  {
    operationId: 'deleteAllMemories',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/memories/delete/user'),
    sdk: (options) => deleteAllMemories(options),
    sends: { method: 'DELETE', url: `${url}/delete/user` },
    reply: 'AllMemoriesDeleted',
    failures: [forbidden, off],
  },
  {
    operationId: 'updateMemoryById',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/memories/{memory_id}/update', { params: ofMemory, body: { content: 'Prefers night trains.' } }),
    sdk: (options) => updateMemoryById({ ...options, ...ofMemory, body: { content: 'Prefers night trains.' } }),
    sends: { method: 'POST', url: `${url}/${memory}/update`, body: { content: 'Prefers night trains.' } },
    reply: 'UpdatedMemory',
    failures: [
      failure(400, 'No memory update provided'),
      empty,
      invalidPath,
      forbidden,
      off,
      failure(404, 'Memory not found', 'before0_10_2'),
      crash,
    ],
  },
  {
    operationId: 'deleteMemoryById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/memories/{memory_id}', { params: ofMemory }),
    sdk: (options) => deleteMemoryById({ ...options, ...ofMemory }),
    sends: { method: 'DELETE', url: `${url}/${memory}` },
    reply: 'MemoryDeleted',
    failures: [forbidden, off],
  },
]);

import {
  addKnowledgeFile,
  addKnowledgeFiles,
  createExternalKnowledgeBase,
  createExternalKnowledgeConnection,
  createExternalKnowledgeSource,
  createKnowledgeBase,
  createKnowledgeDirectory,
  deleteExternalKnowledgeConnectionById,
  deleteKnowledgeBaseById,
  deleteKnowledgeDirectory,
  exportKnowledgeBase,
  getExternalKnowledgeConnectionById,
  getKnowledgeBaseById,
  listExternalKnowledgeConnections,
  listKnowledgeBases,
  listKnowledgeFiles,
  listPendingKnowledgeFiles,
  moveKnowledgeFile,
  previewKnowledgeSync,
  reindexKnowledgeFiles,
  reindexKnowledgeMetadata,
  removeKnowledgeFile,
  removeStaleKnowledgeFiles,
  resetKnowledgeBase,
  searchKnowledgeBases,
  searchKnowledgeFiles,
  setKnowledgeBaseAccess,
  testExternalKnowledgeConnection,
  testExternalKnowledgeRetrieval,
  testExternalKnowledgeSource,
  updateExternalKnowledgeConnectionById,
  updateExternalKnowledgeSource,
  updateKnowledgeBaseById,
  updateKnowledgeDirectory,
  updateKnowledgeFile,
} from '../../../generated/sdk/index.ts';
import { group } from '../cast.ts';
import { rows } from '../row.ts';

const base = 'e6b9f3d5-2a48-4c7a-9f13-7dae4c802b11';
const externalBase = '6fa350c7-b1d8-4249-a5f6-d07182930415';
const connection = '5e924fb6-a0c7-4138-94e5-cf6071829304';
const italy = '2b6f1c83-7d94-4e05-a1b2-9c3d4e5f6071';
const rome = '3c702d94-8ea5-4f16-b2c3-ad4e5f607182';
const romeGuide = 'f4c8a2e6-3b71-4d95-a068-7e1d9c5b4f32';
const parisGuide = '81c5e2f9-d3fa-4b6b-87f8-a293041526b7';

const ofBase = { path: { id: base } };
const ofItaly = { path: { id: base, dir_id: italy } };
const ofConnection = { path: { id: connection } };
const ofExternal = { path: { id: externalBase } };
const url = `/api/v1/knowledge/${base}`;
const external = '/api/v1/knowledge/external';

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";

const unknown = failure(400, NOT_FOUND, 'notFound');
const others = failure(400, PROHIBITED, 'accessProhibited');
const readOnly = failure(400, 'External knowledge bases are read-only.', 'readOnly');
const missing = failure(404, NOT_FOUND);
const forbidden = failure(403, PROHIBITED);
const noTarget = failure(404, 'Target directory not found.', 'directory');
const noParent = failure(404, 'Parent directory not found.', 'parent');
const blankQuery = failure(400, 'Test query is required.', 'query');
const blankName = failure(400, 'Knowledge name is required.', 'name');
const nothingFound = failure(400, 'Test query returned no results.', 'nothingFound');
const noConnection = failure(404, 'External connection not found.', 'connection');
const noProvider = failure(400, 'Unsupported external knowledge provider.', 'provider');
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const guides = { name: 'City guides', description: 'Where to go in which city' };
const renamed = { name: 'Guides', description: 'Where to go in which city' };
const grants = {
  access_grants: [
    { principal_type: 'group' as const, principal_id: group, permission: 'read' as const },
    { principal_type: 'group' as const, principal_id: group, permission: 'write' as const },
  ],
};
const file = { file_id: romeGuide };
const placed = { file_id: romeGuide, directory_id: italy };
const several = [placed, { file_id: parisGuide }];
const local = {
  manifest: [
    {
      filename: 'rome-guide.pdf',
      path: 'Italy',
      checksum: '9a0f4d6c2e8b1735d9c7a5b3e1f08264c6a8e0d2b4f69718a3c5e7d90b1f2a34',
      size: 48213,
    },
  ],
};
const stale = { file_ids: [romeGuide, parisGuide], dir_ids: [rome] };
const qdrant = {
  name: 'Archive',
  provider: 'qdrant',
  endpoint: 'http://qdrant.internal:6333',
  auth_config: { api_key: 'archive-key' },
  config: { timeout: 10 },
};
const source = { name: 'guides', config: { content_field: 'payload.text', metadata_field: 'payload.metadata' } };
const query = 'What should I see in Rome?';
const archive = { name: 'Travel archive', description: 'Guides of earlier years', source };
const onConnection = { ...archive, connection_id: connection };
const withConnection = { ...archive, connection: qdrant, test_query: query };

export const knowledge = rows([
  {
    operationId: 'listKnowledgeBases',
    authority: 'user',
    client: (client) => client.GET('/api/v1/knowledge/', { params: { query: { page: 2 } } }),
    sdk: (options) => listKnowledgeBases({ ...options, query: { page: 2 } }),
    sends: { method: 'GET', url: '/api/v1/knowledge/?page=2' },
    reply: 'BensKnowledgeBases',
  },
  {
    operationId: 'createKnowledgeBase',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/create', { body: guides }),
    sdk: (options) => createKnowledgeBase({ ...options, body: guides }),
    sends: { method: 'POST', url: '/api/v1/knowledge/create', body: guides },
    reply: 'CreatedKnowledgeBase',
    failures: [
      failure(400, 'Uh-oh! This file is already registered. Please choose another file.'),
      failure(401, '401 Unauthorized', 'malformedToken'),
    ],
  },
  {
    operationId: 'searchKnowledgeBases',
    authority: 'user',
    client: (client) => client.GET('/api/v1/knowledge/search', { params: { query: { query: 'guides', view_option: 'shared' } } }),
    sdk: (options) => searchKnowledgeBases({ ...options, query: { query: 'guides', view_option: 'shared' } }),
    sends: { method: 'GET', url: '/api/v1/knowledge/search?query=guides&view_option=shared' },
    reply: 'BensKnowledgeBases',
  },
  {
    operationId: 'searchKnowledgeFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/knowledge/search/files', { params: { query: { query: 'rome', include_content: true } } }),
    sdk: (options) => searchKnowledgeFiles({ ...options, query: { query: 'rome', include_content: true } }),
    sends: { method: 'GET', url: '/api/v1/knowledge/search/files?query=rome&include_content=true' },
    reply: 'FoundKnowledgeFiles',
  },
  {
    operationId: 'reindexKnowledgeFiles',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/reindex'),
    sdk: (options) => reindexKnowledgeFiles(options),
    sends: { method: 'POST', url: '/api/v1/knowledge/reindex' },
    reply: 'KnowledgeReindexed',
    failures: [failure(401, '401 Unauthorized', 'malformedToken')],
  },
  {
    operationId: 'reindexKnowledgeMetadata',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/knowledge/metadata/reindex'),
    sdk: (options) => reindexKnowledgeMetadata(options),
    sends: { method: 'POST', url: '/api/v1/knowledge/metadata/reindex' },
    reply: 'KnowledgeMetadataReindexed',
  },
  {
    operationId: 'getKnowledgeBaseById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/knowledge/{id}', { params: ofBase }),
    sdk: (options) => getKnowledgeBaseById({ ...options, ...ofBase }),
    sends: { method: 'GET', url },
    reply: 'CityGuides',
    failures: [failure(401, PROHIBITED, 'accessProhibited'), missing],
  },
  {
    operationId: 'updateKnowledgeBaseById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/update', { params: ofBase, body: renamed }),
    sdk: (options) => updateKnowledgeBaseById({ ...options, ...ofBase, body: renamed }),
    sends: { method: 'POST', url: `${url}/update`, body: renamed },
    reply: 'RenamedKnowledgeBase',
    failures: [unknown, others],
  },
  {
    operationId: 'setKnowledgeBaseAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/access/update', { params: ofBase, body: grants }),
    sdk: (options) => setKnowledgeBaseAccess({ ...options, ...ofBase, body: grants }),
    sends: { method: 'POST', url: `${url}/access/update`, body: grants },
    reply: 'SharedKnowledgeBase',
    failures: [others, failure(403, 'You do not have permission to share with the requested audience'), missing],
  },
  {
    operationId: 'deleteKnowledgeBaseById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/knowledge/{id}/delete', { params: ofBase }),
    sdk: (options) => deleteKnowledgeBaseById({ ...options, ...ofBase }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'KnowledgeBaseDeleted',
    failures: [unknown, others],
  },
  {
    operationId: 'resetKnowledgeBase',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/reset', { params: { ...ofBase, query: { include_directories: false } } }),
    sdk: (options) => resetKnowledgeBase({ ...options, ...ofBase, query: { include_directories: false } }),
    sends: { method: 'POST', url: `${url}/reset?include_directories=false` },
    reply: 'CreatedKnowledgeBase',
    failures: [unknown, others, readOnly],
  },
  {
    operationId: 'listKnowledgeFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/knowledge/{id}/files', { params: { ...ofBase, query: { directory_id: italy, page: 1 } } }),
    sdk: (options) => listKnowledgeFiles({ ...options, ...ofBase, query: { directory_id: italy, page: 1 } }),
    sends: { method: 'GET', url: `${url}/files?directory_id=${italy}&page=1` },
    reply: 'CityGuideFiles',
    failures: [unknown, others],
  },
  {
    operationId: 'listPendingKnowledgeFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/knowledge/{id}/files/pending', { params: ofBase }),
    sdk: (options) => listPendingKnowledgeFiles({ ...options, ...ofBase }),
    sends: { method: 'GET', url: `${url}/files/pending` },
    reply: 'PendingKnowledgeFiles',
    failures: [others, missing],
  },
  {
    operationId: 'addKnowledgeFile',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/file/add', { params: ofBase, body: placed }),
    sdk: (options) => addKnowledgeFile({ ...options, ...ofBase, body: placed }),
    sends: { method: 'POST', url: `${url}/file/add`, body: placed },
    reply: 'FilledKnowledgeBase',
    failures: [
      unknown,
      others,
      readOnly,
      failure(
        400,
        'Extracted content is not available for this file. Please ensure that the file is processed before proceeding.',
        'notProcessed',
      ),
      failure(400, '400: Duplicate content detected. Please provide unique content to proceed.', 'duplicate'),
      forbidden,
      noTarget,
    ],
  },
  {
    operationId: 'updateKnowledgeFile',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/file/update', { params: ofBase, body: file }),
    sdk: (options) => updateKnowledgeFile({ ...options, ...ofBase, body: file }),
    sends: { method: 'POST', url: `${url}/file/update`, body: file },
    reply: 'FilledKnowledgeBase',
    failures: [unknown, others, readOnly],
  },
  {
    operationId: 'removeKnowledgeFile',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/knowledge/{id}/file/remove', { params: { ...ofBase, query: { delete_file: false } }, body: file }),
    sdk: (options) => removeKnowledgeFile({ ...options, ...ofBase, query: { delete_file: false }, body: file }),
    sends: { method: 'POST', url: `${url}/file/remove?delete_file=false`, body: file },
    reply: 'EmptiedKnowledgeBase',
    failures: [unknown, others, readOnly],
  },
  {
    operationId: 'moveKnowledgeFile',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/file/move', { params: ofBase, body: placed }),
    sdk: (options) => moveKnowledgeFile({ ...options, ...ofBase, body: placed }),
    sends: { method: 'POST', url: `${url}/file/move`, body: placed },
    reply: 'KnowledgeStatusTrue',
    failures: [readOnly, forbidden, missing, noTarget],
  },
  {
    operationId: 'addKnowledgeFiles',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/files/batch/add', { params: ofBase, body: several }),
    sdk: (options) => addKnowledgeFiles({ ...options, ...ofBase, body: several }),
    sends: { method: 'POST', url: `${url}/files/batch/add`, body: several },
    reply: 'FilledKnowledgeBase',
    failures: [unknown, others, readOnly, failure(400, `File ${parisGuide} not found`, 'unknownFile'), forbidden, noTarget],
  },
  {
    operationId: 'exportKnowledgeBase',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/knowledge/{id}/export', { params: ofBase, parseAs: 'blob' }),
    sdk: (options) => exportKnowledgeBase({ ...options, ...ofBase }),
    sends: { method: 'GET', url: `${url}/export` },
    reply: null,
    failures: [readOnly, missing],
  },
  {
    operationId: 'createKnowledgeDirectory',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/dirs/create', { params: ofBase, body: { name: 'Italy' } }),
    sdk: (options) => createKnowledgeDirectory({ ...options, ...ofBase, body: { name: 'Italy' } }),
    sends: { method: 'POST', url: `${url}/dirs/create`, body: { name: 'Italy' } },
    reply: 'ItalyDirectory',
    failures: [
      failure(400, 'Failed to create directory. A directory with this name may already exist at this level.', 'taken'),
      readOnly,
      forbidden,
      missing,
      noParent,
    ],
  },
  {
    operationId: 'updateKnowledgeDirectory',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/dirs/{dir_id}/update', { params: ofItaly, body: { parent_id: null } }),
    sdk: (options) => updateKnowledgeDirectory({ ...options, ...ofItaly, body: { parent_id: null } }),
    sends: { method: 'POST', url: `${url}/dirs/${italy}/update`, body: { parent_id: null } },
    reply: 'ItalyDirectory',
    failures: [
      failure(400, 'Failed to update directory. This may be caused by a naming conflict or circular move.', 'refused'),
      readOnly,
      forbidden,
      missing,
      noParent,
    ],
  },
  {
    operationId: 'deleteKnowledgeDirectory',
    authority: 'user',
    client: (client) =>
      client.DELETE('/api/v1/knowledge/{id}/dirs/{dir_id}/delete', { params: { ...ofItaly, query: { move_files: false } } }),
    sdk: (options) => deleteKnowledgeDirectory({ ...options, ...ofItaly, query: { move_files: false } }),
    sends: { method: 'DELETE', url: `${url}/dirs/${italy}/delete?move_files=false` },
    reply: 'KnowledgeDirectoryDeleted',
    failures: [readOnly, forbidden, missing],
  },
  {
    operationId: 'previewKnowledgeSync',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/sync/diff', { params: ofBase, body: local }),
    sdk: (options) => previewKnowledgeSync({ ...options, ...ofBase, body: local }),
    sends: { method: 'POST', url: `${url}/sync/diff`, body: local },
    reply: 'KnowledgeSyncPlan',
    failures: [readOnly, forbidden, missing],
  },
  {
    operationId: 'removeStaleKnowledgeFiles',
    authority: 'user',
    client: (client) => client.POST('/api/v1/knowledge/{id}/sync/cleanup', { params: ofBase, body: stale }),
    sdk: (options) => removeStaleKnowledgeFiles({ ...options, ...ofBase, body: stale }),
    sends: { method: 'POST', url: `${url}/sync/cleanup`, body: stale },
    reply: 'KnowledgeStatusTrue',
    failures: [readOnly, forbidden, missing],
  },
  {
    operationId: 'listExternalKnowledgeConnections',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/knowledge/external/connections'),
    sdk: (options) => listExternalKnowledgeConnections(options),
    sends: { method: 'GET', url: `${external}/connections` },
    reply: 'ExternalConnections',
  },
  {
    operationId: 'createExternalKnowledgeConnection',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/knowledge/external/connections', { body: qdrant }),
    sdk: (options) => createExternalKnowledgeConnection({ ...options, body: qdrant }),
    sends: { method: 'POST', url: `${external}/connections`, body: qdrant },
    reply: 'QdrantConnected',
    failures: [
      noProvider,
      failure(400, 'Knowledge source name is required.', 'name'),
      failure(400, 'Knowledge source endpoint is required.', 'endpoint'),
    ],
  },
  {
    operationId: 'getExternalKnowledgeConnectionById',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/knowledge/external/connections/{id}', { params: ofConnection }),
    sdk: (options) => getExternalKnowledgeConnectionById({ ...options, ...ofConnection }),
    sends: { method: 'GET', url: `${external}/connections/${connection}` },
    reply: 'QdrantConnected',
    failures: [missing],
  },
  {
    operationId: 'updateExternalKnowledgeConnectionById',
    authority: 'admin',
    client: (client) => client.PATCH('/api/v1/knowledge/external/connections/{id}', { params: ofConnection, body: qdrant }),
    sdk: (options) => updateExternalKnowledgeConnectionById({ ...options, ...ofConnection, body: qdrant }),
    sends: { method: 'PATCH', url: `${external}/connections/${connection}`, body: qdrant },
    reply: 'QdrantConnected',
    failures: [noProvider, missing],
  },
  {
    operationId: 'deleteExternalKnowledgeConnectionById',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/knowledge/external/connections/{id}', { params: ofConnection }),
    sdk: (options) => deleteExternalKnowledgeConnectionById({ ...options, ...ofConnection }),
    sends: { method: 'DELETE', url: `${external}/connections/${connection}` },
    reply: 'ExternalConnectionDeleted',
    failures: [failure(400, 'External connection is still used by knowledge bases.'), missing],
  },
  {
    operationId: 'testExternalKnowledgeConnection',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/knowledge/external/connections/{id}/test', { params: ofConnection }),
    sdk: (options) => testExternalKnowledgeConnection({ ...options, ...ofConnection }),
    sends: { method: 'POST', url: `${external}/connections/${connection}/test` },
    reply: 'ExternalConnectionHealthy',
    failures: [missing],
  },
  {
    operationId: 'testExternalKnowledgeRetrieval',
    authority: 'admin',
    client: (client) =>
      client.POST('/api/v1/knowledge/external/connections/{id}/retrieve-test', { params: ofConnection, body: { query, source } }),
    sdk: (options) => testExternalKnowledgeRetrieval({ ...options, ...ofConnection, body: { query, source } }),
    sends: { method: 'POST', url: `${external}/connections/${connection}/retrieve-test`, body: { query, source } },
    reply: 'ExternalMatches',
    failures: [blankQuery, failure(400, 'Content field is required.', 'contentField'), missing, crash],
  },
  {
    operationId: 'testExternalKnowledgeSource',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/knowledge/external/source/test', { body: { connection: qdrant, source, query } }),
    sdk: (options) => testExternalKnowledgeSource({ ...options, body: { connection: qdrant, source, query } }),
    sends: { method: 'POST', url: `${external}/source/test`, body: { connection: qdrant, source, query } },
    reply: 'ExternalMatches',
    failures: [blankQuery, noProvider, noConnection, crash],
  },
  {
    operationId: 'createExternalKnowledgeBase',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/knowledge/external/knowledge/create', { body: onConnection }),
    sdk: (options) => createExternalKnowledgeBase({ ...options, body: onConnection }),
    sends: { method: 'POST', url: `${external}/knowledge/create`, body: onConnection },
    reply: 'ExternalKnowledgeBase',
    failures: [blankName, failure(400, 'Collection name is required.', 'collection'), missing],
  },
  {
    operationId: 'createExternalKnowledgeSource',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/knowledge/external/source/create', { body: withConnection }),
    sdk: (options) => createExternalKnowledgeSource({ ...options, body: withConnection }),
    sends: { method: 'POST', url: `${external}/source/create`, body: withConnection },
    reply: 'ExternalKnowledgeBase',
    failures: [blankName, nothingFound, blankQuery, crash],
  },
  {
    operationId: 'updateExternalKnowledgeSource',
    authority: 'admin',
    client: (client) => client.PATCH('/api/v1/knowledge/external/source/{id}', { params: ofExternal, body: withConnection }),
    sdk: (options) => updateExternalKnowledgeSource({ ...options, ...ofExternal, body: withConnection }),
    sends: { method: 'PATCH', url: `${external}/source/${externalBase}`, body: withConnection },
    reply: 'ExternalKnowledgeBase',
    failures: [blankName, nothingFound, missing, noConnection, crash],
  },
]);

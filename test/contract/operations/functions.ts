import {
  createFunction,
  deleteFunctionById,
  deleteFunctionVersion,
  exportFunctions,
  getFunctionById,
  getFunctionUserValves,
  getFunctionUserValvesSpec,
  getFunctionValves,
  getFunctionValvesSpec,
  getFunctionVersion,
  getFunctionVersionDiff,
  listFunctions,
  listFunctionsWithAuthors,
  listFunctionVersions,
  loadFunctionFromUrl,
  restoreFunctionVersion,
  setFunctionUserValves,
  setFunctionValves,
  syncFunctions,
  toggleFunctionActive,
  toggleFunctionActiveByGet,
  toggleFunctionGlobal,
  toggleFunctionGlobalByGet,
  updateFunctionById,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const first = '1ea7c3d9-5b20-4f6a-8d41-3c9e7f5b2a61';
const second = '2fb8d4ea-6c31-4a7b-9e52-4dafb06c3b72';
const ofFunction = { path: { id: 'profanity_filter' } };
const ofVersion = { path: { id: 'profanity_filter', history_id: first } };
const both = { from_id: first, to_id: second };
const url = '/api/v1/functions/id/profanity_filter';

const address = { url: 'https://github.com/ada-okafor/functions/blob/main/profanity_filter.py' };
const source = {
  id: 'profanity_filter',
  name: 'Profanity filter',
  content: 'class Filter:\n    def inlet(self, body: dict) -> dict:\n        return body\n',
  meta: { description: 'Masks swear words.' },
};
const changed = { ...source, commit_message: 'Says that something was removed' };
const synced = {
  functions: [{ ...source, type: 'filter', valves: { replacement: '[removed]' }, updated_at: 1767261600, created_at: 1767258000 }],
};
const valves = { replacement: '[removed]' };
const userValves = { strict: true };

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const notFound = failure(401, "We could not find what you're looking for :/", 'notFound');
const gone = failure(404, 'Not found', 'functionNotFound');
const versionUnknown = failure(404, 'Version not found', 'versionNotFound');
const noClass = failure(400, 'No Function class found in the module', 'noClass');
const incompatible = failure(
  400,
  'Current Valves are incompatible with this code: replacement: Input should be a valid integer, unable to parse string as an integer',
  'incompatibleValves',
);
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

export const functions = rows([
  {
    operationId: 'listFunctions',
    authority: 'user',
    client: (client) => client.GET('/api/v1/functions/'),
    sdk: (options) => listFunctions(options),
    sends: { method: 'GET', url: '/api/v1/functions/' },
    reply: 'FunctionSummaries',
  },
  {
    operationId: 'listFunctionsWithAuthors',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/list'),
    sdk: (options) => listFunctionsWithAuthors(options),
    sends: { method: 'GET', url: '/api/v1/functions/list' },
    reply: 'FunctionsWithAuthors',
  },
  {
    operationId: 'exportFunctions',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/export', { params: { query: { include_valves: false } } }),
    sdk: (options) => exportFunctions({ ...options, query: { include_valves: false } }),
    sends: { method: 'GET', url: '/api/v1/functions/export?include_valves=false' },
    reply: 'ExportedFunctions',
  },
  {
    operationId: 'loadFunctionFromUrl',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/load/url', { body: address }),
    sdk: (options) => loadFunctionFromUrl({ ...options, body: address }),
    sends: { method: 'POST', url: '/api/v1/functions/load/url', body: address },
    reply: 'LoadedFunction',
    failures: [
      failure(400, 'No data received from the URL', 'empty'),
      failure(404, 'Failed to fetch the function'),
      failure(500, '[ERROR: Error fetching function]', 'unreachable'),
      failure(500, 'Error importing function: 404: Failed to fetch the function', 'refused'),
    ],
  },
  {
    operationId: 'syncFunctions',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/sync', { body: synced }),
    sdk: (options) => syncFunctions({ ...options, body: synced }),
    sends: { method: 'POST', url: '/api/v1/functions/sync', body: synced },
    reply: 'SyncedFunctions',
    failures: [failure(400, '[ERROR: Error loading function]', 'notLoaded')],
  },
  {
    operationId: 'createFunction',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/create', { body: source }),
    sdk: (options) => createFunction({ ...options, body: source }),
    sends: { method: 'POST', url: '/api/v1/functions/create', body: source },
    reply: 'CreatedFunction',
    failures: [
      failure(400, 'Only alphanumeric characters and underscores are allowed in the id', 'invalidId'),
      failure(400, 'Uh-oh! This id is already registered. Please choose another id string.', 'idTaken'),
      failure(400, '[ERROR: Error creating function]', 'notLoaded'),
      failure(400, '[ERROR: No Function class found in the module]', 'noClass'),
    ],
  },
  {
    operationId: 'getFunctionById',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}', { params: ofFunction }),
    sdk: (options) => getFunctionById({ ...options, ...ofFunction }),
    sends: { method: 'GET', url },
    reply: 'ProfanityFilter',
    failures: [notFound],
  },
  {
    operationId: 'updateFunctionById',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/id/{id}/update', { params: ofFunction, body: changed }),
    sdk: (options) => updateFunctionById({ ...options, ...ofFunction, body: changed }),
    sends: { method: 'POST', url: `${url}/update`, body: changed },
    reply: 'UpdatedFunction',
    failures: [
      noClass,
      incompatible,
      failure(400, 'invalid syntax (<string>, line 1)', 'invalidSyntax'),
      failure(400, 'Function not found', 'unknown'),
      failure(400, '[ERROR: Error updating function]', 'older'),
    ],
  },
  {
    operationId: 'restoreFunctionVersion',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/id/{id}/update/version', { params: ofFunction, body: { version_id: first } }),
    sdk: (options) => restoreFunctionVersion({ ...options, ...ofFunction, body: { version_id: first } }),
    sends: { method: 'POST', url: `${url}/update/version`, body: { version_id: first } },
    reply: 'RestoredFunction',
    failures: [incompatible, gone, versionUnknown],
  },
  {
    operationId: 'deleteFunctionById',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/functions/id/{id}/delete', { params: ofFunction }),
    sdk: (options) => deleteFunctionById({ ...options, ...ofFunction }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'FunctionDeleted',
  },
  {
    operationId: 'toggleFunctionActive',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/id/{id}/toggle', { params: ofFunction }),
    sdk: (options) => toggleFunctionActive({ ...options, ...ofFunction }),
    sends: { method: 'POST', url: `${url}/toggle` },
    reply: 'ActiveFunction',
    failures: [notFound],
  },
  {
    operationId: 'toggleFunctionActiveByGet',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/toggle', { params: ofFunction }),
    sdk: (options) => toggleFunctionActiveByGet({ ...options, ...ofFunction }),
    sends: { method: 'GET', url: `${url}/toggle` },
    reply: 'ActiveFunction',
  },
  {
    operationId: 'toggleFunctionGlobal',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/id/{id}/toggle/global', { params: ofFunction }),
    sdk: (options) => toggleFunctionGlobal({ ...options, ...ofFunction }),
    sends: { method: 'POST', url: `${url}/toggle/global` },
    reply: 'GlobalFunction',
    failures: [notFound],
  },
  {
    operationId: 'toggleFunctionGlobalByGet',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/toggle/global', { params: ofFunction }),
    sdk: (options) => toggleFunctionGlobalByGet({ ...options, ...ofFunction }),
    sends: { method: 'GET', url: `${url}/toggle/global` },
    reply: 'GlobalFunction',
  },
  {
    operationId: 'getFunctionValves',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/valves', { params: ofFunction }),
    sdk: (options) => getFunctionValves({ ...options, ...ofFunction }),
    sends: { method: 'GET', url: `${url}/valves` },
    reply: 'FunctionValvesStored',
    failures: [notFound],
  },
  {
    operationId: 'getFunctionValvesSpec',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/valves/spec', { params: ofFunction }),
    sdk: (options) => getFunctionValvesSpec({ ...options, ...ofFunction }),
    sends: { method: 'GET', url: `${url}/valves/spec` },
    reply: 'FunctionValvesSchema',
    failures: [notFound, crash],
  },
  {
    operationId: 'setFunctionValves',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/functions/id/{id}/valves/update', { params: ofFunction, body: valves }),
    sdk: (options) => setFunctionValves({ ...options, ...ofFunction, body: valves }),
    sends: { method: 'POST', url: `${url}/valves/update`, body: valves },
    reply: 'FunctionValvesStored',
    failures: [notFound, failure(400, '[ERROR: Error updating function valves]')],
  },
  {
    operationId: 'getFunctionUserValves',
    authority: 'user',
    client: (client) => client.GET('/api/v1/functions/id/{id}/valves/user', { params: ofFunction }),
    sdk: (options) => getFunctionUserValves({ ...options, ...ofFunction }),
    sends: { method: 'GET', url: `${url}/valves/user` },
    reply: 'FunctionUserValvesStored',
    failures: [notFound],
  },
  {
    operationId: 'getFunctionUserValvesSpec',
    authority: 'user',
    client: (client) => client.GET('/api/v1/functions/id/{id}/valves/user/spec', { params: ofFunction }),
    sdk: (options) => getFunctionUserValvesSpec({ ...options, ...ofFunction }),
    sends: { method: 'GET', url: `${url}/valves/user/spec` },
    reply: 'FunctionUserValvesSchema',
    failures: [notFound, crash],
  },
  {
    operationId: 'setFunctionUserValves',
    authority: 'user',
    client: (client) => client.POST('/api/v1/functions/id/{id}/valves/user/update', { params: ofFunction, body: userValves }),
    sdk: (options) => setFunctionUserValves({ ...options, ...ofFunction, body: userValves }),
    sends: { method: 'POST', url: `${url}/valves/user/update`, body: userValves },
    reply: 'FunctionUserValvesStored',
    failures: [
      notFound,
      failure(400, 'Function is not active', 'inactive'),
      failure(400, '[ERROR: Error updating function user valves]', 'invalid'),
    ],
  },
  {
    operationId: 'listFunctionVersions',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/history', { params: { ...ofFunction, query: { page: 2 } } }),
    sdk: (options) => listFunctionVersions({ ...options, ...ofFunction, query: { page: 2 } }),
    sends: { method: 'GET', url: `${url}/history?page=2` },
    reply: 'FunctionVersions',
    failures: [gone],
  },
  {
    operationId: 'getFunctionVersionDiff',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/history/diff', { params: { ...ofFunction, query: both } }),
    sdk: (options) => getFunctionVersionDiff({ ...options, ...ofFunction, query: both }),
    sends: { method: 'GET', url: `${url}/history/diff?from_id=${first}&to_id=${second}` },
    reply: 'FunctionVersionsCompared',
    failures: [gone, versionUnknown],
  },
  {
    operationId: 'getFunctionVersion',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/functions/id/{id}/history/{history_id}', { params: ofVersion }),
    sdk: (options) => getFunctionVersion({ ...options, ...ofVersion }),
    sends: { method: 'GET', url: `${url}/history/${first}` },
    reply: 'FirstFunctionVersion',
    failures: [gone, versionUnknown],
  },
  {
    operationId: 'deleteFunctionVersion',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/functions/id/{id}/history/{history_id}', { params: ofVersion }),
    sdk: (options) => deleteFunctionVersion({ ...options, ...ofVersion }),
    sends: { method: 'DELETE', url: `${url}/history/${first}` },
    reply: 'FunctionVersionDeleted',
    failures: [failure(400, 'Cannot delete the current version'), gone, versionUnknown],
  },
]);

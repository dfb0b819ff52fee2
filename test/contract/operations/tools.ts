import {
  createTool,
  deleteToolById,
  deleteToolVersion,
  exportTools,
  getToolById,
  getToolUserValves,
  getToolUserValvesSpec,
  getToolValves,
  getToolValvesSpec,
  getToolVersion,
  getToolVersionDiff,
  listMcpServerTools,
  listTools,
  listToolVersions,
  listWorkspaceTools,
  loadToolFromUrl,
  restoreToolVersion,
  setToolAccess,
  setToolUserValves,
  setToolValves,
  updateToolById,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const first = '4b7d0f62-8e53-4c1a-9f27-6ac8e2d4b071';
const second = '5c8e1073-9f64-4d2b-a038-7bd9f3e5c182';
const ofTool = { path: { id: 'weather_forecast' } };
const ofServer = { path: { id: 'server:mcp:weather' } };
const ofVersion = { path: { id: 'weather_forecast', history_id: first } };
const both = { from_id: first, to_id: second };
const url = '/api/v1/tools/id/weather_forecast';

const address = { url: 'https://github.com/ada-okafor/tools/blob/main/weather_forecast.py' };
const source = {
  id: 'weather_forecast',
  name: 'Weather forecast',
  content: 'class Tools:\n    def get_forecast(self, city: str) -> str:\n        return city\n',
  meta: { description: 'Forecasts for cities.' },
};
const changed = { ...source, commit_message: 'Says that it will rain' };
const everybody = { access_grants: [{ principal_type: 'user' as const, principal_id: '*', permission: 'read' as const }] };
const valves = { units: 'imperial' };
const userValves = { city: 'Oslo' };

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const NOT_FOUND = "We could not find what you're looking for :/";
const NOT_PERMITTED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

const notFound = failure(404, NOT_FOUND);
const unknown = failure(401, NOT_FOUND, 'notFound');
const notPermitted = failure(401, '401 Unauthorized', 'permissionMissing');
const prohibited = failure(401, NOT_PERMITTED, 'accessProhibited');
const gone = failure(404, 'Not found', 'toolNotFound');
const versionUnknown = failure(404, 'Version not found', 'versionNotFound');
const noClass = failure(400, 'No Tools class found in the module', 'noClass');
const incompatible = failure(
  400,
  'Current Valves are incompatible with this code: units: Input should be a valid integer, unable to parse string as an integer',
  'incompatibleValves',
);
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

export const tools = rows([
  {
    operationId: 'listTools',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/', { params: { query: { query: 'weather' } } }),
    sdk: (options) => listTools({ ...options, query: { query: 'weather' } }),
    sends: { method: 'GET', url: '/api/v1/tools/?query=weather' },
    reply: 'UsableTools',
  },
  {
    operationId: 'listWorkspaceTools',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/list'),
    sdk: (options) => listWorkspaceTools(options),
    sends: { method: 'GET', url: '/api/v1/tools/list' },
    reply: 'WorkspaceTools',
  },
  {
    operationId: 'exportTools',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/export'),
    sdk: (options) => exportTools(options),
    sends: { method: 'GET', url: '/api/v1/tools/export' },
    reply: 'ExportedTools',
    failures: [notPermitted],
  },
  {
    operationId: 'loadToolFromUrl',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/tools/load/url', { body: address }),
    sdk: (options) => loadToolFromUrl({ ...options, body: address }),
    sends: { method: 'POST', url: '/api/v1/tools/load/url', body: address },
    reply: 'LoadedTool',
    failures: [
      failure(400, 'No data received from the URL', 'empty'),
      failure(404, 'Failed to fetch the tool'),
      failure(500, '[ERROR: Error fetching tool]', 'unreachable'),
      failure(500, 'Error importing tool: 404: Failed to fetch the tool', 'refused'),
      failure(500, '[ERROR: 404: Failed to fetch the tool]', 'refusedInBetween'),
    ],
  },
  {
    operationId: 'createTool',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tools/create', { body: source }),
    sdk: (options) => createTool({ ...options, body: source }),
    sends: { method: 'POST', url: '/api/v1/tools/create', body: source },
    reply: 'CreatedTool',
    failures: [
      notPermitted,
      failure(400, 'Only alphanumeric characters and underscores are allowed in the id', 'invalidId'),
      failure(400, 'Uh-oh! This id is already registered. Please choose another id string.', 'idTaken'),
      failure(400, '[ERROR: Error creating tool]', 'notLoaded'),
      failure(400, '[ERROR: No Tools class found in the module]', 'noClass'),
    ],
  },
  {
    operationId: 'getToolById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}', { params: ofTool }),
    sdk: (options) => getToolById({ ...options, ...ofTool }),
    sends: { method: 'GET', url },
    reply: 'WeatherTool',
    failures: [prohibited, notFound],
  },
  {
    operationId: 'updateToolById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tools/id/{id}/update', { params: ofTool, body: changed }),
    sdk: (options) => updateToolById({ ...options, ...ofTool, body: changed }),
    sends: { method: 'POST', url: `${url}/update`, body: changed },
    reply: 'UpdatedTool',
    failures: [
      notPermitted,
      unknown,
      noClass,
      incompatible,
      failure(400, 'invalid syntax (<string>, line 1)', 'invalidSyntax'),
      failure(400, '[ERROR: Error updating tool]', 'older'),
    ],
  },
  {
    operationId: 'restoreToolVersion',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tools/id/{id}/update/version', { params: ofTool, body: { version_id: first } }),
    sdk: (options) => restoreToolVersion({ ...options, ...ofTool, body: { version_id: first } }),
    sends: { method: 'POST', url: `${url}/update/version`, body: { version_id: first } },
    reply: 'RestoredTool',
    failures: [incompatible, notPermitted, gone, versionUnknown],
  },
  {
    operationId: 'deleteToolById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/tools/id/{id}/delete', { params: ofTool }),
    sdk: (options) => deleteToolById({ ...options, ...ofTool }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'ToolDeleted',
    failures: [notPermitted, unknown],
  },
  {
    operationId: 'setToolAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tools/id/{id}/access/update', { params: ofTool, body: everybody }),
    sdk: (options) => setToolAccess({ ...options, ...ofTool, body: everybody }),
    sends: { method: 'POST', url: `${url}/access/update`, body: everybody },
    reply: 'SharedTool',
    failures: [notPermitted, notFound, failure(403, 'You do not have permission to share with the requested audience')],
  },
  {
    operationId: 'listMcpServerTools',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/specs', { params: ofServer }),
    sdk: (options) => listMcpServerTools({ ...options, ...ofServer }),
    sends: { method: 'GET', url: '/api/v1/tools/id/server%3Amcp%3Aweather/specs' },
    reply: 'McpServerTools',
    failures: [
      failure(401, 'Auth required', 'signInRequired'),
      failure(404, 'Tool not found'),
      failure(502, 'Unable to load tools'),
      failure(504, 'Tool discovery timed out'),
    ],
  },
  {
    operationId: 'getToolValves',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/valves', { params: ofTool }),
    sdk: (options) => getToolValves({ ...options, ...ofTool }),
    sends: { method: 'GET', url: `${url}/valves` },
    reply: 'ToolValvesStored',
    failures: [prohibited, unknown, notFound],
  },
  {
    operationId: 'getToolValvesSpec',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/valves/spec', { params: ofTool }),
    sdk: (options) => getToolValvesSpec({ ...options, ...ofTool }),
    sends: { method: 'GET', url: `${url}/valves/spec` },
    reply: 'ToolValvesSchema',
    failures: [prohibited, unknown, notFound, crash],
  },
  {
    operationId: 'setToolValves',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tools/id/{id}/valves/update', { params: ofTool, body: valves }),
    sdk: (options) => setToolValves({ ...options, ...ofTool, body: valves }),
    sends: { method: 'POST', url: `${url}/valves/update`, body: valves },
    reply: 'ToolValvesStored',
    failures: [unknown, failure(400, '[ERROR: Error updating tool valves]', 'invalid'), failure(400, NOT_PERMITTED, 'forbidden')],
  },
  {
    operationId: 'getToolUserValves',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/valves/user', { params: ofTool }),
    sdk: (options) => getToolUserValves({ ...options, ...ofTool }),
    sends: { method: 'GET', url: `${url}/valves/user` },
    reply: 'ToolUserValvesStored',
    failures: [prohibited, unknown, notFound],
  },
  {
    operationId: 'getToolUserValvesSpec',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/valves/user/spec', { params: ofTool }),
    sdk: (options) => getToolUserValvesSpec({ ...options, ...ofTool }),
    sends: { method: 'GET', url: `${url}/valves/user/spec` },
    reply: 'ToolUserValvesSchema',
    failures: [prohibited, unknown, notFound, crash],
  },
  {
    operationId: 'setToolUserValves',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tools/id/{id}/valves/user/update', { params: ofTool, body: userValves }),
    sdk: (options) => setToolUserValves({ ...options, ...ofTool, body: userValves }),
    sends: { method: 'POST', url: `${url}/valves/user/update`, body: userValves },
    reply: 'ToolUserValvesStored',
    failures: [prohibited, unknown, notFound, failure(400, '[ERROR: Error updating tool user valves]')],
  },
  {
    operationId: 'listToolVersions',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/history', { params: { ...ofTool, query: { page: 2 } } }),
    sdk: (options) => listToolVersions({ ...options, ...ofTool, query: { page: 2 } }),
    sends: { method: 'GET', url: `${url}/history?page=2` },
    reply: 'ToolVersions',
    failures: [prohibited, gone],
  },
  {
    operationId: 'getToolVersionDiff',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/history/diff', { params: { ...ofTool, query: both } }),
    sdk: (options) => getToolVersionDiff({ ...options, ...ofTool, query: both }),
    sends: { method: 'GET', url: `${url}/history/diff?from_id=${first}&to_id=${second}` },
    reply: 'ToolVersionsCompared',
    failures: [prohibited, gone, versionUnknown],
  },
  {
    operationId: 'getToolVersion',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tools/id/{id}/history/{history_id}', { params: ofVersion }),
    sdk: (options) => getToolVersion({ ...options, ...ofVersion }),
    sends: { method: 'GET', url: `${url}/history/${first}` },
    reply: 'FirstToolVersion',
    failures: [prohibited, gone, versionUnknown],
  },
  {
    operationId: 'deleteToolVersion',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/tools/id/{id}/history/{history_id}', { params: ofVersion }),
    sdk: (options) => deleteToolVersion({ ...options, ...ofVersion }),
    sends: { method: 'DELETE', url: `${url}/history/${first}` },
    reply: 'ToolVersionDeleted',
    failures: [failure(400, 'Cannot delete the current version'), prohibited, gone, versionUnknown],
  },
]);

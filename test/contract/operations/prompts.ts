import {
  createPrompt,
  deletePromptById,
  deletePromptVersion,
  getPromptByCommand,
  getPromptById,
  getPromptVersion,
  getPromptVersionDiff,
  listPrompts,
  listPromptTags,
  listPromptVersions,
  searchPrompts,
  setPromptAccess,
  setPromptVersion,
  togglePromptActive,
  updatePromptById,
  updatePromptMeta,
} from '../../../generated/sdk/index.ts';
import { group } from '../cast.ts';
import { rows } from '../row.ts';

const prompt = '1c9f4e26-5a7b-4d83-b6e0-2f8a9c3d4e15';
const first = '2dae5f37-6b8c-4e94-87f1-309bad4e5f26';
const second = '3ebf6048-7c9d-4fa5-9802-41acbe5f6037';

const ofPrompt = { path: { prompt_id: prompt } };
const ofFirst = { path: { prompt_id: prompt, history_id: first } };
const ofSecond = { path: { prompt_id: prompt, history_id: second } };
const url = `/api/v1/prompts/id/${prompt}`;

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";
const WRONG = 'Something went wrong :/';
const TAKEN = 'Uh-oh! This command is already registered. Please choose another command string.';

const pending = failure(401, PROHIBITED, 'accessProhibited');
const others = failure(401, PROHIBITED, 'accessProhibited');
const withoutPermission = failure(401, '401 Unauthorized', 'malformedToken');
const missing = failure(404, NOT_FOUND);
const taken = failure(400, TAKEN, 'commandTaken');
const notStored = failure(400, WRONG, 'somethingWentWrong');
const audience = failure(403, 'You do not have permission to share with the requested audience');

const created = { command: 'translate', name: 'Translate', content: 'Translate into Italian:\n\n{{CLIPBOARD}}', tags: ['travel'] };
const updated = { ...created, content: 'Translate into English:\n\n{{CLIPBOARD}}', commit_message: 'The other way', is_production: false };
const named = { name: 'To Italian', command: 'italian' };
const chosen = { version_id: first };
const grants = { access_grants: [{ principal_type: 'group' as const, principal_id: group, permission: 'read' as const }] };
const search = { query: 'to italian', view_option: 'shared', tag: 'travel', order_by: 'name', direction: 'asc', page: 2 } as const;
const comparison = { from_id: first, to_id: second };

export const prompts = rows([
  {
    operationId: 'listPrompts',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/'),
    sdk: (options) => listPrompts(options),
    sends: { method: 'GET', url: '/api/v1/prompts/' },
    reply: 'PromptsToUse',
    failures: [pending],
  },
  {
    operationId: 'listPromptTags',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/tags'),
    sdk: (options) => listPromptTags(options),
    sends: { method: 'GET', url: '/api/v1/prompts/tags' },
    reply: 'PromptTags',
    failures: [pending],
  },
  {
    operationId: 'searchPrompts',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/list', { params: { query: search } }),
    sdk: (options) => searchPrompts({ ...options, query: search }),
    sends: {
      method: 'GET',
      url: '/api/v1/prompts/list?query=to%20italian&view_option=shared&tag=travel&order_by=name&direction=asc&page=2',
    },
    reply: 'FoundPrompts',
    failures: [pending],
  },
  {
    operationId: 'createPrompt',
    authority: 'user',
    client: (client) => client.POST('/api/v1/prompts/create', { body: created }),
    sdk: (options) => createPrompt({ ...options, body: created }),
    sends: { method: 'POST', url: '/api/v1/prompts/create', body: created },
    reply: 'CreatedPrompt',
    failures: [taken, notStored, withoutPermission],
  },
  {
    operationId: 'getPromptByCommand',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/command/{command}', { params: { path: { command: 'translate' } } }),
    sdk: (options) => getPromptByCommand({ ...options, path: { command: 'translate' } }),
    sends: { method: 'GET', url: '/api/v1/prompts/command/translate' },
    reply: 'TranslatePrompt',
    failures: [missing],
  },
  {
    operationId: 'getPromptById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/id/{prompt_id}', { params: ofPrompt }),
    sdk: (options) => getPromptById({ ...options, ...ofPrompt }),
    sends: { method: 'GET', url },
    reply: 'TranslatePrompt',
    failures: [missing],
  },
  {
    operationId: 'updatePromptById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/prompts/id/{prompt_id}/update', { params: ofPrompt, body: updated }),
    sdk: (options) => updatePromptById({ ...options, ...ofPrompt, body: updated }),
    sends: { method: 'POST', url: `${url}/update`, body: updated },
    reply: 'UpdatedPrompt',
    failures: [taken, notStored, others, missing],
  },
  {
    operationId: 'updatePromptMeta',
    authority: 'user',
    client: (client) => client.POST('/api/v1/prompts/id/{prompt_id}/update/meta', { params: ofPrompt, body: named }),
    sdk: (options) => updatePromptMeta({ ...options, ...ofPrompt, body: named }),
    sends: { method: 'POST', url: `${url}/update/meta`, body: named },
    reply: 'RenamedPrompt',
    failures: [taken, others, missing],
  },
  {
    operationId: 'setPromptVersion',
    authority: 'user',
    client: (client) => client.POST('/api/v1/prompts/id/{prompt_id}/update/version', { params: ofPrompt, body: chosen }),
    sdk: (options) => setPromptVersion({ ...options, ...ofPrompt, body: chosen }),
    sends: { method: 'POST', url: `${url}/update/version`, body: chosen },
    reply: 'RestoredPrompt',
    failures: [notStored, others, missing],
  },
  {
    operationId: 'setPromptAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/prompts/id/{prompt_id}/access/update', { params: ofPrompt, body: grants }),
    sdk: (options) => setPromptAccess({ ...options, ...ofPrompt, body: grants }),
    sends: { method: 'POST', url: `${url}/access/update`, body: grants },
    reply: 'SharedPrompt',
    failures: [others, audience, missing],
  },
  {
    operationId: 'togglePromptActive',
    authority: 'user',
    client: (client) => client.POST('/api/v1/prompts/id/{prompt_id}/toggle', { params: ofPrompt }),
    sdk: (options) => togglePromptActive({ ...options, ...ofPrompt }),
    sends: { method: 'POST', url: `${url}/toggle` },
    reply: 'InactivePrompt',
    failures: [others, missing],
  },
  {
    operationId: 'deletePromptById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/prompts/id/{prompt_id}/delete', { params: ofPrompt }),
    sdk: (options) => deletePromptById({ ...options, ...ofPrompt }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'PromptDeleted',
    failures: [others, missing],
  },
  {
    operationId: 'listPromptVersions',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/id/{prompt_id}/history', { params: { ...ofPrompt, query: { page: 1 } } }),
    sdk: (options) => listPromptVersions({ ...options, ...ofPrompt, query: { page: 1 } }),
    sends: { method: 'GET', url: `${url}/history?page=1` },
    reply: 'PromptVersions',
    failures: [others, missing],
  },
  {
    operationId: 'getPromptVersionDiff',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/id/{prompt_id}/history/diff', { params: { ...ofPrompt, query: comparison } }),
    sdk: (options) => getPromptVersionDiff({ ...options, ...ofPrompt, query: comparison }),
    sends: { method: 'GET', url: `${url}/history/diff?from_id=${first}&to_id=${second}` },
    reply: 'PromptVersionsCompared',
    failures: [others, missing],
  },
  {
    operationId: 'getPromptVersion',
    authority: 'user',
    client: (client) => client.GET('/api/v1/prompts/id/{prompt_id}/history/{history_id}', { params: ofFirst }),
    sdk: (options) => getPromptVersion({ ...options, ...ofFirst }),
    sends: { method: 'GET', url: `${url}/history/${first}` },
    reply: 'FirstVersionOfPrompt',
    failures: [others, missing],
  },
  {
    operationId: 'deletePromptVersion',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/prompts/id/{prompt_id}/history/{history_id}', { params: ofSecond }),
    sdk: (options) => deletePromptVersion({ ...options, ...ofSecond }),
    sends: { method: 'DELETE', url: `${url}/history/${second}` },
    reply: 'PromptVersionDeleted',
    failures: [failure(400, 'Cannot delete the active production version'), others, missing],
  },
]);

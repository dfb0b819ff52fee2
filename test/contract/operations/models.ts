import {
  createModel,
  deleteAllModels,
  deleteModelById,
  deleteModelByPath,
  deleteModelVersion,
  exportModels,
  getModelById,
  getModelByPath,
  getModelProfileImage,
  getModelVersion,
  importModels,
  listBaseModelRecords,
  listBaseModelTags,
  listDocumentedModels,
  listModelChoices,
  listModelRecords,
  listModelTags,
  listModelVersions,
  listWorkspaceModels,
  setModelAccess,
  setModelAccessByPath,
  setModelVersion,
  syncModels,
  toggleModelActive,
  toggleModelByPath,
  updateModelById,
  updateModelByPath,
} from '../../../generated/sdk/index.ts';
import { group, modelVersion } from '../cast.ts';
import { rows } from '../row.ts';

const url = '/api/v1/models';
/** Ids hold slashes and colons; this one is Hugging Face's way to name a model for Ollama. */
const id = 'hf.co/unsloth/gemma-3:Q4';
const encoded = 'hf.co%2Funsloth%2Fgemma-3%3AQ4';
const ofModel = { query: { id } };
const ofVersion = { path: { history_id: modelVersion }, ...ofModel };
const byPath = { path: { id: 'rome-guide' } };

const failure = (status: number, detail: unknown, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";

const notPermitted = failure(401, '401 Unauthorized', 'notPermitted');
const notFound = failure(401, NOT_FOUND, 'notFound');
const idTaken = failure(401, 'Uh-oh! This model id is already registered. Please choose another model id string.', 'idTaken');
const forbidden = failure(403, PROHIBITED);
const conflict = failure(409, { code: 'version_conflict' });
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };
const files = [
  failure(400, 'Invalid background image.', 'invalidImage'),
  failure(400, 'An animation must be a VRMA file, not the avatar.', 'animationIsAvatar'),
  failure(400, 'Model controls require a server-managed provider model.', 'controlsNotSupported'),
  forbidden,
  failure(403, 'Background image is not accessible.', 'backgroundImage'),
  failure(403, 'Avatar or animation file is not accessible. Upload it again.', 'avatar'),
];
const versions = [forbidden, failure(404, 'Model version not found'), failure(404, NOT_FOUND, 'modelNotFound')];
const nameMissing = {
  detail:
    "1 validation error for ModelForm\nname\n  Field required [type=missing, input_value={'id': 'rome-guide', 'meta': {}, 'params': {}}, " +
    'input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.13/v/missing',
};

const model = {
  id: 'rome-guide',
  base_model_id: 'llama3.2:3b',
  name: 'Rome guide',
  meta: { description: 'Knows Rome.', tags: [{ name: 'travel' }] },
  params: { system: 'You are a guide to Rome.', top_p: 0.9 },
};
const record = {
  ...model,
  user_id: 'b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202',
  is_active: true,
  updated_at: 1767261600,
  created_at: 1767258000,
};
const grants: { id: string; access_grants: { principal_type: 'group'; principal_id: string; permission: 'read' }[] } = {
  id: 'rome-guide',
  access_grants: [{ principal_type: 'group', principal_id: group, permission: 'read' }],
};

export const models = rows([
  {
    operationId: 'listModelChoices',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models', { params: { query: { refresh: true } } }),
    sdk: (options) => listModelChoices({ ...options, query: { refresh: true } }),
    sends: { method: 'GET', url: `${url}?refresh=true` },
    reply: 'BensModelChoices',
  },
  {
    operationId: 'listDocumentedModels',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/'),
    sdk: (options) => listDocumentedModels(options),
    sends: { method: 'GET', url: `${url}/` },
    reply: 'BensModelChoices',
  },
  {
    operationId: 'listWorkspaceModels',
    authority: 'user',
    client: (client) =>
      client.GET('/api/v1/models/list', { params: { query: { query: 'rome', order_by: 'name', direction: 'asc', page: 2 } } }),
    sdk: (options) => listWorkspaceModels({ ...options, query: { query: 'rome', order_by: 'name', direction: 'asc', page: 2 } }),
    sends: { method: 'GET', url: `${url}/list?query=rome&order_by=name&direction=asc&page=2` },
    reply: 'WorkspaceModels',
    failures: [crash],
  },
  {
    operationId: 'listModelRecords',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/models/all'),
    sdk: (options) => listModelRecords(options),
    sends: { method: 'GET', url: `${url}/all` },
    reply: 'AllModelRecords',
  },
  {
    operationId: 'listBaseModelRecords',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/models/base', { params: { query: { tag: 'local' } } }),
    sdk: (options) => listBaseModelRecords({ ...options, query: { tag: 'local' } }),
    sends: { method: 'GET', url: `${url}/base?tag=local` },
    reply: 'BaseModelRecords',
  },
  {
    operationId: 'listBaseModelTags',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/models/base/tags'),
    sdk: (options) => listBaseModelTags(options),
    sends: { method: 'GET', url: `${url}/base/tags` },
    reply: 'BaseModelTagNames',
  },
  {
    operationId: 'listModelTags',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/tags'),
    sdk: (options) => listModelTags(options),
    sends: { method: 'GET', url: `${url}/tags` },
    reply: 'ModelTagNames',
    failures: [crash],
  },
  {
    operationId: 'createModel',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/create', { body: model }),
    sdk: (options) => createModel({ ...options, body: model }),
    sends: { method: 'POST', url: `${url}/create`, body: model },
    reply: 'RomeGuideCreated',
    failures: [
      failure(400, 'The model id is too long. Please make sure your model id is less than 256 characters long.'),
      ...files,
      notPermitted,
      idTaken,
      failure(401, 'Something went wrong :/', 'notStored'),
      crash,
    ],
  },
  {
    operationId: 'deleteAllModels',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/models/delete/all'),
    sdk: (options) => deleteAllModels(options),
    sends: { method: 'DELETE', url: `${url}/delete/all` },
    reply: 'AllModelsDeleted',
  },
  {
    operationId: 'exportModels',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/export', { params: { query: { ids: ['rome-guide', id] } } }),
    sdk: (options) => exportModels({ ...options, query: { ids: ['rome-guide', id] } }),
    sends: { method: 'GET', url: `${url}/export?ids=rome-guide&ids=${encoded}` },
    reply: 'ExportedModels',
    failures: [failure(400, 'Could not export background for model rome-guide.'), notPermitted, forbidden],
  },
  {
    operationId: 'importModels',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/import', { body: { models: [model] } }),
    sdk: (options) => importModels({ ...options, body: { models: [model] } }),
    sends: { method: 'POST', url: `${url}/import`, body: { models: [model] } },
    reply: 'ModelsImported',
    failures: [
      { prefer: 'code=400', status: 400, body: nameMissing },
      ...files,
      notPermitted,
      idTaken,
      conflict,
      { prefer: 'code=500', status: 500, body: nameMissing },
      failure(500, 'Could not import model rome-guide.', 'notStored'),
    ],
  },
  {
    operationId: 'syncModels',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/models/sync', { body: { models: [record] } }),
    sdk: (options) => syncModels({ ...options, body: { models: [record] } }),
    sends: { method: 'POST', url: `${url}/sync`, body: { models: [record] } },
    reply: 'SyncedModels',
    failures: [...files, conflict, crash],
  },
  {
    operationId: 'getModelById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/model', { params: ofModel }),
    sdk: (options) => getModelById({ ...options, ...ofModel }),
    sends: { method: 'GET', url: `${url}/model?id=${encoded}` },
    reply: 'RomeGuide',
    failures: [failure(401, PROHIBITED, 'accessProhibited'), failure(404, NOT_FOUND)],
  },
  {
    operationId: 'setModelAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/model/access/update', { body: grants }),
    sdk: (options) => setModelAccess({ ...options, body: grants }),
    sends: { method: 'POST', url: `${url}/model/access/update`, body: grants },
    reply: 'RomeGuideShared',
    failures: [
      failure(400, PROHIBITED),
      forbidden,
      failure(403, 'You do not have permission to share with the requested audience', 'sharingForbidden'),
      failure(500, '[ERROR: Error creating model entry]'),
    ],
  },
  {
    operationId: 'deleteModelById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/model/delete', { body: { id } }),
    sdk: (options) => deleteModelById({ ...options, body: { id } }),
    sends: { method: 'POST', url: `${url}/model/delete`, body: { id } },
    reply: 'ModelDeleted',
    failures: [notFound, notPermitted],
  },
  {
    operationId: 'listModelVersions',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/model/history', { params: { query: { id, page: 2 } } }),
    sdk: (options) => listModelVersions({ ...options, query: { id, page: 2 } }),
    sends: { method: 'GET', url: `${url}/model/history?id=${encoded}&page=2` },
    reply: 'RomeGuideVersions',
    failures: [forbidden, failure(404, NOT_FOUND), crash],
  },
  {
    operationId: 'getModelVersion',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/model/history/{history_id}', { params: ofVersion }),
    sdk: (options) => getModelVersion({ ...options, ...ofVersion }),
    sends: { method: 'GET', url: `${url}/model/history/${modelVersion}?id=${encoded}` },
    reply: 'RomeGuideFirstVersion',
    failures: versions,
  },
  {
    operationId: 'deleteModelVersion',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/models/model/history/{history_id}', { params: ofVersion }),
    sdk: (options) => deleteModelVersion({ ...options, ...ofVersion }),
    sends: { method: 'DELETE', url: `${url}/model/history/${modelVersion}?id=${encoded}` },
    reply: 'ModelVersionDeleted',
    failures: [failure(400, 'Cannot delete the current version'), ...versions],
  },
  {
    operationId: 'getModelProfileImage',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/model/profile/image', { params: ofModel, parseAs: 'blob' }),
    sdk: (options) => getModelProfileImage({ ...options, ...ofModel, parseAs: 'blob' }),
    sends: { method: 'GET', url: `${url}/model/profile/image?id=${encoded}` },
    reply: null,
  },
  {
    operationId: 'toggleModelActive',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/model/toggle', { params: ofModel }),
    sdk: (options) => toggleModelActive({ ...options, ...ofModel }),
    sends: { method: 'POST', url: `${url}/model/toggle?id=${encoded}` },
    reply: 'RomeGuideInactive',
    failures: [notFound, notPermitted],
  },
  {
    operationId: 'updateModelById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/model/update', { body: model }),
    sdk: (options) => updateModelById({ ...options, body: model }),
    sends: { method: 'POST', url: `${url}/model/update`, body: model },
    reply: 'RomeGuideUpdated',
    failures: [failure(400, PROHIBITED), ...files, notFound, notPermitted, conflict, crash],
  },
  {
    operationId: 'setModelVersion',
    authority: 'user',
    client: (client) => client.POST('/api/v1/models/model/update/version', { params: ofModel, body: { version_id: modelVersion } }),
    sdk: (options) => setModelVersion({ ...options, ...ofModel, body: { version_id: modelVersion } }),
    sends: { method: 'POST', url: `${url}/model/update/version?id=${encoded}`, body: { version_id: modelVersion } },
    reply: 'RomeGuideRestored',
    failures: [
      failure(400, 'The base model is unavailable.'),
      failure(400, 'Referenced knowledge is unavailable: e6b9f3d5-2a48-4c7a-9f13-7dae4c802b11', 'knowledgeGone'),
      ...versions,
      conflict,
    ],
  },
  {
    operationId: 'getModelByPath',
    authority: 'user',
    client: (client) => client.GET('/api/v1/models/id/{id}', { params: byPath }),
    sdk: (options) => getModelByPath({ ...options, ...byPath }),
    sends: { method: 'GET', url: `${url}/id/rome-guide` },
    reply: 'RomeGuide',
  },
  {
    operationId: 'updateModelByPath',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/models/id/{id}/update', { params: byPath, body: model }),
    sdk: (options) => updateModelByPath({ ...options, ...byPath, body: model }),
    sends: { method: 'POST', url: `${url}/id/rome-guide/update`, body: model },
    reply: 'RomeGuideUpdated',
  },
  {
    operationId: 'deleteModelByPath',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/models/id/{id}/delete', { params: byPath }),
    sdk: (options) => deleteModelByPath({ ...options, ...byPath }),
    sends: { method: 'DELETE', url: `${url}/id/rome-guide/delete` },
    reply: 'ModelDeleted',
  },
  {
    operationId: 'setModelAccessByPath',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/models/id/{id}/access/update', { params: byPath, body: grants }),
    sdk: (options) => setModelAccessByPath({ ...options, ...byPath, body: grants }),
    sends: { method: 'POST', url: `${url}/id/rome-guide/access/update`, body: grants },
    reply: 'RomeGuideShared',
  },
  {
    operationId: 'toggleModelByPath',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/models/id/{id}/toggle', { params: byPath }),
    sdk: (options) => toggleModelByPath({ ...options, ...byPath }),
    sends: { method: 'GET', url: `${url}/id/rome-guide/toggle` },
    reply: 'RomeGuideInactive',
  },
]);

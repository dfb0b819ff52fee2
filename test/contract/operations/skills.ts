import {
  cloneSkill,
  createSkill,
  deleteSkillById,
  deleteSkillVersion,
  downloadSkillFile,
  exportSkills,
  getSkillById,
  getSkillFileDiff,
  getSkillVersion,
  getSkillVersionDiff,
  importSkills,
  listSkillFiles,
  listSkills,
  listSkillVersions,
  loadSkillsFromUrl,
  previewSkillImport,
  restoreSkillVersion,
  searchSkills,
  setSkillAccess,
  toggleSkillActive,
  updateSkillById,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const first = '6d9f2184-a075-4e3c-b149-8ceb04f6d293';
const second = '7ea03295-b186-4f4d-825a-9dfc1507e3a4';
const ofSkill = { path: { id: 'itinerary' } };
const ofVersion = { path: { id: 'itinerary', history_id: second } };
const both = { from_id: first, to_id: second };
const url = '/api/v1/skills/id/itinerary';

const found = { query: 'rome', view_option: 'created', order_by: 'name', direction: 'asc', page: 2 };
const chosen = { format: 'json', ids: ['itinerary', 'packing'] };
const skill = { id: 'itinerary', name: 'Itinerary', content: '# Itinerary\n', meta: { tags: ['travel'] } };
const changed = {
  id: 'itinerary',
  name: 'Itinerary',
  operations: [{ op: 'put' as const, path: 'references/rome.md', content: '# Rome\n' }],
  expected_version_id: first,
};
const everybody = { access_grants: [{ principal_type: 'user' as const, principal_id: '*', permission: 'read' as const }] };
const choice = { version_id: first, expected_version_id: second };
const copy = { id: 'weekend-itinerary', name: 'Weekend itinerary' };
const address = { url: 'https://github.com/ada-okafor/skills/tree/main/itinerary' };
const rome = { path: 'references/rome.md', version_id: second };
const markdown = '# Itinerary\n';
const decisions = '[{"action":"create"}]';
const uploaded = { file: 'itinerary.md', content: markdown };

const asForm = (fields: Readonly<Record<string, string>>) => () => {
  const form = new FormData();
  form.append('files', new File([markdown], 'itinerary.md'));
  for (const [name, text] of Object.entries(fields)) form.append(name, text);
  return form;
};

const failure = (status: number, detail: unknown, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const notFound = failure(404, "We could not find what you're looking for :/");
const notPermitted = failure(401, '401 Unauthorized', 'permissionMissing');
const denied = failure(403, 'Access denied');
const gone = failure(404, 'Skill not found', 'skillNotFound');
const versionGone = failure(404, 'Skill version not found', 'versionNotFound');
const fileGone = failure(404, 'File not found', 'fileNotFound');
const conflict = failure(409, { code: 'version_conflict', current_version_id: second });
const invalidId = failure(400, '[ERROR: Invalid skill ID]', 'invalidId');
const idTaken = failure(400, 'Uh-oh! This id is already registered. Please choose another id string.', 'idTaken');
const nameTaken = failure(409, 'A skill with this name already exists');
const formatUnknown = failure(400, 'Use JSON, ZIP, .skill, or Markdown', 'formatUnknown');
const noImport = failure(403, 'Import permission required');

export const skills = rows([
  {
    operationId: 'listSkills',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/', { params: { query: { query: 'itin' } } }),
    sdk: (options) => listSkills({ ...options, query: { query: 'itin' } }),
    sends: { method: 'GET', url: '/api/v1/skills/?query=itin' },
    reply: 'UsableSkills',
  },
  {
    operationId: 'searchSkills',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/list', { params: { query: found } }),
    sdk: (options) => searchSkills({ ...options, query: found }),
    sends: { method: 'GET', url: '/api/v1/skills/list?query=rome&view_option=created&order_by=name&direction=asc&page=2' },
    reply: 'WorkspaceSkills',
  },
  {
    operationId: 'exportSkills',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/export', { params: { query: chosen } }),
    sdk: (options) => exportSkills({ ...options, query: chosen }),
    sends: { method: 'GET', url: '/api/v1/skills/export?format=json&ids=itinerary&ids=packing' },
    reply: 'ExportedSkills',
    failures: [
      failure(400, 'Export format must be json, zip, or skill', 'formatUnknown'),
      failure(400, 'Select one skill to export as .skill', 'fileAlone'),
      failure(401, '401 Unauthorized', 'permissionMissing'),
      failure(403, 'Export permission required', 'forbidden'),
      gone,
    ],
  },
  {
    operationId: 'createSkill',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/create', { body: skill }),
    sdk: (options) => createSkill({ ...options, body: skill }),
    sends: { method: 'POST', url: '/api/v1/skills/create', body: skill },
    reply: 'CreatedSkill',
    failures: [notPermitted, invalidId, idTaken, nameTaken, failure(400, '[ERROR: 400: [ERROR: Error creating skill]]', 'older')],
  },
  {
    operationId: 'getSkillById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/id/{id}', { params: ofSkill }),
    sdk: (options) => getSkillById({ ...options, ...ofSkill }),
    sends: { method: 'GET', url },
    reply: 'ItinerarySkill',
    failures: [notFound],
  },
  {
    operationId: 'updateSkillById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/id/{id}/update', { params: ofSkill, body: changed }),
    sdk: (options) => updateSkillById({ ...options, ...ofSkill, body: changed }),
    sends: { method: 'POST', url: `${url}/update`, body: changed },
    reply: 'UpdatedSkill',
    failures: [
      notPermitted,
      notFound,
      conflict,
      failure(400, 'expected_version_id is required for file updates', 'versionNeeded'),
      failure(400, '[ERROR: Error updating skill]', 'notUpdated'),
    ],
  },
  {
    operationId: 'setSkillAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/id/{id}/access/update', { params: ofSkill, body: everybody }),
    sdk: (options) => setSkillAccess({ ...options, ...ofSkill, body: everybody }),
    sends: { method: 'POST', url: `${url}/access/update`, body: everybody },
    reply: 'SharedSkill',
    failures: [notPermitted, notFound, failure(403, 'You do not have permission to share with the requested audience')],
  },
  {
    operationId: 'toggleSkillActive',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/id/{id}/toggle', { params: ofSkill }),
    sdk: (options) => toggleSkillActive({ ...options, ...ofSkill }),
    sends: { method: 'POST', url: `${url}/toggle` },
    reply: 'InactiveSkill',
    failures: [notPermitted, notFound],
  },
  {
    operationId: 'deleteSkillById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/skills/id/{id}/delete', { params: ofSkill }),
    sdk: (options) => deleteSkillById({ ...options, ...ofSkill }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'SkillDeleted',
    failures: [notPermitted, notFound],
  },
  {
    operationId: 'cloneSkill',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/id/{id}/clone', { params: ofSkill, body: copy }),
    sdk: (options) => cloneSkill({ ...options, ...ofSkill, body: copy }),
    sends: { method: 'POST', url: `${url}/clone`, body: copy },
    reply: 'ClonedSkill',
    failures: [notPermitted, denied, gone, versionGone, invalidId, idTaken, nameTaken],
  },
  {
    operationId: 'listSkillFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/id/{id}/files', { params: { ...ofSkill, query: { version_id: second } } }),
    sdk: (options) => listSkillFiles({ ...options, ...ofSkill, query: { version_id: second } }),
    sends: { method: 'GET', url: `${url}/files?version_id=${second}` },
    reply: 'SkillFiles',
    failures: [denied, gone, versionGone],
  },
  {
    operationId: 'downloadSkillFile',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/id/{id}/files/content', { params: { ...ofSkill, query: rome }, parseAs: 'text' }),
    sdk: (options) => downloadSkillFile({ ...options, ...ofSkill, query: rome, parseAs: 'text' }),
    sends: { method: 'GET', url: `${url}/files/content?path=references%2Frome.md&version_id=${second}` },
    reply: null,
    failures: [denied, fileGone, versionGone, gone],
  },
  {
    operationId: 'listSkillVersions',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/id/{id}/history', { params: { ...ofSkill, query: { page: 2 } } }),
    sdk: (options) => listSkillVersions({ ...options, ...ofSkill, query: { page: 2 } }),
    sends: { method: 'GET', url: `${url}/history?page=2` },
    reply: 'SkillVersions',
    failures: [denied, gone],
  },
  {
    operationId: 'getSkillVersionDiff',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/id/{id}/history/diff', { params: { ...ofSkill, query: both } }),
    sdk: (options) => getSkillVersionDiff({ ...options, ...ofSkill, query: both }),
    sends: { method: 'GET', url: `${url}/history/diff?from_id=${first}&to_id=${second}` },
    reply: 'SkillVersionsCompared',
    failures: [denied, gone, versionGone],
  },
  {
    operationId: 'getSkillFileDiff',
    authority: 'user',
    client: (client) =>
      client.GET('/api/v1/skills/id/{id}/history/diff/file', { params: { ...ofSkill, query: { ...both, path: 'SKILL.md' } } }),
    sdk: (options) => getSkillFileDiff({ ...options, ...ofSkill, query: { ...both, path: 'SKILL.md' } }),
    sends: { method: 'GET', url: `${url}/history/diff/file?from_id=${first}&to_id=${second}&path=SKILL.md` },
    reply: 'SkillFilesCompared',
    failures: [denied, fileGone, versionGone, gone],
  },
  {
    operationId: 'getSkillVersion',
    authority: 'user',
    client: (client) => client.GET('/api/v1/skills/id/{id}/history/{history_id}', { params: ofVersion }),
    sdk: (options) => getSkillVersion({ ...options, ...ofVersion }),
    sends: { method: 'GET', url: `${url}/history/${second}` },
    reply: 'SecondSkillVersion',
    failures: [denied, gone, versionGone],
  },
  {
    operationId: 'deleteSkillVersion',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/skills/id/{id}/history/{history_id}', { params: ofVersion }),
    sdk: (options) => deleteSkillVersion({ ...options, ...ofVersion }),
    sends: { method: 'DELETE', url: `${url}/history/${second}` },
    reply: 'SkillVersionDeleted',
    failures: [failure(400, 'Cannot delete the current version'), denied, gone, failure(404, 'Version not found', 'versionNotFound')],
  },
  {
    operationId: 'restoreSkillVersion',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/id/{id}/update/version', { params: ofSkill, body: choice }),
    sdk: (options) => restoreSkillVersion({ ...options, ...ofSkill, body: choice }),
    sends: { method: 'POST', url: `${url}/update/version`, body: choice },
    reply: 'RestoredSkill',
    failures: [denied, gone, versionGone, conflict],
  },
  {
    operationId: 'loadSkillsFromUrl',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/skills/load/url', { body: address }),
    sdk: (options) => loadSkillsFromUrl({ ...options, body: address }),
    sends: { method: 'POST', url: '/api/v1/skills/load/url', body: address },
    reply: 'LoadedSkills',
    failures: [
      formatUnknown,
      failure(400, 'The URL you provided is invalid. Please double-check and try again.', 'urlInvalid'),
      failure(400, 'Could not download the skill. Check that the URL is accessible.', 'refused'),
      failure(400, 'Could not download the skill. Please try again.', 'unreachable'),
    ],
  },
  {
    operationId: 'previewSkillImport',
    authority: 'user',
    client: (client) => client.POST('/api/v1/skills/import/preview', { body: { files: [markdown] }, bodySerializer: asForm({}) }),
    sdk: (options) => previewSkillImport({ ...options, body: { files: [new File([markdown], 'itinerary.md')] } }),
    sends: { method: 'POST', url: '/api/v1/skills/import/preview', contentType: 'multipart/form-data', form: { files: uploaded } },
    reply: 'PreviewedSkills',
    failures: [formatUnknown, failure(400, 'File is not a zip file', 'archiveBroken'), noImport],
  },
  {
    operationId: 'importSkills',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/skills/import', { body: { files: [markdown], decisions }, bodySerializer: asForm({ decisions }) }),
    sdk: (options) => importSkills({ ...options, body: { files: [new File([markdown], 'itinerary.md')], decisions } }),
    sends: { method: 'POST', url: '/api/v1/skills/import', contentType: 'multipart/form-data', form: { files: uploaded, decisions } },
    reply: 'ImportedSkills',
    failures: [formatUnknown, failure(400, 'One decision is required per skill', 'decisionsMissing'), noImport],
  },
]);

import {
  addGroupUsers,
  createGroup,
  deleteGroupById,
  deleteGroupUsers,
  exportGroupById,
  getGroupById,
  getGroupInfoById,
  listGroupMembers,
  listGroups,
  listGroupUsers,
  previewGroupAccess,
  removeGroupUsers,
  updateGroupById,
} from '../../../generated/sdk/index.ts';
import { ben, cleo, group } from '../cast.ts';
import { rows } from '../row.ts';

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";

const refused = failure(401, PROHIBITED, 'accessProhibited');
const hidden = failure(401, NOT_FOUND, 'notFound');
const missing = failure(404, NOT_FOUND);
const gone = failure(404, 'Group not found.');
const noParent = failure(404, 'Parent group not found.');
const badParent = failure(400, 'Parent group must be a group ID or null.', 'parentInvalid');

const ofGroup = { path: { id: group } };
const url = `/api/v1/groups/id/${group}`;

const created = {
  name: 'Support team',
  description: 'Answers questions of customers',
  permissions: { workspace: { knowledge: true, prompts: true } },
};
const changed = { name: 'Support team', description: 'Answers questions by chat' };
const both = { user_ids: [ben, cleo] };
const onlyCleo = { user_ids: [cleo] };
const inherited = { membership: 'inherited', query: 'cleo', page: 2 } as const;

export const groups = rows([
  {
    operationId: 'listGroups',
    authority: 'user',
    client: (client) => client.GET('/api/v1/groups/', { params: { query: { share: true } } }),
    sdk: (options) => listGroups({ ...options, query: { share: true } }),
    sends: { method: 'GET', url: '/api/v1/groups/?share=true' },
    reply: 'Groups',
    failures: [refused],
  },
  {
    operationId: 'createGroup',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/groups/create', { body: created }),
    sdk: (options) => createGroup({ ...options, body: created }),
    sends: { method: 'POST', url: '/api/v1/groups/create', body: created },
    reply: 'CreatedGroup',
    failures: [badParent, failure(400, '[ERROR: Error creating group]', 'failed'), noParent],
  },
  {
    operationId: 'getGroupById',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/groups/id/{id}', { params: ofGroup }),
    sdk: (options) => getGroupById({ ...options, ...ofGroup }),
    sends: { method: 'GET', url: url },
    reply: 'SupportTeam',
    failures: [hidden, missing],
  },
  {
    operationId: 'deleteGroupById',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/groups/id/{id}/delete', { params: ofGroup }),
    sdk: (options) => deleteGroupById({ ...options, ...ofGroup }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'GroupDeleted',
    failures: [gone],
  },
  {
    operationId: 'exportGroupById',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/groups/id/{id}/export', { params: ofGroup }),
    sdk: (options) => exportGroupById({ ...options, ...ofGroup }),
    sends: { method: 'GET', url: `${url}/export` },
    reply: 'ExportedGroup',
    failures: [hidden, missing],
  },
  {
    operationId: 'getGroupInfoById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/groups/id/{id}/info', { params: ofGroup }),
    sdk: (options) => getGroupInfoById({ ...options, ...ofGroup }),
    sends: { method: 'GET', url: `${url}/info` },
    reply: 'SupportTeamSummary',
    failures: [hidden, missing],
  },
  {
    operationId: 'listGroupMembers',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/groups/id/{id}/members', { params: { ...ofGroup, query: inherited } }),
    sdk: (options) => listGroupMembers({ ...options, ...ofGroup, query: inherited }),
    sends: { method: 'GET', url: `${url}/members?membership=inherited&query=cleo&page=2` },
    reply: 'SupportTeamMembers',
    failures: [gone],
  },
  {
    operationId: 'previewGroupAccess',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/groups/id/{id}/preview', { params: ofGroup }),
    sdk: (options) => previewGroupAccess({ ...options, ...ofGroup }),
    sends: { method: 'GET', url: `${url}/preview` },
    reply: 'SupportTeamPreview',
    failures: [missing],
  },
  {
    operationId: 'updateGroupById',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/groups/id/{id}/update', { params: ofGroup, body: changed }),
    sdk: (options) => updateGroupById({ ...options, ...ofGroup, body: changed }),
    sends: { method: 'POST', url: `${url}/update`, body: changed },
    reply: 'UpdatedGroup',
    failures: [
      failure(400, 'A group cannot be its own parent or a descendant of itself.', 'ownParent'),
      badParent,
      failure(400, '[ERROR: Error updating group]', 'failed'),
      failure(400, '[ERROR: 400: [ERROR: Error updating group]]', 'wrapped'),
      failure(404, 'Group not found.', 'groupNotFound'),
      failure(404, 'Parent group not found.', 'parentNotFound'),
    ],
  },
  {
    operationId: 'listGroupUsers',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/groups/id/{id}/users', { params: ofGroup }),
    sdk: (options) => listGroupUsers({ ...options, ...ofGroup }),
    sends: { method: 'POST', url: `${url}/users` },
    reply: 'SupportTeamUsers',
    failures: [refused],
  },
  {
    operationId: 'addGroupUsers',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/groups/id/{id}/users/add', { params: ofGroup, body: both }),
    sdk: (options) => addGroupUsers({ ...options, ...ofGroup, body: both }),
    sends: { method: 'POST', url: `${url}/users/add`, body: both },
    reply: 'SupportTeam',
    failures: [
      failure(400, '[ERROR: Error adding users to group]', 'failed'),
      failure(400, '[ERROR: 400: [ERROR: Error adding users to group]]', 'wrapped'),
      gone,
    ],
  },
  {
    operationId: 'removeGroupUsers',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/groups/id/{id}/users/remove', { params: ofGroup, body: onlyCleo }),
    sdk: (options) => removeGroupUsers({ ...options, ...ofGroup, body: onlyCleo }),
    sends: { method: 'POST', url: `${url}/users/remove`, body: onlyCleo },
    reply: 'SupportTeamWithoutCleo',
    failures: [
      failure(400, '[ERROR: Error removing users from group]', 'failed'),
      failure(400, '[ERROR: 400: [ERROR: Error removing users from group]]', 'wrapped'),
      gone,
    ],
  },
  {
    operationId: 'deleteGroupUsers',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/groups/id/{id}/users/delete', { params: ofGroup }),
    sdk: (options) => deleteGroupUsers({ ...options, ...ofGroup }),
    sends: { method: 'DELETE', url: `${url}/users/delete` },
    reply: 'SupportTeamWithoutCleo',
    failures: [refused],
  },
]);

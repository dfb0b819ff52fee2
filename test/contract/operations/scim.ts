import {
  createScimGroup,
  createScimUser,
  deleteScimGroup,
  deleteScimUser,
  getScimGroup,
  getScimServiceProviderConfig,
  getScimUser,
  listScimGroups,
  listScimResourceTypes,
  listScimSchemas,
  listScimUsers,
  patchScimGroup,
  patchScimUser,
  updateScimGroup,
  updateScimUser,
} from '../../../generated/sdk/index.ts';
import { group } from '../cast.ts';
import { rows } from '../row.ts';

const nora = '2afd37b9-6e8c-4a0e-9357-bbe28ac46f35';
const account = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  externalId: 'okta-7',
  userName: 'nora@example.com',
  displayName: 'Nora Berg',
  emails: [{ value: 'nora@example.com', primary: true }],
  active: true,
};
const name = { displayName: 'Nora Berg' };
const suspension = { Operations: [{ op: 'replace', path: 'active', value: false }] };
const team = { displayName: 'Support team', members: [{ value: nora }] };
const nobody = { members: [] };
const addition = { Operations: [{ op: 'add', path: 'members', value: [{ value: nora }] }] };
const secondPage = { startIndex: 21, count: 20 };
const byName = { filter: 'userName eq "nora@example.com"' };

/** An error in the form of RFC 7644. */
const scimError = (status: number, detail: string, scimType: string) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
  status: String(status),
  detail,
  scimType,
});
const switchedOff = { prefer: 'code=403, example=disabled', status: 403, body: { detail: 'SCIM is not enabled' } };
const unknownUser = { prefer: 'code=404', status: 404, body: { detail: 'User nope not found' } };
const unknownGroup = { prefer: 'code=404', status: 404, body: { detail: 'Group nope not found' } };
const unknownMember = { prefer: 'code=400', status: 400, body: scimError(400, 'One or more member users were not found.', 'invalidValue') };

export const scim = rows([
  {
    operationId: 'getScimServiceProviderConfig',
    authority: 'public',
    client: (client) => client.GET('/api/v1/scim/v2/ServiceProviderConfig'),
    sdk: (options) => getScimServiceProviderConfig(options),
    sends: { method: 'GET', url: '/api/v1/scim/v2/ServiceProviderConfig' },
    reply: 'ScimCapabilities',
  },
  {
    operationId: 'listScimResourceTypes',
    authority: 'public',
    client: (client) => client.GET('/api/v1/scim/v2/ResourceTypes'),
    sdk: (options) => listScimResourceTypes(options),
    sends: { method: 'GET', url: '/api/v1/scim/v2/ResourceTypes' },
    reply: 'ScimResourceTypes',
  },
  {
    operationId: 'listScimSchemas',
    authority: 'public',
    client: (client) => client.GET('/api/v1/scim/v2/Schemas'),
    sdk: (options) => listScimSchemas(options),
    sends: { method: 'GET', url: '/api/v1/scim/v2/Schemas' },
    reply: 'ScimSchemas',
  },
  {
    operationId: 'listScimUsers',
    authority: 'scim',
    client: (client) => client.GET('/api/v1/scim/v2/Users', { params: { query: byName } }),
    sdk: (options) => listScimUsers({ ...options, query: byName }),
    sends: { method: 'GET', url: '/api/v1/scim/v2/Users?filter=userName%20eq%20%22nora%40example.com%22' },
    reply: 'ScimUsers',
    failures: [switchedOff],
  },
  {
    operationId: 'createScimUser',
    authority: 'scim',
    client: (client) => client.POST('/api/v1/scim/v2/Users', { body: account }),
    sdk: (options) => createScimUser({ ...options, body: account }),
    sends: { method: 'POST', url: '/api/v1/scim/v2/Users', body: account },
    reply: 'ScimNora',
    status: 201,
    failures: [
      { prefer: 'code=409', status: 409, body: { detail: 'User with email nora@example.com already exists' } },
      {
        prefer: 'code=409, example=externalIdTaken',
        status: 409,
        body: { detail: 'User with externalId okta-7 already exists' },
      },
    ],
  },
  {
    operationId: 'getScimUser',
    authority: 'scim',
    client: (client) => client.GET('/api/v1/scim/v2/Users/{user_id}', { params: { path: { user_id: nora } } }),
    sdk: (options) => getScimUser({ ...options, path: { user_id: nora } }),
    sends: { method: 'GET', url: `/api/v1/scim/v2/Users/${nora}` },
    reply: 'ScimNora',
    failures: [{ prefer: 'code=404', status: 404, body: scimError(404, 'User nope not found', 'invalidValue') }],
  },
  {
    operationId: 'updateScimUser',
    authority: 'scim',
    client: (client) => client.PUT('/api/v1/scim/v2/Users/{user_id}', { params: { path: { user_id: nora } }, body: name }),
    sdk: (options) => updateScimUser({ ...options, path: { user_id: nora }, body: name }),
    sends: { method: 'PUT', url: `/api/v1/scim/v2/Users/${nora}`, body: name },
    reply: 'ScimNoraRenamed',
    failures: [unknownUser],
  },
  {
    operationId: 'patchScimUser',
    authority: 'scim',
    client: (client) => client.PATCH('/api/v1/scim/v2/Users/{user_id}', { params: { path: { user_id: nora } }, body: suspension }),
    sdk: (options) => patchScimUser({ ...options, path: { user_id: nora }, body: suspension }),
    sends: { method: 'PATCH', url: `/api/v1/scim/v2/Users/${nora}`, body: suspension },
    reply: 'ScimNoraSuspended',
    failures: [unknownUser, { prefer: 'code=400', status: 400, body: scimError(400, 'Unsupported PATCH path: title', 'invalidPath') }],
  },
  {
    operationId: 'deleteScimUser',
    authority: 'scim',
    client: (client) => client.DELETE('/api/v1/scim/v2/Users/{user_id}', { params: { path: { user_id: nora } } }),
    sdk: (options) => deleteScimUser({ ...options, path: { user_id: nora } }),
    sends: { method: 'DELETE', url: `/api/v1/scim/v2/Users/${nora}` },
    reply: null,
    status: 204,
    failures: [
      unknownUser,
      {
        prefer: 'code=403',
        status: 403,
        body: { detail: 'The requested action has been restricted as a security measure.' },
      },
    ],
  },
  {
    operationId: 'listScimGroups',
    authority: 'scim',
    client: (client) => client.GET('/api/v1/scim/v2/Groups', { params: { query: secondPage } }),
    sdk: (options) => listScimGroups({ ...options, query: secondPage }),
    sends: { method: 'GET', url: '/api/v1/scim/v2/Groups?startIndex=21&count=20' },
    reply: 'ScimGroups',
    failures: [switchedOff],
  },
  {
    operationId: 'createScimGroup',
    authority: 'scim',
    client: (client) => client.POST('/api/v1/scim/v2/Groups', { body: team }),
    sdk: (options) => createScimGroup({ ...options, body: team }),
    sends: { method: 'POST', url: '/api/v1/scim/v2/Groups', body: team },
    reply: 'ScimSupportTeam',
    status: 201,
    failures: [unknownMember],
  },
  {
    operationId: 'getScimGroup',
    authority: 'scim',
    client: (client) => client.GET('/api/v1/scim/v2/Groups/{group_id}', { params: { path: { group_id: group } } }),
    sdk: (options) => getScimGroup({ ...options, path: { group_id: group } }),
    sends: { method: 'GET', url: `/api/v1/scim/v2/Groups/${group}` },
    reply: 'ScimSupportTeam',
    failures: [unknownGroup],
  },
  {
    operationId: 'updateScimGroup',
    authority: 'scim',
    client: (client) => client.PUT('/api/v1/scim/v2/Groups/{group_id}', { params: { path: { group_id: group } }, body: nobody }),
    sdk: (options) => updateScimGroup({ ...options, path: { group_id: group }, body: nobody }),
    sends: { method: 'PUT', url: `/api/v1/scim/v2/Groups/${group}`, body: nobody },
    reply: 'ScimEmptySupportTeam',
    failures: [unknownGroup, unknownMember],
  },
  {
    operationId: 'patchScimGroup',
    authority: 'scim',
    client: (client) => client.PATCH('/api/v1/scim/v2/Groups/{group_id}', { params: { path: { group_id: group } }, body: addition }),
    sdk: (options) => patchScimGroup({ ...options, path: { group_id: group }, body: addition }),
    sends: { method: 'PATCH', url: `/api/v1/scim/v2/Groups/${group}`, body: addition },
    reply: 'ScimSupportTeam',
    failures: [unknownGroup],
  },
  {
    operationId: 'deleteScimGroup',
    authority: 'scim',
    client: (client) => client.DELETE('/api/v1/scim/v2/Groups/{group_id}', { params: { path: { group_id: group } } }),
    sdk: (options) => deleteScimGroup({ ...options, path: { group_id: group } }),
    sends: { method: 'DELETE', url: `/api/v1/scim/v2/Groups/${group}` },
    reply: null,
    status: 204,
    failures: [unknownGroup],
  },
]);

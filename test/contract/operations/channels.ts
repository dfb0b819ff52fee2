import {
  addChannelMembers,
  addChannelReaction,
  addMessageReaction,
  createChannel,
  createChannelWebhook,
  deleteChannelById,
  deleteChannelMessage,
  deleteChannelWebhook,
  getChannelById,
  getChannelMessage,
  getChannelMessageData,
  getChannelWebhookImage,
  getDirectChannel,
  inviteChannelApp,
  listAllChannels,
  listChannelApps,
  listChannelMembers,
  listChannelMessages,
  listChannels,
  listChannelThreadMessages,
  listChannelWebhooks,
  listPinnedChannelMessages,
  postChannelMessage,
  postChannelWebhookMessage,
  removeChannelApp,
  removeChannelMembers,
  removeChannelReaction,
  removeMessageReaction,
  setChannelAccess,
  setChannelMemberActive,
  setChannelMessagePinned,
  setChannelMuted,
  updateChannelById,
  updateChannelMessage,
  updateChannelWebhook,
} from '../../../generated/sdk/index.ts';
import { group } from '../cast.ts';
import { rows } from '../row.ts';

const ada = '6a1f0c52-8f0e-4b6c-9d57-0a4c1be7d101';
const cleo = 'c83e5b19-7a42-4e0d-b6c4-91d2f0e83303';
const channel = 'f7ca04e6-3b59-4d8b-a024-8ebf5d913c12';
const message = '5e1f4a37-92c0-4b8d-a6f5-7a0b1c2d3e41';
const reply = '6f205b48-a3d1-4c9e-b706-8b1c2d3e4f52';
const webhook = '92538e7b-d604-4fc1-8a39-be4f50617285';
const secret = 'Tj85WV5nWwCBjUvAPrTmr1SwcTsiQR4jMriaeO1NfTg';
const app = 'a3649f8c-e715-4ad2-9b4a-cf5061728396';
const picture = 'https://example.com/build.png';

const ofChannel = { path: { id: channel } };
const ofApps = { path: { channel_id: channel } };
const ofMessage = { path: { id: channel, message_id: message } };
const ofWebhook = { path: { id: channel, webhook_id: webhook } };
const url = `/api/v1/channels/${channel}`;

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const UNAUTHORIZED = '401 Unauthorized';
const WRONG = 'Something went wrong :/';

const notPermitted = failure(401, UNAUTHORIZED, 'channelsNotPermitted');
const off = failure(403, 'Channels is disabled', 'disabled');
const offBefore = failure(403, 'Channels are not enabled', 'notEnabled');
const wrong = failure(400, WRONG);
const forbidden = failure(403, WRONG, 'forbidden');
const unknown = failure(404, "We could not find what you're looking for :/");
const denied = failure(403, 'Channel access denied', 'accessDenied');
const unavailable = failure(404, 'Channel unavailable', 'channelUnavailable');
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const everybody = (permission: 'read' | 'write') => ({ principal_type: 'user' as const, principal_id: '*', permission });
const oneGroup = (permission: 'read' | 'write') => ({ principal_type: 'group' as const, principal_id: group, permission });
const created = { name: 'general', description: 'Everything that is for all', access_grants: [everybody('read'), everybody('write')] };
const access = { access_grants: [oneGroup('read'), oneGroup('write')] };
const renamed = { name: 'General', description: 'News and talk for all' };
const posted = { content: 'Who comes to Rome in May?', data: { files: [{ type: 'file', name: 'rome-guide.pdf' }] } };
const thumbsUp = { name: 'thumbs_up' };

export const channels = rows([
  {
    operationId: 'listChannels',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/'),
    sdk: (options) => listChannels(options),
    sends: { method: 'GET', url: '/api/v1/channels/' },
    reply: 'BensChannels',
    failures: [notPermitted, off],
  },
  {
    operationId: 'listAllChannels',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/list'),
    sdk: (options) => listAllChannels(options),
    sends: { method: 'GET', url: '/api/v1/channels/list' },
    reply: 'AllChannels',
    failures: [notPermitted, offBefore],
  },
  {
    operationId: 'createChannel',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/create', { body: created }),
    sdk: (options) => createChannel({ ...options, body: created }),
    sends: { method: 'POST', url: '/api/v1/channels/create', body: created },
    reply: 'GeneralChannel',
    failures: [wrong, failure(401, UNAUTHORIZED, 'standardForbidden'), off],
  },
  {
    operationId: 'getDirectChannel',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/users/{user_id}', { params: { path: { user_id: ada } } }),
    sdk: (options) => getDirectChannel({ ...options, ...{ path: { user_id: ada } } }),
    sends: { method: 'GET', url: `/api/v1/channels/users/${ada}` },
    reply: 'DirectChannel',
    failures: [notPermitted, off],
  },
  {
    operationId: 'getChannelById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{id}', { params: ofChannel }),
    sdk: (options) => getChannelById({ ...options, ...ofChannel }),
    sends: { method: 'GET', url: url },
    reply: 'GeneralChannelForBen',
    failures: [notPermitted, forbidden, unknown],
  },
  {
    operationId: 'updateChannelById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/update', { params: ofChannel, body: renamed }),
    sdk: (options) => updateChannelById({ ...options, ...ofChannel, body: renamed }),
    sends: { method: 'POST', url: `${url}/update`, body: renamed },
    reply: 'RenamedChannel',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'deleteChannelById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/channels/{id}/delete', { params: ofChannel }),
    sdk: (options) => deleteChannelById({ ...options, ...ofChannel }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'ChannelDeleted',
    failures: [forbidden, unknown],
  },
  {
    operationId: 'setChannelAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/access/update', { params: ofChannel, body: access }),
    sdk: (options) => setChannelAccess({ ...options, ...ofChannel, body: access }),
    sends: { method: 'POST', url: `${url}/access/update`, body: access },
    reply: 'ChannelForGroup',
    failures: [
      failure(403, PROHIBITED, 'accessProhibited'),
      failure(403, 'You do not have permission to share with the requested audience', 'sharingForbidden'),
      unknown,
    ],
  },
  {
    operationId: 'listChannelApps',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{channel_id}/apps', { params: ofApps }),
    sdk: (options) => listChannelApps({ ...options, ...ofApps }),
    sends: { method: 'GET', url: `${url}/apps` },
    reply: 'ChannelApps',
    failures: [
      denied,
      failure(403, 'Channels are disabled', 'channelsOff'),
      unavailable,
      failure(404, 'Apps are disabled', 'appsDisabled'),
    ],
  },
  {
    operationId: 'inviteChannelApp',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{channel_id}/apps', { params: ofApps, body: { app_id: app } }),
    sdk: (options) => inviteChannelApp({ ...options, ...ofApps, body: { app_id: app } }),
    sends: { method: 'POST', url: `${url}/apps`, body: { app_id: app } },
    reply: 'InvitedApp',
    failures: [
      denied,
      failure(403, 'App is inactive', 'appInactive'),
      failure(403, 'App invocation denied', 'appDenied'),
      failure(404, 'App not found', 'appNotFound'),
      unavailable,
      failure(409, 'Invitation changed concurrently; reload the app list'),
    ],
  },
  {
    operationId: 'removeChannelApp',
    authority: 'user',
    client: (client) =>
      client.DELETE('/api/v1/channels/{channel_id}/apps/{app_id}', { params: { path: { channel_id: channel, app_id: app } } }),
    sdk: (options) => removeChannelApp({ ...options, ...{ path: { channel_id: channel, app_id: app } } }),
    sends: { method: 'DELETE', url: `${url}/apps/${app}` },
    reply: 'ChannelAppRemoved',
    failures: [denied, unavailable],
  },
  {
    operationId: 'listChannelMembers',
    authority: 'user',
    client: (client) =>
      client.GET('/api/v1/channels/{id}/members', {
        params: { ...ofChannel, query: { query: 'ada', order_by: 'name', direction: 'asc', page: 1 } },
      }),
    sdk: (options) =>
      listChannelMembers({ ...options, ...{ ...ofChannel, query: { query: 'ada', order_by: 'name', direction: 'asc', page: 1 } } }),
    sends: { method: 'GET', url: `${url}/members?query=ada&order_by=name&direction=asc&page=1` },
    reply: 'ChannelMembers',
    failures: [forbidden, unknown, crash],
  },
  {
    operationId: 'setChannelMemberActive',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/members/active', { params: ofChannel, body: { is_active: false } }),
    sdk: (options) => setChannelMemberActive({ ...options, ...ofChannel, body: { is_active: false } }),
    sends: { method: 'POST', url: `${url}/members/active`, body: { is_active: false } },
    reply: 'ChannelActivitySet',
    failures: [off, unknown],
  },
  {
    operationId: 'setChannelMuted',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/members/mute', { params: ofChannel, body: { is_channel_muted: true } }),
    sdk: (options) => setChannelMuted({ ...options, ...ofChannel, body: { is_channel_muted: true } }),
    sends: { method: 'POST', url: `${url}/members/mute`, body: { is_channel_muted: true } },
    reply: 'MutedChannel',
    failures: [forbidden, unknown],
  },
  {
    operationId: 'addChannelMembers',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/channels/{id}/update/members/add', { params: ofChannel, body: { user_ids: [cleo], group_ids: [group] } }),
    sdk: (options) => addChannelMembers({ ...options, ...ofChannel, body: { user_ids: [cleo], group_ids: [group] } }),
    sends: { method: 'POST', url: `${url}/update/members/add`, body: { user_ids: [cleo], group_ids: [group] } },
    reply: 'AddedChannelMembers',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'removeChannelMembers',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/update/members/remove', { params: ofChannel, body: { user_ids: [cleo] } }),
    sdk: (options) => removeChannelMembers({ ...options, ...ofChannel, body: { user_ids: [cleo] } }),
    sends: { method: 'POST', url: `${url}/update/members/remove`, body: { user_ids: [cleo] } },
    reply: 'OneMemberRemoved',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'listChannelMessages',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{id}/messages', { params: { ...ofChannel, query: { skip: 10, limit: 20 } } }),
    sdk: (options) => listChannelMessages({ ...options, ...{ ...ofChannel, query: { skip: 10, limit: 20 } } }),
    sends: { method: 'GET', url: `${url}/messages?skip=10&limit=20` },
    reply: 'ChannelMessages',
    failures: [forbidden, unknown, crash],
  },
  {
    operationId: 'listPinnedChannelMessages',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{id}/messages/pinned', { params: { ...ofChannel, query: { page: 1 } } }),
    sdk: (options) => listPinnedChannelMessages({ ...options, ...{ ...ofChannel, query: { page: 1 } } }),
    sends: { method: 'GET', url: `${url}/messages/pinned?page=1` },
    reply: 'PinnedChannelMessages',
    failures: [forbidden, unknown, crash],
  },
  {
    operationId: 'postChannelMessage',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/messages/post', { params: ofChannel, body: posted }),
    sdk: (options) => postChannelMessage({ ...options, ...ofChannel, body: posted }),
    sends: { method: 'POST', url: `${url}/messages/post`, body: posted },
    reply: 'PostedChannelMessage',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'getChannelMessage',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{id}/messages/{message_id}', { params: ofMessage }),
    sdk: (options) => getChannelMessage({ ...options, ...ofMessage }),
    sends: { method: 'GET', url: `${url}/messages/${message}` },
    reply: 'ChannelMessageWithThread',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'getChannelMessageData',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{id}/messages/{message_id}/data', { params: ofMessage }),
    sdk: (options) => getChannelMessageData({ ...options, ...ofMessage }),
    sends: { method: 'GET', url: `${url}/messages/${message}/data` },
    reply: 'ChannelMessageFiles',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'deleteChannelMessage',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/channels/{id}/messages/{message_id}/delete', { params: ofMessage }),
    sdk: (options) => deleteChannelMessage({ ...options, ...ofMessage }),
    sends: { method: 'DELETE', url: `${url}/messages/${message}/delete` },
    reply: 'ChannelMessageDeleted',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'setChannelMessagePinned',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/messages/{message_id}/pin', { params: ofMessage, body: { is_pinned: true } }),
    sdk: (options) => setChannelMessagePinned({ ...options, ...ofMessage, body: { is_pinned: true } }),
    sends: { method: 'POST', url: `${url}/messages/${message}/pin`, body: { is_pinned: true } },
    reply: 'PinnedMessage',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'listChannelThreadMessages',
    authority: 'user',
    client: (client) =>
      client.GET('/api/v1/channels/{id}/messages/{message_id}/thread', { params: { ...ofMessage, query: { limit: 20, before: reply } } }),
    sdk: (options) => listChannelThreadMessages({ ...options, ...{ ...ofMessage, query: { limit: 20, before: reply } } }),
    sends: { method: 'GET', url: `${url}/messages/${message}/thread?limit=20&before=${reply}` },
    reply: 'ChannelThread',
    failures: [forbidden, unknown, crash],
  },
  {
    operationId: 'updateChannelMessage',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/channels/{id}/messages/{message_id}/update', {
        params: ofMessage,
        body: { content: 'Who comes to Rome in June?' },
      }),
    sdk: (options) => updateChannelMessage({ ...options, ...ofMessage, body: { content: 'Who comes to Rome in June?' } }),
    sends: { method: 'POST', url: `${url}/messages/${message}/update`, body: { content: 'Who comes to Rome in June?' } },
    reply: 'EditedChannelMessage',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'addChannelReaction',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/messages/{message_id}/reactions/add', { params: ofMessage, body: thumbsUp }),
    sdk: (options) => addChannelReaction({ ...options, ...ofMessage, body: thumbsUp }),
    sends: { method: 'POST', url: `${url}/messages/${message}/reactions/add`, body: thumbsUp },
    reply: 'ChannelReactionAdded',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'removeChannelReaction',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/messages/{message_id}/reactions/remove', { params: ofMessage, body: thumbsUp }),
    sdk: (options) => removeChannelReaction({ ...options, ...ofMessage, body: thumbsUp }),
    sends: { method: 'POST', url: `${url}/messages/${message}/reactions/remove`, body: thumbsUp },
    reply: 'ChannelReactionRemoved',
    failures: [wrong, forbidden, unknown],
  },
  {
    operationId: 'addMessageReaction',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/messages/{message_id}/reactions', { params: ofMessage, body: thumbsUp }),
    sdk: (options) => addMessageReaction({ ...options, ...ofMessage, body: thumbsUp }),
    sends: { method: 'POST', url: `${url}/messages/${message}/reactions`, body: thumbsUp },
    reply: 'ChannelReactionAdded',
    failures: [],
  },
  {
    operationId: 'removeMessageReaction',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/channels/{id}/messages/{message_id}/reactions', { params: ofMessage }),
    sdk: (options) => removeMessageReaction({ ...options, ...ofMessage }),
    sends: { method: 'DELETE', url: `${url}/messages/${message}/reactions` },
    reply: 'ChannelReactionRemoved',
    failures: [],
  },
  {
    operationId: 'listChannelWebhooks',
    authority: 'user',
    client: (client) => client.GET('/api/v1/channels/{id}/webhooks', { params: ofChannel }),
    sdk: (options) => listChannelWebhooks({ ...options, ...ofChannel }),
    sends: { method: 'GET', url: `${url}/webhooks` },
    reply: 'ChannelWebhooks',
    failures: [failure(403, UNAUTHORIZED, 'notManager'), unknown],
  },
  {
    operationId: 'createChannelWebhook',
    authority: 'user',
    client: (client) => client.POST('/api/v1/channels/{id}/webhooks/create', { params: ofChannel, body: { name: 'Build' } }),
    sdk: (options) => createChannelWebhook({ ...options, ...ofChannel, body: { name: 'Build' } }),
    sends: { method: 'POST', url: `${url}/webhooks/create`, body: { name: 'Build' } },
    reply: 'ChannelWebhook',
    failures: [failure(403, UNAUTHORIZED, 'notManager'), unknown, crash],
  },
  {
    operationId: 'updateChannelWebhook',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/channels/{id}/webhooks/{webhook_id}/update', {
        params: ofWebhook,
        body: { name: 'Nightly build', profile_image_url: picture },
      }),
    sdk: (options) => updateChannelWebhook({ ...options, ...ofWebhook, body: { name: 'Nightly build', profile_image_url: picture } }),
    sends: { method: 'POST', url: `${url}/webhooks/${webhook}/update`, body: { name: 'Nightly build', profile_image_url: picture } },
    reply: 'ChangedChannelWebhook',
    failures: [failure(403, UNAUTHORIZED, 'notManager'), unknown, crash],
  },
  {
    operationId: 'deleteChannelWebhook',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/channels/{id}/webhooks/{webhook_id}/delete', { params: ofWebhook }),
    sdk: (options) => deleteChannelWebhook({ ...options, ...ofWebhook }),
    sends: { method: 'DELETE', url: `${url}/webhooks/${webhook}/delete` },
    reply: 'ChannelWebhookDeleted',
    failures: [failure(403, UNAUTHORIZED, 'notManager'), unknown],
  },
  {
    operationId: 'getChannelWebhookImage',
    authority: 'user',
    client: (client) =>
      client.GET('/api/v1/channels/webhooks/{webhook_id}/profile/image', { params: { path: { webhook_id: webhook } }, parseAs: 'blob' }),
    sdk: (options) => getChannelWebhookImage({ ...options, ...{ path: { webhook_id: webhook } } }),
    sends: { method: 'GET', url: `/api/v1/channels/webhooks/${webhook}/profile/image` },
    reply: null,
    failures: [forbidden, unknown],
  },
  {
    operationId: 'postChannelWebhookMessage',
    authority: 'public',
    client: (client) =>
      client.POST('/api/v1/channels/webhooks/{webhook_id}/{token}', {
        params: { path: { webhook_id: webhook, token: secret } },
        body: { content: 'Build 42 passed' },
      }),
    sdk: (options) =>
      postChannelWebhookMessage({ ...options, ...{ path: { webhook_id: webhook, token: secret } }, body: { content: 'Build 42 passed' } }),
    sends: { method: 'POST', url: `/api/v1/channels/webhooks/${webhook}/${secret}`, body: { content: 'Build 42 passed' } },
    reply: 'ChannelWebhookPosted',
    failures: [
      failure(401, 'The URL you provided is invalid. Please double-check and try again.', 'invalidUrl'),
      failure(401, 'Invalid webhook URL', 'unknownUrl'),
      off,
      unknown,
      crash,
    ],
  },
]);

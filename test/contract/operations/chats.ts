import {
  addChatMessage,
  addChatTag,
  cloneChat,
  cloneSharedChat,
  compactChat,
  createChat,
  deleteChatById,
  deleteChatMessage,
  forkChat,
  getChatById,
  getChatPinned,
  importChats,
  listChatMessages,
  listChatTags,
  markChatUnread,
  moveChatToFolder,
  removeAllChatTags,
  removeChatTag,
  resolveToolCall,
  sendChatMessageEvent,
  shareChat,
  toggleChatArchived,
  toggleChatPinned,
  unshareChat,
  updateChatById,
  updateChatMessage,
  updateChatParams,
} from '../../../generated/sdk/index.ts';
import { answer, chat, folder, question, share } from '../cast.ts';
import { rows } from '../row.ts';

const ofChat = { path: { id: chat } };
const ofMessage = { path: { id: chat, message_id: answer } };
const url = `/api/v1/chats/${chat}`;

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";
const WRONG = 'Something went wrong :/';

const invisible = failure(401, NOT_FOUND, 'notFound');
const unknown = failure(401, WRONG, 'unknownChat');
const others = failure(401, PROHIBITED, 'accessProhibited');
const importForbidden = failure(403, PROHIBITED);
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const created = { chat: { title: 'A weekend in Rome', models: ['llama3.2:3b'], params: {} } };
const imported = { chats: [{ ...created, meta: { tags: ['travel'] }, pinned: false, created_at: 1767258000, updated_at: 1767261600 }] };
const renamed = { chat: { title: 'Two days in Rome' } };
const edited = { content: 'Start at the Colosseum, then walk to the Forum.' };
const travel = { name: 'Travel' };

export const chats = rows([
  {
    operationId: 'createChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/new', { body: created }),
    sdk: (options) => createChat({ ...options, body: created }),
    sends: { method: 'POST', url: '/api/v1/chats/new', body: created },
    reply: 'CreatedChat',
    failures: [failure(400, WRONG), failure(403, PROHIBITED), failure(404, NOT_FOUND)],
  },
  {
    operationId: 'importChats',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/import', { body: imported }),
    sdk: (options) => importChats({ ...options, body: imported }),
    sends: { method: 'POST', url: '/api/v1/chats/import', body: imported },
    reply: 'ImportedChats',
    failures: [failure(400, WRONG), importForbidden],
  },
  {
    operationId: 'getChatById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/chats/{id}', { params: ofChat }),
    sdk: (options) => getChatById({ ...options, ...ofChat }),
    sends: { method: 'GET', url },
    reply: 'RomeChat',
    failures: [invisible],
  },
  {
    operationId: 'updateChatById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}', { params: ofChat, body: renamed }),
    sdk: (options) => updateChatById({ ...options, ...ofChat, body: renamed }),
    sends: { method: 'POST', url, body: renamed },
    reply: 'RenamedChat',
    failures: [failure(400, '[ERROR: Invalid title]'), others, crash],
  },
  {
    operationId: 'deleteChatById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/chats/{id}', { params: ofChat }),
    sdk: (options) => deleteChatById({ ...options, ...ofChat }),
    sends: { method: 'DELETE', url },
    reply: 'ChatDeleted',
    failures: [failure(401, PROHIBITED, 'accessProhibited'), failure(404, NOT_FOUND)],
  },
  {
    operationId: 'toggleChatArchived',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/archive', { params: ofChat }),
    sdk: (options) => toggleChatArchived({ ...options, ...ofChat }),
    sends: { method: 'POST', url: `${url}/archive` },
    reply: 'ArchivedRomeChat',
    failures: [unknown],
  },
  {
    operationId: 'cloneChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/clone', { params: ofChat, body: { title: 'Rome once more' } }),
    sdk: (options) => cloneChat({ ...options, ...ofChat, body: { title: 'Rome once more' } }),
    sends: { method: 'POST', url: `${url}/clone`, body: { title: 'Rome once more' } },
    reply: 'ClonedChat',
    failures: [unknown, importForbidden, crash],
  },
  {
    operationId: 'cloneSharedChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/clone/shared', { params: { path: { id: share } } }),
    sdk: (options) => cloneSharedChat({ ...options, path: { id: share } }),
    sends: { method: 'POST', url: `/api/v1/chats/${share}/clone/shared` },
    reply: 'ClonedSharedChat',
    failures: [others, invisible, failure(401, WRONG, 'unknownLink'), importForbidden],
  },
  {
    operationId: 'compactChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/compact', { params: ofChat, body: { model: 'llama3.2:3b' } }),
    sdk: (options) => compactChat({ ...options, ...ofChat, body: { model: 'llama3.2:3b' } }),
    sends: { method: 'POST', url: `${url}/compact`, body: { model: 'llama3.2:3b' } },
    reply: 'ChatCompacted',
    failures: [
      failure(400, 'No model found for context compaction.'),
      invisible,
      failure(409, 'Wait for the current response to finish before compacting.'),
      crash,
    ],
  },
  {
    operationId: 'moveChatToFolder',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/folder', { params: ofChat, body: { folder_id: folder } }),
    sdk: (options) => moveChatToFolder({ ...options, ...ofChat, body: { folder_id: folder } }),
    sends: { method: 'POST', url: `${url}/folder`, body: { folder_id: folder } },
    reply: 'FiledChat',
    failures: [unknown, failure(404, NOT_FOUND)],
  },
  {
    operationId: 'forkChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/fork', { params: ofChat, body: { message_id: question } }),
    sdk: (options) => forkChat({ ...options, ...ofChat, body: { message_id: question } }),
    sends: { method: 'POST', url: `${url}/fork`, body: { message_id: question } },
    reply: 'ForkedChat',
    failures: [
      failure(400, 'chat has no messages to fork'),
      failure(400, 'message branch contains a cycle', 'cycle'),
      invisible,
      unknown,
      importForbidden,
      failure(404, 'message not found'),
      failure(409, 'Wait for the current response to finish before forking.'),
    ],
  },
  {
    operationId: 'listChatMessages',
    authority: 'user',
    client: (client) => client.GET('/api/v1/chats/{id}/messages', { params: ofChat }),
    sdk: (options) => listChatMessages({ ...options, ...ofChat }),
    sends: { method: 'GET', url: `${url}/messages` },
    reply: 'RomeChat',
  },
  {
    operationId: 'addChatMessage',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/messages/post', { params: ofChat, body: edited }),
    sdk: (options) => addChatMessage({ ...options, ...ofChat, body: edited }),
    sends: { method: 'POST', url: `${url}/messages/post`, body: edited },
    reply: 'RomeChat',
  },
  {
    operationId: 'updateChatMessage',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/messages/{message_id}', { params: ofMessage, body: edited }),
    sdk: (options) => updateChatMessage({ ...options, ...ofMessage, body: edited }),
    sends: { method: 'POST', url: `${url}/messages/${answer}`, body: edited },
    reply: 'EditedChat',
    failures: [
      failure(400, 'No message changes supplied'),
      failure(400, 'Voice metadata is too large', 'voiceTooLarge'),
      others,
      failure(404, NOT_FOUND),
      crash,
    ],
  },
  {
    operationId: 'deleteChatMessage',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/chats/{id}/messages/{message_id}', { params: ofMessage }),
    sdk: (options) => deleteChatMessage({ ...options, ...ofMessage }),
    sends: { method: 'DELETE', url: `${url}/messages/${answer}` },
    reply: 'ChatWithoutAnswer',
    failures: [others],
  },
  {
    operationId: 'sendChatMessageEvent',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/chats/{id}/messages/{message_id}/event', {
        params: ofMessage,
        body: { type: 'status', data: { description: 'Looking for museums', done: false } },
      }),
    sdk: (options) =>
      sendChatMessageEvent({
        ...options,
        ...ofMessage,
        body: { type: 'status', data: { description: 'Looking for museums', done: false } },
      }),
    sends: {
      method: 'POST',
      url: `${url}/messages/${answer}/event`,
      body: { type: 'status', data: { description: 'Looking for museums', done: false } },
    },
    reply: 'EventSent',
    failures: [others],
  },
  {
    operationId: 'resolveToolCall',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/chats/{id}/messages/{message_id}/resolve', {
        params: ofMessage,
        body: { call_id: 'call_2c9a', action: 'answer', answers: { budget: 'Under 200 euros' }, timed_out: false },
      }),
    sdk: (options) =>
      resolveToolCall({
        ...options,
        ...ofMessage,
        body: { call_id: 'call_2c9a', action: 'answer', answers: { budget: 'Under 200 euros' }, timed_out: false },
      }),
    sends: {
      method: 'POST',
      url: `${url}/messages/${answer}/resolve`,
      body: { call_id: 'call_2c9a', action: 'answer', answers: { budget: 'Under 200 euros' }, timed_out: false },
    },
    reply: 'ToolCallResolved',
    failures: [
      failure(400, 'Tool call does not accept answers.'),
      failure(400, 'ask_user requires an answer or deny.', 'answerRequired'),
      failure(400, 'Answers are required for ask_user.', 'answersMissing'),
      failure(400, 'Message has no resolvable output.', 'noOutput'),
      failure(400, 'Model not found', 'modelNotFound'),
      others,
      failure(403, PROHIBITED),
      failure(404, 'Tool call not found.'),
      failure(404, NOT_FOUND, 'notFound'),
      failure(409, 'Tool call has already been resolved.'),
      failure(409, 'Tool call parent message is missing.', 'parentMissing'),
      failure(409, 'Tool call message model is missing.', 'modelMissing'),
    ],
  },
  {
    operationId: 'updateChatParams',
    authority: 'user',
    client: (client) => client.PATCH('/api/v1/chats/{id}/params', { params: ofChat, body: { temperature: 0.2 } }),
    sdk: (options) => updateChatParams({ ...options, ...ofChat, body: { temperature: 0.2 } }),
    sends: { method: 'PATCH', url: `${url}/params`, body: { temperature: 0.2 } },
    reply: 'RomeParams',
    failures: [others, failure(404, NOT_FOUND)],
  },
  {
    operationId: 'toggleChatPinned',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/pin', { params: ofChat }),
    sdk: (options) => toggleChatPinned({ ...options, ...ofChat }),
    sends: { method: 'POST', url: `${url}/pin` },
    reply: 'PinnedRomeChat',
    failures: [unknown],
  },
  {
    operationId: 'getChatPinned',
    authority: 'user',
    client: (client) => client.GET('/api/v1/chats/{id}/pinned', { params: ofChat }),
    sdk: (options) => getChatPinned({ ...options, ...ofChat }),
    sends: { method: 'GET', url: `${url}/pinned` },
    reply: 'ChatIsPinned',
    failures: [unknown],
  },
  {
    operationId: 'shareChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/share', { params: ofChat, body: { share_mode: 'continue' } }),
    sdk: (options) => shareChat({ ...options, ...ofChat, body: { share_mode: 'continue' } }),
    sends: { method: 'POST', url: `${url}/share`, body: { share_mode: 'continue' } },
    reply: 'SharedChatOwned',
    failures: [others, failure(500, WRONG)],
  },
  {
    operationId: 'unshareChat',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/chats/{id}/share', { params: ofChat }),
    sdk: (options) => unshareChat({ ...options, ...ofChat }),
    sends: { method: 'DELETE', url: `${url}/share` },
    reply: 'ChatUnshared',
    failures: [others],
  },
  {
    operationId: 'listChatTags',
    authority: 'user',
    client: (client) => client.GET('/api/v1/chats/{id}/tags', { params: ofChat }),
    sdk: (options) => listChatTags({ ...options, ...ofChat }),
    sends: { method: 'GET', url: `${url}/tags` },
    reply: 'BensTags',
    failures: [invisible],
  },
  {
    operationId: 'addChatTag',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/tags', { params: ofChat, body: travel }),
    sdk: (options) => addChatTag({ ...options, ...ofChat, body: travel }),
    sends: { method: 'POST', url: `${url}/tags`, body: travel },
    reply: 'BensTags',
    failures: [failure(400, "[ERROR: Tag name cannot be 'None']"), unknown],
  },
  {
    operationId: 'removeChatTag',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/chats/{id}/tags', { params: ofChat, body: travel }),
    sdk: (options) => removeChatTag({ ...options, ...ofChat, body: travel }),
    sends: { method: 'DELETE', url: `${url}/tags`, body: travel },
    reply: 'NoChatTags',
    failures: [invisible],
  },
  {
    operationId: 'removeAllChatTags',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/chats/{id}/tags/all', { params: ofChat }),
    sdk: (options) => removeAllChatTags({ ...options, ...ofChat }),
    sends: { method: 'DELETE', url: `${url}/tags/all` },
    reply: 'AllTagsRemoved',
    failures: [invisible],
  },
  {
    operationId: 'markChatUnread',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chats/{id}/unread', { params: ofChat }),
    sdk: (options) => markChatUnread({ ...options, ...ofChat }),
    sends: { method: 'POST', url: `${url}/unread` },
    reply: 'ChatUnread',
    failures: [failure(404, NOT_FOUND)],
  },
]);

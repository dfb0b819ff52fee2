import {
  callChatAction,
  completeAnthropicMessage,
  completeAnthropicMessageV1,
  completeChat,
  completeChatV1,
  countAnthropicTokens,
  countAnthropicTokensV1,
  createEmbeddings,
  createEmbeddingsV1,
  listServedBaseModels,
  listServedModels,
  runOutletFilters,
  unloadServedModel,
} from '../../../generated/sdk/index.ts';
import { answer, chat, question } from '../cast.ts';
import { type FailureCase, rows } from '../row.ts';

const model = 'llama3.2:3b';
const asked = { model, messages: [{ role: 'user', content: 'Plan a weekend in Rome for two.' }] };
const inBackground = { ...asked, stream: false, chat_id: chat, session_id: 'no-socket', id: answer, parent_id: question };
const texts = { model, input: ['The Pantheon is open from 9 to 19.', 'Trastevere lies beyond the river.'] };
const anthropic = { ...asked, max_tokens: 256, system: 'Be brief.' };
const exchange = {
  model,
  chat_id: chat,
  id: answer,
  session_id: 'no-socket',
  messages: [{ id: answer, role: 'assistant', content: 'Start at the Pantheon.' }],
};
const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

const failure = (status: number, body: unknown, example?: string): FailureCase => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body,
});
const refused = (status: number, detail: unknown, example?: string) => failure(status, { detail }, example);

const notReady = failure(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }, 'loading');
const noMessages = { error: { message: "Missing required parameter: 'messages'", type: 'invalid_request_error', param: null, code: null } };
const unreachable = 'Open WebUI: Server Connection Error';
const unknownModel = refused(400, 'Model not found', 'modelUnknown');

const chatFailures = [
  unknownModel,
  refused(400, 'Invalid response ID.', 'responseIdInvalid'),
  failure(400, noMessages, 'providerRefused'),
  refused(403, PROHIBITED, 'accessProhibited'),
  refused(403, 'Something went wrong :/', 'notInChannel'),
  refused(404, "We could not find what you're looking for :/", 'notFound'),
  refused(500, unreachable, 'unreachable'),
  notReady,
];
const countFailures = [
  refused(400, 'model is required'),
  refused(404, "Model '' was not found", 'modelUnknown'),
  refused(404, { error: { message: 'Not found', type: 'not_found' } }, 'unsupported'),
  refused(502, unreachable, 'unreachable'),
];
const chatOfNobody = refused(404, 'Something went wrong :/');
const inChannel = refused(400, 'Channel chats are not supported on this endpoint', 'channelChat');

export const completions = rows([
  {
    operationId: 'completeChat',
    authority: 'user',
    client: (client) => client.POST('/api/chat/completions', { body: inBackground }),
    sdk: (options) => completeChat({ ...options, body: inBackground }),
    sends: { method: 'POST', url: '/api/chat/completions', body: inBackground },
    reply: 'BackgroundStarted',
    failures: chatFailures,
  },
  {
    operationId: 'completeChatV1',
    authority: 'user',
    client: (client) => client.POST('/api/v1/chat/completions', { body: asked }),
    sdk: (options) => completeChatV1({ ...options, body: asked }),
    sends: { method: 'POST', url: '/api/v1/chat/completions', body: asked },
    reply: 'WeekendAnswer',
    failures: chatFailures,
  },
  {
    operationId: 'createEmbeddings',
    authority: 'user',
    client: (client) => client.POST('/api/embeddings', { body: texts }),
    sdk: (options) => createEmbeddings({ ...options, body: texts }),
    sends: { method: 'POST', url: '/api/embeddings', body: texts },
    reply: 'EmbeddedTexts',
    failures: [failure(500, { detail: unreachable })],
  },
  {
    operationId: 'createEmbeddingsV1',
    authority: 'user',
    client: (client) => client.POST('/api/v1/embeddings', { body: texts }),
    sdk: (options) => createEmbeddingsV1({ ...options, body: texts }),
    sends: { method: 'POST', url: '/api/v1/embeddings', body: texts },
    reply: 'EmbeddedTexts',
    failures: [failure(500, { detail: unreachable })],
  },
  {
    operationId: 'runOutletFilters',
    authority: 'user',
    client: (client) => client.POST('/api/chat/completed', { body: exchange }),
    sdk: (options) => runOutletFilters({ ...options, body: exchange }),
    sends: { method: 'POST', url: '/api/chat/completed', body: exchange },
    reply: 'FinishedExchange',
    failures: [refused(400, 'Missing message id'), unknownModel, refused(400, "'chat_id'", 'fieldMissing'), inChannel, chatOfNobody],
  },
  {
    operationId: 'callChatAction',
    authority: 'user',
    client: (client) => client.POST('/api/chat/actions/{action_id}', { params: { path: { action_id: 'capitals' } }, body: exchange }),
    sdk: (options) => callChatAction({ ...options, path: { action_id: 'capitals' }, body: exchange }),
    sends: { method: 'POST', url: '/api/chat/actions/capitals', body: exchange },
    reply: 'ActionResult',
    failures: [
      refused(400, 'Action not found: capitals', 'actionUnknown'),
      refused(400, 'Action not available: profanity_filter', 'actionUnavailable'),
      unknownModel,
      inChannel,
      chatOfNobody,
    ],
  },
  {
    operationId: 'completeAnthropicMessage',
    authority: 'user',
    client: (client) => client.POST('/api/message', { body: anthropic }),
    sdk: (options) => completeAnthropicMessage({ ...options, body: anthropic }),
    sends: { method: 'POST', url: '/api/message', body: anthropic },
    reply: 'AnthropicWeekend',
    failures: [unknownModel, notReady, refused(502, unreachable)],
  },
  {
    operationId: 'completeAnthropicMessageV1',
    authority: 'user',
    client: (client) => client.POST('/api/v1/messages', { body: anthropic }),
    sdk: (options) => completeAnthropicMessageV1({ ...options, body: anthropic }),
    sends: { method: 'POST', url: '/api/v1/messages', body: anthropic },
    reply: 'AnthropicWeekend',
    failures: [unknownModel, notReady, refused(502, unreachable)],
  },
  {
    operationId: 'countAnthropicTokens',
    authority: 'user',
    client: (client) => client.POST('/api/message/count_tokens', { body: asked }),
    sdk: (options) => countAnthropicTokens({ ...options, body: asked }),
    sends: { method: 'POST', url: '/api/message/count_tokens', body: asked },
    reply: 'AnthropicCounted',
    failures: countFailures,
  },
  {
    operationId: 'countAnthropicTokensV1',
    authority: 'user',
    client: (client) => client.POST('/api/v1/messages/count_tokens', { body: asked }),
    sdk: (options) => countAnthropicTokensV1({ ...options, body: asked }),
    sends: { method: 'POST', url: '/api/v1/messages/count_tokens', body: asked },
    reply: 'AnthropicCounted',
    failures: countFailures,
  },
  {
    operationId: 'listServedModels',
    authority: 'user',
    client: (client) => client.GET('/api/models', { params: { query: { refresh: true } } }),
    sdk: (options) => listServedModels({ ...options, query: { refresh: true } }),
    sends: { method: 'GET', url: '/api/models?refresh=true' },
    reply: 'ServedModels',
  },
  {
    operationId: 'listServedBaseModels',
    authority: 'admin',
    client: (client) => client.GET('/api/models/base'),
    sdk: (options) => listServedBaseModels(options),
    sends: { method: 'GET', url: '/api/models/base' },
    reply: 'ServedBaseModels',
  },
  {
    operationId: 'unloadServedModel',
    authority: 'admin',
    client: (client) => client.POST('/api/models/unload', { body: { model } }),
    sdk: (options) => unloadServedModel({ ...options, body: { model } }),
    sends: { method: 'POST', url: '/api/models/unload', body: { model } },
    reply: 'ModelUnloadedFromOllama',
    failures: [
      refused(400, 'Provider "default" does not support model unloading'),
      refused(404, 'Model "llama3.2:3b" not found'),
      refused(500, "Failed to unload model on 1 node(s): [{'url_idx': 0, 'error': 'Cannot connect to host ollama.internal:11434'}]"),
    ],
  },
]);

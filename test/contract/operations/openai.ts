import {
  completeOpenAiChat,
  deleteProviderModel,
  downloadProviderModel,
  getOpenAiConfig,
  getProviderModelDownload,
  listOpenAiConnectionModels,
  listOpenAiModels,
  listProviderModels,
  loadProviderModel,
  proxyDeleteToOpenAi,
  proxyGetToOpenAi,
  proxyPostToOpenAi,
  proxyPutToOpenAi,
  respondWithOpenAi,
  synthesizeOpenAiSpeech,
  unloadProviderModel,
  updateOpenAiConfig,
  verifyOpenAiConnection,
  watchProviderModels,
} from '../../../generated/sdk/index.ts';
import { type FailureCase, rows } from '../row.ts';

const model = 'llama3.2:3b';
const connections = {
  ENABLE_OPENAI_API: true,
  OPENAI_API_BASE_URLS: ['https://api.openai.com/v1', 'http://llama.internal:8080/v1'],
  OPENAI_API_KEYS: ['sk-workshop', ''],
  OPENAI_API_CONFIGS: { '1': { provider: 'llama.cpp', prefix_id: 'local' } },
};
const connection = { url: 'http://llama.internal:8080/v1', key: '' };
const asked = { model: 'gpt-4o', messages: [{ role: 'user', content: 'What is 2 + 2?' }], stream: false };
const responding = { model: 'gpt-4o', input: 'Plan a weekend in Rome for two.' };
const spoken = { model: 'tts-1', voice: 'alloy', input: 'Two days in Rome' };
const second = { path: { url_idx: 1 } };
const managed = { model };
const url = '/openai/models/1';
const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const UNREACHABLE = 'Open WebUI: Server Connection Error';

const refused = (status: number, detail: unknown, example?: string): FailureCase => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});
const disabled = refused(503, 'OpenAI API is disabled', 'disabled');
const unreachable = refused(500, UNREACHABLE, 'unreachable');
const notManaged = [
  refused(400, 'Provider "default" does not support model management', 'managementUnsupported'),
  refused(400, 'Provider "lmstudio" does not support delete', 'operationUnsupported'),
  refused(404, 'Connection not found', 'connectionUnknown'),
  disabled,
];
const notPassed = [
  refused(403, 'Direct API passthrough is disabled. Set ENABLE_OPENAI_API_PASSTHROUGH=True to enable.'),
  { prefer: 'code=404', status: 404, body: { error: { message: 'Not found', type: 'not_found' } } },
  unreachable,
];

export const openai = rows([
  {
    operationId: 'getOpenAIConfig',
    authority: 'admin',
    client: (client) => client.GET('/openai/config'),
    sdk: (options) => getOpenAiConfig(options),
    sends: { method: 'GET', url: '/openai/config' },
    reply: 'OpenAIConnections',
  },
  {
    operationId: 'updateOpenAIConfig',
    authority: 'admin',
    client: (client) => client.POST('/openai/config/update', { body: connections }),
    sdk: (options) => updateOpenAiConfig({ ...options, body: connections }),
    sends: { method: 'POST', url: '/openai/config/update', body: connections },
    reply: 'OpenAIConnections',
  },
  {
    operationId: 'verifyOpenAIConnection',
    authority: 'admin',
    client: (client) => client.POST('/openai/verify', { body: connection }),
    sdk: (options) => verifyOpenAiConnection({ ...options, body: connection }),
    sends: { method: 'POST', url: '/openai/verify', body: connection },
    reply: 'OpenAIConnectionModels',
    failures: [refused(500, UNREACHABLE)],
  },
  {
    operationId: 'listOpenAIModels',
    authority: 'user',
    client: (client) => client.GET('/openai/models'),
    sdk: (options) => listOpenAiModels(options),
    sends: { method: 'GET', url: '/openai/models' },
    reply: 'OpenAIModels',
    failures: [disabled],
  },
  {
    operationId: 'listOpenAIConnectionModels',
    authority: 'user',
    client: (client) => client.GET('/openai/models/{url_idx}', { params: second }),
    sdk: (options) => listOpenAiConnectionModels({ ...options, ...second }),
    sends: { method: 'GET', url },
    reply: 'OpenAIConnectionModels',
    failures: [
      refused(401, PROHIBITED, 'accessProhibited'),
      unreachable,
      refused(500, 'Unexpected error: HTTP Error: 404', 'failed'),
      disabled,
    ],
  },
  {
    operationId: 'deleteProviderModel',
    authority: 'admin',
    client: (client) => client.DELETE('/openai/models/{url_idx}', { params: { ...second, query: { model } } }),
    sdk: (options) => deleteProviderModel({ ...options, ...second, query: { model } }),
    sends: { method: 'DELETE', url: `${url}?model=llama3.2%3A3b` },
    reply: 'LlamaCppDone',
    failures: notManaged,
  },
  {
    operationId: 'listProviderModels',
    authority: 'admin',
    client: (client) => client.GET('/openai/models/{url_idx}/catalog', { params: second }),
    sdk: (options) => listProviderModels({ ...options, ...second }),
    sends: { method: 'GET', url: `${url}/catalog` },
    reply: 'LlamaCppCatalog',
    failures: notManaged,
  },
  {
    operationId: 'downloadProviderModel',
    authority: 'admin',
    client: (client) => client.POST('/openai/models/{url_idx}/download', { params: second, body: managed }),
    sdk: (options) => downloadProviderModel({ ...options, ...second, body: managed }),
    sends: { method: 'POST', url: `${url}/download`, body: managed },
    reply: 'LlamaCppDone',
    failures: notManaged,
  },
  {
    operationId: 'getProviderModelDownload',
    authority: 'admin',
    client: (client) =>
      client.GET('/openai/models/{url_idx}/download/status/{job_id}', { params: { path: { url_idx: 2, job_id: 'job_493c7c9ded' } } }),
    sdk: (options) => getProviderModelDownload({ ...options, path: { url_idx: 2, job_id: 'job_493c7c9ded' } }),
    sends: { method: 'GET', url: '/openai/models/2/download/status/job_493c7c9ded' },
    reply: 'LmStudioDownload',
    failures: notManaged,
  },
  {
    operationId: 'loadProviderModel',
    authority: 'admin',
    client: (client) => client.POST('/openai/models/{url_idx}/load', { params: second, body: { model, context_length: 4096 } }),
    sdk: (options) => loadProviderModel({ ...options, ...second, body: { model, context_length: 4096 } }),
    sends: { method: 'POST', url: `${url}/load`, body: { model, context_length: 4096 } },
    reply: 'LlamaCppDone',
    failures: notManaged,
  },
  {
    operationId: 'unloadProviderModel',
    authority: 'admin',
    client: (client) => client.POST('/openai/models/{url_idx}/unload', { params: second, body: managed }),
    sdk: (options) => unloadProviderModel({ ...options, ...second, body: managed }),
    sends: { method: 'POST', url: `${url}/unload`, body: managed },
    reply: 'LlamaCppDone',
    failures: notManaged,
  },
  {
    operationId: 'watchProviderModels',
    authority: 'admin',
    client: (client) => client.GET('/openai/models/{url_idx}/sse', { params: second, parseAs: 'text' }),
    sdk: (options) => watchProviderModels({ ...options, ...second }),
    sends: { method: 'GET', url: `${url}/sse` },
    reply: null,
    failures: notManaged,
  },
  {
    operationId: 'completeOpenAIChat',
    authority: 'user',
    client: (client) => client.POST('/openai/chat/completions', { body: asked }),
    sdk: (options) => completeOpenAiChat({ ...options, body: asked }),
    sends: { method: 'POST', url: '/openai/chat/completions', body: asked },
    reply: 'WeekendAnswer',
    failures: [
      refused(404, "Model '' was not found", 'modelUnknown'),
      refused(403, 'Model not found', 'modelForbidden'),
      unreachable,
      disabled,
      {
        prefer: 'code=503, example=loading',
        status: 503,
        body: { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } },
      },
    ],
  },
  {
    operationId: 'respondWithOpenAI',
    authority: 'user',
    client: (client) => client.POST('/openai/responses', { body: responding }),
    sdk: (options) => respondWithOpenAi({ ...options, body: responding }),
    sends: { method: 'POST', url: '/openai/responses', body: responding },
    reply: 'ResponsesWeekend',
    failures: [unreachable],
  },
  {
    operationId: 'synthesizeOpenAISpeech',
    authority: 'user',
    client: (client) => client.POST('/openai/audio/speech', { body: spoken, parseAs: 'blob' }),
    sdk: (options) => synthesizeOpenAiSpeech({ ...options, body: spoken }),
    sends: { method: 'POST', url: '/openai/audio/speech', body: spoken },
    reply: null,
    failures: [refused(403, PROHIBITED), unreachable],
  },
  {
    operationId: 'proxyGetToOpenAI',
    authority: 'user',
    client: (client) => client.GET('/openai/{path}', { params: { path: { path: 'fine_tuning/jobs' } } }),
    sdk: (options) => proxyGetToOpenAi({ ...options, path: { path: 'fine_tuning/jobs' } }),
    sends: { method: 'GET', url: '/openai/fine_tuning/jobs' },
    sdkSends: { method: 'GET', url: '/openai/fine_tuning%2Fjobs' },
    reply: 'PassedFileList',
    failures: notPassed,
  },
  {
    operationId: 'proxyPostToOpenAI',
    authority: 'user',
    client: (client) => client.POST('/openai/{path}', { params: { path: { path: 'moderations' } }, body: { input: 'Ciao' } }),
    sdk: (options) => proxyPostToOpenAi({ ...options, path: { path: 'moderations' }, body: { input: 'Ciao' } }),
    sends: { method: 'POST', url: '/openai/moderations', body: { input: 'Ciao' } },
    reply: 'PassedModeration',
    failures: notPassed,
  },
  {
    operationId: 'proxyPutToOpenAI',
    authority: 'user',
    client: (client) => client.PUT('/openai/{path}', { params: { path: { path: 'settings' } }, body: managed }),
    sdk: (options) => proxyPutToOpenAi({ ...options, path: { path: 'settings' }, body: managed }),
    sends: { method: 'PUT', url: '/openai/settings', body: managed },
    reply: 'PassedDone',
    failures: notPassed,
  },
  {
    operationId: 'proxyDeleteToOpenAI',
    authority: 'user',
    client: (client) => client.DELETE('/openai/{path}', { params: { path: { path: 'files/file-1' } } }),
    sdk: (options) => proxyDeleteToOpenAi({ ...options, path: { path: 'files/file-1' } }),
    sends: { method: 'DELETE', url: '/openai/files/file-1' },
    sdkSends: { method: 'DELETE', url: '/openai/files%2Ffile-1' },
    reply: 'PassedDone',
    failures: notPassed,
  },
]);

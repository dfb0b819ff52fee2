import { expect } from 'vitest';
import {
  checkOllamaStatus,
  completeOllamaChat,
  completeOllamaChatOnServer,
  copyOllamaModel,
  copyOllamaModelOnServer,
  createOllamaChatCompletion,
  createOllamaChatCompletionOnServer,
  createOllamaCompletion,
  createOllamaCompletionOnServer,
  createOllamaEmbeddings,
  createOllamaEmbeddingsOnServer,
  createOllamaMessage,
  createOllamaMessageOnServer,
  createOllamaModel,
  createOllamaModelOnServer,
  createOllamaResponse,
  createOllamaResponseOnServer,
  deleteOllamaModel,
  deleteOllamaModelOnServer,
  downloadOllamaModel,
  downloadOllamaModelOnServer,
  embedTextWithOllama,
  embedTextWithOllamaOnServer,
  embedWithOllama,
  embedWithOllamaOnServer,
  generateWithOllama,
  generateWithOllamaOnServer,
  getOllamaConfig,
  getOllamaLoads,
  getOllamaModel,
  getOllamaServerReports,
  getOllamaStatus,
  getOllamaVersion,
  getOllamaVersionOnServer,
  listLoadedOllamaModels,
  listOllamaModels,
  listOllamaModelsLikeOpenai,
  listOllamaModelsOnServer,
  listOllamaModelsOnServerLikeOpenai,
  pullOllamaModel,
  pullOllamaModelOnServer,
  pushOllamaModel,
  pushOllamaModelOnServer,
  unloadOllamaModel,
  updateOllamaConfig,
  uploadOllamaModel,
  uploadOllamaModelOnServer,
  verifyOllamaConnection,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const second = { path: { url_idx: 1 } };

const model = 'llama3.2:3b';
const messages = [{ role: 'user', content: 'Where shall I go on a weekend in Rome?' }];
const connection = { url: 'http://ollama.internal:11434', key: null };
const connections = {
  ENABLE_OLLAMA_API: true,
  OLLAMA_BASE_URLS: ['http://localhost:11434', 'http://ollama.internal:11434'],
  OLLAMA_API_CONFIGS: { '1': { enable: true, prefix_id: 'lab', model_ids: [] } },
};
const named = { model };
const texts = { model, input: ['Pantheon', 'Trastevere'] };
const text = { model, prompt: 'Pantheon' };
const prompt = { model, prompt: 'Name a square in Rome.', stream: false };
const question = { model, messages, stream: false };
const transfer = { model, stream: false };
const guide = { model: 'travel-guide', from: model, system: 'You know Rome well.', stream: false };
const copy = { source: model, destination: 'travel-guide' };
const address = { url: 'https://huggingface.co/' };
const openaiQuestion = { model, messages };
const openaiPrompt = { model, prompt: 'Name a square in Rome.' };
const messagesQuestion = { model, max_tokens: 256, messages };
const responsesQuestion = { model, input: 'Where shall I go on a weekend in Rome?' };

/** openapi-fetch leaves multipart bodies to the caller, and a text to be asked for. */
const asForm = ({ file }: { file: string }): FormData => {
  const form = new FormData();
  form.append('file', new File([file], 'travel-guide.gguf'));
  return form;
};
const file = () => new File(['GGUF123'], 'travel-guide.gguf');
const upload = {
  method: 'POST',
  contentType: 'multipart/form-data',
  form: { file: { file: 'travel-guide.gguf', content: 'GGUF123' } },
};

const prohibited = {
  prefer: 'code=401, example=accessProhibited',
  status: 401,
  body: { detail: 'You do not have permission to access this resource. Please contact your administrator for assistance.' },
};
const unprocessable = {
  prefer: 'code=422',
  status: 422,
  body: { detail: [{ type: 'missing', loc: ['body', 'chat'], msg: 'Field required', input: {} }] },
};
const noSuchStatus = {
  prefer: 'code=503',
  status: 400,
  body: { detail: expect.stringContaining('503') },
};
const unknownModel = {
  prefer: 'code=400, example=unknownModel',
  status: 400,
  body: { detail: "Model 'mistral:7b' was not found" },
};
const notNamed = { prefer: 'code=400, example=notNamed', status: 400, body: { detail: 'Missing name of the model to unload.' } };
const messagesMissing = {
  prefer: 'code=400, example=missingField',
  status: 400,
  body: { detail: expect.stringContaining('1 validation error for GenerateChatCompletionForm\nmessages\n  Field required') },
};
const nothingToCreateFrom = { prefer: 'code=400', status: 400, body: { detail: "neither 'from' or 'files' was specified" } };
const hostNotAllowed = {
  prefer: 'code=400',
  status: 400,
  body: { detail: 'Invalid file_url. Only URLs from allowed hosts are permitted.' },
};
const forbidden = { prefer: 'code=403, example=modelForbidden', status: 403, body: { detail: 'Model not found' } };
const serverForbidden = {
  prefer: 'code=403, example=serverForbidden',
  status: 403,
  body: { detail: 'You do not have permission to access this resource. Please contact your administrator for assistance.' },
};
const ownNotFound = { prefer: 'code=404', status: 404, body: { detail: "model 'mistral:7b' not found" } };
const ownNotFoundLikeOpenai = {
  prefer: 'code=404',
  status: 404,
  body: { detail: { message: "model 'mistral:7b' not found", type: 'not_found_error', param: null, code: null } },
};
const unreachable = {
  prefer: 'code=500, example=unreachable',
  status: 500,
  body: { detail: "Ollama: Cannot connect to host 127.0.0.1:11434 ssl:default [Connect call failed ('127.0.0.1', 11434)]" },
};
const internalServerError = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };
const noneAnswers = { prefer: 'code=500', status: 500, body: { detail: 'WebUI could not connect to Ollama' } };
const notThere = { prefer: 'code=500, example=connectionError', status: 500, body: { detail: 'Open WebUI: Server Connection Error' } };
const notAnOllama = {
  prefer: 'code=500, example=notAnOllama',
  status: 500,
  body: { detail: 'Unexpected error: External Error: not found' },
};
const notUnloaded = {
  prefer: 'code=500',
  status: 500,
  body: { detail: expect.stringContaining('Failed to unload model on 1 nodes: ') },
};
const switchedOff = {
  prefer: 'code=503, example=switchedOff',
  status: 503,
  body: { detail: 'The Ollama API is disabled. Please enable it to use this feature.' },
};
const switchedOffBefore = { prefer: 'code=503, example=switchedOffBefore', status: 503, body: { detail: 'Ollama API is disabled' } };

/** For the form without a stream, which a server chooses by the address. */
const asJson = { accept: 'application/json' };

export const ollama = rows([
  {
    operationId: 'getOllamaStatus',
    authority: 'public',
    client: (client) => client.GET('/ollama/'),
    sdk: (options) => getOllamaStatus(options),
    sends: { method: 'GET', url: '/ollama/' },
    reply: 'OllamaRouterThere',
    failures: [noSuchStatus],
  },
  {
    operationId: 'checkOllamaStatus',
    authority: 'public',
    client: (client) => client.HEAD('/ollama/'),
    sdk: (options) => checkOllamaStatus(options),
    sends: { method: 'HEAD', url: '/ollama/' },
    reply: null,
    failures: [noSuchStatus],
  },
  {
    operationId: 'verifyOllamaConnection',
    authority: 'admin',
    client: (client) => client.POST('/ollama/verify', { body: connection }),
    sdk: (options) => verifyOllamaConnection({ ...options, body: connection }),
    sends: { method: 'POST', url: '/ollama/verify', body: connection },
    reply: 'OllamaVersionFound',
    failures: [notThere, notAnOllama],
  },
  {
    operationId: 'getOllamaConfig',
    authority: 'admin',
    client: (client) => client.GET('/ollama/config'),
    sdk: (options) => getOllamaConfig(options),
    sends: { method: 'GET', url: '/ollama/config' },
    reply: 'OllamaConnections',
  },
  {
    operationId: 'updateOllamaConfig',
    authority: 'admin',
    client: (client) => client.POST('/ollama/config/update', { body: connections }),
    sdk: (options) => updateOllamaConfig({ ...options, body: connections }),
    sends: { method: 'POST', url: '/ollama/config/update', body: connections },
    reply: 'OllamaConnections',
    failures: [unprocessable],
  },
  {
    operationId: 'listOllamaModels',
    authority: 'user',
    client: (client) => client.GET('/ollama/api/tags'),
    sdk: (options) => listOllamaModels(options),
    sends: { method: 'GET', url: '/ollama/api/tags' },
    reply: 'OllamaModelsOfAll',
    failures: [switchedOff, switchedOffBefore],
  },
  {
    operationId: 'listOllamaModelsOnServer',
    authority: 'user',
    client: (client) => client.GET('/ollama/api/tags/{url_idx}', { params: second }),
    sdk: (options) => listOllamaModelsOnServer({ ...options, ...second }),
    sends: { method: 'GET', url: '/ollama/api/tags/1' },
    reply: 'OllamaModelsOfOne',
    failures: [prohibited, unreachable, switchedOff],
  },
  {
    operationId: 'listLoadedOllamaModels',
    authority: 'admin',
    client: (client) => client.GET('/ollama/api/ps'),
    sdk: (options) => listLoadedOllamaModels(options),
    sends: { method: 'GET', url: '/ollama/api/ps' },
    reply: 'OllamaModelLoaded',
    failures: [internalServerError],
  },
  {
    operationId: 'getOllamaVersion',
    authority: 'user',
    client: (client) => client.GET('/ollama/api/version'),
    sdk: (options) => getOllamaVersion(options),
    sends: { method: 'GET', url: '/ollama/api/version' },
    reply: 'OllamaVersionFound',
    failures: [noneAnswers],
  },
  {
    operationId: 'getOllamaVersionOnServer',
    authority: 'user',
    client: (client) => client.GET('/ollama/api/version/{url_idx}', { params: second }),
    sdk: (options) => getOllamaVersionOnServer({ ...options, ...second }),
    sends: { method: 'GET', url: '/ollama/api/version/1' },
    reply: 'OllamaVersionFound',
    failures: [prohibited, unreachable],
  },
  {
    operationId: 'getOllamaModel',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/show', { body: named }),
    sdk: (options) => getOllamaModel({ ...options, body: named }),
    sends: { method: 'POST', url: '/ollama/api/show', body: named },
    reply: 'OllamaModelShown',
    failures: [unknownModel, forbidden, ownNotFound, switchedOff],
  },
  {
    operationId: 'embedWithOllama',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/embed', { body: texts }),
    sdk: (options) => embedWithOllama({ ...options, body: texts }),
    sends: { method: 'POST', url: '/ollama/api/embed', body: texts },
    reply: 'OllamaTextsEmbedded',
    failures: [unknownModel, forbidden, switchedOff],
  },
  {
    operationId: 'embedWithOllamaOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/embed/{url_idx}', { params: second, body: texts }),
    sdk: (options) => embedWithOllamaOnServer({ ...options, ...second, body: texts }),
    sends: { method: 'POST', url: '/ollama/api/embed/1', body: texts },
    reply: 'OllamaTextsEmbedded',
    failures: [serverForbidden, ownNotFound, unreachable],
  },
  {
    operationId: 'embedTextWithOllama',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/embeddings', { body: text }),
    sdk: (options) => embedTextWithOllama({ ...options, body: text }),
    sends: { method: 'POST', url: '/ollama/api/embeddings', body: text },
    reply: 'OllamaTextEmbedded',
    failures: [unknownModel, forbidden, switchedOff],
  },
  {
    operationId: 'embedTextWithOllamaOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/embeddings/{url_idx}', { params: second, body: text }),
    sdk: (options) => embedTextWithOllamaOnServer({ ...options, ...second, body: text }),
    sends: { method: 'POST', url: '/ollama/api/embeddings/1', body: text },
    reply: 'OllamaTextEmbedded',
    failures: [serverForbidden, ownNotFound],
  },
  {
    operationId: 'generateWithOllama',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/generate', { body: prompt }),
    sdk: (options) => generateWithOllama({ ...options, body: prompt }),
    sends: { method: 'POST', url: '/ollama/api/generate', body: prompt },
    reply: 'OllamaGenerated',
    failures: [unknownModel, forbidden, switchedOff],
  },
  {
    operationId: 'generateWithOllamaOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/generate/{url_idx}', { params: second, body: prompt }),
    sdk: (options) => generateWithOllamaOnServer({ ...options, ...second, body: prompt }),
    sends: { method: 'POST', url: '/ollama/api/generate/1', body: prompt },
    reply: 'OllamaGenerated',
    failures: [serverForbidden, ownNotFound, unreachable],
  },
  {
    operationId: 'completeOllamaChat',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/chat', { body: question }),
    sdk: (options) => completeOllamaChat({ ...options, body: question }),
    sends: { method: 'POST', url: '/ollama/api/chat', body: question },
    reply: 'OllamaAnswered',
    failures: [unknownModel, messagesMissing, forbidden, switchedOff, switchedOffBefore],
  },
  {
    operationId: 'completeOllamaChatOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/api/chat/{url_idx}', { params: second, body: question }),
    sdk: (options) => completeOllamaChatOnServer({ ...options, ...second, body: question }),
    sends: { method: 'POST', url: '/ollama/api/chat/1', body: question },
    reply: 'OllamaAnswered',
    failures: [serverForbidden, ownNotFound, unreachable],
  },
  {
    operationId: 'pullOllamaModel',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/pull', { body: transfer }),
    sdk: (options) => pullOllamaModel({ ...options, body: transfer }),
    sends: { method: 'POST', url: '/ollama/api/pull', body: transfer },
    reply: 'OllamaTransferDone',
    failures: [switchedOff],
  },
  {
    operationId: 'pullOllamaModelOnServer',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/pull/{url_idx}', { params: second, body: transfer }),
    sdk: (options) => pullOllamaModelOnServer({ ...options, ...second, body: transfer }),
    sends: { method: 'POST', url: '/ollama/api/pull/1', body: transfer },
    reply: 'OllamaTransferDone',
    failures: [unreachable, switchedOff],
  },
  {
    operationId: 'pushOllamaModel',
    authority: 'admin',
    client: (client) => client.DELETE('/ollama/api/push', { body: transfer }),
    sdk: (options) => pushOllamaModel({ ...options, body: transfer }),
    sends: { method: 'DELETE', url: '/ollama/api/push', body: transfer },
    reply: 'OllamaTransferDone',
    failures: [unknownModel, switchedOff],
  },
  {
    operationId: 'pushOllamaModelOnServer',
    authority: 'admin',
    client: (client) => client.DELETE('/ollama/api/push/{url_idx}', { params: second, body: transfer }),
    sdk: (options) => pushOllamaModelOnServer({ ...options, ...second, body: transfer }),
    sends: { method: 'DELETE', url: '/ollama/api/push/1', body: transfer },
    reply: 'OllamaTransferDone',
    failures: [unreachable, switchedOff],
  },
  {
    operationId: 'createOllamaModel',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/create', { body: guide }),
    sdk: (options) => createOllamaModel({ ...options, body: guide }),
    sends: { method: 'POST', url: '/ollama/api/create', body: guide },
    reply: 'OllamaTransferDone',
    failures: [nothingToCreateFrom, switchedOff],
  },
  {
    operationId: 'createOllamaModelOnServer',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/create/{url_idx}', { params: second, body: guide }),
    sdk: (options) => createOllamaModelOnServer({ ...options, ...second, body: guide }),
    sends: { method: 'POST', url: '/ollama/api/create/1', body: guide },
    reply: 'OllamaTransferDone',
    failures: [nothingToCreateFrom, unreachable],
  },
  {
    operationId: 'copyOllamaModel',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/copy', { body: copy }),
    sdk: (options) => copyOllamaModel({ ...options, body: copy }),
    sends: { method: 'POST', url: '/ollama/api/copy', body: copy },
    reply: 'OllamaModelCopied',
    failures: [unknownModel, switchedOff],
  },
  {
    operationId: 'copyOllamaModelOnServer',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/copy/{url_idx}', { params: second, body: copy }),
    sdk: (options) => copyOllamaModelOnServer({ ...options, ...second, body: copy }),
    sends: { method: 'POST', url: '/ollama/api/copy/1', body: copy },
    reply: 'OllamaModelCopied',
    failures: [ownNotFound, unreachable],
  },
  {
    operationId: 'deleteOllamaModel',
    authority: 'admin',
    client: (client) => client.DELETE('/ollama/api/delete', { body: named }),
    sdk: (options) => deleteOllamaModel({ ...options, body: named }),
    sends: { method: 'DELETE', url: '/ollama/api/delete', body: named },
    reply: 'OllamaModelDeleted',
    failures: [unknownModel, switchedOff],
  },
  {
    operationId: 'deleteOllamaModelOnServer',
    authority: 'admin',
    client: (client) => client.DELETE('/ollama/api/delete/{url_idx}', { params: second, body: named }),
    sdk: (options) => deleteOllamaModelOnServer({ ...options, ...second, body: named }),
    sends: { method: 'DELETE', url: '/ollama/api/delete/1', body: named },
    reply: 'OllamaModelDeleted',
    failures: [ownNotFound, unreachable],
  },
  {
    operationId: 'unloadOllamaModel',
    authority: 'admin',
    client: (client) => client.POST('/ollama/api/unload', { body: named }),
    sdk: (options) => unloadOllamaModel({ ...options, body: named }),
    sends: { method: 'POST', url: '/ollama/api/unload', body: named },
    reply: 'OllamaModelUnloaded',
    failures: [notNamed, unknownModel, notUnloaded],
  },
  {
    operationId: 'uploadOllamaModel',
    authority: 'admin',
    client: (client) => client.POST('/ollama/models/upload', { body: { file: 'GGUF123' }, bodySerializer: asForm, parseAs: 'text' }),
    sdk: (options) => uploadOllamaModel({ ...options, body: { file: file() } }),
    sends: { ...upload, url: '/ollama/models/upload' },
    reply: 'OllamaUploadEvents',
    failures: [internalServerError],
  },
  {
    operationId: 'uploadOllamaModelOnServer',
    authority: 'admin',
    client: (client) =>
      client.POST('/ollama/models/upload/{url_idx}', {
        params: second,
        body: { file: 'GGUF123' },
        bodySerializer: asForm,
        parseAs: 'text',
      }),
    sdk: (options) => uploadOllamaModelOnServer({ ...options, ...second, body: { file: file() } }),
    sends: { ...upload, url: '/ollama/models/upload/1' },
    reply: 'OllamaUploadEvents',
    failures: [internalServerError],
  },
  {
    operationId: 'downloadOllamaModel',
    authority: 'admin',
    client: (client) => client.POST('/ollama/models/download', { body: address, headers: asJson }),
    sdk: (options) => downloadOllamaModel({ ...options, body: address, headers: asJson }),
    sends: { method: 'POST', url: '/ollama/models/download', body: address },
    reply: 'OllamaNoFileName',
    failures: [hostNotAllowed],
  },
  {
    operationId: 'downloadOllamaModelOnServer',
    authority: 'admin',
    client: (client) => client.POST('/ollama/models/download/{url_idx}', { params: second, body: address, headers: asJson }),
    sdk: (options) => downloadOllamaModelOnServer({ ...options, ...second, body: address, headers: asJson }),
    sends: { method: 'POST', url: '/ollama/models/download/1', body: address },
    reply: 'OllamaNoFileName',
    failures: [hostNotAllowed, internalServerError],
  },
  {
    operationId: 'createOllamaChatCompletion',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/chat/completions', { body: openaiQuestion }),
    sdk: (options) => createOllamaChatCompletion({ ...options, body: openaiQuestion }),
    sends: { method: 'POST', url: '/ollama/v1/chat/completions', body: openaiQuestion },
    reply: 'OllamaOpenaiAnswered',
    failures: [unknownModel, messagesMissing, forbidden],
  },
  {
    operationId: 'createOllamaChatCompletionOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/chat/completions/{url_idx}', { params: second, body: openaiQuestion }),
    sdk: (options) => createOllamaChatCompletionOnServer({ ...options, ...second, body: openaiQuestion }),
    sends: { method: 'POST', url: '/ollama/v1/chat/completions/1', body: openaiQuestion },
    reply: 'OllamaOpenaiAnswered',
    failures: [serverForbidden, ownNotFoundLikeOpenai, unreachable],
  },
  {
    operationId: 'createOllamaCompletion',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/completions', { body: openaiPrompt }),
    sdk: (options) => createOllamaCompletion({ ...options, body: openaiPrompt }),
    sends: { method: 'POST', url: '/ollama/v1/completions', body: openaiPrompt },
    reply: 'OllamaOpenaiCompleted',
    failures: [unknownModel, forbidden],
  },
  {
    operationId: 'createOllamaCompletionOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/completions/{url_idx}', { params: second, body: openaiPrompt }),
    sdk: (options) => createOllamaCompletionOnServer({ ...options, ...second, body: openaiPrompt }),
    sends: { method: 'POST', url: '/ollama/v1/completions/1', body: openaiPrompt },
    reply: 'OllamaOpenaiCompleted',
    failures: [serverForbidden, ownNotFoundLikeOpenai],
  },
  {
    operationId: 'createOllamaEmbeddings',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/embeddings', { body: texts }),
    sdk: (options) => createOllamaEmbeddings({ ...options, body: texts }),
    sends: { method: 'POST', url: '/ollama/v1/embeddings', body: texts },
    reply: 'OllamaOpenaiEmbedded',
    failures: [unknownModel, forbidden, switchedOff],
  },
  {
    operationId: 'createOllamaEmbeddingsOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/embeddings/{url_idx}', { params: second, body: texts }),
    sdk: (options) => createOllamaEmbeddingsOnServer({ ...options, ...second, body: texts }),
    sends: { method: 'POST', url: '/ollama/v1/embeddings/1', body: texts },
    reply: 'OllamaOpenaiEmbedded',
    failures: [serverForbidden, ownNotFoundLikeOpenai],
  },
  {
    operationId: 'createOllamaMessage',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/messages', { body: messagesQuestion }),
    sdk: (options) => createOllamaMessage({ ...options, body: messagesQuestion }),
    sends: { method: 'POST', url: '/ollama/v1/messages', body: messagesQuestion },
    reply: 'OllamaMessagesAnswered',
    failures: [unknownModel, forbidden, switchedOff],
  },
  {
    operationId: 'createOllamaMessageOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/messages/{url_idx}', { params: second, body: messagesQuestion }),
    sdk: (options) => createOllamaMessageOnServer({ ...options, ...second, body: messagesQuestion }),
    sends: { method: 'POST', url: '/ollama/v1/messages/1', body: messagesQuestion },
    reply: 'OllamaMessagesAnswered',
    failures: [serverForbidden, ownNotFoundLikeOpenai],
  },
  {
    operationId: 'createOllamaResponse',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/responses', { body: responsesQuestion }),
    sdk: (options) => createOllamaResponse({ ...options, body: responsesQuestion }),
    sends: { method: 'POST', url: '/ollama/v1/responses', body: responsesQuestion },
    reply: 'OllamaResponsesAnswered',
    failures: [unknownModel, forbidden, switchedOff],
  },
  {
    operationId: 'createOllamaResponseOnServer',
    authority: 'user',
    client: (client) => client.POST('/ollama/v1/responses/{url_idx}', { params: second, body: responsesQuestion }),
    sdk: (options) => createOllamaResponseOnServer({ ...options, ...second, body: responsesQuestion }),
    sends: { method: 'POST', url: '/ollama/v1/responses/1', body: responsesQuestion },
    reply: 'OllamaResponsesAnswered',
    failures: [serverForbidden, ownNotFoundLikeOpenai],
  },
  {
    operationId: 'listOllamaModelsLikeOpenai',
    authority: 'user',
    client: (client) => client.GET('/ollama/v1/models'),
    sdk: (options) => listOllamaModelsLikeOpenai(options),
    sends: { method: 'GET', url: '/ollama/v1/models' },
    reply: 'OllamaListLikeOpenai',
  },
  {
    operationId: 'listOllamaModelsOnServerLikeOpenai',
    authority: 'user',
    client: (client) => client.GET('/ollama/v1/models/{url_idx}', { params: second }),
    sdk: (options) => listOllamaModelsOnServerLikeOpenai({ ...options, ...second }),
    sends: { method: 'GET', url: '/ollama/v1/models/1' },
    reply: 'OllamaListLikeOpenai',
    failures: [prohibited, unreachable],
  },
  {
    operationId: 'getOllamaLoads',
    authority: 'admin',
    client: (client) => client.GET('/ollama/api/load-stats'),
    sdk: (options) => getOllamaLoads(options),
    sends: { method: 'GET', url: '/ollama/api/load-stats' },
    reply: 'OllamaLoadByServer',
  },
  {
    operationId: 'getOllamaServerReports',
    authority: 'admin',
    client: (client) => client.GET('/ollama/api/server-stats'),
    sdk: (options) => getOllamaServerReports(options),
    sends: { method: 'GET', url: '/ollama/api/server-stats' },
    reply: 'OllamaReportByServer',
  },
]);

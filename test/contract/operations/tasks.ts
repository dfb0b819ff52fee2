import {
  checkActiveChats,
  generateAutocompletion,
  generateChatTags,
  generateChatTitle,
  generateEmoji,
  generateFollowUps,
  generateImagePrompt,
  generateMergedAnswer,
  generateSearchQueries,
  getTaskConfig,
  listChatTasks,
  listTasks,
  stopChatTasks,
  stopTask,
  updateTaskConfig,
} from '../../../generated/sdk/index.ts';
import { chat } from '../cast.ts';
import { type FailureCase, rows } from '../row.ts';

const model = 'llama3.2:3b';
const conversation = { model, messages: [{ role: 'user', content: 'Plan a weekend in Rome for two.' }] };
const queries = { ...conversation, type: 'web_search' };
const text = { model, prompt: 'Start at the Pantheon.' };
const typed = { model, prompt: 'Where in Rome can we', type: 'general' };
const answers = { ...text, responses: ['Start at the Pantheon.', 'Spend the evening in Trastevere.'], stream: false };
const task = 'a7e30c52-41d8-4b96-8f2e-6c0d95b7e133';
const settings = {
  TASK_MODEL: model,
  TASK_MODEL_EXTERNAL: null,
  TASK_MODEL_PARAMS: { temperature: 0.2 },
  ENABLE_TITLE_GENERATION: true,
  TITLE_GENERATION_PROMPT_TEMPLATE: '',
  IMAGE_PROMPT_GENERATION_PROMPT_TEMPLATE: '',
  ENABLE_AUTOCOMPLETE_GENERATION: true,
  AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: 200,
  AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE: '',
  TAGS_GENERATION_PROMPT_TEMPLATE: '',
  FOLLOW_UP_GENERATION_PROMPT_TEMPLATE: '',
  ENABLE_FOLLOW_UP_GENERATION: true,
  ENABLE_TAGS_GENERATION: true,
  ENABLE_SEARCH_QUERY_GENERATION: true,
  ENABLE_RETRIEVAL_QUERY_GENERATION: true,
  QUERY_GENERATION_PROMPT_TEMPLATE: '',
  TOOLS_FUNCTION_CALLING_PROMPT_TEMPLATE: '',
  ENABLE_VOICE_MODE_PROMPT: true,
  VOICE_MODE_PROMPT_TEMPLATE: null,
};

const refused = (status: number, detail: string, example?: string): FailureCase => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const unknownModel = [refused(404, "Model '' was not found", 'modelNotFound'), refused(404, 'Model not found', 'modelNotFoundBefore')];
const quota: FailureCase = { prefer: 'code=429', status: 429, body: { error: { message: 'quota exceeded' } } };
const failed = refused(400, 'An internal error has occurred.', 'failed');
const broken = refused(500, 'An internal error has occurred.', 'failed');
const unreachable = refused(400, '500: Open WebUI: Server Connection Error', 'unreachable');

export const tasks = rows([
  {
    operationId: 'getTaskConfig',
    authority: 'user',
    client: (client) => client.GET('/api/v1/tasks/config'),
    sdk: (options) => getTaskConfig(options),
    sends: { method: 'GET', url: '/api/v1/tasks/config' },
    reply: 'TaskConfig',
  },
  {
    operationId: 'updateTaskConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/tasks/config/update', { body: settings }),
    sdk: (options) => updateTaskConfig({ ...options, body: settings }),
    sends: { method: 'POST', url: '/api/v1/tasks/config/update', body: settings },
    reply: 'TaskConfigChanged',
  },
  {
    operationId: 'generateChatTitle',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/title/completions', { body: conversation }),
    sdk: (options) => generateChatTitle({ ...options, body: conversation }),
    sends: { method: 'POST', url: '/api/v1/tasks/title/completions', body: conversation },
    reply: 'TaskTitle',
    failures: [
      failed,
      refused(400, 'No model specified for title generation. Please ensure a model is selected for this chat.', 'noModel'),
      ...unknownModel,
      quota,
    ],
  },
  {
    operationId: 'generateChatTags',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/tags/completions', { body: conversation }),
    sdk: (options) => generateChatTags({ ...options, body: conversation }),
    sends: { method: 'POST', url: '/api/v1/tasks/tags/completions', body: conversation },
    reply: 'TaskTags',
    failures: [...unknownModel, broken, quota],
  },
  {
    operationId: 'generateFollowUps',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/follow_up/completions', { body: conversation }),
    sdk: (options) => generateFollowUps({ ...options, body: conversation }),
    sends: { method: 'POST', url: '/api/v1/tasks/follow_up/completions', body: conversation },
    reply: 'TaskFollowUps',
    failures: [failed, ...unknownModel, quota],
  },
  {
    operationId: 'generateSearchQueries',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/queries/completions', { body: queries }),
    sdk: (options) => generateSearchQueries({ ...options, body: queries }),
    sends: { method: 'POST', url: '/api/v1/tasks/queries/completions', body: queries },
    reply: 'TaskQueries',
    failures: [
      refused(400, 'Search query generation is disabled', 'searchDisabled'),
      refused(400, 'Query generation is disabled', 'retrievalDisabled'),
      unreachable,
      ...unknownModel,
      quota,
    ],
  },
  {
    operationId: 'generateImagePrompt',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/image_prompt/completions', { body: conversation }),
    sdk: (options) => generateImagePrompt({ ...options, body: conversation }),
    sends: { method: 'POST', url: '/api/v1/tasks/image_prompt/completions', body: conversation },
    reply: 'TaskImagePrompt',
    failures: [failed, ...unknownModel, quota],
  },
  {
    operationId: 'generateEmoji',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/emoji/completions', { body: text }),
    sdk: (options) => generateEmoji({ ...options, body: text }),
    sends: { method: 'POST', url: '/api/v1/tasks/emoji/completions', body: text },
    reply: 'TaskEmoji',
    failures: [unreachable, ...unknownModel, quota],
  },
  {
    operationId: 'generateAutocompletion',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/auto/completions', { body: typed }),
    sdk: (options) => generateAutocompletion({ ...options, body: typed }),
    sends: { method: 'POST', url: '/api/v1/tasks/auto/completions', body: typed },
    reply: 'TaskCompletionOfText',
    failures: [
      refused(400, 'Autocompletion generation is disabled', 'disabled'),
      refused(400, 'Input prompt exceeds maximum length of 200', 'tooLong'),
      ...unknownModel,
      broken,
      quota,
    ],
  },
  {
    operationId: 'generateMergedAnswer',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/moa/completions', { body: answers }),
    sdk: (options) => generateMergedAnswer({ ...options, body: answers }),
    sends: { method: 'POST', url: '/api/v1/tasks/moa/completions', body: answers },
    reply: 'TaskMergedAnswer',
    failures: [unreachable, ...unknownModel, quota],
  },
  {
    operationId: 'checkActiveChats',
    authority: 'user',
    client: (client) => client.POST('/api/v1/tasks/active/chats', { body: { chat_ids: [chat] } }),
    sdk: (options) => checkActiveChats({ ...options, body: { chat_ids: [chat] } }),
    sends: { method: 'POST', url: '/api/v1/tasks/active/chats', body: { chat_ids: [chat] } },
    reply: 'ActiveChats',
  },
  {
    operationId: 'listTasks',
    authority: 'admin',
    client: (client) => client.GET('/api/tasks'),
    sdk: (options) => listTasks(options),
    sends: { method: 'GET', url: '/api/tasks' },
    reply: 'RunningTasks',
  },
  {
    operationId: 'listChatTasks',
    authority: 'user',
    client: (client) => client.GET('/api/tasks/chat/{chat_id}', { params: { path: { chat_id: chat } } }),
    sdk: (options) => listChatTasks({ ...options, path: { chat_id: chat } }),
    sends: { method: 'GET', url: `/api/tasks/chat/${chat}` },
    reply: 'RunningChatTasks',
  },
  {
    operationId: 'stopChatTasks',
    authority: 'user',
    client: (client) => client.POST('/api/tasks/chat/{chat_id}/stop', { params: { path: { chat_id: chat } } }),
    sdk: (options) => stopChatTasks({ ...options, path: { chat_id: chat } }),
    sends: { method: 'POST', url: `/api/tasks/chat/${chat}/stop` },
    reply: 'ChatTasksStopped',
    failures: [refused(404, "We could not find what you're looking for :/")],
  },
  {
    operationId: 'stopTask',
    authority: 'admin',
    client: (client) => client.POST('/api/tasks/stop/{task_id}', { params: { path: { task_id: task } } }),
    sdk: (options) => stopTask({ ...options, path: { task_id: task } }),
    sends: { method: 'POST', url: `/api/tasks/stop/${task}` },
    reply: 'TaskStopped',
  },
]);

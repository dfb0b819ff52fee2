/** Where models, tasks, terminals and pipelines come from. What those peers keep themselves is not the world's. */
import { alreadyThere, both, type Change, fieldsOf, listOf } from '../fields.ts';
import { replays } from '../finding.ts';
import { readsSetting } from '../reading.ts';
import { notFound } from '../refusal.ts';
import { isGranted } from '../sharing.ts';
import type { Fields } from '../store.ts';
import { type Context, REPLAY, type Row, type Table } from '../table.ts';
import { changesSetting } from '../writing.ts';

/** Only the configurations of connections that there are. */
const configsFor = (urls: readonly unknown[], configs: unknown): Fields =>
  Object.fromEntries(Object.entries(fieldsOf(configs)).filter(([index]) => urls.some((_url, at) => String(at) === index)));

const setOpenAI = changesSetting('openai', {
  set: (body) => {
    const [urls, keys] = [listOf(body['OPENAI_API_BASE_URLS']), listOf(body['OPENAI_API_KEYS'])];
    return {
      ENABLE_OPENAI_API: body['ENABLE_OPENAI_API'] ?? null,
      OPENAI_API_BASE_URLS: urls,
      OPENAI_API_KEYS: urls.map((_url, at) => keys[at] ?? ''),
      OPENAI_API_CONFIGS: configsFor(urls, body['OPENAI_API_CONFIGS']),
    };
  },
});

const setOllama = changesSetting('ollama', {
  set: (body) => {
    const urls = listOf(body['OLLAMA_BASE_URLS']);
    return {
      ENABLE_OLLAMA_API: body['ENABLE_OLLAMA_API'] ?? null,
      OLLAMA_BASE_URLS: urls,
      OLLAMA_API_CONFIGS: configsFor(urls, body['OLLAMA_API_CONFIGS']),
    };
  },
});

/** The switched-on terminal servers that the caller may use. */
const terminals: Row = (context) =>
  listOf(context.setting('terminalServers')['TERMINAL_SERVER_CONNECTIONS'])
    .map(fieldsOf)
    .filter(({ enabled, config }) => enabled !== false && mayUse(fieldsOf(config), context))
    .map(({ id, url, name, config }) => {
      const { chat_uploads = 'default' } = fieldsOf(config);
      return { id, url, name, contexts: {}, config: { chat_uploads } };
    });

const mayUse = ({ access_grants }: Fields, context: Context): boolean =>
  context.caller.role === 'admin' || isGranted({ access_grants }, 'read', context);

/** What is absent or null is as if it had never been set. All else is required. */
const unset: Change = ({ AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH, TASK_MODEL_PARAMS }) => ({
  AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH ?? -1,
  TASK_MODEL_PARAMS: TASK_MODEL_PARAMS ?? null,
});

/** Nothing runs in a chat that the caller does not have; what runs in his own is left to the example. */
const chatTasks: Row = ({ call, caller, items }) =>
  items('chats').get(call.params['chat_id'])?.['user_id'] === caller.id ? REPLAY : { task_ids: [] };

export const connections = {
  settings: { openai: 'OpenAIConnections', ollama: 'OllamaConnections', tasks: 'TaskConfig' },
  rows: {
    getOpenAIConfig: readsSetting('openai'),
    updateOpenAIConfig: setOpenAI,
    getOllamaConfig: readsSetting('ollama'),
    updateOllamaConfig: setOllama,
    getTaskConfig: readsSetting('tasks'),
    updateTaskConfig: changesSetting('tasks', { set: both(alreadyThere, unset) }),
    listChatTasks: chatTasks,
    stopChatTasks: replays('chats', { by: 'chat_id', missing: notFound(404) }),
    listTerminalServers: terminals,
  },
} as const satisfies Table;

/** The administrators' settings, one by one and all at once. */
import { alreadyThere, fieldsOf, listOf } from '../fields.ts';
import { readsSetting } from '../reading.ts';
import type { Fields } from '../store.ts';
import { type Context, type Row, type Table, Whole } from '../table.ts';
import { changesSetting } from '../writing.ts';
import { SETTING_KEYS } from './setting-keys.ts';

/** The whole configuration as a map: what no setting holds as it was imported, and over it the settings. */
function exported({ setting }: Context): Fields {
  const kept = Object.entries(SETTING_KEYS).flatMap(([name, keys]) => {
    const value = setting(name);
    return Object.entries(keys).map(([field, key]) => [key, field === '#' ? value : value[field]] as const);
  });
  return { ...setting('config'), ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)) };
}

/** A reply with keys too that the contract has no name for. */
const whole = (config: Fields): Whole => new Whole(200, config);

/** Stores what is sent, unchecked, and what single settings hold there too. */
const importAll: Row = (context) => {
  const config = fieldsOf(context.body['config']);
  context.setSetting('config', { ...context.setting('config'), ...config });
  for (const [name, keys] of Object.entries(SETTING_KEYS)) {
    const named = Object.entries(keys).filter(([, key]) => Object.hasOwn(config, key));
    if (named.length === 0) continue;
    const whole = named.find(([field]) => field === '#');
    const change = Object.fromEntries(named.map(([field, key]) => [field, config[key]]));
    context.setSetting(name, whole ? fieldsOf(config[whole[1]]) : { ...context.setting(name), ...change });
  }
  return whole(exported(context));
};

/** The server asks its database, for which `_` and `%` are placeholders and upper case is lower case. */
function inNamespace(namespace: string): RegExp {
  const pattern = namespace
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('_', '.')
    .replaceAll('%', '.*');
  return new RegExp(`^${pattern}\\.`, 'is');
}

const namespace: Row = (context) => {
  const fits = inNamespace(context.call.params['namespace'] ?? '');
  return whole(Object.fromEntries(Object.entries(exported(context)).filter(([key]) => fits.test(key))));
};

const replaces = (name: string): Row => changesSetting(name, { set: alreadyThere });

const banners = ({ setting }: Context): unknown => setting('banners')['list'];

const setBanners: Row = (context) => {
  const list = listOf(context.body['banners']).map((banner) => ({ i18n: null, title: null, ...fieldsOf(banner) }));
  context.setSetting('banners', { list });
  return list;
};

const setSuggestions: Row = (context) => {
  const { suggestions, i18n } = context.body;
  const value = { suggestions, i18n: i18n ?? {} };
  const config = context.setting('config');
  context.setSetting('config', { ...config, 'ui.prompt_suggestions': suggestions, 'ui.prompt_suggestions_i18n': value.i18n });
  return value;
};

const setVisibility: Row = (context) => {
  const { visibility } = context.body;
  context.setSetting('config', { ...context.setting('config'), 'ui.visibility': visibility });
  return { visibility };
};

/** A list of connections, with what the server adds to each; what an orchestrator is told is not kept. */
const setsConnections = (name: string, list: string, added: Fields): Row => {
  const connection = ({ policy: _policy, lifecycle: _lifecycle, ...one }: Fields): Fields => ({ ...added, ...one });
  return changesSetting(name, { set: (body) => ({ [list]: listOf(body[list]).map((one) => connection(fieldsOf(one))) }) });
};

export const configs = {
  settings: {
    banners: (cast) => ({ list: cast.items('MaintenanceBanners') }),
    codeExecution: 'CodeInPyodide',
    config: 'ExportedConfigMap',
    connections: 'ConnectionsOff',
    models: 'LlamaDefaults',
    subagents: 'SubagentsOff',
    terminalServers: 'WorkshopServers',
    toolServers: 'WeatherToolServers',
  },
  rows: {
    listBanners: banners,
    setBanners,
    // Documented without a body: it changes nothing.
    updateBanners: banners,
    getCodeExecutionConfig: readsSetting('codeExecution'),
    setCodeExecutionConfig: replaces('codeExecution'),
    getConnectionsConfig: readsSetting('connections'),
    setConnectionsConfig: replaces('connections'),
    getModelsConfig: readsSetting('models'),
    setModelsConfig: changesSetting('models', {
      set: (body, value) => ({ DEFAULT_MODEL_METADATA: null, DEFAULT_MODEL_PARAMS: null, ...alreadyThere(body, value) }),
    }),
    getModelDefaults: readsSetting('models'),
    getSubagentsConfig: readsSetting('subagents'),
    setSubagentsConfig: replaces('subagents'),
    getTerminalServersConfig: readsSetting('terminalServers'),
    setTerminalServersConfig: setsConnections('terminalServers', 'TERMINAL_SERVER_CONNECTIONS', {
      id: '',
      name: '',
      enabled: true,
      path: '/openapi.json',
      key: '',
      auth_type: 'bearer',
      forward_cookies: false,
      config: null,
      server_type: null,
      policy_id: null,
    }),
    getToolServersConfig: readsSetting('toolServers'),
    setToolServersConfig: setsConnections('toolServers', 'TOOL_SERVER_CONNECTIONS', {
      type: 'openapi',
      forward_cookies: false,
      headers: null,
      info: null,
    }),
    setPromptSuggestions: setSuggestions,
    setInterfaceVisibility: setVisibility,
    exportConfig: (context) => whole(exported(context)),
    importConfig: importAll,
    getConfigNamespace: namespace,
    // Documented without a body: they change nothing.
    getFullConfig: (context) => whole(exported(context)),
    updateFullConfig: (context) => whole(exported(context)),
  },
} as const satisfies Table;

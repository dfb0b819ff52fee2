/**
 * Under which keys of the exported configuration the fields of single settings stand, as far as the world keeps them apart.
 * `#` stands for the setting as a whole.
 */
type Keys = Readonly<Record<string, string>>;

const below = (prefix: string, keys: Keys): Keys =>
  Object.fromEntries(Object.entries(keys).map(([field, key]) => [field, `${prefix}.${key}`]));

const jupyter = (name: string, prefix: string): Keys =>
  below(prefix, {
    [`ENABLE_${name}`]: 'enable',
    [`${name}_ENGINE`]: 'engine',
    [`${name}_JUPYTER_URL`]: 'jupyter.url',
    [`${name}_JUPYTER_AUTH`]: 'jupyter.auth',
    [`${name}_JUPYTER_AUTH_TOKEN`]: 'jupyter.auth_token',
    [`${name}_JUPYTER_AUTH_PASSWORD`]: 'jupyter.auth_password',
    [`${name}_JUPYTER_TIMEOUT`]: 'jupyter.timeout',
  });

/** By the setting's name. */
export const SETTING_KEYS: Readonly<Record<string, Keys>> = {
  admin: {
    SHOW_ADMIN_DETAILS: 'auth.admin.show',
    ADMIN_EMAIL: 'auth.admin.email',
    WEBUI_URL: 'webui.url',
    ENABLE_SIGNUP: 'ui.enable_signup',
    ENABLE_API_KEYS: 'auth.enable_api_keys',
    DEFAULT_USER_ROLE: 'ui.default_user_role',
    DEFAULT_GROUP_ID: 'ui.default_group_id',
    DEFAULT_INTERFACE_SETTINGS: 'ui.default_interface_settings',
    JWT_EXPIRES_IN: 'auth.jwt_expiry',
    ENABLE_FOLDERS: 'folders.enable',
    ENABLE_CHANNELS: 'channels.enable',
    ENABLE_CALENDAR: 'calendar.enable',
    ENABLE_MEMORIES: 'memories.enable',
    ENABLE_NOTES: 'notes.enable',
    ENABLE_USER_STATUS: 'users.enable_status',
    PENDING_USER_OVERLAY_TITLE: 'ui.pending_user_overlay_title',
    PENDING_USER_OVERLAY_CONTENT: 'ui.pending_user_overlay_content',
    RESPONSE_WATERMARK: 'ui.watermark',
  },
  banners: { list: 'ui.banners' },
  codeExecution: {
    ...jupyter('CODE_EXECUTION', 'code_execution'),
    ...jupyter('CODE_INTERPRETER', 'code_interpreter'),
    CODE_INTERPRETER_PROMPT_TEMPLATE: 'code_interpreter.prompt_template',
  },
  connections: {
    ENABLE_DIRECT_CONNECTIONS: 'direct.enable',
    ENABLE_DIRECT_INTEGRATIONS: 'direct.integrations.enable',
    ENABLE_BASE_MODELS_CACHE: 'models.base_models_cache',
  },
  defaultPermissions: { '#': 'user.permissions' },
  directory: {
    ...below('ldap.group', { enable_group_management: 'enable_management', enable_group_creation: 'enable_creation' }),
    ...below('ldap.server', {
      label: 'label',
      host: 'host',
      port: 'port',
      attribute_for_mail: 'attribute_for_mail',
      default_email_domain: 'default_email_domain',
      attribute_for_username: 'attribute_for_username',
      attribute_for_groups: 'attribute_for_groups',
      app_dn: 'app_dn',
      app_dn_password: 'app_password',
      search_base: 'users_dn',
      search_filters: 'search_filter',
      use_tls: 'use_tls',
      certificate_path: 'ca_cert_file',
      validate_cert: 'validate_cert',
      ciphers: 'ciphers',
    }),
  },
  ldap: { ENABLE_LDAP: 'ldap.enable' },
  models: {
    DEFAULT_MODELS: 'ui.default_models',
    DEFAULT_PINNED_MODELS: 'ui.default_pinned_models',
    MODEL_ORDER_LIST: 'ui.model_order_list',
    DEFAULT_MODEL_METADATA: 'models.default_metadata',
    DEFAULT_MODEL_PARAMS: 'models.default_params',
  },
  ollama: below('ollama', { ENABLE_OLLAMA_API: 'enable', OLLAMA_BASE_URLS: 'base_urls', OLLAMA_API_CONFIGS: 'api_configs' }),
  openai: below('openai', {
    ENABLE_OPENAI_API: 'enable',
    OPENAI_API_BASE_URLS: 'api_base_urls',
    OPENAI_API_KEYS: 'api_keys',
    OPENAI_API_CONFIGS: 'api_configs',
  }),
  subagents: below('subagents', {
    ENABLE_SUBAGENTS: 'enable',
    SUBAGENTS_BACKGROUND_ENABLED: 'background_enabled',
    SUBAGENTS_MAX_CONCURRENT: 'max_concurrent',
    SUBAGENTS_MAX_ASYNC: 'max_async',
    SUBAGENTS_MAX_ITERATIONS: 'max_iterations',
    SUBAGENTS_MAX_OUTPUT: 'max_output',
    SUBAGENTS_SYSTEM_PROMPT: 'system_prompt',
  }),
  tasks: below('task', {
    TASK_MODEL: 'model.default',
    TASK_MODEL_EXTERNAL: 'model.external',
    TASK_MODEL_PARAMS: 'model.params',
    TITLE_GENERATION_PROMPT_TEMPLATE: 'title.prompt_template',
    ENABLE_TITLE_GENERATION: 'title.enable',
    IMAGE_PROMPT_GENERATION_PROMPT_TEMPLATE: 'image.prompt_template',
    ENABLE_AUTOCOMPLETE_GENERATION: 'autocomplete.enable',
    AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: 'autocomplete.input_max_length',
    AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE: 'autocomplete.prompt_template',
    ENABLE_TAGS_GENERATION: 'tags.enable',
    TAGS_GENERATION_PROMPT_TEMPLATE: 'tags.prompt_template',
    ENABLE_FOLLOW_UP_GENERATION: 'follow_up.enable',
    FOLLOW_UP_GENERATION_PROMPT_TEMPLATE: 'follow_up.prompt_template',
    ENABLE_SEARCH_QUERY_GENERATION: 'query.search.enable',
    ENABLE_RETRIEVAL_QUERY_GENERATION: 'query.retrieval.enable',
    QUERY_GENERATION_PROMPT_TEMPLATE: 'query.prompt_template',
    TOOLS_FUNCTION_CALLING_PROMPT_TEMPLATE: 'tools.prompt_template',
    ENABLE_VOICE_MODE_PROMPT: 'voice.prompt.enable',
    VOICE_MODE_PROMPT_TEMPLATE: 'voice.prompt_template',
  }),
  terminalServers: { TERMINAL_SERVER_CONNECTIONS: 'terminal_server.connections' },
  toolServers: { TOOL_SERVER_CONNECTIONS: 'tool_server.connections' },
};

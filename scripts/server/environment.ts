/**
 * The environment of a real server. It is made from nothing: Open WebUI reads some hundred variables, and a key, a database or a proxy
 * from the shell of whoever starts it would make another server of it.
 */
import type { ProviderAddresses } from './provider.ts';

/** Known to everybody, like the accounts: the server listens on this machine only and holds nothing. Constant, so that tokens outlive it. */
const SECRET_KEY = 'not-a-secret-of-a-server-for-trials';
export const SCIM_TOKEN = 'scim-token';

export interface EnvironmentOptions {
  readonly data: string;
  readonly searchPath: string;
  readonly provider: ProviderAddresses;
}

export const serverEnvironment = ({ data, searchPath, provider }: EnvironmentOptions): Record<string, string> => ({
  PATH: searchPath, // ffmpeg is looked for there
  HOME: data,
  LANG: 'C.UTF-8',
  PYTHONUTF8: '1',
  PYTHONUNBUFFERED: '1', // the last lines before a failure must reach the log
  FROM_INIT_PY: 'true', // finds the packaged web page
  ENV: 'dev', // publishes /openapi.json
  DATA_DIR: data,
  WEBUI_SECRET_KEY: SECRET_KEY,
  WEBUI_AUTH: 'true',
  CORS_ALLOW_ORIGIN: '*',
  OFFLINE_MODE: 'True',
  HF_HUB_OFFLINE: '1',
  // An empty model of an outside engine: nothing is embedded in the server's process, for which the packages are missing.
  RAG_EMBEDDING_ENGINE: 'openai',
  RAG_EMBEDDING_MODEL: '',
  ENABLE_OPENAI_API: 'true',
  OPENAI_API_BASE_URL: provider.openai,
  OPENAI_API_KEY: provider.key,
  ENABLE_OLLAMA_API: 'true',
  OLLAMA_BASE_URL: provider.ollama,
  ENABLE_SCIM: 'true',
  SCIM_TOKEN,
  SCIM_AUTH_PROVIDER: 'okta', // without it SCIM cannot create users since 0.8.12
  ENABLE_API_KEYS: 'true',
  BYPASS_MODEL_ACCESS_CONTROL: 'true', // every user may use the provider's models
  ENABLE_ADMIN_EXPORT: 'true',
  ENABLE_COMMUNITY_SHARING: 'true',
});

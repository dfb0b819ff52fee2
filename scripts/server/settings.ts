/** The settings that every real server gets, by its own API: what the environment says counts on the first start only. */
import { z } from 'zod';
import { demand } from './api.ts';
import type { ProviderAddresses } from './provider.ts';

const object = z.record(z.string(), z.unknown());
const anything = z.unknown();

/** Sign-up and API keys are open to all, and the model provider is the one that runs now. */
export async function prepareSettings(url: string, token: string, provider: ProviderAddresses): Promise<void> {
  // The first sign-up closes the door behind it.
  await amend('/api/v1/auths/admin/config', '', (settings) => ({ ...settings, ENABLE_SIGNUP: true, ENABLE_API_KEYS: true }));
  // 0.8.3 asks for the permission of administrators too.
  await amend('/api/v1/users/default/permissions', '', (permissions) => ({
    ...permissions,
    features: { ...object.parse(permissions['features']), api_keys: true },
  }));
  await amend('/openai/config', '/update', (settings) => ({
    ...settings,
    ENABLE_OPENAI_API: true,
    OPENAI_API_BASE_URLS: [provider.openai],
    OPENAI_API_KEYS: [provider.key],
    OPENAI_API_CONFIGS: {},
  }));
  await amend('/ollama/config', '/update', (settings) => ({
    ...settings,
    ENABLE_OLLAMA_API: true,
    OLLAMA_BASE_URLS: [provider.ollama],
    OLLAMA_API_CONFIGS: {},
  }));

  async function amend(path: string, update: string, change: (before: Record<string, unknown>) => unknown): Promise<void> {
    const before = await demand(url, `GET ${path}`, object, { token });
    await demand(url, `POST ${path}${update}`, anything, { token, body: change(before) });
  }
}

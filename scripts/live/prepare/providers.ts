/** More model providers behind the scripted one, of two kinds whose models can be managed, and OpenAI behind them. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

/** OpenAI itself, for which alone the server has speech. Switched off, so that nobody asks it for models; speech ignores the switch. */
const OPENAI = 'https://api.openai.com/v1';

const openAIConfig = z.looseObject({ OPENAI_API_BASE_URLS: z.array(z.string()), OPENAI_API_KEYS: z.array(z.string()) });

export const connectProviders: Preparation = async ({ url, tokens, peers: { providers } }) => {
  const before = await demand(url, 'GET /openai/config', openAIConfig, { token: tokens.admin });
  const first = before.OPENAI_API_BASE_URLS.length;
  await demand(url, 'POST /openai/config/update', z.unknown(), {
    token: tokens.admin,
    body: {
      ...before,
      OPENAI_API_BASE_URLS: [...before.OPENAI_API_BASE_URLS, ...providers.map((one) => one.url), OPENAI],
      OPENAI_API_KEYS: [...before.OPENAI_API_KEYS, ...providers.map(() => 'any-key'), 'no-key'],
      OPENAI_API_CONFIGS: Object.fromEntries([
        ...providers.map(({ provider }, index) => [String(first + index), { enable: true, provider, connection_type: 'local' }]),
        [String(first + providers.length), { enable: false }],
      ]),
    },
  });
  return undefined;
};

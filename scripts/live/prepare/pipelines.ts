/** A pipelines server, as the last of the OpenAI connections, so that the model provider stays the first. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

export const connectPipelines: Preparation = async ({ url, tokens, peers }) => {
  const settings = z.looseObject({ OPENAI_API_BASE_URLS: z.array(z.string()), OPENAI_API_KEYS: z.array(z.string()) });
  const before = await demand(url, 'GET /openai/config', settings, { token: tokens.admin });
  await demand(url, 'POST /openai/config/update', z.unknown(), {
    token: tokens.admin,
    body: {
      ...before,
      OPENAI_API_BASE_URLS: [...before.OPENAI_API_BASE_URLS, `${peers.url}/pipelines-server`],
      OPENAI_API_KEYS: [...before.OPENAI_API_KEYS, 'pipelines-key'],
    },
  });
  return undefined;
};

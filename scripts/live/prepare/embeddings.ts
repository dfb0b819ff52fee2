/** The model provider embeds too: what the environment says of it counts for chats only, and embeddings would be asked of OpenAI itself. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

export const connectEmbeddings: Preparation = async ({ url, tokens }) => {
  const provider = z.object({ OPENAI_API_BASE_URLS: z.array(z.string()), OPENAI_API_KEYS: z.array(z.string()) });
  const { OPENAI_API_BASE_URLS, OPENAI_API_KEYS } = await demand(url, 'GET /openai/config', provider, { token: tokens.admin });
  await demand(url, 'POST /api/v1/retrieval/embedding/update', z.unknown(), {
    token: tokens.admin,
    body: {
      RAG_EMBEDDING_ENGINE: 'openai',
      RAG_EMBEDDING_MODEL: '',
      openai_config: { url: OPENAI_API_BASE_URLS[0], key: OPENAI_API_KEYS[0] },
    },
  });
  return undefined;
};

/** The requests that every server of the bench gets, and how each is prepared. */
import { z } from 'zod';
import { BenchError } from './error.ts';

export const KINDS = ['GET chat', 'POST chat', 'GET health'] as const;
export type Kind = (typeof KINDS)[number];

export interface BenchRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The peers take any bearer token; the mock takes this one. */
const authorization = 'Bearer user-token';

const QUESTION_ID = '0b7d1c5e-5f7a-4c39-9d2f-9a53cbb1d0a4';

/** As large as what a client sends when it starts a chat. */
const NEW_CHAT = JSON.stringify({
  chat: {
    title: 'A week in Rome',
    models: ['llama3.2:3b'],
    history: {
      messages: {
        [QUESTION_ID]: {
          id: QUESTION_ID,
          parentId: null,
          childrenIds: [],
          role: 'user',
          content: 'Plan a week in Rome.',
          timestamp: 1_763_700_000,
        },
      },
      currentId: QUESTION_ID,
    },
    tags: [],
    timestamp: 1_763_700_000_000,
  },
});

const createChat = (url: string): BenchRequest => ({
  url: `${url}/api/v1/chats/new`,
  method: 'POST',
  headers: { authorization, 'content-type': 'application/json' },
  body: NEW_CHAT,
});

/** The request of a kind; to read a chat, one is created first, so that also a server with a state has it. */
export async function prepare(kind: Kind, url: string): Promise<BenchRequest> {
  switch (kind) {
    case 'GET chat':
      return { url: `${url}/api/v1/chats/${await idOfNewChat(url)}`, method: 'GET', headers: { authorization } };
    case 'POST chat':
      return createChat(url);
    case 'GET health':
      return { url: `${url}/health`, method: 'GET', headers: {} };
  }
}

async function idOfNewChat(base: string): Promise<string> {
  const { url, ...init } = createChat(base);
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new BenchError(`${url} refused a new chat with ${response.status}: ${text}`);
  return z.object({ id: z.string() }).parse(JSON.parse(text)).id;
}

/** Forgets the chats that were created, where the server has a state and a way to reset it. Says whether it did. */
export async function resetState(url: string): Promise<boolean> {
  const response = await fetch(`${url}/__mock/reset`, { method: 'POST' });
  await response.arrayBuffer();
  return response.ok;
}

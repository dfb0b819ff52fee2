/** What the platform costs by itself. */
import { BODY, demand, ID, type MakeCaller, TOKEN } from './caller.ts';

const authorization = `Bearer ${TOKEN}`;

export const makeCaller: MakeCaller = (baseUrl) => fetchCaller(baseUrl, () => ({}));

/** @param more what each GET passes besides */
export const fetchCaller = (baseUrl: string, more: () => RequestInit): ReturnType<MakeCaller> => ({
  get: () => send(`${baseUrl}/api/v1/chats/${ID}`, { headers: { authorization }, ...more() }),
  post: () =>
    send(`${baseUrl}/api/v1/chats/new`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(BODY),
    }),
});

async function send(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  return demand(response.ok ? await response.json() : undefined);
}

/** A mock and short ways to ask it. */
import { createMock } from '../../../src/mock/index.ts';
import type { MockOptions } from '../../../src/mock/options.ts';

export type Asker = (path: string, init?: AskInit) => Promise<Response>;

export interface AskInit {
  readonly method?: string;
  /** JSON, sent with POST unless a method is given. */
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What `fetch` and a mock's `fetch` are asked with alike. */
export function toRequest(base: string, path: string, { method, body, token = 'user-token', headers, signal }: AskInit = {}): Request {
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  return new Request(`${base}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(path.startsWith('/__mock') ? {} : { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      ...headers,
    },
    ...content,
    ...(signal ? { signal } : {}),
  });
}

export function mockWithAsker(options: MockOptions = {}) {
  const mock = createMock(options);
  const ask: Asker = (path, init) => mock.fetch(toRequest('http://localhost:8080', path, init));
  const json = async (path: string, init?: AskInit) => (await ask(path, init)).json();
  return { mock, ask, json };
}

export const newChat = (title: string) => ({ chat: { title, models: [], history: { messages: {}, currentId: null }, messages: [] } });

/** Until something holds that other code brings about in its own turns of the event loop. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns++) {
    if (turns > 10_000) throw new Error('It never held.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

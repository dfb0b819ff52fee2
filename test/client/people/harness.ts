/** Clients for tests: of the mock, over HTTP or in this process, and of a server whose replies the test writes. */
import { createClient, type OpenWebUIClient } from '../../../src/index.ts';
import { createMock, type Listening, type MockOptions } from '../../../src/mock/index.ts';

export const clientOfMock = (token = 'user-token', options: MockOptions = {}): OpenWebUIClient =>
  createClient({ baseUrl: 'http://mock', token, fetch: createMock(options).fetch });

/** A mock on a free port, for what only a connection shows. The caller closes it. */
export const listen = (options: MockOptions = {}): Promise<Listening> => createMock(options).listen({ port: 0 });

/** Replies that come one after another to the same request; the last one stays. */
export type Replies = Readonly<Record<string, readonly unknown[]>>;

/** A client of a server that gives these replies by method, path and query, and what it was asked. A reply is JSON, or a Response to be made. */
export function clientOfReplies(replies: Replies): { readonly client: OpenWebUIClient; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const line = `${request.method} ${pathname}${search}`;
    const times = asked.filter((one) => one === line).length;
    asked.push(line);
    const reply = replies[line]?.[times] ?? replies[line]?.at(-1);
    if (typeof reply === 'function') return reply();
    return Response.json(reply ?? { detail: `unforeseen: ${line}` }, { status: reply === undefined ? 500 : 200 });
  };
  return { client: createClient({ baseUrl: 'http://a.example', fetch }), asked };
}

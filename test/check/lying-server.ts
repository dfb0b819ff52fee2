/** A proxy before a server that tells the truth but for one lie. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reply as the true server gave it. */
export interface TrueReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Answer =
  | TrueReply
  /** Sends part of the reply, then breaks the connection; at once without a part. */
  | { readonly breakAfter: Partial<TrueReply> }
  /** Sends the reply again and again, and never ends. */
  | { readonly repeat: TrueReply };

/** Makes the lie out of the truth; undefined leaves it true. */
export type Lie = (request: IncomingMessage, truth: () => Promise<TrueReply>) => Promise<Answer | undefined>;

export interface LyingServer {
  readonly url: string;
  /** Method, target and authorization of each request, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function startLyingServer(origin: string, lie: Lie = async () => undefined): Promise<LyingServer> {
  const requests: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    requests.push([request.method, request.url, request.headers.authorization ?? '', body].join(' '));
    const truth = (): Promise<TrueReply> => forward(origin, request, body);
    const said = (await lie(request, truth)) ?? (await truth());
    if ('repeat' in said) {
      response.writeHead(said.repeat.status, said.repeat.headers);
      const timer = setInterval(() => response.write(said.repeat.text), 20);
      response.on('close', () => clearInterval(timer));
    } else if (!('breakAfter' in said)) response.writeHead(said.status, said.headers).end(said.text);
    else if (said.breakAfter.status === undefined) response.destroy();
    else {
      response.writeHead(said.breakAfter.status, said.breakAfter.headers);
      // Once the part has left, so that it arrives before the connection breaks.
      response.write(said.breakAfter.text, () => response.destroy());
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server's address is never a string
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

async function forward(origin: string, { method = 'GET', url = '/', headers }: IncomingMessage, body: string): Promise<TrueReply> {
  const { host: _host, connection: _connection, ...own } = headers;
  const response = await fetch(origin + url, {
    method,
    headers: Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)])),
    redirect: 'manual',
    ...(body === '' ? {} : { body }),
  });
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = Object.fromEntries(response.headers);
  return { status: response.status, headers: kept, text: await response.text() };
}

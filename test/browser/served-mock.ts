/** A mock on a free port, with its reference at /docs, as a browser meets it. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packageAssets } from '../../src/mock/docs/assets-node.ts';
import { createDocs } from '../../src/mock/docs/docs.ts';
import { createMock } from '../../src/mock/index.ts';

export interface Served {
  /** Base URL without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A plain server on a free port of 127.0.0.1: an origin of its own. */
export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server's address is never a string
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server of one page at `/`. */
export const servePage = (html: string): Promise<Served> =>
  serve(({ url }, response) => {
    const found = url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(found ? html : '');
  });

export interface ServedMock extends Served {
  /** Method and path of the requests since the last call, oldest first. */
  take(): string[];
}

export async function serveMock(): Promise<ServedMock> {
  let taken: string[] = [];
  const mock = await createMock({ onError: (error) => console.error(error) }).listen({ port: 0 });
  const docs = createDocs({ loadAsset: packageAssets(), tokens: { bearerAuth: 'admin-token', scimToken: 'scim-token' } });
  const front = await serve((request, response) => {
    taken.push(`${request.method} ${request.url}`);
    void (async () => {
      const reply = await docs({ method: request.method ?? '', target: request.url ?? '', headers: {} });
      if (!reply) forward(request, response, mock.url);
      else response.writeHead(reply.status, reply.headers).end(reply.body);
    })();
  });
  return {
    url: front.url,
    close: async () => void (await Promise.all([front.close(), mock.close()])),
    take() {
      const all = taken;
      taken = [];
      return all;
    },
  };
}

function forward(request: IncomingMessage, response: ServerResponse, to: string): void {
  const { method, headers } = request;
  const onward = send(`${to}${request.url}`, { headers, ...(method === undefined ? {} : { method }) }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  request.pipe(onward);
}

/** Servers on free ports, as a browser meets them: a mock with its reference, and pages of other origins. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  /** The last status of each method and path. */
  readonly statuses: ReadonlyMap<string, number>;
}

export async function serveMock(): Promise<ServedMock> {
  let taken: string[] = [];
  const statuses = new Map<string, number>();
  const mock = await createMock({
    onError: (error) => console.error(error),
    onExchange: ({ method, url, status }) => {
      taken.push(`${method} ${url}`);
      statuses.set(`${method} ${url}`, status);
    },
  }).listen({ port: 0 });
  return {
    ...mock,
    statuses,
    take() {
      const all = taken;
      taken = [];
      return all;
    },
  };
}

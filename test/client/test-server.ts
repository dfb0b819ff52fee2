/** A server that answers each request as a test says, for what no mock does: half replies, silence, closed connections. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';

export interface TestServer {
  readonly url: string;
  /** Method and path with query of every request, oldest first. */
  readonly asked: readonly string[];
  /** The requests themselves. */
  readonly requests: readonly IncomingMessage[];
}

/** Starts a server that ends with the test. */
export async function serve(answer: RequestListener): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    get asked() {
      return requests.map(({ method, url }) => `${method} ${url}`);
    },
  };
}

/** Answers the first requests with these statuses, and all later ones with the last. */
export function statuses(...list: readonly [number, ...number[]]): RequestListener {
  const left = [...list];
  return (_request, response) => {
    const status = left.length > 1 ? left.shift() : left[0];
    response.writeHead(status ?? 500, { 'content-type': 'application/json' }).end(JSON.stringify({ detail: `status ${status}` }));
  };
}

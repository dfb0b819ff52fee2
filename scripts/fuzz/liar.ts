/** A server that breaks its own contract, one way an operation: what the fuzzer must find if it can find anything. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BundledDocument } from '../../src/contract/document.ts';

type Answer = (response: ServerResponse) => void;

/** By operationId: what the operation answers, and the check that must find it. */
const LIES: Readonly<Record<string, readonly [finds: string, answer: Answer]>> = {
  fails: ['not_a_server_error', (response) => reply(response, 500, 'text/plain', 'Internal Server Error')],
  answersAnotherStatus: ['status_code_conformance', (response) => reply(response, 404, 'application/json', '{"detail":"Not Found"}')],
  answersAnotherType: ['response_schema_conformance', (response) => reply(response, 200, 'application/json', '{"count":"1"}')],
  answersAnotherMediaType: ['content_type_conformance', (response) => reply(response, 200, 'text/html', '<p>1</p>')],
  isSilent: ['no_answer', () => undefined],
  hangsUp: ['no_answer', (response) => response.destroy()],
};

export const HONEST = 'tellsTheTruth';

/** The check that must find each lie, by operationId. */
export const EXPECTED: ReadonlyMap<string, string> = new Map(Object.entries(LIES).map(([id, [finds]]) => [id, finds]));

export const liarsContract: BundledDocument & Readonly<Record<string, unknown>> = {
  openapi: '3.1.0',
  info: { title: 'A server that lies', version: '1' },
  paths: Object.fromEntries(
    [HONEST, ...EXPECTED.keys()].map((operationId) => [
      `/${operationId}`,
      {
        get: {
          operationId,
          responses: {
            200: {
              description: 'A count.',
              content: {
                'application/json': { schema: { type: 'object', required: ['count'], properties: { count: { type: 'integer' } } } },
              },
            },
          },
        },
      },
    ]),
  ),
};

export interface Liar {
  readonly url: string;
  close(): void;
}

export async function startLiar(): Promise<Liar> {
  const server = createServer((request, response) => {
    const lie = LIES[request.url?.slice(1).split('?')[0] ?? ''];
    if (lie) lie[1](response);
    else reply(response, 200, 'application/json', '{"count":1}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const reply = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type }).end(body);
};

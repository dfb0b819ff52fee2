/** The mock server: node:http in front, the contract behind. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BundledDocument } from '../contract/document.ts';
import { RouteIndex } from '../contract/routes.ts';
import { type Answer, type Answering, answer } from './answer.ts';
import { listOperations, type MockOperation } from './contract.ts';
import { corsHeaders, preflight } from './cors.ts';
import { createEngine } from './engine.ts';
import { INTERNAL_SERVER_ERROR } from './errors.ts';

/** A request that the mock has answered, for logs and tests. */
export interface Exchange {
  readonly method: string;
  /** Request target as it came, percent-encoding and query included. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON, or the text of another media type; `undefined` if there was none or it was not read. */
  readonly body: unknown;
  /** The operation that answered; `undefined` if the path or the method is unknown. */
  readonly operationId: string | undefined;
  readonly status: number;
}

export interface MockOptions {
  /** Port to listen on, 4010 by default; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  readonly host?: string;
  /** Largest request body in bytes, 64 MiB by default. */
  readonly maxBodyBytes?: number;
  /** The bundled contract; by default the one of this package. */
  readonly document?: object;
  /** Called once for each answered request. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with the cause of each 500. */
  readonly onError?: (error: unknown) => void;
}

export interface MockServer {
  /** Base URL without a slash at its end. */
  readonly url: string;
  readonly operations: readonly MockOperation[];
  /** Stops listening, ends open connections and resolves when all is closed. */
  close(): Promise<void>;
}

/** The address cannot be listened on. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly port: number;

  constructor(port: number, host: string, code: string | undefined) {
    const why =
      code === 'EADDRINUSE' ? 'the port is in use' : code === 'EACCES' ? 'the port needs more rights' : `the system says ${code ?? 'no'}`;
    super(`Cannot listen on ${host}:${port}: ${why}. Stop the other server, or choose another port with --port.`);
    this.port = port;
  }
}

const DEFAULT_PORT = 4010;
const DEFAULT_BODY_LIMIT = 64 * 1024 * 1024;

/**
 * Starts the mock.
 *
 * @throws ListenError if the address is taken
 * @example
 * const mock = await startMockServer({ port: 0 });
 * await fetch(`${mock.url}/api/v1/configs/export`, { headers: { authorization: 'Bearer admin-token' } });
 * await mock.close();
 */
export async function startMockServer(options: MockOptions = {}): Promise<MockServer> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', maxBodyBytes = DEFAULT_BODY_LIMIT } = options;
  // The contract has passed the lint; its shape is not checked again here.
  const document = (options.document ?? (await loadContract())) as BundledDocument;
  const operations = listOperations(document);
  const answering: Answering = { routes: new RouteIndex(operations), engine: await createEngine(document), maxBodyBytes };
  const server = createServer((request, response) => void handle(request, response, answering, options));
  // A request that cannot be parsed at all never reaches the handler.
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end(
        'HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain; charset=utf-8\r\nconnection: close\r\n\r\nInvalid HTTP request received.',
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(port, host, error.code)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    operations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The package refers to itself by name, so that this works from the sources and from the built package alike. */
async function loadContract(): Promise<object> {
  const file = createRequire(import.meta.url).resolve('open-webui-contract/openapi.json');
  const document: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof document !== 'object' || document === null) throw new Error(`${file} is not an OpenAPI document. Run \`npm run build\`.`);
  return document;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
  { onExchange, onError }: MockOptions,
): Promise<void> {
  let result: Answer;
  try {
    const allowed = preflight(request);
    result = allowed ? { reply: allowed } : await answer(request, answering);
  } catch (error) {
    if (request.destroyed && !request.complete) return; // the caller is gone
    onError?.(error);
    result = { reply: INTERNAL_SERVER_ERROR };
  }
  const { reply, operation, body } = result;
  const bodiless = request.method === 'HEAD' || reply.status === 204 || reply.status === 304;
  response.writeHead(reply.status, {
    ...reply.headers,
    ...corsHeaders(request),
    ...(operation ? { 'x-mock-operation': operation.operationId } : {}),
    ...(bodiless ? {} : { 'content-length': Buffer.byteLength(reply.body) }),
  });
  response.end(bodiless ? undefined : reply.body);
  // What is left of a refused body is read and dropped, so that the caller sees the reply and not a reset.
  request.resume();
  onExchange?.({
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
    body: body?.value,
    operationId: operation?.operationId,
    status: reply.status,
  });
}

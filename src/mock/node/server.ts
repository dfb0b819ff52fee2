/** The mock behind node:http. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError } from '../../listen-error.ts';
import { BODY_TOO_LARGE, CallerLeftError, isStream, type MockRequest } from '../message.ts';
import type { MockCore } from '../mock.ts';
import { drainOf } from './drain.ts';

export interface ListenOptions {
  /** Port to listen on, 4010 by default; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  readonly host?: string;
}

export interface Listening {
  /** Base URL without a slash at its end. */
  readonly url: string;
  /**
   * Takes no more connections, lets running replies end, then breaks what is left, and resolves when all is closed. A second call may
   * shorten the time that the first one gave.
   */
  close(options?: CloseOptions): Promise<void>;
}

export interface CloseOptions {
  /** Milliseconds that running replies get, 2000 by default; 0 breaks them at once. */
  readonly graceMs?: number;
}

const DEFAULT_PORT = 4010;
const DEFAULT_GRACE_MS = 2_000;
const MAX_HEADER_BYTES = 256 * 1024;

/** The server's words for what is no request that it can answer. */
const NOT_HTTP =
  'HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain; charset=utf-8\r\nconnection: close\r\n\r\nInvalid HTTP request received.';

/** @throws ListenError if the address is taken */
export async function listen(core: MockCore, { port = DEFAULT_PORT, host = '127.0.0.1' }: ListenOptions = {}): Promise<Listening> {
  await core.ready;
  const answer = (request: IncomingMessage, response: ServerResponse): void => void carry(core, request, response);
  // As lenient as the server: a request without Host, an expectation that it does not know, headers of 60 KB.
  const server = createServer({ requireHostHeader: false, maxHeaderSize: MAX_HEADER_BYTES }, answer);
  server.on('checkExpectation', answer);
  server.on('connect', (_request, socket) => socket.end(NOT_HTTP));
  // A request that cannot be parsed at all never reaches the handler.
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(NOT_HTTP);
  });
  const drain = drainOf(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(port, host, error.code)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: ({ graceMs = DEFAULT_GRACE_MS } = {}) => drain(graceMs),
  };
}

async function carry(core: MockCore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = new IncomingRequest(request, response);
  const { reply, done } = await core.exchange(incoming);
  if (incoming.abandoned) return;
  if (!reply) {
    response.destroy();
    return done();
  }
  const { status, headers, body } = reply;
  if (isStream(body)) {
    response.writeHead(status, headers);
    await sendStream(body, response);
  } else {
    const bodiless = request.method === 'HEAD' || status === 204 || status === 304;
    response.writeHead(status, bodiless ? headers : { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(bodiless ? undefined : body);
  }
  // What is left of a refused body is read and dropped, so that the caller sees the reply and not a reset.
  request.resume();
  done();
}

/** Sends each part as soon as it is there, no faster than the caller reads. A failure in mid-stream cuts the connection, as a server's would. */
async function sendStream(items: AsyncIterable<string | Uint8Array>, response: ServerResponse): Promise<void> {
  try {
    response.flushHeaders();
    for await (const item of items) {
      if (response.destroyed) return;
      if (!response.write(item)) await drained(response);
    }
    response.end();
  } catch {
    // What was written before is sent first: a caller that is cut off has it.
    if (response.socket?.writable) response.socket.write('', () => response.destroy());
    else response.destroy();
  }
}

const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });

class IncomingRequest implements MockRequest {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  #abort: AbortController | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
  }

  get method(): string {
    return this.#request.method ?? 'GET';
  }

  get peer(): string {
    // A socket that is closed already has none, and is nobody's friend.
    return this.#request.socket.remoteAddress ?? 'unknown';
  }

  get target(): string {
    return originForm(this.#request.url ?? '/');
  }

  get headers(): Readonly<Record<string, string>> {
    // Only Set-Cookie, which no request has, is a list.
    return this.#request.headers as Readonly<Record<string, string>>;
  }

  /** Made only for whoever asks: most replies are there before anyone can leave. */
  get signal(): AbortSignal {
    if (!this.#abort) {
      const abort = new AbortController();
      this.#abort = abort;
      this.#response.once('close', () => abort.abort());
    }
    return this.#abort.signal;
  }

  /** Whether the caller left before its request was whole. */
  abandoned = false;

  readonly body = async (limit: number): Promise<Uint8Array | typeof BODY_TOO_LARGE> => {
    const { headers } = this.#request;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return EMPTY;
    if (Number(headers['content-length'] ?? 0) > limit) return BODY_TOO_LARGE;
    const chunks: Buffer[] = [];
    let size = 0;
    // A stream without an encoding yields buffers; the types cannot know.
    try {
      for await (const chunk of this.#request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) return BODY_TOO_LARGE;
        chunks.push(chunk);
      }
    } catch (error) {
      this.abandoned = true;
      throw new CallerLeftError('The caller left.', { cause: error });
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  };
}

const EMPTY = new Uint8Array();

/** A target as most clients send it: without the scheme and the host, which a proxy's client adds, and without a fragment. */
const originForm = (target: string): string =>
  (target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/?#]*/i, '') || '/').split('#')[0] ?? '/';

/** Answers from a mock where requests are made: handlers for Mock Service Worker, in Node and in a page's service worker. */
import { type HttpHandler, http, passthrough } from 'msw';

/** What is needed of a mock. */
export interface FetchingMock {
  fetch(request: Request): Promise<Response>;
}

export interface MockHandlerOptions {
  /** Where the server would be: an origin, with a path if the server stands behind one. By default http://localhost:8080, as in the contract. */
  readonly baseUrl?: string;
  /**
   * What becomes of a request that no operation has: it is answered as the server does, or it goes on its way. Let it pass where `baseUrl` is
   * the page's own origin, which also serves the page's scripts. `answer` by default.
   */
  readonly unmatched?: 'answer' | 'pass';
}

/** The base URL is none. */
export class BaseUrlError extends Error {
  override readonly name = 'BaseUrlError';
  readonly baseUrl: string;

  constructor(baseUrl: string) {
    super(`baseUrl is ${JSON.stringify(baseUrl)}. Give an absolute http(s) URL without a query, such as http://localhost:8080.`);
    this.baseUrl = baseUrl;
  }
}

/** The server of the contract. */
const DEFAULT_BASE_URL = 'http://localhost:8080';

/**
 * Makes handlers that let a mock answer every request for a base URL, whatever its method, streams as streams.
 *
 * @throws BaseUrlError if the base URL is not absolute
 * @example
 * import { setupServer } from 'msw/node';
 * const server = setupServer(...mockHandlers(createMock()));
 * server.listen();
 * @example
 * import { setupWorker } from 'msw/browser';
 * await setupWorker(...mockHandlers(createMock(), { baseUrl: location.origin, unmatched: 'pass' })).start();
 */
export function mockHandlers(mock: FetchingMock, options: MockHandlerOptions = {}): HttpHandler[] {
  const { baseUrl = DEFAULT_BASE_URL, unmatched = 'answer' } = options;
  const { origin, path } = splitBase(baseUrl);
  // Not a pattern of msw: it would decode parameters, and fail on a malformed one, which is the mock's to answer.
  const below = new RegExp(`^${escapeForRegExp(origin + path)}(?:/|$)`);
  return [
    http.all(below, async ({ request }) => {
      const maySendOn = unmatched === 'pass';
      // msw 2 sends on the request that it gave away, with the body that is left of it.
      const read = maySendOn ? request.clone() : request;
      const response = await mock.fetch(path === '' ? read : withoutPrefix(read, origin, path)).catch(asNetworkError);
      return maySendOn && isUnmatched(request.url, origin + path, response) ? passthrough() : response;
    }),
  ];
}

function splitBase(baseUrl: string): { origin: string; path: string } {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') throw new BaseUrlError(baseUrl);
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') };
}

const withoutPrefix = (request: Request, origin: string, path: string): Request =>
  new Request(`${origin}${request.url.slice(origin.length + path.length)}`, request);

/** A connection that was to be dropped fails where the request was made, too. By its name: the mock may be a copy of the package's. */
function asNetworkError(error: unknown): Response {
  if (error instanceof Error && error.name === 'ConnectionDroppedError') return Response.error();
  throw error;
}

/** An operation's reply says which one it is. The mock's own control is no operation, and neither is the way to a path's other slash. */
const isUnmatched = (url: string, base: string, { status, headers, type }: Response): boolean =>
  type !== 'error' && !headers.has('x-mock-operation') && status !== 307 && !url.startsWith(`${base}/__mock/`);

const escapeForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

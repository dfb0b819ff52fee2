/** What calls can throw. Every message says what to do next. */
import type { Attempt } from './options.ts';
import { curlCommand, redactUrl, type ShownRequest } from './redact.ts';

/** A call as an error knows it. */
export interface FailedCall extends Omit<Attempt, 'url'> {
  /** `undefined` if the contract's table could not be loaded. */
  readonly operationId: string | undefined;
  readonly request: ShownRequest;
}

/** What every failed call throws, but for a signal's own reason and what hooks, middleware and `token` throw. */
export class OpenWebUIError extends Error {
  override readonly name: string = 'OpenWebUIError';
  /** Upper-case method. */
  readonly method: string;
  /** Path template of the contract. */
  readonly path: string;
  /** Where it was sent; secrets in the query are left out. */
  readonly url: string;
  /** `undefined` if the contract's table could not be loaded. */
  readonly operationId: string | undefined;
  /** The last attempt, from 1. */
  readonly attempt: number;
  readonly #request: ShownRequest;

  constructor({ method, path, operationId, attempt, request }: FailedCall, complaint: string, cause?: unknown) {
    super(`${method} ${path}${operationId ? ` (${operationId})` : ''} ${complaint}`, cause === undefined ? undefined : { cause });
    this.method = method;
    this.path = path;
    this.url = redactUrl(request.url);
    this.operationId = operationId;
    this.attempt = attempt;
    this.#request = request;
  }

  /**
   * The request as a command for a POSIX shell, to try it by hand or to report it. Tokens, cookies, and fields such as `password` and `key`
   * are left out; the rest of the body is there.
   */
  curl(): string {
    return curlCommand(this.#request);
  }
}

/** The server refused: a status outside 200 to 299. */
export class ApiError extends OpenWebUIError {
  override readonly name = 'ApiError';
  readonly status: number;
  /** What the server says in words, `undefined` if nothing: `detail` of Open WebUI, or the message of a model provider. */
  readonly detail: string | undefined;
  /** The whole reply: parsed JSON, or its text. */
  readonly body: unknown;
  /** The header `x-request-id` that a proxy in front may set; Open WebUI itself sends none. */
  readonly requestId: string | undefined;

  constructor(call: FailedCall, response: Response, body: unknown, note = '') {
    const detail = detailOf(body);
    super(call, `answered ${response.status}${detail ? `: ${detail.replace(/\.$/, '')}` : ''}.${note || nextStep(response.status)}`);
    this.status = response.status;
    this.detail = detail;
    this.body = body;
    this.requestId = response.headers.get('x-request-id') ?? undefined;
  }
}

/** No reply came, or it broke off. For anything but reading, the server may have done what was asked. */
export class ConnectionError extends OpenWebUIError {
  override readonly name = 'ConnectionError';
}

/** A time limit of the client ran out. */
export class TimeoutError extends OpenWebUIError {
  override readonly name = 'TimeoutError';
  readonly limit: 'attempt' | 'total' | 'idle';
  /** Milliseconds. */
  readonly milliseconds: number;

  constructor(call: FailedCall, { limit, milliseconds }: { readonly limit: TimeoutError['limit']; readonly milliseconds: number }) {
    super(call, `took longer than timeout.${limit} allows, ${milliseconds} ms. Allow more, or look at the server's load.`);
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

/** A reply that is not what the API answers there, such as the server's web page, which it sends for paths that it does not know. */
export class NotAnApiReplyError extends OpenWebUIError {
  override readonly name = 'NotAnApiReplyError';
  readonly status: number;
  /** Media type of the reply, empty if it names none. */
  readonly contentType: string;

  constructor(call: FailedCall, response: Response, advice: string, cause?: unknown) {
    const contentType = response.headers.get('content-type') ?? '';
    super(call, `answered ${response.status} with ${contentType || 'no media type'} in place of JSON. ${advice}`, cause);
    this.status = response.status;
    this.contentType = contentType;
  }
}

/** With `checkVersion`: the server's version does not serve the operation. Nothing was sent. */
export class UnsupportedOperationError extends OpenWebUIError {
  override readonly name = 'UnsupportedOperationError';
  /** The server's version. */
  readonly version: string;
  /** Servers that serve it, such as `open-webui@0.12.4`. */
  readonly servedBy: readonly string[];

  constructor(call: FailedCall, version: string, servedBy: readonly string[]) {
    super(call, `is not served by version ${version}. ${servedBySentence(servedBy)}`);
    this.version = version;
    this.servedBy = servedBy;
  }
}

/** A stream that failed midway, or no stream where one was asked for. */
export class StreamError extends OpenWebUIError {
  override readonly name = 'StreamError';
  /** The item that tells of the failure, the whole JSON reply where no stream came, or the text that is not JSON. */
  readonly body: unknown;

  constructor(call: FailedCall, complaint: string, body: unknown, cause?: unknown) {
    super(call, complaint, cause);
    this.body = body;
  }
}

export const servedBySentence = (servers: readonly string[]): string =>
  servers.length > 0 ? `Known to serve it: ${servers.join(', ')}.` : 'No known version serves it.';

/** What a reply says in words: FastAPI's `detail`, a text or a list of complaints, and the forms of model providers. */
export function detailOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body.slice(0, 500) || undefined;
  // Only members that are looked at follow, each of them as unknown.
  const { detail, error, message, msg, loc } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (Array.isArray(detail)) return detail.map(detailOf).join('; ');
  if (typeof msg === 'string') return Array.isArray(loc) ? `${loc.join('.')}: ${msg}` : msg;
  if (typeof message === 'string') return message;
  const inner = detail ?? error;
  return inner ? detailOf(inner) : undefined;
}

function nextStep(status: number): string {
  if (status === 401 || status === 403) return ' Check the token, and what its user may do.';
  if (status === 422) return ' Mend the request.';
  return status < 500 ? '' : " Look into the server's log.";
}

/** What a client is made with. */
import type { OpenWebUIError } from './errors.ts';

export interface ClientOptions {
  /** Where the server is, with its scheme and without `/api`: `https://chat.example.com`. A slash at the end is dropped. */
  readonly baseUrl: string;
  /**
   * Session token or API key, sent as a bearer token. A function is asked before every attempt, so that a new token is used as soon as there is
   * one; `undefined` sends none. After a 401 nothing happens by itself. Leave it out for the operations that need none.
   */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Headers for every request, such as those of a proxy in front of the server. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another `fetch`, for tests or an own transport. It must heed `request.signal` as the platform's does. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** `true`: a refusal is thrown as an ApiError, and `data` is always there. */
  readonly throwOnError?: boolean;
  readonly timeout?: Timeouts;
  /**
   * How often a call is sent again after a lost connection, an attempt that took too long, or a 429, 502, 503 or 504: 2 by default, 0 never.
   * Only what does no harm twice is sent again: operations that only read, PUT and DELETE. Streams and bodies that are streams never are.
   */
  readonly retries?: number;
  readonly retryDelay?: RetryDelay;
  readonly hooks?: Hooks;
  /** Ask the server for its version before the first call, and throw an UnsupportedOperationError for what this version does not serve. */
  readonly checkVersion?: boolean;
  /**
   * Looks at each reply of success before the caller does, and refuses it by throwing: `replyValidator` of `open-webui-contract/zod` holds it
   * against the contract. Streams are not looked at.
   */
  readonly validate?: (reply: CheckedReply) => void | Promise<void>;
}

/** What `validate` looks at. */
export interface CheckedReply extends Attempt {
  readonly status: number;
  /** The body, as it was read. */
  readonly data: unknown;
}

/** In milliseconds; 0 means no limit. */
export interface Timeouts {
  /**
   * From sending one attempt until its reply is read; until its head if the reply is not read as JSON or text. By default 60,000 for GET and
   * HEAD, and none for others: uploads and models may take minutes.
   */
  readonly attempt?: number;
  /** From the call until its end, all attempts and waits together. None by default. For a stream, until its last item. */
  readonly total?: number;
  /**
   * Of streams: how long nothing may come, the wait for the first item included. 240,000 by default, as Node's own fetch gives up after 300,000.
   * The time that the caller takes for an item does not count.
   */
  readonly idle?: number;
}

/** In milliseconds. */
export interface RetryDelay {
  /** The first wait is a random time up to this, each later one up to double the one before. 500 by default. */
  readonly first?: number;
  /** The longest wait, 30,000 by default. A server that asks for a longer one with Retry-After is not asked again. */
  readonly longest?: number;
}

/** What may be set for one call, beside openapi-fetch's own options. What is absent is as in the client's options. */
export interface CallOptions {
  readonly timeout?: Timeouts;
  readonly retries?: number;
}

/** Called as a call goes on, and awaited. A hook that throws fails the call with what it throws. */
export interface Hooks {
  /** Before every attempt. Headers that it sets are sent. */
  readonly onRequest?: (attempt: Attempt & { readonly headers: Headers }) => void | Promise<void>;
  /** After every reply. Whoever wants its body must clone it. */
  readonly onResponse?: (attempt: Attempt & { readonly response: Response }) => void | Promise<void>;
  /** Before the wait for the next attempt. */
  readonly onRetry?: (attempt: Attempt & { readonly delay: number; readonly reason: Response | Error }) => void | Promise<void>;
  /** Once, before a call throws an error of this package. */
  readonly onError?: (error: OpenWebUIError) => void | Promise<void>;
}

/** Which attempt of which call. */
export interface Attempt {
  /** Upper-case method. */
  readonly method: string;
  /** Path template of the contract. */
  readonly path: string;
  /** Where it was sent. */
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
}

/**
 * Requests and replies as the mock's modules see them, whatever carries them: node:http, the Fetch API or a service worker. Nothing here or
 * in what handles them needs Node.
 */

export interface MockRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as they were sent, still percent-encoded. */
  readonly target: string;
  /** Names in lower case; several values of one name joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Reads the body once; rejects with CallerLeftError if it ends too early. */
  readonly body: (limit: number) => Promise<Uint8Array | BodyTooLarge>;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** The caller's address; `undefined` if there is no network between the caller and the mock. */
  readonly peer?: string;
  /** The origin at which the mock was asked; `undefined` if only the Host header says it. */
  readonly ownOrigin?: string;
}

/** A body over the limit; nothing more of it is read. */
export const BODY_TOO_LARGE = Symbol('body too large');
export type BodyTooLarge = typeof BODY_TOO_LARGE;

/** The caller went away before its body was whole: nobody waits for a reply. */
export class CallerLeftError extends Error {
  override readonly name = 'CallerLeftError';
}

/** A whole body, or the parts of a stream, each sent as soon as it is there. */
export type ReplyBody = string | Uint8Array | AsyncIterable<string | Uint8Array>;

export interface MockReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for a reply without a body. */
  readonly body: ReplyBody;
}

export const isStream = (body: ReplyBody): body is AsyncIterable<string | Uint8Array> =>
  typeof body !== 'string' && !(body instanceof Uint8Array);

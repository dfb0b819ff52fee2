/** What a call answered, or an error: what the functions of several requests need, whichever style of errors the client has. */
import { toApiError } from './api-error.ts';
import type { OpenWebUIClient, ThrowingClient } from './client-types.ts';
import { ApiError } from './errors.ts';

/** A refusal that says that there is no such thing. */
export const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.status === 404;

/** A client of either style, as far as a function needs it. */
export type AnyClient<Method extends 'GET' | 'POST'> = Pick<OpenWebUIClient, Method> | Pick<ThrowingClient, Method>;

/** What a method of the client resolves to. */
export interface CallResult<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** A reply with success whose body is not what the contract promises. */
export class UnexpectedReplyError extends Error {
  override readonly name = 'UnexpectedReplyError';
  readonly method: string;
  /** Path template of the contract. */
  readonly path: string;
  /** The parsed reply. */
  readonly body: unknown;

  constructor(method: string, path: string, body: unknown, complaint: string) {
    super(`${method} ${path}: ${complaint}`);
    this.method = method;
    this.path = path;
    this.body = body;
  }
}

/** The client as if it gave refusals: one that throws them does so before its result is looked at. */
export const eitherStyle = <Method extends 'GET' | 'POST'>(client: AnyClient<Method>): Pick<OpenWebUIClient, Method> =>
  // What a throwing client resolves to is a result without an error.
  client as Pick<OpenWebUIClient, Method>;

/**
 * The reply's JSON, of an operation whose JSON is neither `null` nor a text: a text is that of a stream, which was not asked for.
 *
 * @throws ApiError if the server refused
 * @throws UnexpectedReplyError if it sent something else
 */
export async function answerOf<Data>(
  method: string,
  path: string,
  call: Promise<CallResult<Data>>,
): Promise<Exclude<NonNullable<Data>, string>> {
  const result = await call;
  const { data } = result;
  if (!result.response.ok) throw await toApiError(result);
  // On some servers a failure is 200 with `null`.
  if (!isJson(data))
    throw new UnexpectedReplyError(method, path, data, "the reply is not the JSON that the contract promises. Look into the server's log.");
  return data;
}

const isJson = <Data>(data: Data): data is Exclude<NonNullable<Data>, string> =>
  data !== undefined && data !== null && typeof data !== 'string';

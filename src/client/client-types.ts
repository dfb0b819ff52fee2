/** What the compiler knows of a client. */
import type { HeadersOptions, Middleware, ParseAs, QuerySerializerOptions } from 'openapi-fetch';
import type { Routes } from '../../generated/routes.ts';
import type { operations } from '../../generated/schema.d.ts';
import type { StreamItems } from '../../generated/streams.ts';
import type { CallOptions, ClientOptions } from './options.ts';

/** Name of an operation in the contract. */
export type OperationId = keyof operations;

/** Method to path to operation, as in the generated `Routes`. */
type AnyRoutes = Readonly<Record<keyof Routes, object>>;

/** The routes of a server's `paths`, such as those of `open-webui-contract/servers/0.11.4`. */
export type RoutesOf<Paths> = {
  [M in keyof Routes]: {
    [Path in keyof Paths as Paths[Path] extends Record<Lowercase<M>, object> ? Path : never]: Paths[Path][Lowercase<M> & keyof Paths[Path]];
  };
};

export interface ServerInfo {
  /** The release, such as `0.12.4`. */
  readonly version: string;
  /**
   * The captured servers that stand for this release in `supports` and `checkVersion`: those of the same version, else its neighbours on both
   * sides. A fork may tell the version of what it was made from.
   */
  readonly comparedWith: readonly string[];
}

/** What every client has beside the methods of openapi-fetch. */
interface ClientExtras<R extends AnyRoutes> {
  /** Registers middleware, which sees each call once, however often it is sent. */
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
  /**
   * Streams an operation's items, typed by the contract. The request is sent when the first item is asked for, once, and never again; leaving
   * the loop ends it. `stream: true` is set where the operation wants it. An abort through `signal` ends the loop quietly. A missing `[DONE]`
   * is no failure, as some servers send none; a connection that breaks is one.
   *
   * @throws ApiError before the first item if the server refuses
   * @throws StreamError if an item tells of a failure or is not JSON, or whole JSON came in place of a stream
   * @throws ConnectionError, TimeoutError, NotAnApiReplyError
   * @example
   * for await (const item of client.stream('POST', '/api/chat/completions', { body: { model, messages } })) {
   *   if ('choices' in item) process.stdout.write(item.choices[0]?.delta?.content ?? '');
   * }
   */
  stream<M extends keyof StreamItems, Path extends keyof StreamItems[M] & keyof R[M]>(
    method: M,
    path: Path,
    ...init: Arguments<Input<R[M][Path]>, CallSettings>
  ): AsyncGenerator<StreamItems[M][Path], void, undefined>;
  /** The server's version, from GET /api/version. It is asked once; a failure is not kept. */
  server(): Promise<ServerInfo>;
  /** Whether the server's version serves the operation, by the contract's captures. Between two captured versions, one that has it is enough. */
  supports(operationId: OperationId): Promise<boolean>;
}

/** A client whose paths, parameters, bodies and replies are those of the contract; its methods give `{ data, error, response }`. */
export interface OpenWebUIClient<R extends AnyRoutes = Routes> extends ClientExtras<R> {
  GET: Method<R['GET']>;
  PUT: Method<R['PUT']>;
  POST: Method<R['POST']>;
  DELETE: Method<R['DELETE']>;
  OPTIONS: Method<R['OPTIONS']>;
  HEAD: Method<R['HEAD']>;
  PATCH: Method<R['PATCH']>;
  request<M extends Lowercase<keyof Routes>, Path extends keyof R[Uppercase<M>], As extends ParseAs = 'json'>(
    method: M,
    path: Path,
    ...init: Arguments<Input<R[Uppercase<M>][Path]>, CallSettings & { parseAs?: As }>
  ): Promise<Answer<R[Uppercase<M>][Path], As> | Refusal<R[Uppercase<M>][Path]>>;
}

/** A client whose methods throw refusals: they give `{ data, response }`. */
export interface ThrowingClient<R extends AnyRoutes = Routes> extends ClientExtras<R> {
  GET: ThrowingMethod<R['GET']>;
  PUT: ThrowingMethod<R['PUT']>;
  POST: ThrowingMethod<R['POST']>;
  DELETE: ThrowingMethod<R['DELETE']>;
  OPTIONS: ThrowingMethod<R['OPTIONS']>;
  HEAD: ThrowingMethod<R['HEAD']>;
  PATCH: ThrowingMethod<R['PATCH']>;
  request<M extends Lowercase<keyof Routes>, Path extends keyof R[Uppercase<M>], As extends ParseAs = 'json'>(
    method: M,
    path: Path,
    ...init: Arguments<Input<R[Uppercase<M>][Path]>, CallSettings & { parseAs?: As }>
  ): Promise<Answer<R[Uppercase<M>][Path], As>>;
}

// openapi-fetch's own types give the same, but for 30 calls the compiler does twice the work: they look through all paths for those of a method,
// and through all fields for marks of reading and writing, which this contract does not have.

type Method<Operations> = <Path extends keyof Operations, As extends ParseAs = 'json'>(
  path: Path,
  ...init: Arguments<Input<Operations[Path]>, CallSettings & { parseAs?: As }>
) => Promise<Answer<Operations[Path], As> | Refusal<Operations[Path]>>;

type ThrowingMethod<Operations> = <Path extends keyof Operations, As extends ParseAs = 'json'>(
  path: Path,
  ...init: Arguments<Input<Operations[Path]>, CallSettings & { parseAs?: As }>
) => Promise<Answer<Operations[Path], As>>;

/** openapi-fetch's options for one call, and this package's. */
export interface CallSettings extends CallOptions, Omit<RequestInit, 'body' | 'headers' | 'method'> {
  headers?: HeadersOptions;
  baseUrl?: string;
  fetch?: ClientOptions['fetch'];
  middleware?: Middleware[];
  querySerializer?: QuerySerializerOptions | ((query: Record<string, unknown>) => string);
  // What it is given is the operation's body, what it gives whatever `fetch` takes.
  bodySerializer?: (body: never) => unknown;
  pathSerializer?: (path: string, values: Record<string, unknown>) => string;
}

type Nothing = Record<never, never>;

/** A call that needs nothing may leave its options out. */
type Arguments<Needed, Free> = Nothing extends Needed ? [init?: Needed & Free] : [init: Needed & Free];

// Asked of each operation by itself: while a path is typed it is any, and all parameters times all bodies are too many.
type Input<Operation> = Operation extends unknown ? ParametersOf<Operation> & BodyOf<Operation> : never;

type ParametersOf<Operation> = Operation extends { parameters: infer P } ? (Nothing extends P ? { params?: P } : { params: P }) : Nothing;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : Operation extends { requestBody?: never }
    ? { body?: never }
    : Operation extends { requestBody?: { content: infer C } }
      ? { body?: C[keyof C] }
      : Nothing;

interface Answer<Operation, As extends ParseAs> {
  data: As extends 'json' ? Content<Operation, 200 | 201 | 202 | 204 | 206> : Parsed[As];
  error?: never;
  response: Response;
}

interface Refusal<Operation> {
  data?: never;
  error: Content<Operation, ErrorStatus>;
  response: Response;
}

interface Parsed {
  json: unknown;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 416 | 422 | 429 | 500 | 502 | 503 | 504 | 'default';

/** The bodies that an operation's replies of some statuses have; `undefined` if they have none. */
type Content<Operation, Status> = Operation extends { responses: infer R } ? OrNothing<BodyIn<R[keyof R & Status]>> : never;

type BodyIn<Reply> = Reply extends { content: infer C } ? C[keyof C] : never;

type OrNothing<T> = [T] extends [never] ? undefined : T;

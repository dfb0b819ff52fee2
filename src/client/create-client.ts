/** The typed client: openapi-fetch with the contract's paths, and around each of its calls the token, time limits, retries and errors. */
import createFetchClient, { type Middleware } from 'openapi-fetch';
import { multiSegmentParameters } from '../../generated/multi-segment.ts';
import { keepRefusal } from './api-error.ts';
import { Call, type CallInit, TOKEN_TO_COME } from './call.ts';
import { checkCall, checkOptions } from './check-options.ts';
import type { OpenWebUIClient, OperationId, RoutesOf, ServerInfo, ThrowingClient } from './client-types.ts';
import { loadRecovery } from './load-recovery.ts';
import type { ClientOptions } from './options.ts';
import { Outgoing } from './outgoing.ts';
import { serializePath } from './path.ts';

/** A call's result before the compiler knows its operation. */
export interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sends one call through openapi-fetch. */
export type Execute = (call: Call, init: CallInit) => Promise<Result>;

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const;

/**
 * Makes a client for one server.
 *
 * Its methods are openapi-fetch's: they give `{ data, error, response }`, or with `throwOnError` give `{ data, response }` and throw refusals.
 * What is no answer of the API is always thrown: ConnectionError, TimeoutError, NotAnApiReplyError. An abort throws the signal's reason.
 * Middleware of `use` sees a call once, however often it is sent.
 *
 * @throws ClientOptionError if an option cannot work, such as a `baseUrl` that is not an http(s) URL
 * @example
 * const client = createClient({ baseUrl: 'http://localhost:8080', token });
 * const { data, error } = await client.GET('/api/v1/chats/{id}', { params: { path: { id } } });
 * @example A client that knows what one release serves, and nothing else
 * import type { paths } from 'open-webui-contract/servers/0.11.4';
 * const client = createClient<paths>({ baseUrl: 'http://localhost:8080', token });
 */
export function createClient(options: ClientOptions & { readonly throwOnError: true }): ThrowingClient;
export function createClient(options: ClientOptions): OpenWebUIClient;
export function createClient<Paths extends object>(
  options: ClientOptions & { readonly throwOnError: true },
): ThrowingClient<RoutesOf<Paths>>;
export function createClient<Paths extends object>(options: ClientOptions): OpenWebUIClient<RoutesOf<Paths>>;
// What it makes is put together from names, which the compiler cannot follow; the tests hold that each method is there.
export function createClient(given: ClientOptions): unknown {
  const settings = { ...given, baseUrl: checkOptions(given) };
  const { baseUrl, token, headers } = settings;
  const core = createFetchClient<Record<never, never>>({
    baseUrl,
    headers: {
      ...headers,
      ...(token === undefined ? {} : { authorization: typeof token === 'string' ? `Bearer ${token}` : TOKEN_TO_COME }),
    },
    // OpenAPI's default form; openapi-fetch's own is deepObject.
    querySerializer: { object: { style: 'form', explode: true } },
    pathSerializer: (template, values) => serializePath(template, values, multiSegmentParameters),
  });
  const middleware = new Set<Middleware>();
  let asked: Promise<ServerInfo> | undefined;

  const execute: Execute = async (call, init) => {
    const { signal, timeout, retries, ...rest } = init;
    if (settings.checkVersion && call.path !== '/api/version') await (await import('./server.ts')).refuseUnserved(call, await server());
    const seen = middleware.size > 0 || 'middleware' in init;
    // The contract's types hold for callers; here method and path are any of them. An Outgoing is a Request to openapi-fetch, which only
    // looks at its method.
    const request = core.request as unknown as (method: string, path: string, init: object) => Promise<Result>;
    return request(call.method, call.path, { ...rest, fetch: call.send, ...(seen ? {} : { Request: Outgoing }) });
  };

  async function run(method: string, path: string, init: CallInit = {}, throwing = settings.throwOnError): Promise<Result> {
    checkCall(init);
    const call = new Call(settings, method.toUpperCase(), path, init);
    try {
      const result = await execute(call, init);
      const { data, response } = result;
      if (response.ok) {
        // The reply is read; what the check throws is no failure to read it.
        call.response = undefined;
        await settings.validate?.({ ...call.facts(), status: response.status, data });
        return result;
      }
      if (throwing) throw await (await import('./recovery.ts')).refusal(call, response, result.error);
      keepRefusal(response, call);
      return result;
    } catch (error) {
      const recovery = await loadRecovery();
      throw recovery ? await recovery.explain(call, error) : error;
    } finally {
      call.release();
    }
  }

  function server(): Promise<ServerInfo> {
    asked ??= import('./server.ts')
      .then(async ({ describeServer }) => describeServer((await run('GET', '/api/version', {}, true)).data))
      .catch((error) => {
        asked = undefined;
        throw error;
      });
    return asked;
  }

  const client = {
    ...Object.fromEntries(METHODS.map((method) => [method, (path: string, init?: CallInit) => run(method, path, init)])),
    request: (method: string, path: string, init?: CallInit) => run(method, path, init),
    use(...added: Middleware[]) {
      core.use(...added);
      for (const one of added) middleware.add(one);
    },
    eject(...removed: Middleware[]) {
      core.eject(...removed);
      for (const one of removed) middleware.delete(one);
    },
    async *stream(method: string, path: string, init: CallInit = {}) {
      checkCall(init);
      const { readStream } = await import('./stream/read-stream.ts');
      yield* readStream(new Call(settings, method, path, init, true), execute);
    },
    server,
    supports: async (operationId: OperationId) => (await import('./server.ts')).isServed(operationId, await server()),
  };
  return client;
}

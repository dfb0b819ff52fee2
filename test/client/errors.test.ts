import { execFile } from 'node:child_process';
import { inspect, promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  ApiError,
  type ClientOptions,
  ConnectionError,
  createClient,
  NotAnApiReplyError,
  OpenWebUIError,
  toApiError,
} from '../../src/index.ts';
import { createMock } from '../../src/mock/index.ts';
import { serve, statuses } from './test-server.ts';

const baseUrl = 'http://a.example';
const answering = (...init: ConstructorParameters<typeof Response>) => ({ baseUrl, fetch: () => Promise.resolve(new Response(...init)) });
const json = (body: unknown, init: ResponseInit = {}) =>
  answering(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const chat = { params: { path: { id: 'a' } } };
/** What a call of the throwing style throws. */
const thrownBy = (options: ClientOptions): Promise<OpenWebUIError> =>
  createClient({ retries: 0, ...options, throwOnError: true })
    .GET('/api/v1/chats/{id}', chat)
    .then(
      () => Promise.reject(new Error('nothing was thrown')),
      (error) => error,
    );

describe('ApiError', () => {
  // The sentences are those of real servers.
  test.each([
    ['a text', { detail: 'Not authenticated' }, 'Not authenticated'],
    [
      "FastAPI's list",
      { detail: [{ type: 'missing', loc: ['body', 'chat'], msg: 'Field required', input: {} }] },
      'body.chat: Field required',
    ],
    ["a provider's problem", { error: { message: 'No such model', type: 'invalid_request_error' } }, 'No such model'],
    ["Ollama's text", { error: 'model not found' }, 'model not found'],
    ['an object in detail', { detail: { message: 'Too many', code: 4 } }, 'Too many'],
    ['nothing', {}, undefined],
    ['null', null, undefined],
  ])('has the words of %s', async (_what, body, detail) => {
    const error = await thrownBy(json(body, { status: 401 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, detail, body, method: 'GET', path: '/api/v1/chats/{id}', url: `${baseUrl}/api/v1/chats/a` });
    expect(error).toMatchObject({ operationId: 'getChatById', attempt: 1 });
  });

  test('says what to do', async () => {
    const { message } = await thrownBy(json({ detail: 'Not authenticated' }, { status: 401 }));
    expect(message).toBe(
      'GET /api/v1/chats/{id} (getChatById) answered 401: Not authenticated. Check the token, and what its user may do.',
    );
  });

  test('has the request id that a proxy gives, and none without', async () => {
    expect(await thrownBy(answering('{}', { status: 500, headers: { 'x-request-id': 'r-1' } }))).toMatchObject({ requestId: 'r-1' });
    expect(await thrownBy(answering('{}', { status: 500 }))).toMatchObject({ requestId: undefined });
  });

  test('comes of a body that is no JSON, and of none', async () => {
    expect(await thrownBy(answering('Internal Server Error', { status: 500 }))).toMatchObject({ detail: 'Internal Server Error' });
    expect(await thrownBy(answering(null, { status: 500, headers: { 'content-length': '0' } }))).toMatchObject({ body: undefined });
  });

  test('can be had of { data, error }', async () => {
    const { fetch } = createMock({ stateless: true });
    const client = createClient({ baseUrl, fetch, token: 'user-token' });
    const result = await client.GET('/api/v1/chats/{id}', { ...chat, headers: { prefer: 'code=401' } });
    expect(result.error?.detail).toEqual(expect.any(String));
    expect(await toApiError(result)).toMatchObject({ name: 'ApiError', status: 401, detail: result.error?.detail });
    await expect(toApiError({ response: new Response() })).rejects.toThrow('no refusal of this client');
  });
});

test('throwOnError gives data alone', async () => {
  const { fetch } = createMock({ stateless: true });
  const { data } = await createClient({ baseUrl, fetch, token: 'user-token', throwOnError: true }).GET('/api/v1/auths/');
  expect(data.role).toBe('user');
});

describe('ConnectionError', () => {
  test('names the server that does not answer', async () => {
    const error = await thrownBy({ baseUrl: 'http://127.0.0.1:1' });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toMatch(/got no reply: .+ Check that the server runs, and baseUrl, http:\/\/127.0.0.1:1.$/);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test('tells of a reply that broke off', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"half":');
      setTimeout(() => request.socket.destroy(), 100);
    });
    const error = await thrownBy({ baseUrl: server.url });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('broke off while its reply was read');
  });

  test('is not made of a request that cannot be sent', async () => {
    const client = createClient({ baseUrl });
    const call = client.GET('/api/config', { body: 'a GET has none' } as object); // what plain JavaScript may pass
    await expect(call).rejects.toThrow(TypeError);
    await expect(client.GET('/api/config', { headers: { 'x-a': 'line\nbreak' } })).rejects.not.toBeInstanceOf(OpenWebUIError);
  });
});

describe('NotAnApiReplyError', () => {
  const page = ['<!doctype html><title>Open WebUI</title>', { headers: { 'content-type': 'text/html; charset=utf-8' } }] as const;

  test('tells of the web page in place of JSON, and who serves the operation', async () => {
    const error = await thrownBy(answering(...page));
    expect(error).toBeInstanceOf(NotAnApiReplyError);
    expect(error).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
    expect(error.message).toContain('does not know the path, or baseUrl leads to a web page');
    expect(error.message).toContain('open-webui@0.12.4');
  });

  test('comes of what an old server does with a new path', async () => {
    const { fetch } = createMock({ server: 'open-webui@0.8.3' });
    const client = createClient({ baseUrl, fetch, token: 'admin-token' });
    await expect(client.GET('/api/v1/calendars/')).rejects.toThrow(/Known to serve it: .*open-webui@0.12.4/);
  });

  test('does not come where a page was asked for, or refused', async () => {
    const client = createClient(answering(...page));
    expect((await client.GET('/api/config', { parseAs: 'text' })).data).toContain('Open WebUI');
    const refused = createClient(answering('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }));
    expect((await refused.GET('/api/config', { retries: 0 })).error).toBe('<h1>Bad gateway</h1>');
  });

  test('comes of other replies that are not JSON', async () => {
    const error = await thrownBy(answering('id,title', { headers: { 'content-type': 'text/csv' } }));
    expect(error).toBeInstanceOf(NotAnApiReplyError);
    expect(error.message).toContain("with text/csv in place of JSON. Pass parseAs: 'text'");
  });
});

describe('curl()', () => {
  /** What a shell makes of the command's arguments. */
  const inShell = async (command: string): Promise<string[]> => {
    const { stdout } = await promisify(execFile)('sh', ['-c', command.replace(/^curl/, "printf '%s\\0'")]);
    return stdout.split('\0').slice(0, -1);
  };

  test('is a command that a shell understands, without secrets', async () => {
    const client = createClient({
      ...json({}, { status: 400 }),
      token: 'sk-secret',
      headers: { 'x-api-key': 'k-secret', cookie: 'token=c-secret' },
    });
    const body = { email: "o'neil@example.com", password: 'p-secret $(id) `id` "', profile_image_url: '/u.png' };
    const result = await client.POST('/api/v1/auths/signin', { body });
    const command = (await toApiError(result)).curl();
    expect(command).not.toContain('secret');
    expect(await inShell(command)).toEqual([
      '-X',
      'POST',
      `${baseUrl}/api/v1/auths/signin`,
      '-H',
      'authorization: <redacted>',
      '-H',
      'content-type: application/json',
      '-H',
      'cookie: <redacted>',
      '-H',
      'x-api-key: <redacted>',
      '--data-raw',
      JSON.stringify({ ...body, password: '<redacted>' }),
    ]);
  });

  test.each([
    [{ OPENAI_API_KEYS: ['sk-1'], max_tokens: 5, nested: [{ api_key: 'k', accessToken: 't', ENABLE_API_KEYS: true }] }],
    [{ client_secret: 's', new_password: 'p', refresh_token: 'r', key: '' }],
  ])('leaves out secrets wherever they stand: %j', async (body) => {
    const error = await toApiError(
      await createClient(json({}, { status: 400 })).POST('/openai/{path}', { params: { path: { path: 'x' } }, body }),
    );
    const [text = ''] = (await inShell(error.curl())).slice(-1);
    expect(text).not.toMatch(/"(sk-1|k|t|s|p|r)"/);
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(body));
    if ('max_tokens' in body) expect(JSON.parse(text)).toMatchObject({ max_tokens: 5, nested: [{ ENABLE_API_KEYS: true }] });
  });

  test('names files, and hides what it cannot look into', async () => {
    const client = createClient(json({}, { status: 400 }));
    const body = new FormData();
    body.set('file', new File(['text'], "it's.txt"));
    body.set('note', '@/etc/passwd');
    // The contract's type of a form is its fields; openapi-fetch takes the form itself.
    const form = await toApiError(await client.POST('/api/v1/files/', { body: body as never }));
    expect((await inShell(form.curl())).slice(-4)).toEqual(['-F', "file=@it's.txt", '--form-string', 'note=@/etc/passwd']);
    const text = await toApiError(await client.POST('/openai/{path}', { params: { path: { path: 'x' } }, body: 'token=abc' }));
    expect(text.curl()).toContain("--data-raw '<body not shown>'");
  });

  test('shows nothing of the request to whoever prints the error', async () => {
    const error = await thrownBy({ ...json({}, { status: 400 }), token: 'sk-secret' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sk-secret');
    expect(JSON.stringify(error)).not.toContain('sk-secret');
  });
});

describe('hooks', () => {
  test('are told of each step in turn', async () => {
    const server = await serve(statuses(503, 400));
    const steps: unknown[] = [];
    const hooks: ClientOptions['hooks'] = {
      onRequest: ({ attempt, headers }) => {
        headers.set('x-trace', `t-${attempt}`);
        steps.push(['request', attempt]);
      },
      onResponse: ({ attempt, response }) => void steps.push(['response', attempt, response.status]),
      onRetry: async ({ attempt, reason }) => void steps.push(['retry', attempt, reason instanceof Response && reason.status]),
      onError: ({ name, attempt }) => void steps.push(['error', attempt, name]),
    };
    await thrownBy({ baseUrl: server.url, hooks, retries: 2, retryDelay: { first: 1 } });
    expect(steps).toEqual([
      ['request', 1],
      ['response', 1, 503],
      ['retry', 1, 503],
      ['request', 2],
      ['response', 2, 400],
      ['error', 2, 'ApiError'],
    ]);
    expect(server.requests.map(({ headers }) => headers['x-trace'])).toEqual(['t-1', 't-2']);
  });

  test.each(['onRequest', 'onResponse', 'onRetry', 'onError'])('%s fails the call with what it throws', async (name) => {
    const server = await serve(statuses(503));
    const own = new Error('mine');
    const hook = vi.fn().mockRejectedValue(own);
    expect(await thrownBy({ baseUrl: server.url, hooks: { [name]: hook }, retries: 1, retryDelay: { first: 1 } })).toBe(own);
    expect(hook).toHaveBeenCalledTimes(1);
  });
});

describe('token', () => {
  const sentTokens = async (token: ClientOptions['token'], headers?: Record<string, string | null>) => {
    const server = await serve(statuses(503, 503, 200));
    await createClient({ baseUrl: server.url, token, retryDelay: { first: 1 } }).GET('/api/config', { headers });
    return server.requests.map(({ headers: sent }) => sent.authorization);
  };

  test('may be a function, which is asked before every attempt', async () => {
    let count = 0;
    expect(await sentTokens(async () => `t-${++count}`)).toEqual(['Bearer t-1', 'Bearer t-2', 'Bearer t-3']);
  });

  test('may be missing for a while', async () => {
    const tokens = ['a', undefined, 'b'];
    expect(await sentTokens(() => tokens.shift())).toEqual(['Bearer a', undefined, 'Bearer b']);
  });

  test("gives way to a call's own header", async () => {
    expect(await sentTokens(() => 'a', { authorization: 'Bearer own' })).toEqual(Array.from({ length: 3 }, () => 'Bearer own'));
    expect(await sentTokens(() => 'a', { authorization: null })).toEqual([undefined, undefined, undefined]);
  });

  test('fails the call with what its function throws', async () => {
    const own = new Error('signed out');
    expect(await thrownBy({ ...json({}), token: () => Promise.reject(own) })).toBe(own);
  });
});

test('an error of middleware stays what it is', async () => {
  const own = new TypeError('mine');
  const client = createClient(json({}));
  client.use({ onResponse: () => Promise.reject(own) });
  await expect(client.GET('/api/config')).rejects.toBe(own);
});

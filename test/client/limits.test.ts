/** Time limits and aborts. */
import { execFile } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { createClient, TimeoutError } from '../../src/index.ts';
import { serve, statuses } from './test-server.ts';

const silent = () => serve(() => undefined);
const halfReply = () =>
  serve(
    (_request, response) => void response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"half":'),
  );

describe('timeout', () => {
  test.each([
    ['nothing', silent],
    ['half a reply', halfReply],
  ])('attempt ends a call that gets %s', async (_what, start) => {
    const { url } = await start();
    const call = createClient({ baseUrl: url, retries: 0 }).GET('/api/config', { timeout: { attempt: 30 } });
    await expect(call).rejects.toMatchObject({
      name: 'TimeoutError',
      limit: 'attempt',
      milliseconds: 30,
      attempt: 1,
      operationId: 'getAppConfig',
    });
  });

  test('attempt counts anew for each attempt', async () => {
    const server = await serve((request, response) => {
      if (server.requests.length > 1) statuses(200)(request, response);
    });
    const client = createClient({ baseUrl: server.url, timeout: { attempt: 1000 }, retryDelay: { first: 1 } });
    expect((await client.GET('/api/config')).response.status).toBe(200);
    expect(server.asked).toHaveLength(2);
  });

  test('total ends the wait between attempts', async () => {
    const server = await serve((_request, response) => void response.writeHead(503, { 'retry-after': '20' }).end());
    const call = createClient({ baseUrl: server.url, timeout: { total: 500 } }).GET('/api/config');
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', limit: 'total' });
    expect(server.asked).toHaveLength(1);
  });

  test('total ends an attempt', async () => {
    const { url } = await silent();
    const call = createClient({ baseUrl: url }).POST('/api/v1/chats/new', { body: { chat: {} }, timeout: { total: 30 } });
    await expect(call).rejects.toBeInstanceOf(TimeoutError);
  });

  test.each([-1, Number.NaN, 2 ** 31, '5'])('refuses %s', async (attempt) => {
    // @ts-expect-error one of them is a text
    expect(() => createClient({ baseUrl: 'http://a.example', timeout: { attempt } })).toThrow('timeout.attempt');
    // @ts-expect-error the same
    await expect(createClient({ baseUrl: 'http://a.example' }).GET('/api/config', { timeout: { attempt } })).rejects.toThrow(
      'timeout.attempt',
    );
  });
});

describe('abort', () => {
  const reason = new Error('left the page');

  test('before the call sends nothing', async () => {
    const server = await serve(statuses(200));
    const call = createClient({ baseUrl: server.url }).GET('/api/config', { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(server.asked).toEqual([]);
  });

  test.each([
    ['for the head', silent],
    ['for the rest of the body', halfReply],
  ])('while waiting %s', async (_what, start) => {
    const { url } = await start();
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await expect(createClient({ baseUrl: url }).GET('/api/config', { signal: controller.signal })).rejects.toBe(reason);
  });

  test('between two attempts', async () => {
    const server = await serve((_request, response) => void response.writeHead(503, { 'retry-after': '20' }).end());
    const controller = new AbortController();
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(reason), 5) };
    await expect(createClient({ baseUrl: server.url, hooks }).GET('/api/config', { signal: controller.signal })).rejects.toBe(reason);
    expect(server.asked).toHaveLength(1);
  });

  test('with middleware', async () => {
    const { url } = await silent();
    const client = createClient({ baseUrl: url });
    client.use({ onRequest: () => undefined });
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await expect(client.GET('/api/config', { signal: controller.signal })).rejects.toBe(reason);
  });

  test('ends a body that the caller reads himself', async () => {
    const { url } = await halfReply();
    const controller = new AbortController();
    const { data } = await createClient({ baseUrl: url }).GET('/api/config', { parseAs: 'stream', signal: controller.signal });
    const reader = data?.getReader();
    await reader?.read();
    controller.abort(reason);
    await expect(reader?.read()).rejects.toBe(reason);
  });
});

test('10,000 calls leave no listener on their signal', async () => {
  const client = createClient({ baseUrl: 'http://a.example', fetch: () => Promise.resolve(Response.json({})) });
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, 'addEventListener');
  for (let call = 0; call < 10_000; call++) await client.GET('/api/config', { signal });
  expect(add).toHaveBeenCalledTimes(10_000);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a limit that is far away does not keep Node alive', async () => {
  const script = `import { createClient } from '${fromRoot('src/index.ts')}';
    const fetch = () => Promise.resolve(Response.json({}));
    const client = createClient({ baseUrl: 'http://a.example', fetch, timeout: { attempt: 1e9, total: 1e9 } });
    client.GET('/api/config', { parseAs: 'stream' });
    new Promise(() => createClient({ baseUrl: 'http://a.example', fetch: () => new Promise(() => {}), timeout: { total: 1e9 } }).GET('/api/config'));`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { timeout: 10_000 });
  expect(stderr).toBe('');
});

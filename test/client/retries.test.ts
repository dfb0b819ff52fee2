import { describe, expect, test, vi } from 'vitest';
import { ApiError, type ClientOptions, ConnectionError, createClient } from '../../src/index.ts';
import { serve, statuses } from './test-server.ts';

const soon = { first: 1, longest: 1000 };
const clientOf = (baseUrl: string, options: Partial<ClientOptions> = {}) => createClient({ baseUrl, retryDelay: soon, ...options });

describe('sends again', () => {
  test.each([429, 502, 503, 504])('a GET after %i', async (status) => {
    const server = await serve(statuses(status, status, 200));
    const { response } = await clientOf(server.url).GET('/api/config');
    expect(response.status).toBe(200);
    expect(server.asked).toEqual(['GET /api/config', 'GET /api/config', 'GET /api/config']);
  });

  test('a GET whose connection was closed', async () => {
    const server = await serve((request, response) => {
      if (server.requests.length < 3) request.socket.destroy();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await clientOf(server.url).GET('/api/config');
    expect(server.asked).toHaveLength(3);
  });

  test('DELETE, and a POST that only reads, with its body', async () => {
    const bodies: string[] = [];
    const server = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      statuses(server.requests.length % 2 ? 503 : 200)(request, response);
    });
    const client = clientOf(server.url);
    await client.DELETE('/api/v1/chats/{id}', { params: { path: { id: 'a' } } });
    await client.POST('/ollama/api/show', { body: { model: 'llama3.2' } });
    expect(server.asked).toEqual(['DELETE /api/v1/chats/a', 'DELETE /api/v1/chats/a', 'POST /ollama/api/show', 'POST /ollama/api/show']);
    expect(bodies.slice(2)).toEqual(['{"model":"llama3.2"}', '{"model":"llama3.2"}']);
  });

  test('with its body, if middleware wants to see the Request', async () => {
    const bodies: string[] = [];
    const server = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(`${request.headers['x-seen']} ${body}`);
      statuses(server.requests.length < 3 ? 503 : 200)(request, response);
    });
    const client = clientOf(server.url);
    client.use({ onRequest: ({ request }) => request.headers.set('x-seen', request instanceof Request ? 'yes' : 'no') });
    await client.POST('/ollama/api/show', { body: { model: 'llama3.2' } });
    expect(bodies).toEqual(Array.from({ length: 3 }, () => 'yes {"model":"llama3.2"}'));
  });
});

describe('sends once', () => {
  test('a POST that may have happened, whatever comes of it', async () => {
    const server = await serve((request, response) =>
      server.requests.length % 2 ? statuses(503)(request, response) : request.socket.destroy(),
    );
    const client = clientOf(server.url);
    const { response } = await client.POST('/api/v1/chats/new', { body: { chat: {} } });
    expect(response.status).toBe(503);
    await expect(client.POST('/api/v1/chats/new', { body: { chat: {} } })).rejects.toBeInstanceOf(ConnectionError);
    expect(server.asked).toHaveLength(2);
  });

  test('a GET that does more than reading', async () => {
    const server = await serve(statuses(503));
    await clientOf(server.url).GET('/api/v1/notes/{id}/chat', { params: { path: { id: 'a' } } });
    expect(server.asked).toHaveLength(1);
  });

  test('a body that is a stream', async () => {
    const server = await serve((request, response) => void request.resume().on('end', () => statuses(503)(request, response)));
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{}'));
        controller.close();
      },
    });
    // Node wants `duplex` with it; the platform's types do not know it yet.
    const init = { bodySerializer: () => body, body: { model: 'm' }, duplex: 'half' };
    await clientOf(server.url).POST('/ollama/api/show', init);
    expect(server.asked).toHaveLength(1);
  });

  test('anything, with retries: 0 for the client or for the call', async () => {
    const server = await serve(statuses(503));
    await clientOf(server.url, { retries: 0 }).GET('/api/config');
    await clientOf(server.url).GET('/api/config', { retries: 0 });
    expect(server.asked).toHaveLength(2);
  });

  test.each([400, 401, 404, 500, 501])('after %i', async (status) => {
    const server = await serve(statuses(status));
    await clientOf(server.url).GET('/api/config');
    expect(server.asked).toHaveLength(1);
  });
});

test('gives up after the last attempt, with its number', async () => {
  const server = await serve(statuses(503));
  const call = clientOf(server.url, { throwOnError: true, retries: 3 }).GET('/api/config');
  await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 503, attempt: 4 });
  expect(server.asked).toHaveLength(4);
});

describe('Retry-After', () => {
  const asking = (value: string) =>
    serve(
      (_request, response) =>
        void response.writeHead(429, { 'content-type': 'application/json', 'retry-after': value }).end('{"detail":"slow"}'),
    );

  test('decides the wait, in seconds', async () => {
    const server = await asking('0');
    const onRetry = vi.fn();
    await clientOf(server.url, { hooks: { onRetry } }).GET('/api/config');
    expect(onRetry.mock.calls.map(([{ delay, attempt }]) => [attempt, delay])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  test('may be a date; one that is over means at once', async () => {
    const server = await asking('Wed, 21 Oct 2015 07:28:00 GMT');
    const onRetry = vi.fn();
    await clientOf(server.url, { hooks: { onRetry } }).GET('/api/config');
    expect(onRetry.mock.calls.map(([{ delay }]) => delay)).toEqual([0, 0]);
  });

  test.each(['3600', 'Fri, 01 Jan 2100 00:00:00 GMT'])('longer than retryDelay.longest ends the call: %s', async (value) => {
    const server = await asking(value);
    const error = await clientOf(server.url, { throwOnError: true })
      .GET('/api/config')
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toMatch(/It asks to wait \d{4,} s, longer than retryDelay.longest. Call again later.$/);
    expect(server.asked).toHaveLength(1);
  });
});

test('waits grow, and are random', async () => {
  const server = await serve(statuses(503));
  const onRetry = vi.fn();
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  await clientOf(server.url, { retries: 5, retryDelay: { first: 2, longest: 10 }, hooks: { onRetry } }).GET('/api/config');
  random.mockRestore();
  expect(onRetry.mock.calls.map(([{ delay }]) => delay)).toEqual([1, 2, 4, 5, 5]);
});

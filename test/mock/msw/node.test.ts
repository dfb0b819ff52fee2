/** The handlers in Node, with a mock that only says what reached it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SetupServer, setupServer } from 'msw/node';
import { afterEach, expect, test } from 'vitest';
import { BaseUrlError, mockHandlers } from '../../../src/mock/msw.ts';

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const echo = {
  fetch: async (request: Request): Promise<Response> =>
    Response.json({ method: request.method, url: request.url, token: request.headers.get('authorization'), body: await request.text() }),
};

function intercept(handlers: Parameters<typeof setupServer>): SetupServer {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: 'bypass' });
  closers.push(() => server.close());
  return server;
}

/** A real server, on an origin of its own, that says so. */
async function realServer(): Promise<string> {
  const server = createServer((_, response) => response.end('real'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a string
}

test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('%s reaches the mock whole, and its reply comes back', async (method) => {
  intercept(mockHandlers(echo));
  const body = method === 'GET' ? '' : '{"a":1}';
  const response = await fetch('http://localhost:8080/api/v1/chats/?page=1&x=%20', {
    method,
    headers: { authorization: 'Bearer user-token' },
    ...(body === '' ? {} : { body }),
  });
  expect(await response.json()).toEqual({
    method,
    url: 'http://localhost:8080/api/v1/chats/?page=1&x=%20',
    token: 'Bearer user-token',
    body,
  });
});

test('what is not below the base URL goes on its way', async () => {
  const real = await realServer();
  intercept(mockHandlers(echo, { baseUrl: `${real}/webui` }));
  for (const path of ['/', '/web', '/webui2/api', '/api/webui/']) expect(await (await fetch(real + path)).text()).toBe('real');
});

test.each(['', '/'])('a path in front of the API is taken away (written with %j at its end)', async (slash) => {
  intercept(mockHandlers(echo, { baseUrl: `http://localhost:8080/a.b${slash}` }));
  const ask = async (path: string) => {
    const response = await fetch(`http://localhost:8080${path}`, { method: 'POST', body: 'text', headers: { authorization: 'Bearer t' } });
    return response.json();
  };
  expect(await ask('/a.b/api/v1/chats/?page=1')).toEqual({
    method: 'POST',
    url: 'http://localhost:8080/api/v1/chats/?page=1',
    token: 'Bearer t',
    body: 'text',
  });
  expect(await ask('/a.b')).toMatchObject({ url: 'http://localhost:8080/' });
});

test('a malformed escape reaches the mock as it is', async () => {
  intercept(mockHandlers(echo));
  const response = await fetch('http://localhost:8080/api/v1/chats/%E0%A4%A');
  expect(await response.json()).toMatchObject({ url: 'http://localhost:8080/api/v1/chats/%E0%A4%A' });
});

test('a stream is read item by item, each before the next is sent', async () => {
  const send = new TransformStream<Uint8Array, Uint8Array>();
  const writer = send.writable.getWriter();
  const write = (item: string): Promise<void> => writer.write(new TextEncoder().encode(item));
  intercept(mockHandlers({ fetch: async () => new Response(send.readable, { headers: { 'content-type': 'text/event-stream' } }) }));
  // msw 3 keeps the headers back until there is a first item.
  void write('data: 1\n\n');
  const response = await fetch('http://localhost:8080/api/chat/completions', { method: 'POST', body: '{}' });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  const read = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value);
  expect(await read()).toBe('data: 1\n\n');
  void write('data: 2\n\n');
  expect(await read()).toBe('data: 2\n\n');
  void writer.close();
  expect(await reader?.read()).toMatchObject({ done: true });
});

test('what no operation has is answered, or passes with its body', async () => {
  const real = await realServer();
  const replies: Readonly<Record<string, () => Response>> = {
    '/known': () => new Response('no such chat', { status: 404, headers: { 'x-mock-operation': 'getChat' } }),
    '/known/': () => new Response('', { status: 307, headers: { location: '/known' } }),
    '/__mock/health': () => new Response('healthy'),
    '/page': () => new Response('web page of the server'),
  };
  const mock = {
    fetch: async (request: Request) => {
      await request.arrayBuffer();
      return replies[new URL(request.url).pathname]?.() ?? new Response('Not Found', { status: 404 });
    },
  };
  const post = async (path: string) => (await fetch(real + path, { method: 'POST', body: 'text' })).text();

  const server = intercept(mockHandlers(mock, { baseUrl: real }));
  expect(await post('/script.js')).toBe('Not Found');
  expect(await post('/page')).toBe('web page of the server');
  server.resetHandlers(...mockHandlers(mock, { baseUrl: real, unmatched: 'pass' }));
  expect(await post('/script.js')).toBe('real');
  expect(await post('/page')).toBe('real');
  expect(await post('/known')).toBe('no such chat');
  expect((await fetch(`${real}/known/`, { redirect: 'manual' })).status).toBe(307);
  expect(await post('/__mock/health')).toBe('healthy');
});

test.each(['', '/api', 'localhost:8080', 'ftp://localhost', 'http://localhost/?a=1', 'http://'])('%j is no base URL', (baseUrl) => {
  expect(() => mockHandlers(echo, { baseUrl })).toThrow(BaseUrlError);
  expect(() => mockHandlers(echo, { baseUrl })).toThrow(
    `baseUrl is ${JSON.stringify(baseUrl)}. Give an absolute http(s) URL without a query, such as http://localhost:8080.`,
  );
});

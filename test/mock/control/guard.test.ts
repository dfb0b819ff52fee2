/** Who may use the controls. */
import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { guard } from '../../../src/mock/control/guard.ts';
import { createMock, type Listening } from '../../../src/mock/index.ts';
import type { MockRequest } from '../../../src/mock/message.ts';
import { mockWithAsker } from './harness.ts';

const opened: Listening[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** With any Host and Origin, which `fetch` would not send. */
function send(url: string, method: string, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}${path}`, { method, headers, agent: false }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) });
    });
    request.on('error', reject);
    request.end();
  });
}

async function serve(options: Parameters<typeof createMock>[0] = {}, host = '127.0.0.1') {
  const mock = createMock({ stateless: true, ...options });
  const listening = await mock.listen({ port: 0, host });
  opened.push(listening);
  return { mock, url: listening.url, port: new URL(listening.url).port };
}

const corsOf = ({ headers }: Reply): string[] => Object.keys(headers).filter((name) => name.startsWith('access-control'));

test('a page of another origin cannot reset, read or preflight, and gets no CORS header; the API stays open to it', async () => {
  const { mock, url, port } = await serve();
  await send(url, 'GET', '/health');
  for (const origin of [
    'http://evil.example',
    'null',
    'http://localhost:3000',
    `http://127.0.0.1:${Number(port) + 1}`,
    `http://localhost:${port}`,
    `http://127.0.0.1:${port}.evil.example`,
  ]) {
    for (const [method, path] of [
      ['POST', '/__mock/reset'],
      ['GET', '/__mock/journal'],
      ['DELETE', '/__mock/journal'],
      ['GET', '/__mock/nothing'],
      ['OPTIONS', '/__mock/reset'],
    ] as const) {
      const preflight = method === 'OPTIONS' ? { 'access-control-request-method': 'POST' } : undefined;
      const reply = await send(url, method, path, { origin, ...preflight });
      expect([origin, method, reply.status, corsOf(reply)]).toEqual([origin, method, 403, []]);
      expect(reply.body).toEqual({ error: expect.stringContaining('another origin'), hint: expect.any(String) });
    }
  }
  expect(mock.journal()).toHaveLength(1);
  const open = await send(url, 'GET', '/health', { origin: 'http://evil.example' });
  expect([open.status, open.headers['access-control-allow-origin']]).toEqual([200, 'http://evil.example']);
});

test('a page of the mock itself may, without CORS headers; a preflight is never answered', async () => {
  const { url } = await serve();
  const reply = await send(url, 'POST', '/__mock/reset', { origin: url });
  expect([reply.status, corsOf(reply)]).toEqual([200, []]);
  expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  const preflight = await send(url, 'OPTIONS', '/__mock/reset', { origin: url, 'access-control-request-method': 'POST' });
  expect([preflight.status, corsOf(preflight)]).toEqual([403, []]);
});

test.each([
  ['cross-site', 'no-cors', 403],
  ['same-site', 'no-cors', 403],
  ['cross-site', 'navigate', 200],
  ['same-origin', 'cors', 200],
  ['none', 'navigate', 200],
])('what a browser says of a request without Origin: %s, %s', async (site, mode, status) => {
  const { url } = await serve();
  expect((await send(url, 'GET', '/__mock/health', { 'sec-fetch-site': site, 'sec-fetch-mode': mode })).status).toBe(status);
});

test.each([
  ['localhost', 200],
  ['localhost:4010', 200],
  ['LOCALHOST', 200],
  ['mock.localhost:80', 200],
  ['127.0.0.1', 200],
  ['127.8.9.10:1', 200],
  ['[::1]:4010', 200],
  ['evil.example', 403],
  ['localhost.evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['evil-localhost', 403],
  ['192.168.1.5:4010', 403],
])('a request to the host %j', async (host, status) => {
  const { url } = await serve();
  const reply = await send(url, 'GET', '/__mock/health', { host });
  expect(reply.status).toBe(status);
  if (status === 403)
    expect(reply.body).toEqual({ error: 'The controls do not answer to this Host.', hint: expect.stringContaining('localhost') });
});

test('a request without Host, as HTTP/1.0 may send it', () => {
  const { host: _, ...headers } = from('127.0.0.1').headers;
  expect(() => guard({ ...from('127.0.0.1'), headers }, undefined)).toThrow('The controls do not answer to this Host.');
  expect(() => guard({ ...from('127.0.0.1'), headers: { ...headers, origin: 'http://undefined' } }, undefined)).toThrow('another origin');
});

test('a name that was led here is no own origin either', async () => {
  const { url } = await serve();
  const host = 'evil.example:4010';
  expect((await send(url, 'POST', '/__mock/reset', { host, origin: `http://${host}` })).status).toBe(403);
});

const outside = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

test.skipIf(outside === undefined)('another address of this machine is not loopback', async () => {
  const { port } = await serve({}, '0.0.0.0');
  const url = `http://${outside}:${port}`;
  const reply = await send(url, 'GET', '/__mock/health', { host: 'localhost' });
  expect([reply.status, reply.body]).toEqual([
    403,
    { error: 'The controls are open to this machine only.', hint: expect.stringContaining('control token') },
  ]);
  expect((await send(url, 'GET', '/health')).status).toBe(200);
});

const from = (peer: string, headers: Record<string, string> = {}): MockRequest => ({
  method: 'GET',
  target: '/__mock/health',
  headers: { host: 'localhost', ...headers },
  body: async () => new Uint8Array(),
  signal: new AbortController().signal,
  peer,
});

test.each(['127.0.0.1', '127.255.0.3', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])('%s is this machine', (peer) => {
  expect(() => guard(from(peer), undefined)).not.toThrow();
});

test.each(['10.0.0.1', '::', '::2', '::ffff:10.0.0.1', '127.0.0.1.5', '1.127.0.0.1', 'fe80::1', 'unknown', ''])('%j is not', (peer) => {
  expect(() => guard(from(peer), undefined)).toThrow('The controls are open to this machine only.');
  expect(() => guard(from(peer, { 'x-mock-control-token': 'x' }), undefined)).toThrow('The controls are open to this machine only.');
  expect(() => guard(from(peer, { 'x-mock-control-token': 'secret-1', host: 'any.example' }), 'secret-1')).not.toThrow();
});

test('with a control token everyone needs it, and whoever has it may from everywhere', async () => {
  const controlToken = 'secret-1';
  const { url } = await serve({ controlToken });
  const ask = (headers: Record<string, string>) => send(url, 'GET', '/__mock/health', headers);
  const wrong: readonly Record<string, string>[] = [
    {},
    { 'x-mock-control-token': '' },
    { authorization: 'Bearer admin-token' },
    { authorization: controlToken },
    ...['secret-', 'secret-2', 'secret-11', 'Secret-1'].map((token) => ({ 'x-mock-control-token': token })),
  ];
  for (const headers of wrong) {
    const reply = await ask(headers);
    expect([headers, reply.status, reply.headers['www-authenticate']]).toEqual([headers, 401, 'Bearer']);
    expect(reply.body).toEqual({ error: expect.stringContaining('control token'), hint: expect.stringContaining('x-mock-control-token') });
  }
  const right: readonly Record<string, string>[] = [
    { 'x-mock-control-token': controlToken },
    { authorization: `Bearer ${controlToken}` },
    { authorization: `bearer  ${controlToken}` },
  ];
  for (const headers of right) {
    expect((await ask({ ...headers, host: 'mock.example' })).status).toBe(200);
    expect((await ask({ ...headers, origin: 'http://evil.example' })).status).toBe(403);
  }
});

test('without a port: no network, so no address and no Host; but origins and tokens', async () => {
  const open = mockWithAsker({ stateless: true });
  expect((await open.ask('/__mock/health')).status).toBe(200);
  expect((await open.ask('/__mock/health', { headers: { origin: 'http://localhost:8080' } })).status).toBe(200);
  const refused = await open.ask('/__mock/reset', { method: 'POST', headers: { origin: 'http://evil.example' } });
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  const closed = mockWithAsker({ stateless: true, controlToken: 'secret-1' });
  expect((await closed.ask('/__mock/health')).status).toBe(401);
  expect((await closed.ask('/__mock/health', { headers: { 'x-mock-control-token': 'secret-1' } })).status).toBe(200);
  expect((await closed.mock.health()).status).toBe('ok');
});

test('an empty control token is refused', () => {
  expect(() => createMock({ controlToken: '' })).toThrow('controlToken is empty.');
});

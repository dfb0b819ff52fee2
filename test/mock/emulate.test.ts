/** The mock as one release. What a server answers to paths that it does not serve was seen on Open WebUI 0.12.4. */
import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { readJson } from '../harness.ts';

const ask = (server: string, method: string, path: string) =>
  createMock({ server }).fetch(new Request(`http://mock${path}`, { method, headers: { authorization: 'Bearer admin-token' } }));

test.each(['open-webui@0.12.4', 'open-webui@0.8.3', 'open-webui-jobs@0.8.3'])('%s serves what was captured', async (server) => {
  const { operations } = readJson<{ operations: readonly { method: string; path: string }[] }>(`openapi/servers/${server}.json`);
  const served = await createMock({ server }).operations();
  expect(served.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    operations.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

test('what only a newer release serves is a path like any other', async () => {
  expect((await ask('0.12.4', 'GET', '/api/v1/calendars/')).headers.get('content-type')).toBe('application/json');
  expect((await ask('0.8.3', 'GET', '/api/v1/calendars/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test.each([
  ['GET', '/api/v1/nope'],
  ['GET', '/api/v1/auths'],
  ['GET', '/api/v1/auths/signin'],
  ['HEAD', '/api/v1/auths/'],
])('%s %s answers the web page', async (method, path) => {
  const response = await ask('open-webui@0.12.4', method, path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await response.text()).toMatch(method === 'HEAD' ? /^$/ : /^<!doctype html>/);
});

test.each([
  ['POST', '/api/v1/nope'],
  ['POST', '/api/v1/chats/new/'],
  ['PUT', '/api/v1/auths/signin'],
  ['OPTIONS', '/health'],
])('%s %s answers 405', async (method, path) => {
  const response = await ask('open-webui@0.12.4', method, path);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await response.json()).toEqual({ detail: 'Method Not Allowed' });
});

test('an older server lets in whom it let in', async () => {
  const differing = readJson<{ operations: readonly { method: string; path: string; authority: string }[] }>(
    'openapi/servers/open-webui@0.8.3.json',
  )
    .operations.filter(({ authority }) => authority === 'user')
    .map(({ method, path }) => `${method} ${path}`);
  const served = await createMock({ server: '0.8.3' }).operations();
  const asUser = served.filter(({ security }) => security[0]?.['bearerAuth']?.[0] === 'user' && security.length === 1);
  expect(asUser.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(differing.sort());
});

test('a server that the contract does not know', async () => {
  await expect(createMock({ server: 'open-webui@9.9.9' }).operations()).rejects.toThrow(
    /^The contract knows no server open-webui@9\.9\.9\. Choose one of .*open-webui@0\.8\.3, open-webui@0\.8\.12, .*open-webui@0\.12\.4/,
  );
});

test('a contract of one’s own, without the cast, is served without state', async () => {
  const response = { description: 'All is well.', content: { 'application/json': { examples: { ok: { value: { ok: true } } } } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Another', version: '1' },
    paths: { '/ping': { get: { operationId: 'getPing', security: [], responses: { '200': response } } } },
  };
  const reply = await createMock({ document }).fetch(new Request('http://mock/ping'));
  expect([reply.status, await reply.json()]).toEqual([200, { ok: true }]);
});

/** What the reference answers, without a browser. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/paths.ts';
import { packageAssets } from '../../../src/mock/docs/assets-node.ts';
import { createDocs, type DocsAsset } from '../../../src/mock/docs/docs.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const FILES: Readonly<Record<DocsAsset, Uint8Array<ArrayBuffer>>> = { 'scalar.js': encode('script'), 'openapi.json': encode('{}') };
const TOKENS = { bearerAuth: 'admin-token', scimToken: '</script>' };
const docs = createDocs({ loadAsset: async (name) => FILES[name], tokens: TOKENS });
const ask = (target: string, method = 'GET', headers: Record<string, string> = {}) => docs({ method, target, headers });
const text = async (target: string): Promise<string> => {
  const body = (await ask(target))?.body;
  if (!(body instanceof Uint8Array)) throw new Error(`${target} has no bytes.`);
  return new TextDecoder().decode(body);
};

test('answers the page, its script and the contract, each with its type', async () => {
  expect((await ask('/docs'))?.headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await ask('/docs/scalar.js'))?.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await ask('/openapi.json'))?.headers['content-type']).toBe('application/json');
  expect(await text('/docs/scalar.js?v=1')).toBe('script');
  expect(await text('/openapi.json')).toBe('{}');
});

test.each(['/', '/docs/other.js', '/docsx', '/api/v1/chats/', '/constructor', '/docs/../docs'])(
  '%s is none of its business',
  async (target) => {
    expect(await ask(target)).toBeUndefined();
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is none of its business', async (method) => {
  expect(await ask('/docs', method)).toBeUndefined();
});

test('a slash too many leads to the page', async () => {
  const reply = await ask('/docs/');
  expect(reply?.status).toBe(307);
  expect(new URL(reply?.headers['location'] ?? '', 'http://localhost/prefix/docs/').pathname).toBe('/prefix/docs');
});

test('the page holds the tokens, and none of them can end its script', async () => {
  const page = await text('/docs');
  expect(page).toContain('{"token":"admin-token"}');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

test('nothing in the page names another host', async () => {
  expect(await text('/docs')).not.toMatch(/\w:\/\/|["'(]\/\//);
});

test('an unchanged file is not sent again, a changed one is', async () => {
  let contract = encode('{"one":1}');
  const edited = createDocs({ loadAsset: async () => contract, tokens: {} });
  const get = (tag?: string) =>
    edited({ method: 'GET', target: '/openapi.json', headers: tag === undefined ? {} : { 'if-none-match': tag } });
  const first = await get();
  const etag = first?.headers['etag'] ?? '';
  expect(first?.headers['cache-control']).toBe('no-cache');
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) expect(await get(tag)).toMatchObject({ status: 304, body: '' });
  expect(await get('"other"')).toMatchObject({ status: 200 });
  contract = encode('{"two":2}');
  const second = await get(etag);
  expect(second).toMatchObject({ status: 200, body: contract });
  expect(second?.headers['etag']).not.toBe(etag);
});

test("a clone serves Scalar's script and the contract", async () => {
  const load = packageAssets();
  expect(new TextDecoder().decode(await load('scalar.js'))).toContain('window.Scalar={createApiReference');
  expect(Buffer.compare(await load('openapi.json'), await readFile(fromRoot('generated/openapi.json')))).toBe(0);
  expect(await load('scalar.js')).toBe(await load('scalar.js'));
});

test('the contract can come from elsewhere', async () => {
  expect(await packageAssets(async () => FILES['openapi.json'])('openapi.json')).toBe(FILES['openapi.json']);
});

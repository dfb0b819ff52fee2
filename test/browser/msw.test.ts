/** The mock without Node: in a page of a real browser, behind a service worker, with no server that could answer in its place. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { launchChromium } from './chromium.ts';
import { type ServedPage, servePageOf } from './worker-bundle.ts';

let server: ServedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([servePageOf('test/browser/worker-page.ts', fromRoot('.cache/browser')), launchChromium()]);
  page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.url);
  await page.waitForFunction(() => document.title === 'The mock answers');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const ask = (url: string, token: string) =>
  page.evaluate(
    async ({ url, token }) => {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      return { status: response.status, operation: response.headers.get('x-mock-operation'), text: await response.text() };
    },
    { url, token },
  );

test('answers below its base URLs: on another origin, and on the page', async () => {
  for (const base of ['http://localhost:8080', '']) {
    expect(await ask(`${base}/api/v1/users/`, 'admin-token')).toMatchObject({ status: 200, operation: 'listUsers' });
    expect(await ask(`${base}/api/v1/users/`, 'user-token')).toMatchObject({ status: 401, operation: 'listUsers' });
  }
  expect(await ask('http://localhost:8080/api/v1/auths/signin', 'user-token')).toMatchObject({ status: 405, operation: null });
  expect(server.asked.filter((path) => path.startsWith('/api'))).toEqual([]);
});

test('checks bodies as it does in Node', async () => {
  const reply = await page.evaluate(async () => {
    const response = await fetch('/api/v1/chats/new', {
      method: 'POST',
      headers: { authorization: 'Bearer user-token', 'content-type': 'application/json' },
      body: '{}',
    });
    return { status: response.status, body: (await response.json()) as unknown };
  });
  expect(reply).toEqual({ status: 422, body: { detail: [{ type: 'missing', loc: ['body', 'chat'], msg: 'Field required', input: {} }] } });
});

test('streams', async () => {
  const text = await page.evaluate(async () => {
    const response = await fetch('/api/chat/completions', {
      method: 'POST',
      headers: { authorization: 'Bearer user-token', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'llama3.2:3b', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
    });
    return response.text();
  });
  expect(text).toMatch(/^data: \{/);
  expect(text.trimEnd()).toMatch(/data: \[DONE\]$/);
});

test("lets the page's own files pass", async () => {
  const reply = await ask('/picture.png', 'user-token');
  expect(reply).toEqual({ status: 404, operation: null, text: 'real' });
  expect(server.asked).toContain('/picture.png');
});

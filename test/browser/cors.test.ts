/** A page of another origin reads the mock's replies, as a frontend's development server makes it do. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Served, type ServedMock, serveMock, servePage } from './served-mock.ts';

let mock: ServedMock;
let frontend: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [mock, frontend, browser] = await Promise.all([serveMock(), servePage('<title>A frontend</title>'), launchChromium()]);
  page = await browser.newPage();
  await page.goto(frontend.url);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([frontend?.close(), mock?.close()]);
});

test('a stream, asked for with a token and so after a preflight', async () => {
  mock.take();
  const { status, text } = await page.evaluate(async (url) => {
    const response = await fetch(`${url}/api/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer user-token', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'llama3.2:3b', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
    });
    return { status: response.status, text: await response.text() };
  }, mock.url);
  expect(status).toBe(200);
  const events = text.split('\n\n').filter((event) => event !== '');
  expect(events.length).toBeGreaterThan(2);
  expect(events.at(-1)).toBe('data: [DONE]');
  for (const event of events.slice(0, -1)) expect(JSON.parse(event.replace(/^data: /, ''))).toBeTypeOf('object');
  expect(mock.take()).toEqual(['OPTIONS /api/chat/completions', 'POST /api/chat/completions']);
});

test('a stream item by item: the first is read while the second is still to come', async () => {
  const items = await page.evaluate(async (url) => {
    const leave = new AbortController();
    const response = await fetch(`${url}/api/chat/completions`, {
      method: 'POST',
      signal: leave.signal,
      headers: { authorization: 'Bearer user-token', 'content-type': 'application/json', 'x-mock-stream': 'stall=1' },
      body: JSON.stringify({ model: 'llama3.2:3b', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
    });
    const first = await response.body?.getReader().read();
    leave.abort();
    return new TextDecoder().decode(first?.value).split('\n\n');
  }, mock.url);
  expect(items).toEqual([expect.stringMatching(/^data: \{/), '']);
});

test('a refusal, with its status and its words', async () => {
  const reply = await page.evaluate(async (url) => {
    const response = await fetch(`${url}/api/v1/users/`, { headers: { authorization: 'Bearer user-token' } });
    return { status: response.status, body: (await response.json()) as unknown };
  }, mock.url);
  expect(reply.status).toBe(401);
  expect(reply.body).toEqual({
    detail: 'You do not have permission to access this resource. Please contact your administrator for assistance.',
  });
});

test('nothing of a server that does not allow it, so that the browser is seen to check', async () => {
  const closed = await servePage('secret');
  try {
    expect(await page.evaluate((url) => fetch(url).then(String, String), closed.url)).toMatch(/^TypeError/);
  } finally {
    await closed.close();
  }
});

test('the controls are closed to a page of another origin', async () => {
  const outcomes = await page.evaluate(
    async (url) =>
      Promise.all(
        [
          () => fetch(`${url}/__mock/health`),
          () => fetch(`${url}/__mock/reset`, { method: 'POST', mode: 'no-cors' }).then(() => 'sent, unread'),
          () => fetch(`${url}/__mock/reset`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
        ].map((ask) => ask().then(String, (error: unknown) => String(error))),
      ),
    mock.url,
  );
  expect(outcomes).toEqual(['TypeError: Failed to fetch', 'sent, unread', 'TypeError: Failed to fetch']);
  // What a page can send without reading the reply is refused, too.
  expect(mock.take().filter((line) => line.includes('/__mock/reset') && !line.startsWith('OPTIONS'))).toEqual(['POST /__mock/reset']);
  expect(mock.statuses.get('POST /__mock/reset')).toBe(403);
});

/** The reference at /docs in a real browser: it asks nobody but the mock, finds an operation, sends it and shows the reply. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Served, serveMock } from './served-mock.ts';

/** The page works through a contract of 4 MB: seconds, and more where other tests run beside it. */
const PATIENCE = 180_000;
/** For one step of a visitor; less, so that the step that fails is named. */
const STEP_PATIENCE = 60_000;

let mock: Served;
let browser: Browser;
const contexts: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  [mock, browser] = await Promise.all([serveMock(), launchChromium()]);
}, PATIENCE);

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

interface Visit {
  readonly page: Page;
  /** Requests to anything but the mock, none of which was let through. */
  readonly outside: readonly string[];
  /** What the browser reported as an error, violations of the page's policy among them. */
  readonly complaints: readonly string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  contexts.push(context);
  context.setDefaultTimeout(STEP_PATIENCE);
  const outside: string[] = [];
  const complaints: string[] = [];
  const isOutside = (url: URL): boolean => url.host !== new URL(mock.url).host;
  await context.route(isOutside, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  await context.routeWebSocket(/.*/, (socket) => {
    outside.push(socket.url());
    return socket.close();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${mock.url}${path}`);
  return { page, outside, complaints };
}

/** Opens the client of an operation, sends the request as it is filled in, and returns what went out and what is shown of the reply. */
async function testRequest(page: Page, operation: string) {
  const [method = '', path = ''] = operation.split(' ');
  await page.getByRole('button', { name: `Test Request (${method.toLowerCase()} ${path})` }).click();
  const client = page.getByRole('dialog', { name: 'API Client' });
  const [sent] = await Promise.all([
    page.waitForRequest((request) => new URL(request.url()).pathname === path),
    client.getByRole('button', { name: /^Send \w+ request to/ }).click(),
  ]);
  const response = client.getByRole('region', { name: 'Response' });
  const status = await response.getByRole('link', { name: /^\d{3} / }).innerText();
  const body: unknown = JSON.parse(await response.locator('.cm-content').innerText());
  return { method: sent.method(), authorization: (await sent.allHeaders())['authorization'], status, body };
}

const directly = async (path: string, token: string): Promise<unknown> =>
  (await fetch(`${mock.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();

test(
  'loads, finds an operation by search, sends it with the token and shows the reply, all without another host',
  async () => {
    // Without the policy that would stop them, so that the page itself is seen to make no such requests.
    const { page, outside, complaints } = await visit('/docs', { bypassCSP: true, colorScheme: 'light' });
    await page.getByRole('heading', { name: 'Open WebUI HTTP API' }).waitFor();
    await page
      .getByRole('button', { name: /Search/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('combobox')).first().fill('totals of usage');
    await page
      .getByRole('option', { name: /Get totals of usage/ })
      .first()
      .click();
    await page.waitForURL(/#tag\/analytics\/GET\/api\/v1\/analytics\/summary$/);

    const reply = await testRequest(page, 'GET /api/v1/analytics/summary');
    expect(reply).toMatchObject({ method: 'GET', authorization: 'Bearer admin-token', status: '200 OK' });
    expect(reply.body).toHaveProperty('total_messages');
    expect(reply.body).toEqual(await directly('/api/v1/analytics/summary', 'admin-token'));

    expect(await page.locator('body').getAttribute('class')).toContain('light-mode');
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    // The record would have shown one.
    await page.evaluate(() => fetch('http://127.0.0.1:9/outside').catch(() => undefined));
    expect(outside).toEqual(['http://127.0.0.1:9/outside']);
  },
  PATIENCE,
);

test(
  'an anchor leads to an operation, which gets the token of its own scheme; the policy lets the page work and nothing else out',
  async () => {
    const { page, outside, complaints } = await visit('/docs#tag/scim/GET/api/v1/scim/v2/Users', { colorScheme: 'dark' });
    const reply = await testRequest(page, 'GET /api/v1/scim/v2/Users');
    expect(reply).toMatchObject({ method: 'GET', authorization: 'Bearer scim-token', status: '200 OK' });
    expect(reply.body).toHaveProperty('Resources');
    expect(await page.locator('body').getAttribute('class')).toContain('dark-mode');
    expect(complaints).toEqual([]);

    const refused = await page.evaluate(() => fetch('http://127.0.0.1:9/outside').then(String, String));
    expect(refused).toMatch(/^TypeError/);
    expect(complaints.join()).toContain('Content Security Policy');
    expect(outside).toEqual([]);
  },
  PATIENCE,
);

/** The page in a real browser: it asks nobody, it filters, it prints, and what a server wrote stays text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { toHtml } from '../../../src/check/report/html/page.ts';
import type { RunReport } from '../../../src/check/run-report.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { fixture, hugeReport } from './reports.ts';

/** A browser takes its time where other tests run beside it. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE });

const folder = mkdtempSync(join(tmpdir(), 'owui-page-'));
const contexts: { close(): Promise<void> }[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, PATIENCE);

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  /** Everything that the page asked for, itself apart. */
  readonly asked: readonly string[];
  /** Errors, dialogs, and violations of the page's policy. */
  readonly complaints: readonly string[];
}

async function open(report: RunReport, options: BrowserContextOptions = {}): Promise<Visit> {
  const file = join(folder, 'report.html');
  writeFileSync(file, toHtml(report));
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => request.url() === url || asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, asked, complaints };
}

const shownOperations = (page: Page): Promise<string[]> => page.locator('details:visible > summary > code').allInnerTexts();

test('shows coverage by router and every operation, and asks nobody for anything', async () => {
  const { page, asked, complaints } = await open(fixture('kinds'));
  expect(await page.locator('.verdict').innerText()).toBe('Broken: 11 findings in 9 operations.');
  expect(await page.locator('tbody tr', { hasText: 'chats' }).locator('td').allInnerTexts()).toEqual([
    'chats',
    '',
    '2/3',
    '1',
    '0',
    '0',
    '1',
    '1',
  ]);
  expect(await page.locator('tbody tr', { hasText: 'chats' }).locator('svg').getAttribute('aria-label')).toBe(
    '1 broken, 1 skipped, 1 holds',
  );
  expect(await shownOperations(page)).toHaveLength(12);
  const finding = page.locator('.finding', { hasText: 'a1b2c3d4e5f6' });
  for (const part of ['integer, Unix seconds', '"2026-11-20"', 'openapi/schemas/chats.yaml:41', 'curl -sS', 'what to do'])
    expect(await finding.innerText()).toContain(part);
  expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
});

test('filters by words and by standing, and says how many are left', async () => {
  const { page } = await open(fixture('kinds'));
  await page.getByRole('searchbox').fill('chats unix');
  expect(await shownOperations(page)).toEqual(['GET /api/v1/chats/{id}']);
  expect(await page.locator('section:visible').count()).toBe(1);
  expect(await page.locator('#shown').innerText()).toBe('1 of 12 operations shown');
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.waitForFunction(() => document.getElementById('shown')?.textContent === '12 of 12 operations shown');
  await page.getByRole('checkbox', { name: /^broken/ }).uncheck();
  await page.getByRole('checkbox', { name: /^skipped/ }).uncheck();
  expect(await shownOperations(page)).toEqual(['GET /api/v1/chats/', 'GET /api/v1/users/']);
});

test('works with the keyboard: / goes to the filter, Enter opens an operation', async () => {
  const { page } = await open(fixture('clean'));
  await page.keyboard.press('/');
  await page.keyboard.type('listModels');
  expect(await shownOperations(page)).toEqual(['GET /api/models']);
  await page.locator('details:visible > summary').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('details[open] .inside').innerText()).toContain('the slowest 140 ms');
});

test('what a server wrote is text: nothing of it runs or becomes an element', async () => {
  const { page, asked, complaints } = await open(fixture('hostile'));
  expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('.finding').first().innerText()).toContain('<script>alert(1)</script></pre><img src=x onerror=alert(2)>');
});

test('this test would see a script and an outside request', async () => {
  const { message } = fixture('shard-1-of-2').findings[0] ?? { message: '' };
  const file = join(folder, 'open.html');
  writeFileSync(
    file,
    toHtml(fixture('shard-1-of-2')).replace(message, '<img src="http://127.0.0.1:9/x.png"><script>document.title = "run"</script>'),
  );
  const context = await browser.newContext();
  contexts.push(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(line.text()));
  await page.goto(pathToFileURL(file).href);
  expect(await page.locator('img').count()).toBe(1);
  // Even what escapes the escaping: the page's policy refuses both.
  expect(complaints.filter((line) => line.includes('Content Security Policy'))).toHaveLength(2);
  expect(await page.title()).not.toBe('run');
});

test('light and dark follow the reader', async () => {
  const ground = async (colorScheme: 'light' | 'dark'): Promise<string> =>
    (await open(fixture('clean'), { colorScheme })).page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground('light')).toBe('rgb(255, 255, 255)');
  expect(await ground('dark')).toBe('rgb(20, 23, 26)');
});

test('on paper there is no form, and what is broken is open', async () => {
  const { page } = await open(hugeReport(1));
  expect(await page.locator('details[open]').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('details[open]').count()).toBe(await page.locator('details.broken').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('details[open]').count()).toBe(0);
});

test('without scripts everything is there, only unfiltered', async () => {
  const { page } = await open(fixture('kinds'), { javaScriptEnabled: false });
  expect(await shownOperations(page)).toHaveLength(12);
  expect(await page.locator('form').isVisible()).toBe(false);
});

test('a run of everything fits into a megabyte and filters', async () => {
  const report = hugeReport();
  expect(Buffer.byteLength(toHtml(report))).toBeLessThan(1_000_000);
  const { page } = await open(report);
  await page.getByRole('searchbox').fill('getChatById');
  expect(await shownOperations(page)).toContain('GET /api/v1/chats/{id}');
  expect((await shownOperations(page)).length).toBeLessThan(10);
});

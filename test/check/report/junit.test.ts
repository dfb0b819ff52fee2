/** JUnit's XML, read by the parser of a real browser, which takes nothing that is not well-formed. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toJunit } from '../../../src/check/report/junit.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { fixture } from './reports.ts';

/** A browser takes its time where other tests run beside it. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
}, PATIENCE);

afterAll(() => browser?.close());

interface Case {
  readonly name: string | null;
  readonly failures: string[];
  readonly skipped: string | null | undefined;
  readonly output: string | null | undefined;
}

function readJunit(xml: string) {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const fault = document.querySelector('parsererror')?.textContent ?? '';
    const attributes = (element: Element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const suites = [...document.querySelectorAll('testsuite')].map((suite) => ({
      ...attributes(suite),
      cases: [...suite.querySelectorAll('testcase')].map(
        (one): Case => ({
          name: one.getAttribute('name'),
          failures: [...one.querySelectorAll('failure')].map((failure) => failure.textContent ?? ''),
          skipped: one.querySelector('skipped')?.getAttribute('message'),
          output: one.querySelector('system-out')?.textContent,
        }),
      ),
    }));
    return { fault, total: attributes(document.documentElement), suites };
  }, xml);
}

test('a suite a router, a case an operation, a failure a finding, skipped with its reason', async () => {
  const { fault, total, suites } = await readJunit(toJunit(fixture('kinds')));
  expect(fault).toBe('');
  expect(total).toMatchObject({ tests: '12', failures: '9', errors: '0', skipped: '1' });
  const chats = suites.find((suite) => 'name' in suite && suite.name === 'chats');
  expect(chats).toMatchObject({ tests: '3', failures: '1', skipped: '1' });
  const [broken, skipped] = ['GET /api/v1/chats/{id}', 'POST /api/v1/chats/new'].map((name) =>
    chats?.cases.find((one) => one.name === name),
  );
  expect(broken?.failures).toHaveLength(2);
  expect(broken?.failures[0]).toContain(
    'again: curl -sS -H "authorization: Bearer $OWUI_TOKEN" \'http://127.0.0.1:8080/api/v1/chats/c7a0\'',
  );
  expect(skipped?.skipped).toBe('It writes, and the run is read-only.');
});

test('known differences pass and are told; faults of the baseline fail', async () => {
  const { total, suites } = await readJunit(toJunit(fixture('known')));
  expect(total).toMatchObject({ tests: '5', failures: '2' });
  const cases = suites.flatMap((suite) => suite.cases);
  const known = cases.find(({ name }) => name === 'GET /api/v1/tools/export');
  expect(known).toMatchObject({ failures: [], output: expect.stringContaining('Known until 2027-01-31 (tools-team)') });
  expect(cases.find(({ name }) => name === 'baseline 1')?.failures[0]).toContain('expired on 2026-11-01');
});

test.each(['clean', 'empty', 'hostile'])('%s is well-formed, and its counts are those of its cases', async (name) => {
  const { fault, total, suites } = await readJunit(toJunit(fixture(name)));
  expect(fault).toBe('');
  const cases = suites.flatMap((suite) => suite.cases);
  expect(total).toMatchObject({
    tests: String(cases.length),
    failures: String(cases.filter(({ failures }) => failures.length > 0).length),
    skipped: String(cases.filter(({ skipped }) => typeof skipped === 'string').length),
  });
});

test('hostile text stays text, and the parser of this test would refuse it raw', async () => {
  const xml = toJunit(fixture('hostile'));
  const { suites } = await readJunit(xml);
  expect(suites.flatMap(({ cases }) => cases)[0]?.failures[0]).toContain(
    '<script>alert(1)</script></pre><img src=x onerror=alert(2)> ]]> \\u0000',
  );
  expect((await readJunit(xml.replace('\\u0000', '\u0000'))).fault).not.toBe('');
});

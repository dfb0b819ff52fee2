/** Markdown for GitHub: short, whole, and nothing in it is Markdown that a server wrote. */
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/check/report/markdown.ts';
import { fixture, hugeReport } from './reports.ts';

/** What GitHub takes as a comment. */
const GITHUB_LIMIT = 65_536;

/** Without what stands in a fence: there nothing is read. */
const outsideFences = (markdown: string): string => markdown.replaceAll(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '');

test('a run that holds is a few lines', () => {
  const text = toMarkdown(fixture('clean'));
  expect(text).toMatch(
    /^## Contract check: holds\n\n\*\*Holds: 4 of 5 operations that only read answered with success, nothing new differs\.\*\*\n/,
  );
  expect(text).toContain('| chats | 2/2 | 2 | 0 | 0 | 0 | 1 |');
  expect(text.length).toBeLessThan(1000);
});

test('findings fold under their operation, with the curl in a fence', () => {
  const text = toMarkdown(fixture('shard-1-of-2'));
  expect(text).toContain('<details><summary><code>GET /api/v1/chats/{id}</code>: 1 finding</summary>');
  expect(text).toContain('| stated in | <code>openapi/schemas/chats.yaml&#58;41</code> |');
  expect(text).toContain('```sh\ncurl -sS -H "authorization: Bearer $OWUI_TOKEN" \'http://127.0.0.1:8080/api/v1/chats/c7a0\'\n```');
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

test('what is known stands in a table of its own with reason, owner and date', () => {
  expect(toMarkdown(fixture('known'))).toMatch(/\| mira \| 2026-12-31 \|/);
});

test('server text is text: no HTML, no mention, no issue, no link, no cell of its own', () => {
  const text = outsideFences(toMarkdown(fixture('hostile')));
  const tags = new Set([...text.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name));
  expect([...tags].sort()).toEqual(['code', 'details', 'summary']);
  expect(text).not.toMatch(/@octocat|#1\b|\]\(javascript/);
  expect(text).toContain('&#64;&#8203;octocat');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const widths = new Set(rows.map((row) => row.split('|').length - 2));
  expect([...widths].sort()).toEqual([2, 5, 7]);
  expect(text.split('\n').some((line) => line.startsWith('::'))).toBe(false);
});

test('a fence is longer than the backticks inside', () => {
  expect(toMarkdown(fixture('hostile'))).toMatch(/^````sh$/m);
});

test('a run with findings everywhere is cut below the limit, says what is missing, and is not cut inside of a block', () => {
  const text = toMarkdown(hugeReport());
  expect(text.length).toBeLessThan(GITHUB_LIMIT);
  expect(text.length).toBeGreaterThan(50_000);
  expect(text).toMatch(
    /_Left out, because a comment may not be longer: the findings of \d+ operations.*`--report html=FILE` shows all\._\n$/,
  );
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text).toMatch(/Coverage: 344 of \d+ operations that only read/);
});

test('even a single finding may be too long', () => {
  const report = fixture('shard-1-of-2');
  const findings = report.findings.map((finding) => ({ ...finding, received: '|'.repeat(70_000) }));
  const text = toMarkdown({ ...report, findings });
  expect(text.length).toBeLessThan(GITHUB_LIMIT);
  expect(text).toContain('the findings of 1 operation');
});

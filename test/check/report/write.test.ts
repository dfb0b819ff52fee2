/** What `--report` takes, and that each report lands where it should. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseReportSpec, ReportSpecError } from '../../../src/check/report/specs.ts';
import { ReportWriteError, writeReports } from '../../../src/check/report/write.ts';
import { paintFor } from '../../../src/terminal.ts';
import { fixture } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'owui-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paint = paintFor(false);

test.each([
  ['json=out.json', { kind: 'json', file: 'out.json' }],
  ['html=a=b.html', { kind: 'html', file: 'a=b.html' }],
  ['github', { kind: 'github' }],
  ['terminal', { kind: 'terminal' }],
])('%s is read', (text, spec) => {
  expect(parseReportSpec(text)).toEqual(spec);
});

test.each([
  ['xml=out.xml', /There is no report "xml"\. Take one of json, junit, sarif, markdown, html, github, terminal\./],
  ['', /There is no report ""/],
  ['json', /json needs a file: `--report json=FILE`\./],
  ['json=', /json needs a file/],
  ['github=out.txt', /github goes to standard output: write `--report github`/],
])('%s is refused with what to write', (text, message) => {
  expect(() => parseReportSpec(text)).toThrow(ReportSpecError);
  expect(() => parseReportSpec(text)).toThrow(message);
});

test('each kind goes into its file, and folders are made', async () => {
  const kinds = ['json', 'junit', 'sarif', 'markdown', 'html'];
  const specs = kinds.map((kind) => parseReportSpec(`${kind}=${join(folder, 'deep/er', `check.${kind}`)}`));
  await writeReports(fixture('kinds'), specs, { print: () => {}, paint, env: {} });
  const text = (kind: string): string => readFileSync(join(folder, 'deep/er', `check.${kind}`), 'utf8');
  expect(readdirSync(join(folder, 'deep/er')).sort()).toEqual(kinds.map((kind) => `check.${kind}`).sort());
  expect(JSON.parse(text('json'))).toEqual(fixture('kinds'));
  expect(text('junit')).toMatch(/^<\?xml/);
  expect(JSON.parse(text('sarif'))).toMatchObject({ version: '2.1.0' });
  expect(text('markdown')).toMatch(/^## Contract check/);
  expect(text('html')).toMatch(/^<!doctype html>/);
});

test('github prints annotations and adds to the summary of the step that is there', async () => {
  const printed: string[] = [];
  const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  const surroundings = { print: (text: string) => printed.push(text), paint, env };
  await writeReports(fixture('kinds'), [{ kind: 'github' }], surroundings);
  await writeReports(fixture('clean'), [{ kind: 'github' }], surroundings);
  expect(printed[0]).toMatch(/^::error /);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8').match(/^## Contract check: \w+$/gm)).toEqual([
    '## Contract check: broken',
    '## Contract check: holds',
  ]);
});

test('a file that cannot be written is named', async () => {
  const file = join(folder, 'deep');
  const writing = writeReports(fixture('clean'), [{ kind: 'json', file: join(folder, 'deep') }], { print: () => {}, paint, env: {} });
  await expect(writing).rejects.toThrow(ReportWriteError);
  await expect(writing).rejects.toThrow(`${file}: the report cannot be written (EISDIR`);
});

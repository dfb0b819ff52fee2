/** A report as a file: what is written is read again, and what is no report is refused with what to do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseReport, ReportFileError, readReport, toJson } from '../../../src/check/report/json.ts';
import { REPORT_SCHEMA } from '../../../src/check/report/schema.ts';
import type { RunReport } from '../../../src/check/run-report.ts';
import { fixture, hugeReport } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'owui-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (text: string): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, text);
  return file;
};

test.each(['clean', 'kinds', 'known', 'empty', 'hostile', 'shard-1-of-2'])('%s comes back as it was', async (name) => {
  const report = fixture(name);
  expect(await readReport(fileOf(toJson(report)))).toEqual(report);
});

test('a run of every operation comes back as it was', () => {
  const report = hugeReport();
  expect(report.operations.length).toBeGreaterThan(600);
  expect(parseReport('huge.json', toJson(report))).toEqual(report);
});

test('fields of a newer release do not disturb', () => {
  const report = { ...fixture('clean'), colour: 'green' };
  expect(parseReport('new.json', JSON.stringify(report))).toEqual(report);
});

test.each(REPORT_SCHEMA.required as string[])('a report without %s is refused', (field) => {
  const { [field as keyof RunReport]: _, ...rest } = fixture('kinds'); // the schema's names are the type's
  expect(() => parseReport('cut.json', JSON.stringify(rest))).toThrow(ReportFileError);
});

test.each<[string, (report: RunReport) => unknown]>([
  ['/findings/0/kind', (report) => ({ ...report, findings: [{ ...report.findings[0], kind: 'odd' }] })],
  ['/findings/0/contract/line', (report) => ({ ...report, findings: [{ ...report.findings[0], contract: { file: 'a', line: 'b' } }] })],
  ['/operations/0/outcome', (report) => ({ ...report, operations: [{ ...report.operations[0], outcome: 'fine' }] })],
  ['/mode', (report) => ({ ...report, mode: 'reckless' })],
  ['/startedAt', (report) => ({ ...report, startedAt: 'yesterday' })],
])('a wrong %s is named', (place, spoil) => {
  const text = JSON.stringify(spoil(fixture('kinds')));
  expect(() => parseReport('bad.json', text)).toThrow(new RegExp(`^bad\\.json: ${place} .*Make it anew with`));
});

test('a file that is not there, not JSON, no report or of another format is refused with the next step', async () => {
  await expect(readReport(join(folder, 'none.json'))).rejects.toThrow(/none\.json: it cannot be read \(ENOENT.*Name a file that/);
  await expect(readReport(fileOf('{"format": '))).rejects.toThrow(/it is not JSON.*broken off while it wrote/);
  await expect(readReport(fileOf('[1]'))).rejects.toThrow(/it is no report of a check\. Make it with/);
  await expect(readReport(fileOf('{"format":"open-webui-contract/check@9"}'))).rejects.toThrow(
    /it has the format open-webui-contract\/check@9, and this release reads open-webui-contract\/check@1/,
  );
});

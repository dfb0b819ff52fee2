/** The baseline as a file: a fault is named with its line, and what people wrote stays. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isDay } from '../../../src/check/baseline/day.ts';
import { BaselineFileError, parseBaseline, readBaseline, writeBaseline } from '../../../src/check/baseline/file.ts';
import { BASELINE } from './baselines.ts';

const folder = mkdtempSync(join(tmpdir(), 'owui-baseline-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('entries come with their lines', () => {
  const { entries, lines } = parseBaseline('b.yaml', BASELINE);
  expect(entries.map(({ id, owner }) => [id, owner])).toEqual([
    ['a1b2c3d4e5f6', 'mira'],
    ['d4e5f6a1b2c3', 'tools-team'],
    ['000000000000', 'mira'],
  ]);
  expect(lines).toEqual([6, 15, 22]);
});

test('JSON is YAML', () => {
  const { entries } = parseBaseline('b.json', JSON.stringify(parseBaseline('b.yaml', BASELINE).document.toJS()));
  expect(entries).toHaveLength(3);
});

test.each<[string, (text: string) => string, number, RegExp]>([
  [
    'a reason of blanks',
    (text) => text.replace('Open to users until 2027.', '" "'),
    19,
    /known\.1\.reason must not be empty\. A baseline has/,
  ],
  ['no owner', (text) => text.replace('    owner: tools-team\n', ''), 15, /known\.1 must have required property 'owner'/],
  ['no date', (text) => text.replace('2027-01-31', 'next year'), 21, /known\.1\.expires must be a day as YYYY-MM-DD/],
  ['a day that is none', (text) => text.replace('2027-01-31', '2027-02-30'), 15, /2027-02-30 is no day of the calendar/],
  ['an unknown kind', (text) => text.replace('kind: role', 'kind: roll'), 17, /known\.1\.kind must be one of role, no-reply/],
  ['an entry twice', (text) => text.replace('d4e5f6a1b2c3', 'a1b2c3d4e5f6'), 15, /the entry a1b2c3d4e5f6 stands in line 6 already/],
  ['a number as id', (text) => text.replace('id: d4e5f6a1b2c3', 'id: 12'), 15, /known\.1\.id must be string/],
  [
    'broken YAML',
    (text) => text.replace('    owner: tools-team', '   owner: tools-team: x'),
    20,
    /this is not YAML: .* Mend the line by hand\./,
  ],
  ['another format', (text) => text.replace('baseline@1', 'baseline@2'), 2, /format must be open-webui-contract\/baseline@1/],
  ['no list', () => 'format: open-webui-contract/baseline@1\n', 1, /the file must have required property 'known'/],
  ['nothing', () => '', 1, /the file must be object/],
])('%s is refused with its line', (_, spoil, line, message) => {
  const error = fault(() => parseBaseline('b.yaml', spoil(BASELINE)));
  expect(error.message).toMatch(message);
  expect(error.message.startsWith(`b.yaml:${line}: `), error.message).toBe(true);
  expect(error.line).toBe(line);
});

function fault(parse: () => unknown): BaselineFileError {
  try {
    parse();
  } catch (error) {
    if (error instanceof BaselineFileError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

test('a file that is not there is an error, unless one is to begin', async () => {
  const file = join(folder, 'none.yaml');
  await expect(readBaseline(file)).rejects.toThrow(/the baseline cannot be read \(ENOENT.*begin one with --baseline-update/);
  expect((await readBaseline(file, 'empty')).entries).toEqual([]);
  await expect(readBaseline(folder, 'empty')).rejects.toThrow(/the baseline cannot be read \(EISDIR/);
});

test('what is written back unchanged is the same text, and no draft is left', async () => {
  const file = join(folder, 'same.yaml');
  writeFileSync(file, BASELINE);
  await writeBaseline(await readBaseline(file));
  expect(readFileSync(file, 'utf8')).toBe(BASELINE);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a folder that cannot be written to leaves the old file', async () => {
  const baseline = parseBaseline(join(folder, 'no/such/folder.yaml'), BASELINE);
  await expect(writeBaseline(baseline)).rejects.toThrow(/the baseline cannot be written \(ENOENT/);
});

test.each([
  ['2026-12-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['20261231', false],
  ['soon', false],
])('%s: %s', (text, day) => {
  expect(isDay(text)).toBe(day);
});

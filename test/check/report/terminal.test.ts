/** The summary and the progress, as a person and as a CI's log see them. */
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createProgress } from '../../../src/check/report/progress.ts';
import { toTerminal } from '../../../src/check/report/terminal.ts';
import { paintFor } from '../../../src/terminal.ts';
import { fixture, hugeReport } from './reports.ts';

const plain = (name: string): string => toTerminal(fixture(name), paintFor(false));
/** Control characters but tab and line feed, and the mark that turns the direction of what follows. */
const CONTROL = /[^\P{Cc}\t\n]|\u202e/u;

test('a run that holds: coverage by router and the verdict last', () => {
  const lines = plain('clean').trimEnd().split('\n');
  expect(lines[0]).toBe('Version 0.12.4 at http://127.0.0.1:8080, held against the contract of open-webui@0.12.4, read-only');
  expect(lines.find((line) => line.startsWith('chats '))).toMatch(/█{20} +2\/2 +2 +0 +0 +0 +1$/);
  expect(lines.find((line) => line.startsWith('all '))).toMatch(/ 4\/5 +4 +0 +0 +1 +1$/);
  expect(lines.at(-1)).toMatch(/^Holds: /);
});

test('each finding comes with message, place, curl and id; the gravest operation first', () => {
  const report = fixture('kinds');
  const text = plain('kinds');
  for (const { message, contract, curl, id } of report.findings)
    for (const part of [message, `${contract.file}:${contract.line}`, curl, id]) expect(text).toContain(part);
  expect(text.indexOf('GET /api/v1/tools/export')).toBeLessThan(text.indexOf('GET /api/v1/chats/{id}'));
  expect(text.indexOf('GET /api/v1/chats/{id}')).toBeLessThan(text.indexOf('GET /api/v1/analytics/summary'));
  expect(text).toContain('warning No user token was given');
});

test('what is known is counted, not listed; a fault of the baseline is said', () => {
  const text = plain('known');
  expect(text).toContain('2 known differences of the baseline not shown.');
  expect(text).not.toContain('a1b2c3d4e5f6');
  expect(text).toContain('baseline owui-baseline.yaml:12: the entry 0f0f0f0f0f0f');
});

test('server text steers no terminal', () => {
  const text = plain('hostile');
  expect(text.replaceAll('\n', '')).not.toMatch(CONTROL);
  expect(text).toContain('\\u001b[2J');
  expect(text.split('\n').some((line) => line.startsWith('::error'))).toBe(false);
});

test('colours are put around the same text', () => {
  const painted = toTerminal(fixture('kinds'), paintFor(true));
  expect(painted).toContain('\u001b[31m');
  expect(stripVTControlCharacters(painted)).toBe(plain('kinds'));
});

test('a run with findings everywhere shows some and names the report that has all', () => {
  const text = toTerminal(hugeReport(), paintFor(false));
  expect(text).toMatch(/… and findings in \d+ more operations: `--report html=FILE` shows them all\./);
  expect(text.split('\n').length).toBeLessThan(1200);
});

function progressOn(output: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv = {}, quiet = false): string[] {
  const written: string[] = [];
  const progress = createProgress({ output: { ...output, write: (text) => written.push(text) }, env, quiet });
  progress.step('Asking for 11 operations.');
  for (const { operation } of fixture('kinds').operations) progress.asked(operation);
  progress.step('Comparing 11 replies.');
  progress.end();
  return written;
}

const LINES = ['Asking for 11 operations.\n', 'Comparing 11 replies.\n'];

test('in a log: one line a step', () => {
  expect(progressOn({})).toEqual(LINES);
});

test('on a terminal: one line, rewritten, narrower than the window, gone at the end', () => {
  const written = progressOn({ isTTY: true, columns: 30 });
  expect(written.join('')).not.toContain('\n');
  for (const text of written) expect(stripVTControlCharacters(text).replace('\r', '').length).toBeLessThan(30);
  expect(written.at(-1)).toBe('\r\u001b[2K');
  expect(written.at(-3)).toContain('11 requests');
});

test('a CI and a dumb terminal get lines, --quiet gets nothing, NO_COLOR no colour', () => {
  expect(progressOn({ isTTY: true }, { CI: 'true' })).toEqual(LINES);
  expect(progressOn({ isTTY: true }, { TERM: 'dumb' })).toEqual(LINES);
  expect(progressOn({ isTTY: true }, {}, true)).toEqual([]);
  expect(progressOn({ isTTY: true }, { NO_COLOR: '1' }).join('')).not.toContain('\u001b[3');
});

test('an operation cannot write over the line', () => {
  const written: string[] = [];
  const progress = createProgress({ output: { isTTY: true, write: (text) => written.push(text) }, env: { NO_COLOR: '1' } });
  progress.asked('GET /\u001b[2J\n/x');
  expect(written.join('')).not.toContain('\u001b[2J');
});

/** Texts of /proc as proc(5) describes them; the values were typed by hand. */
import { expect, test } from 'vitest';
import { BenchError } from '../../scripts/bench/error.ts';
import { parseChildTicks, parseOpenFiles, parseRss, parseTicks } from '../../scripts/bench/proc.ts';

const stat = (name: string): string => `4711 (${name}) S 1 4711 4711 0 -1 4194304 9000 0 12 0 250 37 5 6 20 0 11 0 81234 1200000000 21000`;

test.each(['node', 'a name) S 1 2 3', '(('])('CPU time is user and system time of the process itself, whatever its name: %s', (name) => {
  expect(parseTicks(stat(name))).toBe(287);
});

test('CPU time of children that have ended', () => {
  expect(parseChildTicks(stat('node'))).toBe(11);
});

test('resident memory is in MiB', () => {
  expect(parseRss('Name:\tnode\nVmPeak:\t 9999999 kB\nVmHWM:\t  400000 kB\nVmRSS:\t  102400 kB\nRssAnon:\t 1 kB\n')).toBe(100);
});

test('the limit of open files is the hard one', () => {
  const limits = (hard: string): string =>
    `Limit  Soft Limit  Hard Limit  Units\nMax open files            1024                 ${hard}  files\n`;
  expect(parseOpenFiles(limits('20000'))).toBe(20_000);
  expect(parseOpenFiles(limits('unlimited'))).toBe(Number.POSITIVE_INFINITY);
});

test('a process that has ended has no figures', () => {
  expect(() => parseTicks('')).toThrow(BenchError);
  expect(() => parseRss('Name:\tnode\nState:\tZ (zombie)\n')).toThrow(BenchError);
  expect(() => parseOpenFiles('')).toThrow(BenchError);
});

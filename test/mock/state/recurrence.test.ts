/** Rules of RFC 5545: most expectations are the RFC's own examples, or what a 0.12.4 answered. */
import { expect, test } from 'vitest';
import { occurrences, RuleError, readRule, readTime } from '../../../src/mock/state/tables/recurrence.ts';

const first = (rule: string, start: string, most = 5): string[] => {
  const times: string[] = [];
  for (const time of occurrences(readRule(rule), Date.parse(start))) {
    if (times.length === most) break;
    times.push(new Date(time).toISOString().slice(0, 16));
  }
  return times;
};

test.each<[string, string, string[]]>([
  ['FREQ=WEEKLY;COUNT=3', '2030-01-01T10:00Z', ['2030-01-01T10:00', '2030-01-08T10:00', '2030-01-15T10:00']],
  ['RRULE:FREQ=DAILY;COUNT=2', '1997-09-02T09:00Z', ['1997-09-02T09:00', '1997-09-03T09:00']],
  ['FREQ=DAILY;INTERVAL=10;COUNT=3', '1997-09-02T09:00Z', ['1997-09-02T09:00', '1997-09-12T09:00', '1997-09-22T09:00']],
  ['FREQ=DAILY;UNTIL=19970904T090000Z', '1997-09-02T09:00Z', ['1997-09-02T09:00', '1997-09-03T09:00', '1997-09-04T09:00']],
  [
    'FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH',
    '1997-09-02T09:00Z',
    ['1997-09-02T09:00', '1997-09-04T09:00', '1997-09-09T09:00', '1997-09-11T09:00'],
  ],
  ['FREQ=MONTHLY;COUNT=2;BYMONTHDAY=2,15', '1997-09-02T09:00Z', ['1997-09-02T09:00', '1997-09-15T09:00']],
  ['FREQ=MONTHLY;COUNT=3', '2030-01-31T09:00Z', ['2030-01-31T09:00', '2030-03-31T09:00', '2030-05-31T09:00']],
  ['FREQ=YEARLY;COUNT=2', '2030-06-10T09:00Z', ['2030-06-10T09:00', '2031-06-10T09:00']],
  ['FREQ=HOURLY;INTERVAL=2', '2026-11-21T20:00Z', ['2026-11-21T20:00', '2026-11-21T22:00']],
  ['FREQ=DAILY;BYHOUR=7;BYMINUTE=0', '2026-11-21T20:09Z', ['2026-11-22T07:00', '2026-11-23T07:00']],
  ['FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=8;BYMINUTE=30', '2026-11-21T20:09Z', ['2026-11-23T08:30', '2026-11-26T08:30', '2026-11-30T08:30']],
])('%s from %s', (rule, start, expected) => {
  expect(first(rule, start, rule.includes('COUNT') ? undefined : expected.length)).toEqual(expected);
});

test('a rule that never fits ends', () => {
  expect(first('FREQ=MONTHLY;BYMONTHDAY=32', '2030-01-01T00:00Z')).toEqual([]);
});

test('what cannot be read', () => {
  expect(() => readRule('garbage')).toThrow(new RuleError('not enough values to unpack (expected 2, got 1)'));
  expect(() => readRule('FREQ=SOMETIMES')).toThrow(RuleError);
  expect(() => readTime('soon')).toThrow(RuleError);
});

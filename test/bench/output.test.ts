/** What comes in from autocannon and what goes out to the reader. */
import { expect, test } from 'vitest';
import { ourModes } from '../../scripts/bench/contestants.ts';
import { BenchError } from '../../scripts/bench/error.ts';
import { parseLoad } from '../../scripts/bench/load.ts';
import { table } from '../../scripts/bench/table.ts';

const result = {
  requests: { total: 8_000, average: 1 },
  latency: { p99: 7 },
  duration: 4,
  errors: 0,
  timeouts: 0,
  non2xx: 0,
  clientBusy: 0.8,
};

test('the result of a load', () => {
  expect(parseLoad(JSON.stringify(result), 'GET /health')).toEqual({ requests: 8_000, perSecond: 2_000, p99Ms: 7, clientBusy: 0.8 });
});

test.each([{ non2xx: 1 }, { errors: 1 }, { timeouts: 1 }, { requests: { total: 0 } }])('a load with %o measures nothing', (change) => {
  expect(() => parseLoad(JSON.stringify({ ...result, ...change }), 'GET /health')).toThrow(BenchError);
});

test('a table', () => {
  expect(
    table(
      ['server', 'ms'],
      [
        ['a|b', '7'],
        ['mock', '1200'],
      ],
    ).split('\n'),
  ).toEqual(['| server |   ms |', '| ------ | ---: |', '| a\\|b   |    7 |', '| mock   | 1200 |']);
});

test('a mock without a state is measured once', () => {
  const modes = (help: string) => ourModes(help).map(({ key, args }) => [key, args(1).includes('--stateless')]);
  expect(modes('  -q, --quiet  say nothing')).toEqual([['stateless', false]]);
  expect(modes('  --stateless  forget everything')).toEqual([
    ['stateless', true],
    ['stateful', false],
  ]);
});

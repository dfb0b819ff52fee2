/** The limits are those of the requirement, typed here once more. */
import { describe, expect, test } from 'vitest';
import { type Cell, median, requestsForOneSecond, type Summary, summarize } from '../../scripts/bench/figures.ts';
import { judge } from '../../scripts/bench/verdicts.ts';

const cell = (figures: Partial<Cell> = {}): Cell => ({ cpuUs: 30, perSecond: 40_000, p99Ms: 3, clientBusy: 0.5, ...figures });
const summary = (figures: Partial<Summary> = {}, every: Partial<Cell> = {}): Summary => ({
  name: 'server',
  coldMs: 100,
  firstMiB: 60,
  loadedMiB: 100,
  endMiB: 120,
  cells: { 'GET chat': cell(every), 'POST chat': cell(every), 'GET health': cell(every) },
  ...figures,
});
const prism = summary({ coldMs: 1_000, firstMiB: 290, loadedMiB: 400 }, { cpuUs: 900, perSecond: 400, p99Ms: 1_500 });
const scalar = summary({ coldMs: 2_000, firstMiB: 291, loadedMiB: 300 }, { cpuUs: 200, perSecond: 5_000, p99Ms: 20 });
const missed = (ours: Summary, mode: 'stateless' | 'stateful' = 'stateless') =>
  judge({ [mode]: ours, prism, scalar })
    .filter(({ holds }) => !holds)
    .map(({ limit, measured, verdict }) => [limit, measured, verdict]);

describe('verdicts', () => {
  test('a mock exactly at every limit holds', () => {
    expect(missed(summary({ coldMs: 150, loadedMiB: 160 }, { cpuUs: 30, perSecond: 12_000, p99Ms: 9 }))).toEqual([]);
    expect(missed(summary({}, { cpuUs: 60 }), 'stateful')).toEqual([]);
  });

  test('a miss says by how much, of the worst kind of request', () => {
    const cells = { 'GET chat': cell(), 'POST chat': cell({ cpuUs: 60, perSecond: 6_000, p99Ms: 10 }), 'GET health': cell() };
    expect(missed(summary({ coldMs: 300, loadedMiB: 200, cells }))).toEqual([
      ["CPU a request <= 1/30 of prism-cli's", '1/15 (POST chat)', 'misses: 2 times the limit'],
      ['throughput at 50 connections >= 30x', '15x (POST chat)', 'misses: 2 times the limit'],
      ['cold start <= 0.15x', '0.3x', 'misses: 2 times the limit'],
      ['memory after load <= 0.4x', '0.5x', 'misses: 1.25 times the limit'],
      ['p99 at 50 connections < 10 ms', '10 ms (POST chat)', 'misses: 1 times the limit'],
    ]);
    expect(missed(summary({}, { cpuUs: 75 }), 'stateful')).toEqual([
      ["CPU a request <= 1/15 of prism-cli's", '1/12 (GET chat)', 'misses: 1.25 times the limit'],
    ]);
  });

  test('level with Scalar is not ahead', () => {
    const cells = { 'GET chat': cell({ p99Ms: 20 }), 'POST chat': cell(), 'GET health': cell() };
    expect(missed(summary({ firstMiB: 291, cells }))).toContainEqual([
      'ahead of Scalar in every column',
      '10 of 12',
      'misses: not ahead in p99 of GET chat, memory after the first reply',
    ]);
  });

  test('a throughput that the client limited is the least it can be', () => {
    const verdicts = judge({ stateless: summary({}, { clientBusy: 0.99 }), prism });
    expect(verdicts.find(({ limit }) => limit.startsWith('throughput'))?.measured).toBe('at least 100x (GET chat)');
  });

  test('what was not measured gets no verdict', () => {
    expect(judge({ prism, scalar })).toEqual([]);
    expect(judge({ stateful: summary() }).map(({ limit }) => limit)).toEqual(['p99 at 50 connections < 10 ms']);
  });
});

test('medians', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
  const round = (cpuUs: number, loadedMiB: number) => summary({ loadedMiB }, { cpuUs });
  expect(summarize('ours', [round(10, 300), round(30, 100), round(20, 200)], [5, 9, 6])).toMatchObject({
    name: 'ours',
    coldMs: 6,
    loadedMiB: 200,
    cells: { 'POST chat': { cpuUs: 20 } },
  });
});

test('CPU time is measured over about a second, within bounds', () => {
  expect([0, 22, 2_288, 100_000].map(requestsForOneSecond)).toEqual([50_000, 45_500, 500, 500]);
});

/** What a run comes to, and how it is arranged for people. */
import { expect, test } from 'vitest';
import { ELSEWHERE, overviewOf } from '../../../src/check/report/overview.ts';
import { exitCode, verdictOf } from '../../../src/check/report/verdict.ts';
import { fixture } from './reports.ts';

test.each([
  ['clean', 0, /^Holds: 4 of 5 operations that only read answered with success, nothing new differs\.$/],
  ['kinds', 1, /^Broken: 11 findings in 9 operations\.$/],
  ['known', 1, /^Broken: 1 finding in 1 operation; 2 known differences; 1 fault of the baseline\.$/],
  ['empty', 0, /^Nothing differs, and nothing is proved: no operation was answered with success\.$/],
])('%s ends with %i and says why', (name, code, line) => {
  expect(exitCode(fixture(name))).toBe(code);
  const verdict = verdictOf(fixture(name));
  expect(verdict.line).toMatch(line);
  expect(verdict.holds).toBe(code === 0);
});

test('known differences alone do not fail a run; a fault of the baseline alone does', () => {
  const { findings, ...rest } = fixture('known');
  const known = { ...rest, findings: findings.filter((finding) => finding.known), baselineFaults: [] };
  expect(exitCode(known)).toBe(0);
  expect(verdictOf(known).line).toBe(
    'Holds: 4 of 4 operations that only read answered with success, nothing new differs; 2 known differences.',
  );
  const faulty = { ...known, baselineFaults: ['owui-baseline.yaml:3: the entry expired.'] };
  expect(exitCode(faulty)).toBe(1);
  expect(verdictOf(faulty).line).toBe('Broken: 1 fault of the baseline; 2 known differences.');
});

test('every verdict but one that holds names a next step', () => {
  for (const name of ['kinds', 'known', 'empty']) expect(verdictOf(fixture(name)).nextStep, name).toMatch(/\.$/);
  expect(verdictOf(fixture('clean')).nextStep).toBe('');
});

test('an operation stands as known if the baseline knows all of its findings, as broken if one is new', () => {
  const { routers, counts } = overviewOf(fixture('known'));
  const standings = Object.fromEntries(
    routers.flatMap(({ operations }) => operations.map(({ result, standing }) => [result.operationId, standing])),
  );
  expect(standings).toEqual({ listChats: 'holds', getChatById: 'broken', exportTools: 'known', listUsers: 'holds' });
  expect(counts).toEqual({ holds: 2, broken: 1, known: 1, errors: 0, skipped: 0 });
});

test('a finding about an operation that the run has no result for is not lost', () => {
  const last = overviewOf(fixture('kinds')).routers.at(-1);
  expect(last?.tag).toBe(ELSEWHERE);
  expect(last?.operations.map(({ result }) => result.operation)).toEqual(['GET /api/v1/jobs/']);
});

test('an operation that is missing or gave no reply does not count as answered', () => {
  const { routers } = overviewOf(fixture('kinds'));
  const answered = Object.fromEntries(routers.map((router) => [router.tag, router.answered]));
  expect(answered).toMatchObject({ configs: 0, system: 0, tools: 1, chats: 2, [ELSEWHERE]: 0 });
});

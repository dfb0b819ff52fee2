/** Shards join into the report that one run would have written, and what does not belong together is refused. */
import { expect, test } from 'vitest';
import { MergeError, mergeReports, type NamedReport } from '../../../src/check/report/merge.ts';
import { shardOf } from '../../../src/check/report/shard.ts';
import { exitCode } from '../../../src/check/report/verdict.ts';
import type { OperationResult, RunReport } from '../../../src/check/run-report.ts';
import { fixture } from './reports.ts';

const named = (file: string, report: RunReport): NamedReport => ({ file, report });
const first = fixture('shard-1-of-2');
const second = fixture('shard-2-of-2');
const both = [named('1.json', first), named('2.json', second)];
const shard = (report: RunReport, text: string): RunReport => ({ ...report, selection: { ...report.selection, shard: text } });

test('two halves make a whole: operations, findings, sums, and the time from the first start to the last end', () => {
  const merged = mergeReports(both);
  expect(merged.operations.map(({ operationId }) => operationId)).toEqual([
    'listChats',
    'getChatById',
    'getFileById',
    'listUsers',
    'exportTools',
    'listModels',
  ]);
  expect(merged.findings.map(({ id }) => id)).toEqual(['a1b2c3d4e5f6', 'd4e5f6a1b2c3']);
  expect(merged).toMatchObject({ startedAt: '2026-11-20T09:30:00.000Z', durationMs: 8000, requests: 7, serverMs: 6600, seed: 'owui' });
  expect(merged.selection).toEqual({ tags: [], operations: [], shard: '' });
  expect(merged.warnings).toEqual(['No user token was given, so only half of the roles are checked. Add --user-token.']);
  expect(exitCode(merged)).toBe(1);
});

test('the order of the files changes nothing but the order', () => {
  const { operations, findings, server: _, ...rest } = mergeReports(both.toReversed());
  const { operations: sameOperations, findings: sameFindings, server: __, ...same } = mergeReports(both);
  expect(rest).toEqual(same);
  expect(new Set(operations)).toEqual(new Set(sameOperations));
  expect(new Set(findings)).toEqual(new Set(sameFindings));
});

test('a shard that is missing is said, and the merge stays a part', () => {
  const merged = mergeReports([named('a.json', shard(first, '1/4')), named('c.json', shard(second, '3/4'))]);
  expect(merged.selection.shard).toBe('1,3/4');
  expect(merged.warnings.at(-1)).toMatch(/^Not in this report: shard 2\/4, 4\/4\. .*merge again with it\.$/);
  const rest = [named('b.json', shard(fixture('clean'), '2/4')), named('d.json', shard(fixture('empty'), '4/4'))];
  expect(mergeReports([named('ac.json', { ...merged, warnings: [] }), ...rest]).selection.shard).toBe('');
});

const with_ = (operations: readonly Partial<OperationResult>[]): RunReport => {
  const [base] = fixture('clean').operations;
  return { ...fixture('clean'), operations: operations.map((part) => ({ ...(base as OperationResult), ...part })) }; // the fixture has one
};

test.each([
  ['holds', 'broken', 'broken'],
  ['errors', 'broken', 'broken'],
  ['holds', 'errors', 'errors'],
  ['skipped', 'holds', 'holds'],
  ['errors', 'skipped', 'errors'],
] as const)('an operation that is %s here and %s there is %s', (here, there, outcome) => {
  const reports = [
    with_([{ outcome: here, statuses: [404], requests: 1, slowestMs: 9 }]),
    with_([{ outcome: there, statuses: [200, 404], requests: 2, slowestMs: 5 }]),
  ];
  for (const order of [reports, reports.toReversed()])
    expect(mergeReports(order.map((report) => named('x.json', report))).operations).toMatchObject([
      { outcome, statuses: [200, 404], requests: 3, slowestMs: 9 },
    ]);
});

test('a finding counts once, and is known only if every report knows it', () => {
  const known = fixture('known');
  const fresh = { ...known, findings: known.findings.map(({ known: _, ...finding }) => finding) };
  expect(mergeReports([named('a.json', known), named('b.json', known)]).findings).toEqual(known.findings);
  for (const order of [
    [known, fresh],
    [fresh, known],
  ])
    expect(mergeReports(order.map((report) => named('x.json', report))).findings).toEqual(fresh.findings);
});

test('kinds count as looked for only if every report looked for them', () => {
  const merge = (here: RunReport['lookedFor'], there: RunReport['lookedFor']) =>
    mergeReports(
      [here, there].map((lookedFor) => {
        const { lookedFor: _, ...report } = fixture('clean');
        return named('x.json', lookedFor ? { ...report, lookedFor } : report);
      }),
    ).lookedFor;
  expect(merge(['schema', 'role'], ['role', 'slow'])).toEqual(['role']);
  expect(merge(['schema', 'role'], undefined)).toBeUndefined();
});

test.each<[string, (report: RunReport) => RunReport, RegExp]>([
  [
    'contract',
    (report) => ({ ...report, server: { ...report.server, contract: 'open-webui@0.8.3' } }),
    /the contract is open-webui@0\.12\.4 in one and open-webui@0\.8\.3 in the other/,
  ],
  [
    'version',
    (report) => ({ ...report, server: { ...report.server, version: '0.12.5' } }),
    /the version of the server is 0\.12\.4 in one and 0\.12\.5/,
  ],
  ['mode', (report) => ({ ...report, mode: 'own-resources' }), /the mode is read-only in one and own-resources/],
  [
    'release',
    (report) => ({ ...report, tool: { ...report.tool, version: '9.0.0' } }),
    /the release of the tool is open-webui-contract 1\.2\.0 in one/,
  ],
  ['the same shard', (report) => shard(report, '1/2'), /^1\.json and 2\.json are both shard 1\/2\. Leave one out\.$/],
  ['another division', (report) => shard(report, '2/3'), /shards of different selections: 1\.json, 2\.json\./],
  ['another selection', (report) => ({ ...report, selection: { ...report.selection, tags: ['chats'] } }), /shards of different selections/],
  ['a whole run', (report) => shard(report, ''), /Some of the reports are shards, and others are whole runs: 1\.json, 2\.json\./],
  ['no shard', (report) => shard(report, 'second'), /^2\.json: "second" names no shard\. A shard is written as 2\/4/],
])('refuses what differs: %s', (_, change, message) => {
  const merge = () => mergeReports([named('1.json', first), named('2.json', change(second))]);
  expect(merge).toThrow(MergeError);
  expect(merge).toThrow(message);
});

test('refuses to merge nothing', () => {
  expect(() => mergeReports([])).toThrow(/nothing to merge: name the files/);
});

test('a run of everything swallows the selection of a part', () => {
  const part = { ...fixture('clean'), selection: { tags: ['chats'], operations: [], shard: '' } };
  const other = { ...fixture('clean'), selection: { tags: ['users'], operations: ['listModels'], shard: '' } };
  expect(mergeReports([named('a', part), named('b', other)]).selection).toEqual({
    tags: ['chats', 'users'],
    operations: ['listModels'],
    shard: '',
  });
  expect(mergeReports([named('a', part), named('b', fixture('clean'))]).selection).toEqual({ tags: [], operations: [], shard: '' });
});

test.each(['0/4', '5/4', '1/0', '1', 'a/b', '1/4/2', '1,5/4', ' 1/4', '-1/4'])('%s is no shard', (text) => {
  expect(() => shardOf(text)).toThrow(/names no shard/);
});

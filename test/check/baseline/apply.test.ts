/** What a baseline does to a run: it excuses, it expires, and it is pruned and added to only where the run has really looked. */
import { expect, test } from 'vitest';
import { applyBaseline } from '../../../src/check/baseline/apply.ts';
import { addFindings, prune } from '../../../src/check/baseline/change.ts';
import { type Baseline, parseBaseline } from '../../../src/check/baseline/file.ts';
import { exitCode } from '../../../src/check/report/verdict.ts';
import type { OperationResult, RunReport } from '../../../src/check/run-report.ts';
import { fixture } from '../report/reports.ts';
import { BASELINE } from './baselines.ts';

const TODAY = '2026-11-21';
const baseline = (text = BASELINE): Baseline => parseBaseline('b.yaml', text);
const entry = (parts: string): Baseline =>
  baseline(`format: open-webui-contract/baseline@1\nknown:\n  - {reason: r, owner: o, expires: 2026-12-31, ${parts}}\n`);
const ids = ({ entries }: Baseline): string[] => entries.map(({ id }) => id);
const excuse = { reason: 'Waits for the release.', owner: 'mira', expires: '2027-02-01' };

/** A run of three operations with the findings that the baseline knows. */
const run = (change: Partial<RunReport> = {}): RunReport => {
  const report = fixture('kinds');
  const wanted = ['GET /api/v1/chats/{id}', 'GET /api/v1/chats/', 'GET /api/v1/tools/export'];
  return {
    ...report,
    operations: report.operations.filter(({ operation }) => wanted.includes(operation)),
    findings: report.findings.filter(({ id }) => ['a1b2c3d4e5f6', 'd4e5f6a1b2c3'].includes(id)),
    warnings: [],
    ...change,
  };
};

const withOutcome = (operation: string, outcome: OperationResult['outcome']): RunReport =>
  run({ operations: run().operations.map((result) => (result.operation === operation ? { ...result, outcome } : result)) });

test('findings of the baseline are known, with reason, owner and date, and do not fail the run', () => {
  const report = applyBaseline(run(), baseline(), TODAY);
  expect(report.findings.map(({ id, known }) => [id, known])).toEqual([
    ['a1b2c3d4e5f6', { reason: 'The fix waits for the migration of the chat table.', owner: 'mira', expires: '2026-12-31' }],
    ['d4e5f6a1b2c3', { reason: 'Open to users until 2027.', owner: 'tools-team', expires: '2027-01-31' }],
  ]);
  expect(exitCode(report)).toBe(0);
});

test('a finding that is not in it fails the run', () => {
  expect(exitCode(applyBaseline(fixture('kinds'), baseline(), TODAY))).toBe(1);
});

test('an entry holds to the end of its last day; after it, it excuses nothing and says so', () => {
  expect(applyBaseline(run(), baseline(), '2026-12-31').baselineFaults).toEqual([]);
  const report = applyBaseline(run(), baseline(), '2027-01-01');
  expect(report.findings.map(({ known }) => known?.owner)).toEqual([undefined, 'tools-team']);
  expect(report.baselineFaults).toEqual([
    'b.yaml:6: the entry a1b2c3d4e5f6 (schema of GET /api/v1/chats/{id}, "The fix waits for the migration of the chat table.") expired on 2026-12-31. mira mends it, or gives it a new date and a reason for that.',
  ]);
  expect(exitCode(report)).toBe(1);
});

test('an expired entry fails also where the run proved nothing, but not where it proved it gone, and not in a shard of others', () => {
  const expired = entry('id: x1, operation: GET /api/v1/chats/, kind: schema').document.toString().replace('2026-12-31', '2026-01-01');
  const faults = (report: RunReport): number => applyBaseline(report, baseline(expired), TODAY).baselineFaults.length;
  expect(faults(withOutcome('GET /api/v1/chats/', 'skipped'))).toBe(1);
  expect(faults(withOutcome('GET /api/v1/chats/', 'holds'))).toBe(0);
  const others = fixture('shard-2-of-2');
  expect(others.operations.some(({ operation }) => operation === 'GET /api/v1/chats/')).toBe(false);
  expect(faults(others)).toBe(0);
  expect(faults({ ...others, selection: { tags: [], operations: [], shard: '' } })).toBe(1);
});

test('an entry whose difference is gone gives a warning that names it and its line', () => {
  expect(applyBaseline(run(), baseline(), TODAY).warnings).toEqual([
    'b.yaml: no longer found: 000000000000 (line 22). Run again with --baseline-prune to remove 1 entry.',
  ]);
});

test('a report that was held against a baseline is held against the new one', () => {
  const once = applyBaseline(run(), baseline(), '2027-06-01');
  const again = applyBaseline(once, prune(baseline(), run()), TODAY);
  expect(again).toEqual(applyBaseline(run(), prune(baseline(), run()), TODAY));
});

test('prune removes what is gone and leaves comments, order and fields of others', () => {
  const pruned = prune(baseline(), run());
  expect(ids(pruned)).toEqual(['a1b2c3d4e5f6', 'd4e5f6a1b2c3']);
  expect(pruned.document.toString({ lineWidth: 0 })).toBe(BASELINE.slice(0, BASELINE.indexOf("  - id: '000000000000'")));
});

test.each<[string, RunReport]>([
  ['skipped', withOutcome('GET /api/v1/chats/', 'skipped')],
  ['answered with errors only', withOutcome('GET /api/v1/chats/', 'errors')],
  ['in another shard', run({ operations: run().operations.filter(({ operation }) => operation !== 'GET /api/v1/chats/') })],
])('prune leaves an entry whose operation was %s', (_, report) => {
  expect(ids(prune(baseline(), report))).toEqual(ids(baseline()));
  expect(applyBaseline(report, baseline(), TODAY).warnings).toEqual([]);
});

test('prune leaves an entry of a kind that the run did not look for', () => {
  const role = entry('id: x2, operation: GET /api/v1/chats/, kind: role');
  expect(ids(prune(role, run()))).toEqual(['x2']);
  expect(ids(prune(role, run({ lookedFor: ['schema'] })))).toEqual(['x2']);
  expect(ids(prune(role, run({ lookedFor: ['schema', 'role'] })))).toEqual([]);
});

test('an extra operation counts as gone only after a whole run that looked for such', () => {
  const extra = entry('id: x3, operation: GET /api/v1/jobs/, kind: extra-operation');
  expect(ids(prune(extra, run()))).toEqual(['x3']);
  expect(ids(prune(extra, run({ lookedFor: ['extra-operation'], selection: { tags: ['chats'], operations: [], shard: '' } })))).toEqual([
    'x3',
  ]);
  expect(ids(prune(extra, run({ lookedFor: ['extra-operation'] })))).toEqual([]);
});

test('update adds what is new behind what is there, and touches nothing else', () => {
  const report = run({
    findings: fixture('kinds').findings.filter(({ id }) => ['a1b2c3d4e5f6', 'b2c3d4e5f6a1', 'c9d0e1f2a7b8'].includes(id)),
  });
  const updated = addFindings(baseline(), report, excuse);
  expect(updated.document.toString({ lineWidth: 0 })).toBe(`${BASELINE}  - id: b2c3d4e5f6a1
    operation: GET /api/v1/chats/{id}
    kind: undeclared-field
    field: /chat/colour
    reason: Waits for the release.
    owner: mira
    expires: 2027-02-01
  - id: c9d0e1f2a7b8
    operation: POST /api/v1/notes/create
    kind: workflow
    reason: Waits for the release.
    owner: mira
    expires: 2027-02-01
`);
  expect(exitCode(applyBaseline(report, updated, TODAY))).toBe(0);
});

test('update into an empty list writes entries of several lines; pruned to nothing it is an empty list again', () => {
  const empty = baseline('format: open-webui-contract/baseline@1\nknown: []\n');
  const filled = addFindings(empty, run(), excuse);
  expect(filled.document.toString()).toMatch(/^known:\n {2}- id: a1b2c3d4e5f6\n/m);
  const clean = run({ findings: [], lookedFor: ['schema', 'role'] });
  expect(prune(filled, clean).document.toString()).toBe('format: open-webui-contract/baseline@1\nknown: []\n');
});

test('update gives an expired entry no new date', () => {
  const updated = addFindings(baseline(), run(), excuse);
  expect(updated.entries).toEqual(baseline().entries);
  expect(exitCode(applyBaseline(run(), updated, '2027-01-01'))).toBe(1);
});

test('an id that looks like a number stays a text', () => {
  const [finding] = run().findings;
  const report = run({ findings: finding ? [{ ...finding, id: '123456789012' }] : [] });
  expect(ids(addFindings(baseline(), report, excuse)).at(-1)).toBe('123456789012');
});

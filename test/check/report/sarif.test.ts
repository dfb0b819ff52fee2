/** SARIF as code scanning takes it. The types are the standard's; what GitHub asks beyond them is stated here as a schema. */
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { KIND_NAMES } from '../../../src/check/report/kinds.ts';
import { toSarif } from '../../../src/check/report/sarif.ts';
import { fixture, hugeReport } from './reports.ts';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };

/** After GitHub's "SARIF support for code scanning": the properties that it requires, and the limits of their form. */
const CODE_SCANNING = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  rules: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['id', 'shortDescription', 'fullDescription', 'help'],
                      properties: {
                        id: { type: 'string', minLength: 1, maxLength: 255 },
                        name: { type: 'string', pattern: '^([A-Z][a-z]+)+$', maxLength: 255 },
                        shortDescription: text,
                        fullDescription: text,
                        help: text,
                        defaultConfiguration: { type: 'object', properties: { level: { enum: ['note', 'warning', 'error'] } } },
                      },
                    },
                  },
                },
              },
            },
          },
          automationDetails: { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '/$' } } },
          results: {
            type: 'array',
            maxItems: 25_000,
            items: {
              type: 'object',
              required: ['ruleId', 'message', 'locations', 'partialFingerprints'],
              properties: {
                level: { enum: ['note', 'warning', 'error'] },
                message: text,
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        properties: {
                          // A relative URI: no scheme, no root, nothing that a URI must escape.
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            properties: { uri: { type: 'string', pattern: "^(?!/)[A-Za-z0-9._~!$&'()*+,;=@%/-]+$" } },
                          },
                          region: { type: 'object', required: ['startLine'], properties: { startLine: { type: 'integer', minimum: 1 } } },
                        },
                      },
                    },
                  },
                },
                suppressions: {
                  type: 'array',
                  items: { type: 'object', required: ['kind'], properties: { kind: { enum: ['inSource', 'external'] } } },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;

const valid = new Ajv({ allErrors: true }).compile(CODE_SCANNING);

test.each(['clean', 'kinds', 'known', 'empty', 'hostile', 'shard-1-of-2'])('%s is what code scanning takes', (name) => {
  const sarif: unknown = JSON.parse(JSON.stringify(toSarif(fixture(name))));
  expect(valid(sarif) ? [] : valid.errors).toEqual([]);
});

test('the schema of this test can fail', () => {
  const sarif = toSarif(fixture('kinds'));
  const [run] = sarif.runs;
  const broken = { ...sarif, runs: [{ ...run, results: [{ ...run?.results?.[0], level: 'fatal', locations: [] }] }] };
  expect(valid(broken)).toBe(false);
  expect(valid.errors?.map(({ instancePath }) => instancePath)).toEqual(['/runs/0/results/0/level', '/runs/0/results/0/locations']);
});

test('a rule for each kind, and each result names its rule, place and fingerprint', () => {
  const report = fixture('kinds');
  const [run] = toSarif(report).runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(KIND_NAMES);
  expect(run?.results?.map(({ ruleId, ruleIndex }) => [ruleId, rules[ruleIndex ?? -1]?.id])).toEqual(
    report.findings.map(({ kind }) => [kind, kind]),
  );
  expect(run?.results?.map(({ partialFingerprints }) => Object.values(partialFingerprints ?? {}))).toEqual(
    report.findings.map(({ id }) => [id]),
  );
  expect(run?.results?.[1]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'openapi/schemas/chats.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 41 },
  });
});

test('braces of a path are escaped, for a URI has none', () => {
  const uris = toSarif(fixture('kinds')).runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
  expect(uris).toContain('openapi/paths/api/v1/folders/%7Bid%7D.yaml');
});

test('known ones are suppressed with their reason, not dropped; others are not suppressed', () => {
  const results = toSarif(fixture('known')).runs[0]?.results ?? [];
  expect(results.map(({ suppressions }) => suppressions?.map(({ kind, justification }) => [kind, justification]))).toEqual([
    [['external', 'The fix waits for the migration of the chat table. (mira, until 2026-12-31)']],
    undefined,
    [['external', 'Exports are open to users on purpose until 2027. (tools-team, until 2027-01-31)']],
  ]);
});

test('faults of the baseline and warnings are notifications; the exit code and the times are told', () => {
  const [invocation] = toSarif(fixture('known')).runs[0]?.invocations ?? [];
  expect(invocation).toMatchObject({ exitCode: 1, startTimeUtc: '2026-11-20T09:30:00.000Z', endTimeUtc: '2026-11-20T09:30:04.210Z' });
  expect(invocation?.toolExecutionNotifications?.map(({ level }) => level)).toEqual(['error']);
});

test('shards do not replace each other where they are uploaded', () => {
  const ids = ['shard-1-of-2', 'shard-2-of-2', 'clean'].map((name) => toSarif(fixture(name)).runs[0]?.automationDetails?.id);
  expect(ids).toEqual([
    'check/open-webui@0.12.4/read-only/1-of-2/',
    'check/open-webui@0.12.4/read-only/2-of-2/',
    'check/open-webui@0.12.4/read-only/',
  ]);
});

test('a run of everything stays below the size that code scanning takes', () => {
  expect(JSON.stringify(toSarif(hugeReport())).length).toBeLessThan(10_000_000);
});

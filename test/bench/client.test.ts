/** The client's and the check's figures: their arithmetic and their limits, which are those of the requirement, typed here once more. */
import { describe, expect, test } from 'vitest';
import type { CheckFigures } from '../../scripts/bench/check/check.ts';
import { judgeCheck } from '../../scripts/bench/check/report.ts';
import type { ClientFigures } from '../../scripts/bench/client/client.ts';
import { forSdk } from '../../scripts/bench/client/instantiations.ts';
import { CLIENTS, type Overhead, type Round, summarizeRounds } from '../../scripts/bench/client/overhead.ts';
import { clientReport, judgeClient } from '../../scripts/bench/client/report.ts';
import { BenchError } from '../../scripts/bench/error.ts';
import type { BundledDocument } from '../../src/contract/document.ts';

const overhead = (figures: Partial<Overhead> = {}): Overhead => ({ wallUs: 100, cpuUs: 90, wallOfFetch: 1, cpuOfFetch: 1, ...figures });
const both = (get: Partial<Overhead> = {}, post = get) => ({ get: overhead(get), post: overhead(post) });

const figures = (change: Partial<ClientFigures> = {}): ClientFigures => ({
  overheads: {
    fetch: both(),
    'limited-fetch': both(),
    client: both({ wallOfFetch: 1.15, cpuOfFetch: 1.15 }, { wallOfFetch: 1.25, cpuOfFetch: 1.25 }),
    'openapi-fetch': both(),
    sdk: both(),
  },
  sizes: { client: 5_120, 'openapi-fetch': 2_500, sdk: 6_000, 'sdk-client': 3_600 },
  instantiations: { client: 60_000, 'openapi-fetch': 114_000, sdk: 300_000 },
  completions: { ms: [9_000, 100, 300, 200], names: 250 },
  ...change,
});

const missed = (change: Partial<ClientFigures>) =>
  judgeClient(figures(change))
    .filter(({ holds }) => !holds)
    .map(({ limit, measured, verdict }) => [limit, measured, verdict]);

describe('the limits of the client', () => {
  test('figures exactly at every limit hold; the first completion counts for nothing', () => {
    expect(judgeClient(figures())).toHaveLength(8);
    expect(missed({})).toEqual([]);
  });

  test('each miss says by how much', () => {
    const client = both({ wallOfFetch: 2.3, cpuOfFetch: 1.2 }, { wallOfFetch: 1, cpuOfFetch: 2.5 });
    expect(missed({ overheads: { ...figures().overheads, client } })).toEqual([
      ['wall time of GET <= 1.15x fetch', '2.30x', 'misses: 2 times the limit'],
      ['CPU of GET <= 1.15x fetch', '1.20x', 'misses: 1.04 times the limit'],
      ['CPU of POST <= 1.25x fetch', '2.50x', 'misses: 2 times the limit'],
    ]);
    expect(missed({ sizes: { ...figures().sizes, client: 5_121, sdk: 9_000 } }).map(([limit]) => limit)).toEqual([
      'createClient <= 5,120 B gzipped',
      'one call of the SDK <= 6,000 B gzipped',
    ]);
    expect(missed({ instantiations: { ...figures().instantiations, client: 60_001 } })).toHaveLength(1);
    expect(missed({ completions: { ms: [100, 400, 300], names: 250 } })).toEqual([
      ['completions <= 200 ms once the project is read', '350 ms', 'misses: 1.75 times the limit'],
    ]);
  });

  test('the report has a line for each client', () => {
    for (const name of ['| fetch', '| createClient', '| openapi-fetch', '| SDK (hey-api)']) expect(clientReport(figures())).toContain(name);
  });
});

test('a ratio is that of one round, so that a slow round hits what is compared alike', () => {
  const round = (number: number, slowness: number): Round[] =>
    (['get', 'post'] as const).flatMap((kind) =>
      CLIENTS.map((name) => {
        const wallUs = (name === 'client' ? 110 : 100) * slowness;
        return { round: number, kind, name, wallUs, cpuUs: wallUs / 2 };
      }),
    );
  const { client } = summarizeRounds([...round(0, 1), ...round(1, 50), ...round(2, 3)]);
  expect(client.get).toMatchObject({ wallUs: 330, cpuUs: 165 });
  expect(client.get.wallOfFetch).toBeCloseTo(1.1);
  expect(client.post.cpuOfFetch).toBeCloseTo(1.1);
});

describe('the thirty calls with the SDK', () => {
  const document: BundledDocument = {
    paths: { '/api/v1/chats/{id}': { get: { operationId: 'getChatById', responses: {} } } },
  };
  const calls = (path: string) =>
    `import type { OpenWebUIClient } from 'there';\n\ndeclare const client: OpenWebUIClient;\nconst id = { params: { path: { id: 'id' } } };\n\nexport const calls = [\n  client.GET('${path}', id),\n];\n`;

  test('each call is a function', () => {
    expect(forSdk(document)(calls('/api/v1/chats/{id}'))).toBe(
      "import { getChatById } from '../../src/sdk.ts';\n\nconst id = { path: { id: 'id' } };\n\nexport const calls = [\n  getChatById(id),\n];\n",
    );
  });

  test('a call of no operation is no call', () => {
    expect(() => forSdk(document)(calls('/api/v1/gone'))).toThrow(BenchError);
  });
});

test('the limits of the check; the share of a mock says nothing', () => {
  const check = (change: Partial<CheckFigures>): CheckFigures => ({
    ...{ server: 'open-webui@0.12.4', wallMs: 9_000, requests: 800, findings: 0, checkerMs: 2_000, serverMs: 6_000, share: 0.25 },
    ...change,
  });
  const limits = (change: Partial<CheckFigures>, real: boolean) => judgeCheck(check(change), real).map(({ holds }) => holds);
  expect(limits({}, true)).toEqual([true, true]);
  expect(limits({ share: 0.26, findings: 1 }, true)).toEqual([false, false]);
  expect(limits({ share: 0.9 }, false)).toEqual([true]);
});

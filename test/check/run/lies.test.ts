/** A server that lies is found out: each lie by its kind, operation and field, and nothing else is found. The mock plays the true server. */
import type { IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunOptions, runReadOnly } from '../../../src/check/run/run.ts';
import type { RunFinding, RunReport } from '../../../src/check/run-report.ts';
import { createMock, type Listening } from '../../../src/mock/index.ts';
import { type Lie, type LyingServer, startLyingServer, type TrueReply } from '../lying-server.ts';

const credentials = {
  token: 'admin-token',
  userToken: 'user-token',
  pendingToken: 'pending-token',
  scimToken: 'scim-token',
  apiKey: 'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9',
};

// Each run reads the contract.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let mock: Listening;
let server: LyingServer | undefined;

beforeAll(async () => {
  mock = await createMock({ server: 'open-webui@0.12.4' }).listen({ port: 0 });
});

afterAll(() => mock.close());

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Checks the mock through a server that lies about it. */
async function check(tags: readonly string[], lie?: Lie, more: Partial<RunOptions> = {}): Promise<RunReport> {
  server = await startLyingServer(mock.url, lie);
  return runReadOnly({
    url: server.url,
    credentials,
    allowHosts: [],
    selection: { tags, operations: [] },
    concurrency: 4,
    timeoutMs: 30_000,
    seed: '1',
    ...more,
  });
}

/** A lie about what one path answers with success. */
const about =
  (path: string, change: (truth: TrueReply) => ReturnType<Lie> | Awaited<ReturnType<Lie>>): Lie =>
  async (request, truth) => {
    if (pathOf(request) !== path) return undefined;
    const reply = await truth();
    return reply.status < 300 ? change(reply) : reply;
  };

const pathOf = ({ url }: IncomingMessage): string | undefined => url?.split('?', 1)[0];

const withJson = (reply: TrueReply, change: (value: Record<string, unknown>) => unknown): TrueReply => ({
  ...reply,
  text: JSON.stringify(change(JSON.parse(reply.text))),
});

const essence = ({ kind, operation, field }: RunFinding): string => `${kind} ${operation} ${field}`.trim();

const SESSION = '/api/v1/auths/';
/** Served by 0.8.3 and 0.8.12, and by no later release. */
const FORMER = '/api/v1/evaluations/feedbacks/all';

test('a server that tells the truth has no findings, and no request is sent twice', async () => {
  const report = await check([]);
  expect(report.findings).toEqual([]);
  const { requests } = server ?? { requests: [] };
  expect(new Set(requests).size).toBe(requests.length);
  expect(requests.length).toBe(report.requests);
  expect(report.server).toMatchObject({ version: '0.12.4', contract: 'open-webui@0.12.4', exact: true });
  expect(report.warnings).toEqual([]);
  const read = report.operations.filter(({ effect }) => effect === 'read');
  expect(read.filter(({ outcome }) => outcome === 'holds').length).toBeGreaterThan(read.length * 0.8);
  expect(report.operations.filter(({ effect }) => effect !== 'read').every(({ outcome }) => outcome === 'skipped')).toBe(true);
});

test('only what reads is sent', async () => {
  const report = await check(['notes', 'chats']);
  const reading = new Set(report.operations.filter(({ effect }) => effect === 'read').map(({ operation }) => operation.split(' ', 1)[0]));
  expect(reading).toEqual(new Set(['GET']));
  const methods = new Set(server?.requests.map((line) => line.split(' ', 1)[0]));
  expect(methods).toEqual(new Set(['GET']));
});

describe('each lie is found, and nothing else', () => {
  test('a wrong type', async () => {
    const { findings } = await check(
      ['auths'],
      about(SESSION, (truth) => withJson(truth, (session) => ({ ...session, name: 7 }))),
    );
    expect(findings.map(essence)).toEqual([`schema GET ${SESSION} /name`]);
    expect(findings[0]).toMatchObject({
      operationId: 'getSession',
      expected: 'type "string"',
      received: '7',
      contract: { file: 'openapi/schemas/auths.yaml', line: expect.any(Number) },
      curl: `curl -sS -H "authorization: Bearer $OWUI_USER_TOKEN" '${server?.url}${SESSION}'`,
    });
  });

  test('a missing field', async () => {
    const lie = about(SESSION, (truth) => withJson(truth, ({ email: _email, ...session }) => session));
    const { findings } = await check(['auths'], lie);
    expect(findings.map(essence)).toEqual([`schema GET ${SESSION} /email`]);
    expect(findings[0]).toMatchObject({ received: 'nothing there' });
  });

  test('a field too many', async () => {
    const lie = about('/api/v1/notes/', (truth) => ({
      ...truth,
      text: JSON.stringify(JSON.parse(truth.text).map((note: object) => ({ ...note, colour: 'red' }))),
    }));
    const { findings } = await check(['notes'], lie);
    expect(findings.map(essence)).toEqual(['undeclared-field GET /api/v1/notes/ /*/colour']);
    expect(findings[0]).toMatchObject({ received: '"red"', contract: { file: 'openapi/schemas/notes.yaml' } });
  });

  test('a status that is not declared', async () => {
    const { findings, operations } = await check(
      ['notes'],
      about('/api/v1/notes/pinned', (truth) => ({ ...truth, status: 418 })),
    );
    expect(findings.map(essence)).toEqual(['undeclared-status GET /api/v1/notes/pinned status 418']);
    expect(operations.find(({ operationId }) => operationId === findings[0]?.operationId)).toMatchObject({ outcome: 'broken' });
  });

  test('a reply that is no JSON', async () => {
    const lie = about('/api/v1/notes/pinned', (truth) => ({ ...truth, text: `${truth.text}]` }));
    expect((await check(['notes'], lie)).findings.map(essence)).toEqual(['schema GET /api/v1/notes/pinned']);
  });

  test('another media type', async () => {
    const lie = about('/api/v1/notes/pinned', (truth) => ({ ...truth, headers: { ...truth.headers, 'content-type': 'text/plain' } }));
    expect((await check(['notes'], lie)).findings.map(essence)).toEqual(['schema GET /api/v1/notes/pinned']);
  });

  test('an operation that lets everybody in', async () => {
    const lie: Lie = async (request) => {
      if (pathOf(request) !== '/api/v1/users/all') return undefined;
      request.headers.authorization = 'Bearer admin-token';
      return undefined;
    };
    const { findings } = await check(['users'], lie);
    expect(findings.map(essence)).toEqual(['role GET /api/v1/users/all']);
    expect(findings[0]?.message).toContain('lets nobody in');
    expect(findings[0]?.message).toContain('lets a user in');
    expect(findings[0]?.contract.file).toBe('openapi/paths/api/v1/users/all.yaml');
  });

  test('an operation that lets too few in', async () => {
    const detail = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
    const lie = about('/api/v1/notes/pinned', (truth) => ({ ...truth, status: 401, text: JSON.stringify({ detail }) }));
    expect((await check(['notes'], lie)).findings.map(essence)).toEqual(['role GET /api/v1/notes/pinned']);
  });

  test('what an id in the query names may be closed to a caller', async () => {
    const detail = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
    const lie = about('/api/v1/models/model', (truth) => ({ ...truth, status: 401, text: JSON.stringify({ detail }) }));
    expect((await check(['models'], lie)).findings).toEqual([]);
  });

  test('a stream that breaks off, and one whose last item is cut', async () => {
    const half = (truth: TrueReply): TrueReply => ({ ...truth, text: truth.text.slice(0, truth.text.length / 2) });
    for (const lie of [about('/api/v1/chats/all', (truth) => ({ breakAfter: half(truth) })), about('/api/v1/chats/all', half)]) {
      const { findings } = await check(['chats'], lie);
      expect(findings.map(essence)).toEqual(['stream GET /api/v1/chats/all']);
      await server?.close();
    }
  });

  test('a stream that goes on and on is left, and what it held is true', async () => {
    const lie = about('/api/v1/chats/all', (truth) => ({ repeat: { ...truth, text: `${truth.text.trim()}\n` } }));
    const { findings, operations } = await check(['chats'], lie, { timeoutMs: 4_000 });
    expect(findings).toEqual([]);
    expect(operations.find(({ operation }) => operation === 'GET /api/v1/chats/all')).toMatchObject({ outcome: 'holds' });
  });

  test('an item of a stream with a wrong type', async () => {
    const lie = about('/api/v1/chats/all', (truth) => ({ ...truth, text: truth.text.replaceAll(/"title":"[^"]*"/g, '"title":5') }));
    const { findings } = await check(['chats'], lie);
    expect(findings.map(essence)).toEqual(['stream GET /api/v1/chats/all /title']);
  });

  test('a slow reply', async () => {
    const lie = about('/api/v1/notes/pinned', async (truth) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return truth;
    });
    expect((await check(['notes'], lie, { slowMs: 2_500 })).findings.map(essence)).toEqual(['slow GET /api/v1/notes/pinned']);
  });

  test('a connection that breaks, before the reply and in it', async () => {
    for (const lie of [
      about('/api/v1/notes/pinned', () => ({ breakAfter: {} })),
      about('/api/v1/notes/pinned', (truth) => ({ breakAfter: { ...truth, text: '[{"id":' } })),
    ]) {
      const { findings } = await check(['notes'], lie);
      expect(findings.map(essence)).toEqual(['no-reply GET /api/v1/notes/pinned']);
      await server?.close();
    }
  });

  test('a reply that never comes', async () => {
    const lie: Lie = (request) => (pathOf(request) === '/api/v1/notes/pinned' ? new Promise(() => {}) : Promise.resolve(undefined));
    const { findings } = await check(['notes'], lie, { timeoutMs: 2_000 });
    expect(findings.map(essence)).toEqual(['no-reply GET /api/v1/notes/pinned']);
    expect(findings[0]?.message).toContain('nothing more came within 2000 ms');
  });

  test.each([
    ['its web page', { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, text: '<!doctype html>' }],
    ['404', { status: 404, headers: { 'content-type': 'application/json' }, text: '{"detail":"Not Found"}' }],
  ])('a missing operation, of a server that answers %s', async (_name, unknown) => {
    const lie: Lie = async (request) => (pathOf(request) === '/api/v1/notes/pinned' ? unknown : undefined);
    const { findings } = await check(['notes'], lie);
    expect(findings.map(essence)).toEqual(['missing-operation GET /api/v1/notes/pinned']);
  });

  test('an operation that the version should not have', async () => {
    // 0.8.3 served it; 0.12.4 does not.
    const lie: Lie = async (request) =>
      pathOf(request) === FORMER
        ? { status: 401, headers: { 'content-type': 'application/json' }, text: '{"detail":"Not authenticated"}' }
        : undefined;
    const { findings } = await check(['evaluations'], lie);
    expect(findings.map(essence)).toEqual([`extra-operation GET ${FORMER}`]);
  });
});

/** Runs with things of their own against a server that has things of others: nothing stays, whatever the server does. */
import type { IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type RunOptions, runCheck } from '../../../src/check/run/run.ts';
import type { RunReport } from '../../../src/check/run-report.ts';
import { createMock, type Listening } from '../../../src/mock/index.ts';
import { type Lie, type LyingServer, startLyingServer } from '../lying-server.ts';

// Each run reads the contract and starts Redocly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let mock: Listening;
let server: LyingServer;

beforeAll(async () => {
  mock = await createMock({ server: 'open-webui@0.12.4' }).listen({ port: 0 });
});
afterAll(() => mock.close());
afterEach(async () => {
  await fetch(`${mock.url}/__mock/reset`, { method: 'POST' });
  await server.close();
});

async function check(tags: readonly string[], lie?: Lie, more: Partial<RunOptions> = {}): Promise<RunReport> {
  server = await startLyingServer(mock.url, lie);
  return runCheck({
    url: server.url,
    credentials: { token: 'admin-token', userToken: 'user-token' },
    allowHosts: [],
    selection: { tags, operations: [] },
    concurrency: 4,
    timeoutMs: 30_000,
    seed: '1',
    change: { own: true, named: [], confirm: async () => {} },
    ...more,
  });
}

/** All that the mock holds, but for when somebody was last seen. The first look at calendars makes the default one. */
async function held(): Promise<unknown> {
  for (const token of ['admin-token', 'user-token'])
    await fetch(`${mock.url}/api/v1/calendars/`, { headers: { authorization: `Bearer ${token}` } });
  const text = await (await fetch(`${mock.url}/__mock/snapshot`)).text();
  return JSON.parse(text, (key, value: unknown) => (key === 'last_active_at' || isEmpty(value) ? undefined : value));
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const changes = (): string[] => server.requests.filter((request) => !/^(GET|HEAD|OPTIONS) /.test(request));
const isDeletion = ({ method }: IncomingMessage): boolean => method === 'DELETE';

test('a server is as it was, and operations that change something are proved', async () => {
  const before = await held();
  const report = await check(['notes', 'folders', 'prompts']);
  expect(await held()).toEqual(before);
  expect(report.mode).toBe('own-resources');
  expect(report.findings).toEqual([]);
  const holds = report.operations.filter(({ outcome }) => outcome === 'holds').map(({ operationId }) => operationId);
  expect(holds).toEqual(expect.arrayContaining(['createNote', 'updateNoteById', 'deleteNoteById', 'createFolder', 'deletePromptById']));
  expect(changes().length).toBeGreaterThan(30);
  for (const request of changes().filter((one) => /POST \S*(create|folders\/) /.test(one)))
    expect(request).toMatch(/owui-check-[0-9a-f]{8}/);
  for (const result of report.operations.filter(({ outcome }) => outcome === 'skipped')) expect(result.reason).not.toBe('');
});

test('a server that says that it deletes and does not', async () => {
  const report = await check(['notes'], async (request) =>
    isDeletion(request) ? { status: 200, headers: { 'content-type': 'application/json' }, text: 'true' } : undefined,
  );
  const left = report.findings.filter(({ kind }) => kind === 'left-behind');
  expect(left.map(({ operationId }) => operationId)).toContain('createNote');
  expect(left[0]?.message).toMatch(/createNote made for the check is still there: [0-9a-f-]{36}/);
  expect(report.lookedFor).toContain('left-behind');
});

test('a workflow that fails in the middle', async () => {
  const before = await held();
  const report = await check(['notes'], async ({ url }) =>
    url?.endsWith('/update') ? { status: 418, headers: { 'content-type': 'application/json' }, text: '{"detail":"no"}' } : undefined,
  );
  expect(await held()).toEqual(before);
  expect(report.findings).toMatchObject([
    { kind: 'undeclared-status', operationId: 'updateNoteById' },
    { kind: 'workflow', operationId: 'updateNoteById', message: expect.stringContaining('keepANote.update') },
  ]);
});

test('a step that is answered otherwise than its workflow says', async () => {
  const report = await check(['notes'], async ({ url }, truth) => {
    if (!url?.endsWith('/pin')) return undefined;
    const reply = await truth();
    return { ...reply, text: reply.text.replace('"is_pinned":true', '"is_pinned":false') };
  });
  expect(report.findings).toMatchObject([
    { kind: 'workflow', operationId: 'toggleNotePinned', message: expect.stringContaining('pinANote.pin') },
  ]);
});

test('Ctrl-C in the middle', async () => {
  const before = await held();
  const interruption = new AbortController();
  const report = await check(
    ['notes'],
    async ({ url }) => {
      if (url?.endsWith('/update')) interruption.abort();
      return undefined;
    },
    { signal: interruption.signal },
  );
  expect(await held()).toEqual(before);
  expect(changes().some((request) => request.startsWith('POST /api/v1/notes/create'))).toBe(true);
  expect(report.warnings.join()).toContain('The run was interrupted');
  expect(report.findings.filter(({ kind }) => kind === 'left-behind')).toEqual([]);
});

test('without an account nothing can be made', async () => {
  await expect(check(['notes'], undefined, { credentials: {} })).rejects.toThrow('give --token, best of an administrator');
});

test('an administrator alone: workflows of two are skipped, with the reason', async () => {
  const report = await check(['notes'], undefined, { credentials: { token: 'admin-token' } });
  const reasonOf = (id: string): string | undefined => report.operations.find(({ operationId }) => operationId === id)?.reason;
  expect(reasonOf('setNoteAccess')).toBe('Its workflow needs a user besides the administrator: give --user-token.');
  expect(report.operations.find(({ operationId }) => operationId === 'createNote')?.outcome).toBe('holds');
});

test('an operation that is named is used on what others made, after it was said', async () => {
  const said: string[] = [];
  const change = {
    own: false,
    named: ['archiveAllChats', 'unarchiveAllChats', 'deleteAllChats'],
    confirm: async (words: string) => void said.push(words),
  };
  const report = await check(['chats'], undefined, { change });
  expect(said).toEqual([
    expect.stringContaining('archiveAllChats, unarchiveAllChats, deleteAllChats will be used as the workflow tidyUpChats'),
  ]);
  expect(report.mode).toBe('destructive');
  expect(report.operations.find(({ operationId }) => operationId === 'deleteAllChats')?.outcome).toBe('holds');
  // The workflows with things of their own were not asked for.
  expect(changes().some((request) => request.includes('/clone'))).toBe(false);
});

test.each([
  ['is none', 'deleteAllChat', 'Did you mean deleteAllChats'],
  ['only reads', 'listChats', 'listChats only reads'],
  ['is not alone in its workflow', 'deleteAllChats', 'also uses archiveAllChats, unarchiveAllChats: name them as well'],
  ['needs what a check does not have', 'deleteUserById', 'It needs the input'],
])('an operation that %s cannot be named', async (_name, operationId, words) => {
  const change = { own: false, named: [operationId], confirm: async () => {} };
  await expect(check(['chats'], undefined, { change })).rejects.toThrow(words);
  expect(changes()).toEqual([]);
});

/** What recorded calls break. That servers differ so, the captures say; the requests and replies are written here. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { calledOperations } from '../../src/calls/called.ts';
import type { Judges } from '../../src/calls/judge.ts';
import { type JudgesOptions, readJudges } from '../../src/calls/judges.ts';
import { CallsLedger } from '../../src/calls/ledger.ts';
import { readRecording } from '../../src/calls/recording.ts';
import type { CallsReport } from '../../src/calls/report.ts';
import { readContract } from '../../src/contract/shipped.ts';
import { type Call, harFile, textFile } from './har.ts';

/** Commands are programs of their own; a busy machine takes its time to start them. */
const PATIENCE_MS = 60_000;

const APP = 'http://chat.example.com';
/** A call that is fine on every server, so that a recording has one. */
const FINE: Call = { url: `${APP}/api/version`, reply: { version: '0.12.4', deployment_id: '' } };

let all: Judges;
beforeAll(async () => {
  all = await readJudges({});
});

async function report(calls: readonly Call[], options: JudgesOptions = {}): Promise<CallsReport> {
  const judges = Object.keys(options).length === 0 ? all : await readJudges(options);
  const recording = await readRecording(harFile(FINE, ...calls), judges.recorded);
  const ledger = new CallsLedger(judges, recording.serverUrl);
  for (const entry of recording.entries) ledger.add(entry);
  return ledger.report();
}

const troubles = async (calls: readonly Call[], options?: JudgesOptions): Promise<string[]> =>
  (await report(calls, options)).troubles.map(({ kind, breaks, operation, place, field }) =>
    [kind, breaks ? 'breaks' : 'note', operation, place, field].join(' ').trim(),
  );

describe('under the contract of the recorded server', () => {
  test('calls that hold', async () => {
    const { calls, troubles: none, leftOut } = await report([FINE]);
    expect(none).toEqual([]);
    expect(calls).toEqual([{ operation: 'GET /api/version', operationId: 'getVersion', status: 200, count: 2 }]);
    expect(leftOut).toEqual({ elsewhere: 0, page: 0, websocket: 0, preflight: 0, unanswered: 0 });
  });

  test.each<[what: string, call: Call, found: string]>([
    ['an unknown path', { url: `${APP}/api/v1/nothing/at-all` }, 'unknown-operation breaks GET /api/v1/nothing/at-all'],
    [
      'an id in an unknown path',
      { url: `${APP}/api/v1/nothing/0f3b6a1e-7b7e-4a9f-9a54-0d2f4d0c2b11` },
      'unknown-operation breaks GET /api/v1/nothing/{}',
    ],
    ['an unknown method', { method: 'PATCH', url: `${APP}/api/version` }, 'unknown-operation breaks PATCH /api/version'],
    [
      'a body without what is required',
      { method: 'POST', url: `${APP}/api/v1/auths/signin`, status: 422, body: { email: 'a@example.com' }, reply: { detail: [] } },
      'request breaks POST /api/v1/auths/signin body',
    ],
    [
      'a field of the wrong type',
      { method: 'POST', url: `${APP}/api/v1/auths/signin`, status: 422, body: { email: 7, password: 'x' }, reply: { detail: [] } },
      'request breaks POST /api/v1/auths/signin body /email',
    ],
    ['a parameter that nobody looks at', { ...FINE, url: `${APP}/api/version?verbose=1` }, 'request note GET /api/version query verbose'],
    ['a reply without what is promised', { url: `${APP}/api/version`, reply: {} }, 'reply breaks GET /api/version 200 reply'],
    [
      'a reply of the wrong type',
      { url: `${APP}/api/version`, reply: { version: 12, deployment_id: '' } },
      'reply breaks GET /api/version 200 reply /version',
    ],
    [
      'a reply with more',
      { url: `${APP}/api/version`, reply: { version: '1', deployment_id: '', colour: 'red' } },
      'reply note GET /api/version 200 reply /colour',
    ],
    [
      'the web page in place of a reply',
      { url: `${APP}/api/version`, reply: '<!doctype html>', type: 'text/html; charset=utf-8' },
      'reply breaks GET /api/version 200 reply',
    ],
    ['no JSON', { url: `${APP}/api/version`, reply: '{"version"' }, 'reply breaks GET /api/version 200 reply'],
    ['a status that nothing declares', { url: `${APP}/api/version`, status: 418, reply: {} }, 'reply breaks GET /api/version 418 reply'],
    ['a failure of the server', { url: `${APP}/api/version`, status: 502, reply: {} }, 'reply note GET /api/version 502 reply'],
  ])('%s', async (_what, call, found) => {
    expect(await troubles([call, call])).toEqual([found]);
  });

  test('a base64 body is read, a missing body is not judged', async () => {
    expect(await troubles([{ ...FINE, base64: true }, { url: `${APP}/api/version` }])).toEqual([]);
    expect(await troubles([{ url: `${APP}/api/version`, reply: { version: 1, deployment_id: '' }, base64: true }])).toHaveLength(1);
  });

  test('a body that the recorder left out is not missed', async () => {
    const signIn: Call = { method: 'POST', url: `${APP}/api/v1/auths/signin`, status: 422, reply: { detail: [] } };
    expect(await troubles([signIn])).toEqual(['request breaks POST /api/v1/auths/signin body']);
    expect(await troubles([{ ...signIn, headers: { 'Content-Length': '40' } }])).toEqual([]);
    expect(await troubles([{ ...signIn, status: 502 }])).toEqual(['reply note POST /api/v1/auths/signin 502 reply']);
  });

  test('what is no call is counted and not judged', async () => {
    const { leftOut, calls } = await report([
      { url: 'https://cdn.example.com/font.woff2' },
      { url: `${APP}/` },
      { url: `${APP}/_app/immutable/start.js` },
      { url: `${APP}/static/favicon.png` },
      { url: `${APP}/ws/socket.io/?EIO=4&transport=polling` },
      { url: 'ws://chat.example.com/ws/socket.io/?transport=websocket', status: 101 },
      { method: 'OPTIONS', url: `${APP}/api/version` },
      { url: `${APP}/api/version`, status: 0 },
    ]);
    expect(leftOut).toEqual({ elsewhere: 1, page: 3, websocket: 2, preflight: 1, unanswered: 1 });
    expect(calls).toHaveLength(1);
  });

  test('a server below a path is found, and told from its neighbour', async () => {
    const file = harFile(
      { url: 'https://example.com/chat/api/version' },
      { url: 'https://example.com/api/other' },
      { url: 'https://example.com/chat/api/version' },
    );
    expect((await readRecording(file, all.recorded)).serverUrl).toBe('https://example.com/chat');
  });
});

describe('on another server', () => {
  const old = { server: '0.8.12', against: '0.12.4' } as const;
  const tasks: Call = { url: `${APP}/api/tasks`, reply: { tasks: [] } };

  test('an operation that is gone', async () => {
    expect(await troubles([{ url: `${APP}/api/webhook`, reply: { url: '' } }], old)).toEqual(['gone-there breaks GET /api/webhook']);
  });

  test('a role: what it means depends on who the app is', async () => {
    expect(await troubles([tasks], old)).toEqual(['role-there note GET /api/tasks']);
    expect(await troubles([tasks], { ...old, role: 'user' })).toEqual(['role-there breaks GET /api/tasks']);
    expect(await troubles([tasks], { ...old, role: 'admin' })).toEqual([]);
  });

  test('a field of a request that is not looked at there', async () => {
    const call: Call = {
      method: 'POST',
      url: `${APP}/api/v1/notes/n1/update`,
      status: 401,
      body: { title: 'x', access_grants: [] },
      reply: { detail: 'no' },
    };
    expect(await troubles([call], { server: '0.11.4', against: '0.12.4' })).toEqual([
      'request-there breaks POST /api/v1/notes/{id}/update body /access_grants',
    ]);
    expect(await troubles([call], { server: '0.11.4', against: '0.11.4' })).toEqual([]);
  });

  test('a field of a reply that is gone there', async () => {
    const { troubles: all } = await report(
      [{ url: `${APP}/api/v1/skills/export`, reply: [{ id: 's', user_id: 'u', name: 'S', content: '# S' }] }],
      { server: '0.11.4', against: '0.12.4' },
    );
    const there = all.filter(({ kind }) => kind === 'reply-there').map(({ field }) => field);
    expect(there).toContain('/*/user_id');
    expect(there).toContain('/*/content');
    expect(there).not.toContain('/*/id');
  });

  test('an operation that only the newer one has is unknown on the older, and nothing is said of there', async () => {
    expect(await troubles([{ url: `${APP}/api/webhook`, reply: { url: '' } }], { server: '0.12.4', against: '0.8.12' })).toEqual([
      'unknown-operation breaks GET /api/webhook',
    ]);
  });
});

test('the operations that a recording calls', async () => {
  const file = harFile(FINE, FINE, { url: `${APP}/api/v1/chats/?page=1` }, { url: `${APP}/api/v1/nothing` });
  expect(await calledOperations(file, await readContract())).toEqual(new Set(['getVersion', 'listChats']));
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [fromRoot('src/cli.ts'), 'calls', ...args], { encoding: 'utf8', timeout: PATIENCE_MS });
  const SECRET = 'hunter2-sk-0123456789abcdef';

  test('nothing of what was sent or answered is printed', () => {
    const headers = { Authorization: `Bearer ${SECRET}`, Cookie: `token=${SECRET}` };
    const file = harFile(
      { ...FINE, headers },
      {
        method: 'POST',
        url: `${APP}/api/v1/auths/signin?next=${SECRET}`,
        headers,
        body: { email: SECRET, password: [SECRET], [SECRET]: 1 },
        reply: { token: [SECRET], [SECRET]: SECRET },
      },
      { url: `${APP}/api/v1/unknown/${SECRET}?key=${SECRET}`, headers, reply: { detail: SECRET } },
    );
    for (const format of ['text', 'markdown', 'json']) {
      const { stdout, stderr, status } = run(file, '--format', format, '--against', '0.12.4');
      expect(status).toBe(1);
      expect(stdout).toContain('/api/v1/unknown/{}');
      expect(stdout + stderr).not.toContain(SECRET);
    }
  });

  test('exit code 0 if all holds', () => {
    const { stdout, status } = run(harFile(FINE));
    expect([status, stdout]).toEqual([
      0,
      'Calls of http://chat.example.com under the contract of every server\n1 call of 1 operation.\nEverything holds.\n',
    ]);
  });

  test.each([
    [[harFile({ url: 'https://example.com/' })], 'none of its 1 requests is a call of Open WebUI.'],
    [[harFile(FINE), '--server-url', 'http://other.example.com'], 'no call goes to http://other.example.com.'],
    [[harFile(FINE), '--server-url', 'chat.example.com:x'], 'A base URL begins with http'],
    [[harFile(FINE), '--against', '9.9.9'], '9.9.9: the contract knows no such server. Choose one of'],
    [[textFile('{"log": {"entries": [')], 'is not JSON, or was cut off'],
    [[textFile('{"log": {"entries": [{"request": {}}]}}')], 'is no HAR: entry 0 has no request'],
    [[textFile('[]')], 'is no HAR: it has no log.entries.'],
    [['missing.har'], 'missing.har: cannot be read'],
  ])('%j is refused with a sentence', (args, message) => {
    const { stdout, stderr, status } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

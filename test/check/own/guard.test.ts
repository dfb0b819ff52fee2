/** The guard lets through what the run made, and stops at the first request about anything else. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Guard } from '../../../src/check/own/guard.ts';
import { Ledger } from '../../../src/check/own/ledger.ts';
import { placedOperations } from '../../../src/contract/document.ts';
import { readContract } from '../../../src/contract/shipped.ts';
import { type LyingServer, startLyingServer } from '../lying-server.ts';

const operations = placedOperations(await readContract());

let server: LyingServer;
let guard: Guard;
let url: string;

const JSON_REPLY = { status: 200, headers: { 'content-type': 'application/json' } };

beforeEach(async () => {
  server = await startLyingServer('http://127.0.0.1:1', async ({ method, url: target }) =>
    method === 'POST' && target === '/api/v1/notes/create' ? { ...JSON_REPLY, text: '{"id":"own"}' } : { ...JSON_REPLY, text: 'true' },
  );
  guard = new Guard({
    url: server.url,
    operations,
    making: new Set(['createNote', 'createModel', 'createCalendarEvent']),
    named: new Set(['deleteAllChats']),
    ledger: new Ledger(),
    callers: new Map([['token', 'user']]),
    timeoutMs: 5000,
    onAsked: () => {},
  });
  url = await guard.open();
});

afterEach(async () => {
  await guard.close();
  await server.close();
});

const send = async (method: string, path: string, body?: unknown): Promise<number> => {
  const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
  const reply = await fetch(url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return reply.status;
};

test('what the run made can be changed and deleted, and everything can be read', async () => {
  expect(await send('POST', '/api/v1/notes/create', { title: 'x' })).toBe(200);
  expect(await send('POST', '/api/v1/notes/own/update', { title: 'y' })).toBe(200);
  expect(await send('GET', '/api/v1/notes/foreign')).toBe(200);
  expect(await send('DELETE', '/api/v1/notes/own/delete')).toBe(200);
  expect(guard.refused).toEqual([]);
  expect(guard.asked.map(({ operation, question }) => [operation.node.operationId, question.caller])).toEqual([
    ['createNote', 'user'],
    ['updateNoteById', 'user'],
    ['getNoteById', 'user'],
    ['deleteNoteById', 'user'],
  ]);
});

describe('is not let through, and nothing that changes something after it', () => {
  test.each([
    ['an id in the path', 'DELETE', '/api/v1/notes/foreign/delete', undefined, 'deleteNoteById was sent to "foreign"'],
    ['an id in the body', 'POST', '/api/v1/models/model/delete', { id: 'foreign' }, 'deleteModelById was sent to "foreign"'],
    [
      'something that is put into another',
      'POST',
      '/api/v1/calendars/events/create',
      { calendar_id: 'foreign' },
      'named calendar_id "foreign"',
    ],
    ['a request about no id', 'POST', '/api/v1/chats/read', undefined, 'markAllChatsRead was sent to nothing that has an id'],
  ])('%s', async (_name, method, path, body, words) => {
    await send('POST', '/api/v1/notes/create', { title: 'x' });
    const before = server.requests.length;
    expect(await send(method, path, body)).toBe(599);
    expect(await send('POST', '/api/v1/notes/own/update', { title: 'y' })).toBe(599);
    expect(server.requests).toHaveLength(before);
    expect(guard.refused[0]?.why).toContain(words);
  });

  test('a path that the contract does not know', async () => {
    expect(await send('POST', '/api/v1/unheard-of')).toBe(599);
    expect(server.requests).toEqual([]);
  });
});

test('an operation that was named may be used', async () => {
  expect(await send('DELETE', '/api/v1/chats/')).toBe(200);
});

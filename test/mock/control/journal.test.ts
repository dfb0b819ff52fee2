/** The journal: what it says of an exchange, and how much it keeps. */
import { expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import { mockWithAsker, newChat } from './harness.ts';

test('an exchange, in full', async () => {
  const { mock, ask, json } = mockWithAsker();
  mock.clock.set('2026-01-31T12:00:00Z');
  await mock.next({ operationId: 'createChat', delay: 250 });
  const created = ask('/api/v1/chats/new?x=%20y', { body: newChat('Tides'), headers: { 'x-trace': 'a' } });
  await expect.poll(() => mock.clock.state().sleeping).toBe(1);
  mock.clock.advance(250);
  expect((await created).status).toBe(200);
  expect(await json('/__mock/journal')).toEqual({
    entries: [
      {
        time: '2026-01-31T12:00:00.000Z',
        method: 'POST',
        path: '/api/v1/chats/new?x=%20y',
        operationId: 'createChat',
        status: 200,
        source: 'state',
        duration: 250,
        headers: { authorization: '[redacted]', 'content-type': 'application/json', 'x-trace': 'a' },
        body: newChat('Tides'),
      },
    ],
  });
});

test('what no operation has, and what is refused, is in it; the controls are not', async () => {
  const { ask, json } = mockWithAsker();
  await ask('/nowhere');
  await ask('/api/v1/chats/', { token: 'wrong' });
  await ask('/api/v1/auths/signin', { body: '{"email":' });
  await ask('/__mock/health');
  const { entries } = await json('/__mock/journal');
  expect(entries).toMatchObject([
    { path: '/nowhere', status: 404 },
    { operationId: 'listChats', status: 401 },
    { operationId: 'signIn', status: 422 },
  ]);
  expect(entries[0]).not.toHaveProperty('operationId');
});

test('by operation, and emptied', async () => {
  const { mock, ask, json } = mockWithAsker();
  for (const path of ['/api/v1/chats/', '/health', '/api/v1/chats/']) await ask(path);
  expect((await json('/__mock/journal?operationId=listChats')).entries).toHaveLength(2);
  expect(mock.journal({ operationId: 'listChats' })).toHaveLength(2);
  expect((await json('/__mock/journal?operationId=nothing')).entries).toEqual([]);
  expect((await json('/__mock/journal')).entries).toHaveLength(3);
  expect(await json('/__mock/journal', { method: 'DELETE' })).toEqual({ ok: true });
  expect((await json('/__mock/journal')).entries).toEqual([]);
});

test('the oldest go', async () => {
  const { mock, ask } = mockWithAsker({ journal: 2 });
  for (const page of [1, 2, 3]) await ask(`/api/v1/chats/?page=${page}`);
  expect(mock.journal().map(({ path }) => path)).toEqual(['/api/v1/chats/?page=2', '/api/v1/chats/?page=3']);
});

test('a journal of none keeps none', async () => {
  const { mock, ask } = mockWithAsker({ journal: 0 });
  await ask('/health');
  expect(mock.journal()).toEqual([]);
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a journal of %d is refused', (journal) => {
  expect(() => createMock({ journal })).toThrow(`journal is ${journal}. Give how many exchanges to keep: a whole number from 0.`);
});

test('it is bounded in bytes: large bodies are named only, and many make the oldest go', async () => {
  const { mock, ask } = mockWithAsker({ stateless: true, journal: 1_000 });
  const send = (length: number) => ask('/nowhere', { headers: { 'x-long': 'a'.repeat(length) } });
  await ask('/api/v1/chats/new', { body: newChat('a'.repeat(70_000)) });
  const size = JSON.stringify(newChat('a'.repeat(70_000))).length;
  expect(mock.journal()[0]).toMatchObject({
    operationId: 'createChat',
    bodyOmitted: `${size} bytes; the journal keeps bodies up to 65536.`,
  });
  expect(mock.journal()[0]).not.toHaveProperty('body');
  for (let sent = 0; sent < 40; sent++) await send(1_000_000);
  expect(mock.journal().length).toBeLessThanOrEqual(4);
  expect(mock.journal().length).toBeGreaterThanOrEqual(3);
});

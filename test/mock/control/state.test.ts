/** Health, reset, snapshot and restore, over routes and as methods; and the clock in the world. */
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { createMock } from '../../../src/mock/index.ts';
import { type Asker, mockWithAsker, newChat } from './harness.ts';

const titles = async (ask: Asker): Promise<string[]> =>
  (await (await ask('/api/v1/chats/')).json()).map(({ title }: { title: string }) => title).sort();

const create = (ask: Asker, title: string): Promise<Response> => ask('/api/v1/chats/new', { body: newChat(title) });

test('health', async () => {
  const { mock, json } = mockWithAsker();
  const operations = (await mock.operations()).length;
  expect(operations).toBeGreaterThan(600);
  expect(await json('/__mock/health')).toEqual({
    status: 'ok',
    version: packageJson.version,
    server: null,
    operations,
    stateful: true,
    uptime: expect.any(Number),
  });
  const { uptime } = await mock.health();
  mock.clock.advance(60_000);
  expect((await mock.health()).uptime).toBeGreaterThanOrEqual(uptime + 60_000);
});

test.each(['open-webui@0.12.4', '0.12.4'])('health of a mock that is %s', async (server) => {
  const { mock, json } = mockWithAsker({ server, stateless: true });
  const operations = (await mock.operations()).length;
  expect(await json('/__mock/health')).toMatchObject({ server: 'open-webui@0.12.4', stateful: false, operations });
});

test('the list of routes names every route, and each answers', async () => {
  const { ask, json } = mockWithAsker();
  const { routes } = await json('/__mock/');
  expect(routes.map(({ method, path }: { method: string; path: string }) => `${method} ${path}`)).toEqual([
    'GET /__mock/',
    'GET /__mock/health',
    'POST /__mock/reset',
    'GET /__mock/snapshot',
    'POST /__mock/restore',
    'GET /__mock/journal',
    'DELETE /__mock/journal',
    'GET /__mock/next',
    'POST /__mock/next',
    'DELETE /__mock/next',
    'GET /__mock/clock',
    'POST /__mock/clock',
  ]);
  for (const { method, path, about } of routes) {
    expect(about).not.toBe('');
    expect([200, 400]).toContain((await ask(path, { method })).status);
  }
  expect(await json('/__mock')).toEqual({ routes });
});

test.each(['POST', 'method'])('a reset (%s) forgets what was created, what is to come, what was, and the time', async (how) => {
  const { mock, ask, json } = mockWithAsker();
  const seed = await titles(ask);
  const [first] = await (await ask('/api/v1/chats/')).json();
  await create(ask, 'Mine');
  await ask(`/api/v1/chats/${first.id}`, { method: 'DELETE' });
  expect(await titles(ask)).not.toEqual(seed);
  await mock.next({ operationId: 'listChats', status: 500 });
  mock.clock.set(0);

  if (how === 'POST') expect(await json('/__mock/reset', { method: 'POST' })).toEqual({ ok: true });
  else await mock.reset();
  expect(mock.journal()).toEqual([]);
  expect(await json('/__mock/next')).toEqual({ next: [] });
  expect(mock.clock.state().mode).toBe('real');
  expect(await titles(ask)).toEqual(seed);
});

test('a reset to empty leaves the accounts', async () => {
  const { mock, ask, json } = mockWithAsker();
  expect(await titles(ask)).not.toEqual([]);
  expect(await json('/__mock/reset', { body: { to: 'empty' } })).toEqual({ ok: true });
  expect(await titles(ask)).toEqual([]);
  await create(ask, 'Mine');
  await mock.reset('empty');
  expect(await titles(ask)).toEqual([]);
  await mock.reset('seed');
  expect(await titles(ask)).not.toEqual([]);
});

test('a reset keeps what it is told to keep', async () => {
  const { mock, ask, json } = mockWithAsker();
  await ask('/health');
  await mock.next({ operationId: 'listChats', status: 500 });
  mock.clock.set(5);
  await json('/__mock/reset', { body: { keep: ['journal', 'next', 'clock'] } });
  expect(mock.journal()).toHaveLength(1);
  expect((await json('/__mock/next')).next).toHaveLength(1);
  expect(mock.clock.now()).toBe(5);
  await mock.reset('seed', { keep: ['clock'] });
  expect(mock.journal()).toEqual([]);
  expect((await json('/__mock/next')).next).toEqual([]);
  expect(mock.clock.now()).toBe(5);
});

test('a snapshot can be put back, here and in another mock', async () => {
  const { mock, ask, json } = mockWithAsker();
  await create(ask, 'Before');
  const there = await titles(ask);
  const snapshot = await json('/__mock/snapshot');
  expect(snapshot).toEqual(JSON.parse(JSON.stringify(await mock.snapshot())));

  await create(ask, 'After');
  expect(await titles(ask)).toContain('After');
  expect(await json('/__mock/restore', { body: snapshot })).toEqual({ ok: true });
  expect(await titles(ask)).toEqual(there);
  expect(await json('/__mock/snapshot')).toEqual(snapshot);

  const other = mockWithAsker();
  await other.mock.restore(await mock.snapshot());
  expect(await titles(other.ask)).toEqual(there);
});

test.each([{}, [], 'text', { chats: {} }, { chats: [['id']] }, null, ''])('%j is no snapshot, and nothing is lost', async (body) => {
  const { ask, json } = mockWithAsker();
  const before = await titles(ask);
  const sent = body === '' ? '' : JSON.stringify(body);
  const refused = await ask('/__mock/restore', { method: 'POST', body: sent });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({
    error: 'This is no snapshot of the mock.',
    hint: 'Send back what GET /__mock/snapshot answered, unchanged.',
  });
  expect(await titles(ask)).toEqual(before);
  expect(Object.keys(await json('/__mock/snapshot'))).not.toEqual([]);
});

test('without state there is nothing to keep or to empty, but a reset', async () => {
  const { mock, ask } = mockWithAsker({ stateless: true });
  const refusal = { error: 'This mock keeps no state.', hint: 'Start it without --stateless.' };
  for (const [path, init] of [
    ['/__mock/snapshot', {}],
    ['/__mock/restore', { body: { chats: [] } }],
    ['/__mock/reset', { body: { to: 'empty' } }],
  ] as const) {
    const refused = await ask(path, init);
    expect([path, refused.status, await refused.json()]).toEqual([path, 409, refusal]);
  }
  await expect(mock.snapshot()).rejects.toThrow('This mock keeps no state. Start it without --stateless.');
  expect((await ask('/__mock/reset', { method: 'POST' })).status).toBe(200);
});

test('what is created has the clock’s time', async () => {
  const { ask, json } = mockWithAsker();
  const created = async () => (await (await create(ask, 'Tides')).json()).created_at;
  expect(await json('/__mock/clock', { body: { set: '2030-05-06T07:08:09Z' } })).toEqual({
    mode: 'set',
    now: '2030-05-06T07:08:09.000Z',
    ms: 1_904_281_689_000,
    sleeping: 0,
  });
  expect(await created()).toBe(1_904_281_689);
  await json('/__mock/clock', { body: { advance: 86_400_000 } });
  expect(await created()).toBe(1_904_281_689 + 86_400);
  expect(await json('/__mock/clock')).toMatchObject({ mode: 'set', now: '2030-05-07T07:08:09.000Z' });
  expect(await json('/__mock/clock', { body: { mode: 'real' } })).toMatchObject({ mode: 'real' });
  expect(await created()).toBeLessThan(1_904_281_689);
});

test('a stream goes on when the clock is moved to its next item', async () => {
  const { mock, ask, json } = mockWithAsker();
  await json('/__mock/clock', { body: { set: 0 } });
  const body = { model: 'llama3.2:3b', messages: [{ role: 'user', content: 'Ciao' }], stream: true };
  const reply = await ask('/api/chat/completions', { body, headers: { 'x-mock-stream': 'first=1000, rate=1' } });
  const reader = reply.body?.getReader();
  const advance = async (ms: number) => {
    await expect.poll(() => mock.clock.state().sleeping).toBe(1);
    await json('/__mock/clock', { body: { advance: ms } });
  };
  let items = 0;
  const read = async () => {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) items += 1;
  };
  const all = read();
  await advance(999);
  expect(items).toBe(0);
  await advance(1);
  await expect.poll(() => items).toBe(1);
  await advance(1_000);
  await expect.poll(() => items).toBe(2);
  await advance(3_600_000);
  await all;
  expect(items).toBeGreaterThan(3);
});

const wrong: readonly (readonly [method: string, path: string, body: string | undefined, status: number, error: string, hint: string])[] = [
  ['GET', '/__mock/nothing', undefined, 404, 'There is no /__mock/nothing.', 'GET /__mock/ lists what there is.'],
  ['GET', '/__mock/__proto__', undefined, 404, 'There is no /__mock/__proto__.', 'GET /__mock/ lists what there is.'],
  ['GET', '/__mock/reset', undefined, 405, '/__mock/reset does not answer GET.', 'Send POST.'],
  ['PUT', '/__mock/next', '{}', 405, '/__mock/next does not answer PUT.', 'Send GET or POST or DELETE.'],
  ['GET', '/__mock/journal?operation=x', undefined, 400, '`operation` in the query is not known here.', 'Ask with ?operationId=.'],
  ['GET', '/__mock/health?x', undefined, 400, '`x` in the query is not known here.', 'Leave it out.'],
  ['POST', '/__mock/reset', '{"to":', 400, 'The body is no JSON.', 'Send JSON in UTF-8; GET /__mock/ says what each route takes.'],
  ['POST', '/__mock/reset', '[]', 400, 'The body is no JSON object.', 'Send one, such as {"to": "seed"}.'],
  ['POST', '/__mock/reset', '{"to":"zero"}', 400, '`to` is "zero".', 'Send one of "seed", "empty".'],
  ['POST', '/__mock/reset', '{"too":1}', 400, '`too` is not known here.', 'Send `to`, `keep`, such as {"to": "seed"}.'],
  ['POST', '/__mock/reset', '{"keep":"clock"}', 400, '`keep` is no list.', 'Send one, such as {"keep": ["journal"]}.'],
  ['POST', '/__mock/reset', '{"keep":["all"]}', 400, '`keep` is "all".', 'Send one of "journal", "next", "clock".'],
];

test.each(wrong)('%s %s %s says what to do', async (method, path, body, status, error, hint) => {
  const { ask } = mockWithAsker({ stateless: true });
  const refused = await ask(path, { method, body });
  expect(refused.status).toBe(status);
  expect(refused.headers.get('content-type')).toBe('application/json');
  expect(await refused.json()).toEqual({ error, hint });
});

test('a body over the limit is refused', async () => {
  const { ask } = mockWithAsker({ maxBodyBytes: 10 });
  const refused = await ask('/__mock/reset', { body: { to: 'seed', keep: [] } });
  expect(refused.status).toBe(413);
  expect(await refused.json()).toEqual({ error: 'The body is larger than 10 bytes.', hint: 'Raise the limit with --max-body.' });
});

test('paths beside the controls are the API’s', async () => {
  const { ask } = mockWithAsker({ stateless: true });
  expect(await (await ask('/__mocking')).json()).toEqual({ detail: 'Not Found' });
});

test('methods of a mock whose data is not there reject, and nothing else happens', async () => {
  const mock = createMock({ server: 'open-webui@0.0.1' });
  await expect(mock.reset()).rejects.toThrow('The contract knows no server open-webui@0.0.1.');
  await expect(mock.health()).rejects.toThrow('The contract knows no server');
});

/** What is to be answered next: replies and faults, once or several times, over HTTP and without a port. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import { type AskInit, mockWithAsker, newChat, toRequest, until } from './harness.ts';

const served = createMock();
const listening = await served.listen({ port: 0 });
afterAll(() => listening.close());

const ports = [
  { how: 'over HTTP', mock: served, ask: (path: string, init?: AskInit) => fetch(toRequest(listening.url, path, init)) },
  { how: 'without a port', ...mockWithAsker() },
];

const question = { model: 'llama3.2:3b', messages: [{ role: 'user', content: 'Ciao' }], stream: true };

describe.each(ports)('$how', ({ mock, ask }) => {
  beforeEach(() => mock.reset());

  const next = async (body: unknown): Promise<unknown> => {
    const reply = await ask('/__mock/next', { body });
    expect(reply.status).toBe(200);
    return reply.json();
  };
  const statuses = async (count: number): Promise<number[]> => {
    const all: number[] = [];
    for (let asked = 0; asked < count; asked++) all.push((await ask('/api/v1/chats/')).status);
    return all;
  };

  test('a reply, once', async () => {
    await next({ operationId: 'listChats', status: 503, body: { detail: 'Tired' }, headers: { 'Retry-After': '5' } });
    const first = await ask('/api/v1/chats/', { headers: { origin: 'http://localhost:3000' } });
    expect(first.status).toBe(503);
    expect(await first.json()).toEqual({ detail: 'Tired' });
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'application/json',
      'retry-after': '5',
      'x-mock-operation': 'listChats',
      'x-mock-source': 'next',
      'access-control-allow-origin': 'http://localhost:3000',
    });
    expect(await statuses(2)).toEqual([200, 200]);
    expect(mock.journal({ operationId: 'listChats' }).map(({ status, source }) => [status, source])).toEqual([
      [503, 'next'],
      [200, 'state'],
      [200, 'state'],
    ]);
  });

  test('a reply several times, then another, for this operation only', async () => {
    await next({ operationId: 'listChats', status: 500, times: 2 });
    expect(await next({ operationId: 'listChats', status: 502 })).toEqual({
      next: [
        { operationId: 'listChats', status: 500, times: 2 },
        { operationId: 'listChats', status: 502, times: 1 },
      ],
    });
    expect((await ask('/api/v1/auths/')).status).toBe(200);
    expect(await statuses(1)).toEqual([500]);
    expect(await (await ask('/__mock/next')).json()).toMatchObject({
      next: [
        { status: 500, times: 1 },
        { status: 502, times: 1 },
      ],
    });
    expect(await statuses(3)).toEqual([500, 502, 200]);
  });

  test('many at once get as many as were asked for', async () => {
    await next({ operationId: 'listChats', status: 500, times: 3 });
    const all = await Promise.all(Array.from({ length: 10 }, () => ask('/api/v1/chats/')));
    expect(all.filter(({ status }) => status === 500)).toHaveLength(3);
  });

  test('forgotten, for one operation and for all', async () => {
    for (const operationId of ['listChats', 'createChat', 'getChatById']) await next({ operationId, status: 500 });
    await ask('/__mock/next?operationId=listChats', { method: 'DELETE' });
    expect(await (await ask('/__mock/next?operationId=createChat')).json()).toMatchObject({ next: [{ operationId: 'createChat' }] });
    expect(await (await ask('/__mock/next')).json()).toMatchObject({
      next: [{ operationId: 'createChat' }, { operationId: 'getChatById' }],
    });
    await ask('/__mock/next', { method: 'DELETE' });
    expect(await (await ask('/__mock/next')).json()).toEqual({ next: [] });
  });

  test('it goes before everything: no token is needed, nothing is done, and the journal has the body', async () => {
    await next({ operationId: 'createChat', status: 507 });
    const before = await mock.snapshot();
    const body = newChat('Never');
    expect((await ask('/api/v1/chats/new', { token: 'wrong', body })).status).toBe(507);
    expect(await mock.snapshot()).toEqual(before);
    expect(mock.journal().at(-1)).toMatchObject({ operationId: 'createChat', status: 507, body });
  });

  test('a status alone has the contract’s body, or one of its own', async () => {
    await next({ operationId: 'listChats', status: 401 });
    expect(await (await ask('/api/v1/chats/')).json()).toHaveProperty('detail');
    await next({ operationId: 'listChats', status: 599 });
    expect(await (await ask('/api/v1/chats/')).json()).toEqual({ detail: 'The mock was asked to answer 599 here.' });
    await next({ operationId: 'listChats', body: [] });
    const empty = await ask('/api/v1/chats/');
    expect([empty.status, await empty.json()]).toEqual([200, []]);
    await next({ operationId: 'listChats', status: 502, body: '<h1>Bad gateway</h1>', headers: { 'content-type': 'text/html' } });
    const page = await ask('/api/v1/chats/');
    expect([page.headers.get('content-type'), await page.text()]).toEqual(['text/html', '<h1>Bad gateway</h1>']);
    await next({ operationId: 'listChats', status: 204, body: 'none' });
    const none = await ask('/api/v1/chats/');
    expect([none.status, await none.text()]).toEqual([204, '']);
  });

  test('a delay by the mock’s clock, of a reply and of what the operation does', async () => {
    mock.clock.set(0);
    for (const given of [{ status: 500 }, {}]) {
      await next({ operationId: 'createChat', delay: 300, ...given });
      const waiting = ask('/api/v1/chats/new', { body: newChat('Slow') });
      await until(() => mock.clock.state().sleeping === 1);
      mock.clock.advance(299);
      expect(mock.clock.state().sleeping).toBe(1);
      mock.clock.advance(1);
      const reply = await waiting;
      expect([reply.status, reply.headers.get('x-mock-source')]).toEqual('status' in given ? [500, 'next'] : [200, 'state']);
    }
  });

  test('drop: no reply, as when the network fails', async () => {
    await next({ operationId: 'createChat', fault: 'drop' });
    const before = await mock.snapshot();
    const body = newChat('Lost');
    await expect(ask('/api/v1/chats/new', { body })).rejects.toThrow(TypeError);
    expect(await mock.snapshot()).toEqual(before);
    expect(mock.journal().at(-1)).toMatchObject({ operationId: 'createChat', status: 0, source: 'next', body });
    expect(await statuses(1)).toEqual([200]);
  });

  test('drop after a delay', async () => {
    mock.clock.set(0);
    await next({ operationId: 'listChats', fault: 'drop', delay: 50 });
    const dropped = ask('/api/v1/chats/').catch((error: unknown) => error);
    await until(() => mock.clock.state().sleeping === 1);
    mock.clock.advance(50);
    expect(await dropped).toBeInstanceOf(TypeError);
  });

  test('stall: nothing until the caller leaves', async () => {
    await next({ operationId: 'listChats', fault: 'stall' });
    const leave = new AbortController();
    let answered = false;
    const stalled = ask('/api/v1/chats/', { signal: leave.signal }).finally(() => {
      answered = true;
    });
    expect(await statuses(1)).toEqual([200]);
    expect(answered).toBe(false);
    leave.abort();
    await expect(stalled).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await until(() => mock.journal().length === 2);
    expect(mock.journal().at(-1)).toMatchObject({ operationId: 'listChats', status: 0 });
  });

  test('stall in the middle of a body', async () => {
    await next({ operationId: 'listChats', fault: 'stall', after: 5, body: { detail: 'half' } });
    const leave = new AbortController();
    const reader = (await ask('/api/v1/chats/', { signal: leave.signal })).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"det');
    const more = reader?.read().catch(() => ({ done: true }));
    leave.abort();
    await reader?.cancel().catch(() => undefined);
    expect(await more).toMatchObject({ done: true });
  });

  test('cut: a part of the body comes, then the connection breaks', async () => {
    await next({ operationId: 'createChat', fault: 'cut' });
    const reply = await ask('/api/v1/chats/new', { body: newChat('Done all the same') });
    expect([reply.status, reply.headers.get('x-mock-source')]).toEqual([200, 'next']);
    const { text, failed } = await readAll(reply);
    expect(failed).toBeInstanceOf(Error);
    expect(text).toMatch(/^\{"id":/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(await (await ask('/api/v1/chats/')).json()).toContainEqual(expect.objectContaining({ title: 'Done all the same' }));
  });

  test('cut after so many bytes of a given reply', async () => {
    await next({ operationId: 'listChats', fault: 'cut', after: 3, status: 500, body: 'abcdef' });
    const reply = await ask('/api/v1/chats/');
    expect(reply.status).toBe(500);
    expect(await readAll(reply)).toEqual({ text: 'abc', failed: expect.any(Error) });
  });

  test('malformed: whole to HTTP, broken as JSON', async () => {
    await next({ operationId: 'listChats', fault: 'malformed' });
    const reply = await ask('/api/v1/chats/');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json']);
    await expect(reply.json()).rejects.toThrow(SyntaxError);
    await next({ operationId: 'listChats', fault: 'malformed', body: '0123456789' });
    expect(await (await ask('/api/v1/chats/')).text()).toBe('01234');
  });

  const events = (text: string): string[] => text.split('\n\n').filter((event) => event !== '');
  const stream = (): Promise<Response> => ask('/api/chat/completions', { body: question });

  test('a stream: cut after items', async () => {
    const whole = events((await readAll(await stream())).text);
    for (const after of [1, 3]) {
      await next({ operationId: 'completeChat', fault: 'cut', ...(after === 1 ? {} : { after }) });
      const { text, failed } = await readAll(await stream());
      expect(events(text)).toEqual(whole.slice(0, after));
      expect(failed).toBeInstanceOf(Error);
    }
  });

  test('a stream: one item malformed', async () => {
    const whole = events((await readAll(await stream())).text);
    await next({ operationId: 'completeChat', fault: 'malformed', after: 2 });
    const { text, failed } = await readAll(await stream());
    expect(failed).toBeUndefined();
    const sent = events(text);
    expect(sent.length).toBe(whole.length);
    expect(sent.map((event, index) => event === whole[index])).toEqual(whole.map((_, index) => index !== 1));
    expect(() => JSON.parse(sent[1]?.replace(/^data: /, '') ?? '{}')).toThrow(SyntaxError);
  });

  test('a stream: a stall after items, until the caller leaves', async () => {
    await next({ operationId: 'completeChat', fault: 'stall', after: 2 });
    const leave = new AbortController();
    const reader = (await ask('/api/chat/completions', { body: question, signal: leave.signal })).body?.getReader();
    let text = '';
    while (events(text).length < 2) text += new TextDecoder().decode((await reader?.read())?.value);
    let more = false;
    const read = reader?.read().then(
      () => {
        more = true;
      },
      () => undefined,
    );
    expect(await statuses(1)).toEqual([200]);
    expect(more).toBe(false);
    leave.abort();
    await reader?.cancel().catch(() => undefined);
    await read;
    expect(events(text)).toHaveLength(2);
  });
});

async function readAll(reply: Response): Promise<{ text: string; failed: unknown }> {
  const reader = reply.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
      text += decoder.decode(next.value, { stream: true });
    return { text, failed: undefined };
  } catch (failed) {
    return { text, failed };
  }
}

test('what was written before a cut arrives, also when there is much of it', async () => {
  await served.reset();
  await served.next({ operationId: 'listChats', fault: 'cut', after: 3_000_000, body: 'a'.repeat(4_000_000) });
  const received = await new Promise<{ length: number; complete: boolean }>((resolve, reject) => {
    const request = httpRequest(`${listening.url}/api/v1/chats/`, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on('error', () => undefined);
      response.on('close', () => resolve({ length, complete: response.complete }));
    });
    request.on('error', reject);
    request.end();
  });
  expect(received).toEqual({ length: 3_000_000, complete: false });
});

const wrong: readonly (readonly [asked: unknown, problem: string, hint: string])[] = [
  [[], 'The body is no JSON object.', 'Send one, such as {"operationId": "listChats", "status": 500}.'],
  [{ status: 500 }, '`operationId` is undefined.', 'Name an operation'],
  [{ operationId: 'ListChats', status: 500 }, 'no operation "ListChats"', 'Did you mean `listChats`'],
  [{ operationId: 'qqq', status: 500 }, 'no operation "qqq"', 'x-mock-operation'],
  [{ operationId: 'listChats' }, 'Nothing is asked for.', '`fault`'],
  [{ operationId: 'listChats', state: 500 }, '`state` is not known here.', '`status`'],
  [{ operationId: 'listChats', status: 100 }, '`status` is 100.', 'from 200 to 599'],
  [{ operationId: 'listChats', status: '500' }, '`status` is "500".', 'from 200 to 599'],
  [{ operationId: 'listChats', status: 500, times: 0 }, '`times` is 0.', 'from 1'],
  [{ operationId: 'listChats', status: 500, delay: -1 }, '`delay` is -1.', 'from 0'],
  [{ operationId: 'listChats', fault: 'explode' }, '`fault` is "explode".', '"drop", "stall", "cut", "malformed"'],
  [{ operationId: 'listChats', fault: 'drop', status: 500 }, 'A dropped connection has no reply.', '"cut"'],
  [{ operationId: 'listChats', fault: 'drop', after: 1 }, '`after` says nothing here.', '"stall"'],
  [{ operationId: 'listChats', status: 500, after: 1 }, '`after` says nothing here.', '"stall"'],
  [{ operationId: 'listChats', fault: 'malformed', after: 0 }, 'counted from 1', 'number of the item'],
  [{ operationId: 'listChats', headers: [] }, '`headers` is no object.', '{"retry-after": "5"}'],
  [{ operationId: 'listChats', headers: { 'a b': 'c' } }, '`headers` has {"a b":"c"}.', '{"retry-after": "5"}'],
  [{ operationId: 'listChats', headers: { a: 'b\r\nc: d' } }, '`headers` has', '{"retry-after": "5"}'],
  [{ operationId: 'listChats', headers: { a: '\u0001' } }, '`headers` has', '{"retry-after": "5"}'],
  [{ operationId: 'listChats', headers: { a: '€' } }, '`headers` has', '{"retry-after": "5"}'],
  [{ operationId: 'listChats', headers: { a: 5 } }, '`headers` has {"a":5}.', '{"retry-after": "5"}'],
  [{ operationId: 'listChats', headers: { 'Content-Length': '5' } }, '`headers` has Content-Length.', 'Leave it out'],
];

test.each(wrong)('%j is refused, and nothing is planned', async (asked, problem, hint) => {
  const { mock, ask, json } = mockWithAsker({ stateless: true });
  const refused = await ask('/__mock/next', { body: asked });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({ error: expect.stringContaining(problem), hint: expect.stringContaining(hint) });
  // The routes refuse what the types would not let through, too.
  await expect(mock.next(asked as never)).rejects.toThrow(problem);
  expect(await json('/__mock/next')).toEqual({ next: [] });
});

test('an operation that the server does not serve cannot be planned', async () => {
  const { mock } = mockWithAsker({ server: 'open-webui@0.8.3', stateless: true });
  const all = await createMock().operations();
  const served = new Set((await mock.operations()).map(({ operationId }) => operationId));
  const newer = all.find(({ operationId }) => !served.has(operationId));
  expect(newer).toBeDefined();
  await expect(mock.next({ operationId: newer?.operationId ?? '', status: 500 })).rejects.toThrow('This mock serves no operation');
});

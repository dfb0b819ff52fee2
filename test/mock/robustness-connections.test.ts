/** Clients that begin and do not go on, that are slow, or that leave: others are answered meanwhile, and `close()` ends them all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SurvivingMock, startSurvivingMock } from './surviving-mock.ts';

const HEAD = 'host: localhost\r\nauthorization: Bearer user-token\r\ncontent-type: application/json\r\n';
const OK = /^HTTP\/1\.1 200 /;

/** What has begun when a client stops; the key says what it has sent. */
const HALVES: Readonly<Record<string, string>> = {
  nothing: '',
  'one letter': 'G',
  'half a request line': 'GET /api/v1/cha',
  'half a header': 'GET /health HTTP/1.1\r\nhost: loc',
  'headers without their end': `GET /health HTTP/1.1\r\n${HEAD}`,
  'headers and no body': `POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}content-length: 100\r\n\r\n`,
  'half a body': `POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}content-length: 100\r\n\r\n{"chat":{"title":"A`,
  'half a chunk': `POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}transfer-encoding: chunked\r\n\r\n64\r\n{"chat":{"ti`,
  'half a file': `POST /api/v1/files/ HTTP/1.1\r\n${HEAD.replace('application/json', 'multipart/form-data; boundary=B')}content-length: 9999\r\n\r\n--B\r\nContent-Disp`,
  'a body that waits to be asked for': `POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}expect: 100-continue\r\ncontent-length: 11\r\n\r\n`,
};

/** The reply repeats what is wrong, as the server's does: larger than what a socket takes at once. */
const LARGE = 8_000_000;
const ASK_LARGE = `POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}content-length: ${LARGE + 11}\r\n\r\n{"chat":"${'x'.repeat(LARGE)}"}`;

const QUESTION = JSON.stringify({ model: 'llama3.2:3b', stream: true, messages: [{ role: 'user', content: 'Ciao '.repeat(2_000) }] });
const ASK_STREAM = `POST /api/chat/completions HTTP/1.1\r\n${HEAD}content-length: ${QUESTION.length}\r\n\r\n${QUESTION}`;

let mock: SurvivingMock;

beforeAll(async () => {
  mock = await startSurvivingMock();
});

afterAll(() => mock.close());

describe('a client that stops after', () => {
  test.each(Object.entries(HALVES))('%s', async (_, begun) => {
    const waiting = await mock.open();
    await waiting.send(begun);
    await mock.expectAlive();
    expect(waiting.isOpen()).toBe(true);

    const leaving = await mock.open();
    await leaving.send(begun);
    leaving.destroy();
    await mock.expectAlive();
  });
});

test('a request that comes byte by byte is answered, and so are others meanwhile', async () => {
  const client = await mock.open();
  const body = '{"chat":{"title":"A week in Rome"}}';
  const request = `POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}content-length: ${body.length}\r\n\r\n${body}`;
  for (const [index, byte] of [...request].entries()) {
    if (index % 100 === 0) await mock.expectAlive();
    await client.send(byte);
  }
  expect(await client.until('}')).toMatch(OK);
});

test('a body in chunks of one byte is answered', async () => {
  const client = await mock.open();
  await client.send(`POST /api/v1/chats/new HTTP/1.1\r\n${HEAD}transfer-encoding: chunked\r\n\r\n`);
  for (const byte of '{"chat":{"title":"A week in Rome"}}') await client.send(`1\r\n${byte}\r\n`);
  await mock.expectAlive();
  await client.send('0\r\n\r\n');
  expect(await client.until('}')).toMatch(OK);
});

test('a large reply waits for a reader that rests, and is whole', async () => {
  const client = await mock.open();
  client.stopReading();
  await client.send(ASK_LARGE);
  for (let count = 0; count < 5; count++) await mock.expectAlive();
  client.readOn();
  const reply = await client.until('"}]}');
  expect(reply).toMatch(/^HTTP\/1\.1 422 /);
  expect(reply.length).toBeGreaterThan(LARGE);
});

test.each([
  ['a large reply', ASK_LARGE],
  ['a stream', ASK_STREAM],
])('twenty clients leave in the middle of %s', async (_, request) => {
  for (let count = 0; count < 20; count++) {
    const client = await mock.open();
    await client.send(request);
    // A look at the first bytes makes sure that the reply has begun; every other client does not wait for it.
    if (count % 2 === 0) await client.until(/^HTTP/);
    client.destroy();
  }
  await mock.expectAlive();
});

test('a reader of a stream that never reads does not hold up others', async () => {
  const client = await mock.open();
  client.stopReading();
  for (let count = 0; count < 50; count++) await client.send(ASK_STREAM);
  await mock.expectAlive();
});

test('five hundred idle connections', async () => {
  const idle = await Promise.all(Array.from({ length: 500 }, () => mock.open()));
  await mock.expectAlive();
  expect(idle.filter((client) => client.isOpen()).length).toBe(500);
  for (const client of idle.slice(250)) client.destroy();
  await mock.expectAlive();
});

test('a hundred requests in one go are answered in their order', async () => {
  const client = await mock.open();
  const asked = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? '/health' : '/no/such/path'));
  const requests = asked.map((target) => `GET ${target} HTTP/1.1\r\n${HEAD}\r\n`);
  await client.send(`${requests.join('')}GET /health HTTP/1.1\r\n${HEAD}connection: close\r\n\r\n`);
  const statuses = [...(await client.ended).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  expect(statuses).toEqual([...asked.map((path) => (path === '/health' ? '200' : '404')), '200']);
});

test('close() ends clients in every state, and waits until they are gone', async () => {
  const other = await startSurvivingMock();
  for (const begun of Object.values(HALVES)) await (await other.open()).send(begun);
  for (const request of [ASK_LARGE, ASK_STREAM]) {
    const client = await other.open();
    client.stopReading();
    await client.send(request);
  }
  const served = await other.open();
  await served.send(`GET /health HTTP/1.1\r\n${HEAD}\r\n`);
  await served.until('}');
  await other.expectAlive();
  await other.close();
});

/** No request, however odd, makes the mock fail or fall silent: every operation is asked in every odd way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.ts';

const failures: unknown[] = [];
const served = createMock({ stateless: true, onError: (error) => failures.push(error) });
let mock: Listening;

beforeAll(async () => {
  mock = await served.listen({ port: 0 });
});

afterAll(() => mock.close());

const BODIES: readonly (readonly [type: string | undefined, text: string])[] = [
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"text"'],
  ['application/json', '{}'],
  ['application/json', '{"chat":{"history":{"messages":[1,{"a":null}]}},"__proto__":{"x":1},"constructor":1}'],
  ['application/json', '{"a":'],
  ['application/json; charset=utf-16', '{}'],
  ['application/vnd.api+json', '{"a":1}'],
  ['application/x-www-form-urlencoded', 'a=1&a=2&b[c]=%ZZ'],
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', '--x\r\n\r\nbroken'],
  ['text/plain', '\u0000\uFFFF'],
  ['not a media type', '{}'],
  [undefined, ''],
];

const QUERIES = [
  '',
  '?page=abc&page=2&page[]=3',
  '?=&&a=%E0%A4%A',
  '?__proto__=1&page=-1',
  '?skip=1e999&limit=null&text=%00',
  '?__code=422',
  '?__dynamic=true',
];

const HEADERS: readonly Record<string, string>[] = [
  {},
  { accept: 'text/html' },
  { accept: ',,;q=x' },
  { prefer: 'code=500;;,example' },
  { cookie: 'token=; token' },
];

test('every operation answers every odd request, with a status of its own', { timeout: 120_000 }, async () => {
  const operations = await served.operations();
  // The first dynamic reply loads Prism.
  await fetch(`${mock.url}/health?__dynamic=true`);
  let count = 0;
  for (const { method, path, operationId } of operations) {
    const filled = path.replaceAll(/\{.+?\}/g, '%E0%A4%A');
    for (const [index, [type, body]] of BODIES.entries()) {
      const query = QUERIES[index % QUERIES.length] ?? '';
      const headers = {
        authorization: 'Bearer admin-token',
        ...HEADERS[index % HEADERS.length],
        ...(type === undefined ? {} : { 'content-type': type }),
      };
      const withBody = method !== 'GET' && method !== 'HEAD';
      const response = await fetch(`${mock.url}${filled}${query}`, {
        method,
        redirect: 'manual',
        headers,
        ...(withBody ? { body } : {}),
        signal: AbortSignal.timeout(5_000),
      });
      await response.arrayBuffer();
      expect({ failures, operation: response.headers.get('x-mock-operation') }).toEqual({ failures: [], operation: operationId });
      count++;
    }
  }
  expect(failures).toEqual([]);
  expect(count).toBe(operations.length * BODIES.length);
});

test('ten thousand letters of Accept do not change the next reply', async () => {
  const ask = (accept: string) => fetch(`${mock.url}/api/v1/chats/all`, { headers: { authorization: 'Bearer user-token', accept } });
  const before = await (await ask('*/*')).text();
  expect((await ask(`text/html, ${'a/b, '.repeat(1_000)}`)).status).toBe(200);
  expect((await ask('application/json')).headers.get('content-type')).toBe('application/json');
  expect((await ask('application/x-ndjson')).headers.get('content-type')).toBe('application/x-ndjson');
  expect(await (await ask('*/*')).text()).toBe(before);
});

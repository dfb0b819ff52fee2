/** Multipart bodies as clients really send them, which Prism's parser would fail on; and bodies that are none, in the server's words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.ts';

let mock: Listening;
const failures: unknown[] = [];

beforeAll(async () => {
  mock = await createMock({ stateless: true, onError: (error) => failures.push(error) }).listen({ port: 0 });
});

afterAll(() => mock.close());

const upload = (body: string, boundary = '; boundary=x') =>
  fetch(`${mock.url}/api/v1/files/`, {
    method: 'POST',
    headers: { authorization: 'Bearer user-token', 'content-type': `multipart/form-data${boundary}` },
    body,
  });

const file = (disposition: string, more = '') => `--x\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\nhello\r\n--x--\r\n`;

test.each([
  ['a file without a media type', file('name="file"; filename="a.txt"')],
  [
    'a part whose name is no encoded text',
    `--x\r\nContent-Disposition: form-data; name="%ZZ"\r\n\r\n1\r\n${file('name="file"; filename="a.txt"')}`,
  ],
  ['a name with a backslash', file('name="file"; filename="a\\b.txt"', 'Content-Type: text/plain\r\n')],
])('%s is taken', async (_, body) => {
  expect((await upload(body)).status).toBe(200);
  expect(failures).toEqual([]);
});

test('what is no multipart body answers 400, as a server does', async () => {
  const nameless = await upload('--x\r\n\r\nbroken');
  expect(nameless.status).toBe(400);
  expect(await nameless.json()).toEqual({ detail: 'The Content-Disposition header field "name" must be provided.' });
  const boundless = await upload('--x\r\n\r\nbroken', '');
  expect(boundless.status).toBe(400);
  expect(await boundless.json()).toEqual({ detail: 'Missing boundary in multipart.' });
});

test('a form whose names are no encoded text does not end in a failure', async () => {
  const response = await fetch(`${mock.url}/oauth/backchannel-logout`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '%ZZ=1&logout_token=%E0%A4%A',
  });
  expect(response.status).toBeLessThan(500);
  expect(failures).toEqual([]);
});

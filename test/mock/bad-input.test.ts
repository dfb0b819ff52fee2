/**
 * What the mock answers to requests that are wrong. Every expected status and body was seen on Open WebUI 0.12.4 (without its packaged
 * web page, which a real server sends for an unknown GET path), except the 413: real servers leave the limit to the proxy in front.
 */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.ts';

const LIMIT = 100_000;

let mock: Listening;

beforeAll(async () => {
  mock = await createMock({ stateless: true, maxBodyBytes: LIMIT }).listen({ port: 0 });
});

afterAll(() => mock.close());

const user = { authorization: 'Bearer user-token' };
const admin = { authorization: 'Bearer admin-token' };
const json = { 'content-type': 'application/json' };

async function send(method: string, path: string, headers: Record<string, string> = {}, body?: string | Uint8Array<ArrayBuffer>) {
  const response = await fetch(mock.url + path, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

describe('a body that is not JSON', () => {
  test.each([
    ['{bad', 1, 'Expecting property name enclosed in double quotes'],
    ['{"chat":{},}', 11, 'Expecting property name enclosed in double quotes'],
    ['[1,', 3, 'Expecting value'],
    ['{"a":1 "b"}', 7, "Expecting ',' delimiter"],
  ])('%s', async (text, position, error) => {
    const reply = await send('POST', '/api/v1/chats/new', { ...user, ...json }, text);
    expect(reply).toMatchObject({
      status: 422,
      body: { detail: [{ type: 'json_invalid', loc: ['body', position], msg: 'JSON decode error', input: {}, ctx: { error } }] },
    });
  });

  test('is refused before the token is looked at', async () => {
    expect((await send('POST', '/api/v1/chats/new', json, '{bad')).status).toBe(422);
  });

  test('is refused with 400 if it is not even UTF-8', async () => {
    const reply = await send('POST', '/api/v1/chats/new', { ...user, ...json }, new Uint8Array([0x22, 0xff, 0x22]));
    expect(reply).toMatchObject({ status: 400, body: { detail: 'There was an error parsing the body' } });
  });

  test('gets one fixed text where passwords are sent', async () => {
    expect(await send('POST', '/api/v1/auths/signin', json, '{bad')).toMatchObject({
      status: 422,
      body: { detail: 'Invalid authentication request.' },
    });
    expect(await send('POST', '/api/v1/auths/signup', json, '{"email":1}')).toMatchObject({
      status: 422,
      body: { detail: 'Invalid authentication request.' },
    });
  });
});

describe('a body that breaks the contract', () => {
  test.each([
    ['{}', { type: 'missing', loc: ['body', 'chat'], msg: 'Field required', input: {} }],
    [
      '[]',
      {
        type: 'model_attributes_type',
        loc: ['body'],
        msg: 'Input should be a valid dictionary or object to extract fields from',
        input: [],
      },
    ],
    ['{"chat":{},"folder_id":4}', { type: 'string_type', loc: ['body', 'folder_id'], msg: 'Input should be a valid string', input: 4 }],
    ['{"chat":3}', { type: 'dict_type', loc: ['body', 'chat'], msg: 'Input should be a valid dictionary', input: 3 }],
  ])('%s', async (text, issue) => {
    expect(await send('POST', '/api/v1/chats/new', { ...user, ...json }, text)).toMatchObject({ status: 422, body: { detail: [issue] } });
  });

  test('names the whole body if none was sent', async () => {
    const reply = await send('POST', '/api/v1/chats/new', user);
    expect(reply).toMatchObject({
      status: 422,
      body: { detail: [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }] },
    });
  });

  test.each(['text/plain', 'application/xml', 'multipart/form-data'])(
    'is a text where an object was wanted, with the media type %s',
    async (type) => {
      const reply = await send('POST', '/api/v1/chats/new', { ...user, 'content-type': type }, '{"chat":{}}');
      const input = '{"chat":{}}';
      expect(reply).toMatchObject({
        status: 422,
        body: {
          detail: [
            {
              type: 'model_attributes_type',
              loc: ['body'],
              msg: 'Input should be a valid dictionary or object to extract fields from',
              input,
            },
          ],
        },
      });
    },
  );

  test('is found after the token has been checked', async () => {
    expect(await send('POST', '/api/v1/chats/new', json, '{}')).toMatchObject({ status: 401, body: { detail: 'Not authenticated' } });
  });
});

test('a query parameter of the wrong type names the parameter', async () => {
  const reply = await send('GET', '/api/v1/chats/?page=abc', user);
  const msg = 'Input should be a valid integer, unable to parse string as an integer';
  expect(reply).toMatchObject({ status: 422, body: { detail: [{ type: 'int_parsing', loc: ['query', 'page'], msg, input: 'abc' }] } });
});

describe('a query parameter', () => {
  const refused = (type: string, name: string, input: string | null, msg: string) => ({
    status: 422,
    body: { detail: [{ type, loc: ['query', name], msg, input }] },
  });
  const INTEGER = 'Input should be a valid integer, unable to parse string as an integer';
  const BOOLEAN = 'Input should be a valid boolean, unable to interpret input';

  test.each(['', '1.5', '1e3', 'null'])('that is an integer must not be "%s"', async (text) => {
    expect(await send('GET', `/api/v1/chats/list?page=${text}`, user)).toMatchObject(refused('int_parsing', 'page', text, INTEGER));
  });

  test.each(['', '2', 'null', '%20on'])('that is a boolean must not be "%s"', async (text) => {
    const reply = await send('GET', `/api/v1/chats/list?include_pinned=${text}`, user);
    expect(reply).toMatchObject(refused('bool_parsing', 'include_pinned', decodeURIComponent(text), BOOLEAN));
  });

  test.each([
    'page=1.0',
    'page=%201',
    'page=-1',
    'page=x&page=2',
    'include_pinned=on',
    'include_pinned=TRUE',
    'include_pinned=0',
    'sort_by=',
  ])('may be %s', async (query) => {
    expect((await send('GET', `/api/v1/chats/list?${query}`, user)).status).toBe(200);
  });

  test('that is a text may be empty, but not absent', async () => {
    expect((await send('GET', '/api/v1/chats/search?text=', user)).status).toBe(200);
    expect(await send('GET', '/api/v1/chats/search', user)).toMatchObject(refused('missing', 'text', null, 'Field required'));
  });
});

test('a field whose name holds a slash is named as it was sent', async () => {
  const reply = await send('POST', '/api/v1/configs/interface/visibility', { ...admin, ...json }, '{"visibility":{"a/b~c":"x"}}');
  expect(reply.body.detail).toContainEqual(expect.objectContaining({ loc: ['body', 'visibility', 'a/b~c'], input: 'x' }));
});

test('a proxy passes on a form as it is', async () => {
  const headers = { ...user, 'content-type': 'multipart/form-data; boundary=b' };
  expect((await send('POST', '/api/v1/terminals/workshop/files/upload', headers, '--b\r\n\r\nx\r\n--b--\r\n')).status).toBe(200);
});

test('a malformed percent-escape in a path is a value like any other', async () => {
  expect(await send('GET', '/api/v1/chats/%E0%A4%A', user)).toMatchObject({ status: 200 });
  expect(await send('GET', '/%E0%A4%A')).toMatchObject({ status: 404, body: { detail: 'Not Found' } });
});

describe('a path or method that is not served', () => {
  test('an unknown path answers 404', async () => {
    expect(await send('GET', '/api/v1/nope')).toMatchObject({ status: 404, body: { detail: 'Not Found' } });
  });

  test('a known path with another method answers 405 and says which are allowed', async () => {
    const reply = await send('PUT', '/api/v1/auths/signin', user);
    expect(reply).toMatchObject({ status: 405, body: { detail: 'Method Not Allowed' } });
    expect(reply.headers.get('allow')).toBe('POST');
  });

  test('a wrong slash at the end redirects to the right one', async () => {
    const reply = await send('GET', '/api/v1/auths?a=b', user);
    expect(reply.status).toBe(307);
    expect(reply.headers.get('location')).toBe('/api/v1/auths/?a=b');
  });
});

describe('a body that is too large', () => {
  test('is refused with 413 and the mend', async () => {
    const reply = await send('POST', '/api/v1/chats/new', { ...user, ...json }, JSON.stringify({ chat: { title: 'x'.repeat(LIMIT) } }));
    expect(reply).toMatchObject({
      status: 413,
      body: { detail: `The request body is larger than ${LIMIT} bytes, the limit of this mock. Raise it with --max-body.` },
    });
  });

  test('is refused also when its length is not announced', async () => {
    const reply = await rawExchange(
      'POST /api/v1/chats/new HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n' +
        `${LIMIT.toString(16)}\r\n${'x'.repeat(LIMIT)}\r\n`.repeat(2),
    );
    expect(reply).toContain('HTTP/1.1 413');
  });
});

describe('what is not HTTP, or ends too early', () => {
  test('gets a 400 and the server lives on', async () => {
    expect(await rawExchange('NOT HTTP\r\n\r\n')).toContain('HTTP/1.1 400');
    expect((await send('GET', '/api/v1/auths/')).status).toBe(401);
  });

  test('a caller that goes away in mid-body harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(mock.url).port), '127.0.0.1', () => {
        socket.write('POST /api/v1/chats/new HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n{"chat"', () => {
          socket.destroy();
          resolve();
        });
      });
    });
    expect((await send('GET', '/api/v1/auths/')).status).toBe(401);
  });
});

describe('a preference that cannot be met', () => {
  test.each(['code=418', 'example=nothing', 'code=abc'])('%s', async (prefer) => {
    const reply = await send('POST', '/api/v1/auths/signout', { prefer });
    expect(reply.status).toBe(400);
    expect(reply.body.detail).toMatch(/Ask for/);
  });
});

/** Sends bytes as they are and resolves with what came back until the server closed or answered. */
function rawExchange(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString();
      if (received.includes('\r\n\r\n')) {
        socket.destroy();
        resolve(received);
      }
    });
    socket.on('error', (error) => (received === '' ? reject(error) : resolve(received)));
  });
}

import { describe, expect, test } from 'vitest';
import { serializePath } from '../../src/client/path.ts';
import { ClientOptionError, createClient } from '../../src/index.ts';

describe('createClient refuses', () => {
  test.each([
    ['an address without a scheme', { baseUrl: 'localhost:8080' }, 'baseUrl', 'Pass the server’s address with its scheme'],
    ['an empty address', { baseUrl: '' }, 'baseUrl', 'is not an http(s) URL'],
    ['another scheme', { baseUrl: 'ftp://a.example' }, 'baseUrl', 'is not an http(s) URL'],
    ['an address that ends in /api/v1', { baseUrl: 'http://a.example/api/v1/' }, 'baseUrl', 'Leave it off'],
    ['an empty token', { baseUrl: 'http://a.example', token: '' }, 'token', 'Pass a session token'],
  ])('%s', (_, options, option, text) => {
    const call = () => createClient(options);
    expect(call).toThrow(ClientOptionError);
    expect(call).toThrow(text.replace('’', "'"));
    expect(call).toThrow(expect.objectContaining({ option }));
  });
});

test('a base URL may have a path and a slash at its end', async () => {
  const urls: string[] = [];
  const fetch = (request: Request) => {
    urls.push(request.url);
    return Promise.resolve(Response.json({ status: true }));
  };
  await createClient({ baseUrl: 'https://a.example/webui/', fetch }).POST('/api/v1/auths/signout');
  expect(urls).toEqual(['https://a.example/webui/api/v1/auths/signout']);
});

test('headers and the token go with every request', async () => {
  let sent: Headers | undefined;
  const fetch = (request: Request) => {
    sent = request.headers;
    return Promise.resolve(Response.json({ status: true }));
  };
  await createClient({ baseUrl: 'https://a.example', token: 't', headers: { 'x-proxy': 'p' }, fetch }).POST('/api/v1/auths/signout');
  expect(sent?.get('authorization')).toBe('Bearer t');
  expect(sent?.get('x-proxy')).toBe('p');
});

describe('serializePath', () => {
  const multiSegment = { '/t/{id}/{path}': ['path'] };

  test.each([
    ['/chats/{id}', { id: 'a/b c' }, '/chats/a%2Fb%20c'],
    ['/t/{id}/{path}', { id: 'a/b', path: 'files/read me/ü' }, '/t/a%2Fb/files/read%20me/%C3%BC'],
    ['/t/{id}/{path}', { id: 'w', path: '$&/{id}' }, '/t/w/%24%26/%7Bid%7D'],
  ])('%s', (template, values, expected) => {
    expect(serializePath(`http://a.example${template}`, values, multiSegment)).toBe(`http://a.example${expected}`);
  });
});

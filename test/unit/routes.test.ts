/** The router's order, as Open WebUI's own: static before template, a missing method falls through, slashes matter. */
import { expect, test } from 'vitest';
import { RouteIndex } from '../../src/contract/routes.ts';

const route = (text: string, ...multiSegment: string[]) => {
  const [method = '', path = ''] = text.split(' ');
  return { method, path, multiSegment };
};

const index = new RouteIndex([
  route('GET /chats/'),
  route('GET /chats/search'),
  route('GET /chats/{id}'),
  route('POST /chats/{id}'),
  route('GET /chats/{chat_id}/tags'),
  route('GET /terminals/{server_id}/{path}', 'path'),
  route('GET /terminals/{server_id}/chats/{chat_id}/{path}', 'path'),
]);

test.each([
  ['GET', '/chats/search', '/chats/search', {}],
  ['GET', '/chats/abc', '/chats/{id}', { id: 'abc' }],
  ['POST', '/chats/search', '/chats/{id}', { id: 'search' }],
  ['GET', '/chats/abc/tags', '/chats/{chat_id}/tags', { chat_id: 'abc' }],
  ['GET', '/chats/', '/chats/', {}],
  ['GET', '/chats/a%20b', '/chats/{id}', { id: 'a b' }],
  ['GET', '/chats/%E0%A4%A', '/chats/{id}', { id: '\uFFFD%A' }],
  ['GET', '/terminals/w/a/b/c', '/terminals/{server_id}/{path}', { server_id: 'w', path: 'a/b/c' }],
  ['GET', '/terminals/w/a%2Fb', '/terminals/{server_id}/{path}', { server_id: 'w', path: 'a/b' }],
  ['GET', '/terminals/w/chats/c/a/b', '/terminals/{server_id}/chats/{chat_id}/{path}', { server_id: 'w', chat_id: 'c', path: 'a/b' }],
  ['GET', '/terminals/w/chats/c', '/terminals/{server_id}/{path}', { server_id: 'w', path: 'chats/c' }],
])('%s %s', (method, pathname, path, params) => {
  expect(index.match(method, pathname)).toMatchObject({ kind: 'found', route: { path }, params });
});

test('a path that fits with other methods only is told apart from one that does not fit', () => {
  expect(index.match('DELETE', '/chats/abc')).toEqual({ kind: 'wrong-method', allow: ['GET', 'POST'] });
  expect(index.match('GET', '/nope')).toEqual({ kind: 'unknown-path', withOtherSlash: false });
  expect(index.match('GET', '/chats')).toEqual({ kind: 'unknown-path', withOtherSlash: true });
  expect(index.match('GET', '/chats/search/')).toEqual({ kind: 'unknown-path', withOtherSlash: true });
});

test('a parameter of several segments that is not the last is refused', () => {
  expect(() => new RouteIndex([route('GET /a/{path}/b', 'path')])).toThrow('only the last parameter');
});

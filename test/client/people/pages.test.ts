/** Walking through lists. The pages, their sizes and their ends are those that a server 0.12.4 was seen to answer. */
import { expect, expectTypeOf, test } from 'vitest';
import { pages } from '../../../src/client/pages.ts';
import { ApiError, type components, createClient } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';

type Schemas = components['schemas'];

/** A client of a server that has these replies, by path and query, and keeps what it was asked. */
function clientOf(replies: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const client = createClient({
    baseUrl: 'http://a.example',
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(pathname + search);
      const reply = replies[pathname + search];
      return Promise.resolve(
        reply instanceof Response ? reply : Response.json(reply ?? { detail: 'unforeseen' }, { status: reply ? 200 : 500 }),
      );
    },
  });
  return { client, asked };
}

const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => ({ id: String(from + index) }));
const idsOf = async (items: AsyncIterable<{ id?: string }>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id ?? '?');
  return ids;
};
const ids = (from: number, to: number) => rows(from, to).map(({ id }) => id);

test('bare arrays by page end at the empty page', async () => {
  const { client, asked } = clientOf({
    '/api/v1/chats/?page=1': rows(1, 60),
    '/api/v1/chats/?page=2': rows(61, 120),
    '/api/v1/chats/?page=3': rows(121, 130),
    '/api/v1/chats/?page=4': [],
  });
  expect(await idsOf(pages(client, '/api/v1/chats/'))).toEqual(ids(1, 130));
  expect(asked).toHaveLength(4);
});

test('a list that counts its pages from 0 begins there', async () => {
  const path = '/api/v1/prompts/id/p/history';
  const { client } = clientOf({ [`${path}?page=0`]: rows(1, 20), [`${path}?page=1`]: rows(21, 27), [`${path}?page=2`]: [] });
  const versions = pages(client, '/api/v1/prompts/id/{prompt_id}/history', { params: { path: { prompt_id: 'p' } } });
  expect(await idsOf(versions)).toEqual(ids(1, 27));
});

test('a count of all items ends the walk without another request', async () => {
  const { client, asked } = clientOf({
    '/api/v1/notes/search?query=x&page=1': { items: rows(1, 60), total: 65 },
    '/api/v1/notes/search?query=x&page=2': { items: rows(61, 65), total: 65 },
  });
  expect(await idsOf(pages(client, '/api/v1/notes/search', { params: { query: { query: 'x' } } }))).toEqual(ids(1, 65));
  expect(asked).toHaveLength(2);
});

test('items may stand under a key of their own, and has_more may say that it is over', async () => {
  const path = '/api/v1/folders/f/shared/chats';
  const { client, asked } = clientOf({
    '/api/v1/users/?page=1': { users: rows(1, 3), total: 3 },
    [`${path}?page=1`]: { chats: rows(1, 10), folder_permission: 'write', has_more: true },
    [`${path}?page=2`]: { chats: rows(11, 13), folder_permission: 'write', has_more: false },
  });
  expect(await idsOf(pages(client, '/api/v1/users/'))).toEqual(ids(1, 3));
  expect(await idsOf(pages(client, '/api/v1/folders/{id}/shared/chats', { params: { path: { id: 'f' } } }))).toEqual(ids(1, 13));
  expect(asked).toHaveLength(3);
});

test('skip counts items, so that a server which gives fewer than asked for loses none', async () => {
  const path = '/api/v1/files/user/search';
  const { client } = clientOf({
    [`${path}?limit=9000&skip=0`]: rows(1, 1000),
    [`${path}?limit=9000&skip=1000`]: rows(1001, 1005),
    [`${path}?limit=9000&skip=1005`]: [],
  });
  expect(await idsOf(pages(client, path, { params: { query: { limit: 9000 } } }))).toEqual(ids(1, 1005));
});

test('SCIM counts from 1', async () => {
  const { client } = clientOf({
    '/api/v1/scim/v2/Users?count=2&startIndex=1': { Resources: rows(1, 2), totalResults: 3 },
    '/api/v1/scim/v2/Users?count=2&startIndex=3': { Resources: rows(3, 3), totalResults: 3 },
  });
  expect(await idsOf(pages(client, '/api/v1/scim/v2/Users', { params: { query: { count: 2 } } }))).toEqual(ids(1, 3));
});

test('a search that answers 404 for nothing is an empty list, or the end of one; elsewhere 404 is an error', async () => {
  const none = () => Response.json({ detail: 'No files found matching the pattern.' }, { status: 404 });
  const path = '/api/v1/files/search';
  const { client } = clientOf({
    [`${path}?filename=a*&skip=0`]: rows(1, 2),
    [`${path}?filename=a*&skip=2`]: none(),
    [`${path}?filename=b&skip=0`]: none(),
    '/api/v1/models/model/history?id=m&page=1': none(),
  });
  expect(await idsOf(pages(client, path, { params: { query: { filename: 'a*' } } }))).toEqual(ids(1, 2));
  expect(await idsOf(pages(client, path, { params: { query: { filename: 'b' } } }))).toEqual([]);
  const history = pages(client, '/api/v1/models/model/history', { params: { query: { id: 'm' } } });
  await expect(history.next()).rejects.toMatchObject({ status: 404, detail: 'No files found matching the pattern.' });
});

test('a server that does not know the parameter answers the same again, and that is the end', async () => {
  const { client, asked } = clientOf({ '/api/v1/files/?page=1': rows(1, 5), '/api/v1/files/?page=2': rows(1, 5) });
  expect(await idsOf(pages(client, '/api/v1/files/'))).toEqual(ids(1, 5));
  expect(asked).toHaveLength(2);
});

test('a thread gives its first message once, though it stands on every last page', async () => {
  const path = '/api/v1/channels/c/messages/m/thread';
  const { client } = clientOf({
    [`${path}?limit=4&skip=0`]: rows(1, 4),
    [`${path}?limit=4&skip=4`]: [...rows(5, 7), { id: 'm' }],
    [`${path}?limit=4&skip=8`]: [{ id: 'm' }],
  });
  const thread = pages(client, '/api/v1/channels/{id}/messages/{message_id}/thread', {
    params: { path: { id: 'c', message_id: 'm' }, query: { limit: 4 } },
  });
  expect(await idsOf(thread)).toEqual([...ids(1, 7), 'm']);
});

test('what slid onto the next page is given once', async () => {
  const { client } = clientOf({ '/api/v1/chats/?page=1': rows(1, 60), '/api/v1/chats/?page=2': rows(60, 70), '/api/v1/chats/?page=3': [] });
  expect(await idsOf(pages(client, '/api/v1/chats/'))).toEqual(ids(1, 70));
});

test('a page is asked for when it is needed, and limit asks for no more than it must', async () => {
  const { client, asked } = clientOf({
    '/api/v1/chats/?page=1': rows(1, 60),
    '/api/v1/chats/?page=2': rows(61, 62),
    '/api/v1/chats/?page=3': [],
  });
  const walk = pages(client, '/api/v1/chats/');
  expect(asked).toEqual([]);
  for (let index = 0; index < 60; index += 1) await walk.next();
  expect(asked).toHaveLength(1);
  expect(await walk.next()).toEqual({ done: false, value: { id: '61' } });
  expect(asked).toHaveLength(2);
  expect(await idsOf(pages(client, '/api/v1/chats/', { limit: 60 }))).toHaveLength(60);
  expect(asked).toHaveLength(3);
  expect(await idsOf(pages(client, '/api/v1/chats/', { limit: 0 }))).toEqual([]);
  expect(asked).toHaveLength(3);
});

test.each([-1, 1.5, Number.NaN])('limit %d is refused', async (limit) => {
  const { client } = clientOf({});
  await expect(pages(client, '/api/v1/chats/', { limit }).next()).rejects.toThrow(`limit is ${limit}. Pass a whole number from 0`);
});

test('an abort ends the walk, within a page too', async () => {
  const { client } = clientOf({ '/api/v1/chats/?page=1': rows(1, 60) });
  const leaving = new AbortController();
  const walk = pages(client, '/api/v1/chats/', { signal: leaving.signal });
  await walk.next();
  leaving.abort(new Error('the tab was closed'));
  await expect(walk.next()).rejects.toThrow('the tab was closed');
});

test('a refusal and a reply of another form are errors', async () => {
  const { client } = clientOf({ '/api/v1/users/?page=1': { people: [] } });
  await expect(pages(client, '/api/v1/users/').next()).rejects.toThrow('the reply has no list in users.');
  const refused = await pages(client, '/api/v1/chats/')
    .next()
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ status: 500, detail: 'unforeseen', method: 'GET', path: '/api/v1/chats/' });
});

test("the mock's lists", async () => {
  const client = createClient({ baseUrl: 'http://mock', token: 'user-token', fetch: createMock().fetch });
  for (let index = 0; index < 70; index += 1) await client.POST('/api/v1/chats/new', { body: { chat: { title: `Chat ${index}` } } });
  const { data = [] } = await client.GET('/api/v1/chats/');
  expect(data.length).toBeGreaterThan(60);
  expect(await idsOf(pages(client, '/api/v1/chats/'))).toEqual(data.map(({ id }) => id));
  expect(await idsOf(pages(client, '/api/v1/knowledge/'))).not.toEqual([]);
});

test('the compiler knows the items, wants the parameters, and takes lists with pages only', () => {
  const { client } = clientOf({});
  expectTypeOf(pages(client, '/api/v1/chats/')).toExtend<AsyncIterable<Schemas['ChatSummary']>>();
  expectTypeOf(pages(client, '/api/v1/users/')).toExtend<AsyncIterable<Schemas['UserAccountList']['users'][number]>>();
  expectTypeOf(pages(client, '/api/v1/files/')).toExtend<AsyncIterable<Schemas['FileEntry']>>();
  // @ts-expect-error a reply of one object
  void pages(client, '/api/v1/auths/');
  // @ts-expect-error a list without pages
  void pages(client, '/api/v1/folders/');
  // @ts-expect-error the id is missing
  void pages(client, '/api/v1/channels/{id}/messages');
  // @ts-expect-error the pattern is missing
  void pages(client, '/api/v1/files/search');
  // @ts-expect-error pages counts the pages
  void pages(client, '/api/v1/chats/', { params: { query: { page: 2 } } });
});

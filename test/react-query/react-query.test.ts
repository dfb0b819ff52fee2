/** The options for TanStack Query, in a real QueryClient, against the mock. */
import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { createMock, type Exchange } from '../../src/mock/index.ts';
import * as options from '../../src/react-query.ts';
import { createClient, createConfig } from '../../src/sdk.ts';

let exchanges: Exchange[] = [];
const mock = createMock({ onExchange: (exchange) => exchanges.push(exchange) });
const clientOf = (auth: string) =>
  createClient(createConfig({ baseUrl: 'http://mock.local', auth, fetch: (input, init) => mock.fetch(new Request(input, init)) }));
const client = clientOf('admin-token');
let queries = new QueryClient();

beforeEach(() => {
  exchanges = [];
  queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });
});

test('a query answers the typed reply, and is asked once', async () => {
  const session = await queries.fetchQuery(options.getSessionOptions({ client }));
  expect(session.role).toBe('admin');
  await queries.fetchQuery(options.getSessionOptions({ client }));
  expect(exchanges).toHaveLength(1);
});

test('a refusal is thrown as the server worded it', async () => {
  const refused = queries.fetchQuery(options.getSessionOptions({ client: clientOf('no-such-token') }));
  await expect(refused).rejects.toHaveProperty('detail');
});

test('a mutation writes, and what it changed is found stale by the id of the operation', async () => {
  const list = options.listChatsOptions({ client });
  const before = await queries.fetchQuery(list);
  const mutation = new MutationObserver(queries, options.createChatMutation({ client }));
  const chat = await mutation.mutate({ body: { chat: { title: 'From a test' } } });
  expect(await queries.fetchQuery(list)).toEqual(before);
  await queries.invalidateQueries({ queryKey: [{ _id: 'listChats' }] });
  const after = await queries.fetchQuery(list);
  expect(after.map(({ id }) => id)).toContain(chat.id);
});

test('a key tells apart what is asked, of which server', () => {
  const key = options.getChatByIdQueryKey({ client, path: { id: 'a' } });
  expect(key).toEqual([{ _id: 'getChatById', baseUrl: 'http://mock.local', path: { id: 'a' } }]);
  expect(options.getChatByIdQueryKey({ client, path: { id: 'b' } })).not.toEqual(key);
});

test.each(['signOutByGet', 'toggleFunctionActiveByGet', 'startOAuthSignIn', 'handleOAuthCallback'])(
  '%s changes something, so that it is no query',
  (operation) => {
    expect(options).not.toHaveProperty(`${operation}Options`);
    expect(options).toHaveProperty(`${operation}Mutation`);
  },
);

test.each(['listFolders', 'searchMemories', 'getDirectChannel'])('%s reads, so that it is a query', (operation) => {
  expect(options).toHaveProperty(`${operation}Options`);
  expect(options).not.toHaveProperty(`${operation}Mutation`);
});

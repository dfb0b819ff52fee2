/** Chats, as a 0.12.4 answers the same requests. */
import { beforeEach, describe, expect, test } from 'vitest';
import { answer, ben, chat as rome } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, SECONDS, startWorld, WRONG } from './harness.ts';

const tree = {
  title: 'Tree',
  history: {
    messages: {
      q: { id: 'q', parentId: null, childrenIds: ['a', 'a2'], role: 'user', content: 'hello rome' },
      a: { id: 'a', parentId: 'q', childrenIds: ['q2'], role: 'assistant', content: 'hi' },
      a2: { id: 'a2', parentId: 'q', childrenIds: [], role: 'assistant', content: 'hi2' },
      q2: { id: 'q2', parentId: 'a', childrenIds: [], role: 'user', content: 'more' },
    },
    currentId: 'q2',
  },
};

let mock: AskedWorld;
const url = '/api/v1/chats/';
const make = (chat: object = { title: 'A' }, more: object = {}): string => mock.get(BEN, 'POST', `${url}new`, { chat, ...more }).id;
const titles = (target: string, token: string = BEN): string[] =>
  mock.get(token, 'GET', url + target).map((chat: { title: string }) => chat.title);

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test("the seed is the contract's chat, and each user has his own", () => {
  mock.world.reset('seed');
  expect(titles('')).toEqual(['A weekend in Rome']);
  expect(titles('', ADA)).toEqual([]);
  expect(mock.get(BEN, 'GET', url + rome).chat.history.messages[answer].content).toMatch(/Pantheon/);
  expect(mock.get(BEN, 'GET', `${url}all/tags`)).toEqual([{ id: 'travel', name: 'Travel', user_id: ben, meta: null }]);
});

test('a created chat has what the server adds to it', () => {
  const made = mock.get(BEN, 'POST', `${url}new`, { chat: tree });
  expect(made).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    user_id: ben,
    title: 'Tree',
    chat: expect.objectContaining({ title: 'Tree' }),
    updated_at: SECONDS,
    created_at: SECONDS,
    share_id: null,
    archived: false,
    pinned: false,
    meta: {},
    variables: {},
    folder_id: null,
    tasks: null,
    summary: null,
    current_message_id: 'q2',
    context_usage: null,
  });
  expect(made.chat.history.messages.q).toMatchObject({ user_id: ben, user: { id: ben, name: 'Ben Lindqvist' } });
  expect(made.chat.history.messages.a).not.toHaveProperty('user');
  expect(mock.get(BEN, 'POST', `${url}new`, { chat: {} })).toMatchObject({ title: 'New Chat', chat: {}, current_message_id: null });
});

test('create, list, rename, archive, list, delete', () => {
  const id = make();
  const inList = {
    id,
    title: 'A',
    updated_at: SECONDS,
    created_at: SECONDS,
    last_read_at: SECONDS,
    snippet: null,
    active: false,
    archived: false,
  };
  expect(mock.get(BEN, 'GET', url)).toEqual([inList]);
  mock.later(3600);
  expect(mock.get(BEN, 'POST', url + id, { chat: { title: 'B', x: 1 } })).toMatchObject({
    title: 'B',
    chat: { x: 1 },
    updated_at: SECONDS,
  });
  const archived = mock.later(3600);
  expect(mock.get(BEN, 'POST', `${url}${id}/archive`)).toMatchObject({ archived: true, updated_at: archived });
  expect(titles('')).toEqual([]);
  expect(mock.get(BEN, 'GET', `${url}archived`)).toEqual([{ ...inList, title: 'B', updated_at: archived, last_read_at: null }]);
  expect(mock.get(BEN, 'GET', `${url}archived/count`)).toBe(1);
  expect(titles('all/archived')).toEqual(['B']);
  expect(mock.get(BEN, 'DELETE', url + id)).toBe(true);
  expect(mock.ask(BEN, 'GET', url + id)).toEqual(refusal(401, NOT_FOUND));
});

test.each<[string, string, number, string]>([
  ['GET', '', 401, NOT_FOUND],
  ['POST', '', 401, PROHIBITED],
  ['DELETE', '', 404, NOT_FOUND],
  ['POST', '/archive', 401, WRONG],
  ['POST', '/clone', 401, WRONG],
  ['POST', '/clone/shared', 401, NOT_FOUND],
  ['POST', '/pin', 401, WRONG],
  ['GET', '/pinned', 401, WRONG],
  ['POST', '/share', 401, PROHIBITED],
  ['DELETE', '/share', 401, PROHIBITED],
  ['POST', '/unread', 404, NOT_FOUND],
  ['POST', '/folder', 401, WRONG],
  ['POST', '/compact', 401, NOT_FOUND],
  ['POST', '/fork', 401, NOT_FOUND],
  ['GET', '/tags', 401, NOT_FOUND],
  ['POST', '/tags', 401, WRONG],
  ['DELETE', '/tags', 401, NOT_FOUND],
  ['PATCH', '/params', 401, PROHIBITED],
  ['POST', '/messages/q', 401, PROHIBITED],
  ['DELETE', '/messages/q', 401, PROHIBITED],
  ['POST', '/messages/q/event', 401, PROHIBITED],
])('%s %s of an unknown chat and of somebody else’s', (method, path, status, detail) => {
  const erik = mock.get(ADA, 'POST', '/api/v1/auths/add', { name: 'E', email: 'erik@x.com', password: 'pw' }).token;
  const id = make(tree);
  for (const [token, chat] of [[BEN, 'nope'] as const, [erik, id] as const]) {
    expect(mock.ask(token, method, url + chat + path, { name: 'x', content: 'x', chat: {} })).toEqual(refusal(status, detail));
  }
});

test('an administrator reads, forks and deletes the chats of others, and changes none', () => {
  const id = make(tree);
  expect(mock.get(ADA, 'GET', url + id).title).toBe('Tree');
  expect(mock.get(ADA, 'GET', `${url}${id}/tags`)).toEqual([]);
  expect(mock.get(ADA, 'POST', `${url}${id}/fork`, {}).title).toBe('Tree (fork)');
  expect(mock.ask(ADA, 'POST', url + id, { chat: { title: 'z' } })).toEqual(refusal(401, PROHIBITED));
  expect(mock.ask(ADA, 'POST', `${url}${id}/archive`)).toEqual(refusal(401, WRONG));
  expect(titles(`list/user/${ben}`, ADA)).toEqual(['Tree']);
  expect(titles('list/user/nope', ADA)).toEqual([]);
  expect(mock.get(ADA, 'DELETE', url + id)).toBe(true);
  expect(titles('')).toEqual([]);
});

test('lists leave out what is pinned, archived or in a folder, newest first', () => {
  const [pinned, archived] = [make({ title: 'a' }), make({ title: 'b' })];
  mock.later(3600);
  make({ title: 'c' });
  mock.later(3600);
  mock.get(BEN, 'POST', `${url}${pinned}/pin`);
  mock.get(BEN, 'POST', `${url}${archived}/archive`);
  expect(titles('')).toEqual(['c']);
  expect(titles('?include_pinned=true')).toEqual(['a', 'c']);
  expect(titles('?include_pinned=true&sort_by=title')).toEqual(['c', 'a']);
  expect(titles('?include_pinned=true&sort_by=title&sort_dir=asc')).toEqual(['a', 'c']);
  expect(titles('?include_pinned=true&sort_by=created_at&sort_dir=asc')).toEqual(['c', 'a']);
  expect(titles('pinned')).toEqual(['a']);
  expect(mock.get(BEN, 'GET', `${url}${pinned}/pinned`)).toBe(true);
  expect(titles('search?text=a')).toEqual(['a']);
  expect(titles('search?text=B')).toEqual([]);
  expect(titles('search?text=pinned:true')).toEqual(['a']);
  expect(mock.ask(BEN, 'GET', `${url}search?text=`)).toMatchObject({ status: 500, body: 'Internal Server Error' });
  expect(titles('archived?query=b')).toEqual(['b']);
  expect(titles('archived?query=z')).toEqual([]);
});

test('pages have sixty chats; without a page there are all', () => {
  for (let count = 0; count < 61; count++) make();
  expect(titles('')).toHaveLength(61);
  expect(titles('?page=1')).toHaveLength(60);
  expect(titles('?page=2')).toHaveLength(1);
  expect(titles('?page=3')).toHaveLength(0);
  expect(titles('?page=0')).toHaveLength(60);
});

test('a tag lives as long as one of the chats has it', () => {
  const [first, second] = [make(), make()];
  const city = { id: 'big_city', name: 'Big City', user_id: ben, meta: null };
  expect(mock.get(BEN, 'POST', `${url}${first}/tags`, { name: 'Big City' })).toEqual([city]);
  expect(mock.get(BEN, 'POST', `${url}${second}/tags`, { name: 'big city' })).toEqual([city]);
  expect(mock.ask(BEN, 'POST', `${url}${second}/tags`, { name: 'none' })).toEqual(refusal(400, "[ERROR: Tag name cannot be 'None']"));
  expect(mock.get(BEN, 'POST', `${url}tags`, { name: 'Big City' })).toHaveLength(2);
  expect(mock.get(BEN, 'POST', `${url}tags`, { name: 'big city', skip: 1 })).toHaveLength(1);
  expect(mock.get(BEN, 'DELETE', `${url}${first}/tags`, { name: 'Big City' })).toEqual([]);
  expect(mock.get(BEN, 'GET', `${url}all/tags`)).toEqual([city]);
  mock.get(BEN, 'DELETE', url + second);
  expect(mock.get(BEN, 'GET', `${url}all/tags`)).toEqual([]);
});

describe('messages', () => {
  test('one is changed, or added at the top', () => {
    const id = make(tree);
    expect(mock.get(BEN, 'POST', `${url}${id}/messages/a`, { content: 'changed' }).chat.history).toMatchObject({
      messages: { a: { content: 'changed', parentId: 'q' } },
      currentId: 'q2',
    });
    expect(mock.get(BEN, 'POST', `${url}${id}/messages/zz`, { content: 'new' }).chat.history).toMatchObject({
      messages: { zz: { id: 'zz', content: 'new', parentId: null, childrenIds: [], role: 'assistant', timestamp: SECONDS } },
      currentId: 'zz',
    });
    expect(mock.ask(BEN, 'POST', `${url}${id}/messages/a`, {})).toEqual(refusal(400, 'No message changes supplied'));
  });

  test('one is deleted with all that follow it', () => {
    const id = make(tree);
    const { history } = mock.get(BEN, 'DELETE', `${url}${id}/messages/a`).chat;
    expect(Object.keys(history.messages)).toEqual(['q', 'a2']);
    expect(history).toMatchObject({ messages: { q: { childrenIds: ['a2'] } }, currentId: 'a2' });
  });

  test('events change the message', () => {
    const id = make(tree);
    const send = (type: string, data: object) => mock.get(BEN, 'POST', `${url}${id}/messages/a2/event`, { type, data });
    const message = () => mock.get(BEN, 'GET', url + id).chat.history.messages.a2;
    expect([send('message', { content: '!!' }), message().content]).toEqual([true, 'hi2!!']);
    expect([send('replace', { content: 'new' }), message().content]).toEqual([true, 'new']);
    expect([send('status', { done: false }), message().statusHistory]).toEqual([true, [{ done: false }]]);
  });

  test('parameters are merged', () => {
    const id = make();
    expect(mock.get(BEN, 'PATCH', `${url}${id}/params`, { temperature: 1 })).toEqual({ temperature: 1 });
    expect(mock.get(BEN, 'PATCH', `${url}${id}/params`, { top_p: 1 })).toEqual({ temperature: 1, top_p: 1 });
  });
});

describe('copies', () => {
  test('a clone', () => {
    const id = make(tree);
    const copy = mock.get(BEN, 'POST', `${url}${id}/clone`, {});
    expect(copy).toMatchObject({
      title: 'Clone of Tree',
      meta: {},
      chat: { title: 'Clone of Tree', originalChatId: id, branchPointMessageId: 'q2' },
    });
    expect(copy.id).not.toBe(id);
    expect(mock.get(BEN, 'POST', `${url}${id}/clone`, { title: 'T' }).title).toBe('T');
  });

  test('a fork has the branch and no more', () => {
    const id = make(tree);
    const fork = mock.get(BEN, 'POST', `${url}${id}/fork`, { message_id: 'a' });
    expect(Object.keys(fork.chat.history.messages)).toEqual(['q', 'a']);
    expect(fork.chat.history).toMatchObject({ messages: { q: { childrenIds: ['a'] }, a: { childrenIds: [] } }, currentId: 'a' });
    expect(fork.meta).toEqual({ forked_from: id, forked_from_message_id: 'a' });
    expect(mock.ask(BEN, 'POST', `${url}${id}/fork`, { message_id: 'zz' })).toEqual(refusal(404, 'message not found'));
  });

  test('imports keep their times, and lose a folder that is not there', () => {
    const entry = { chat: { title: 'I' }, meta: { tags: ['zed'] }, pinned: true, created_at: 5, updated_at: 6, folder_id: 'nope' };
    const [made] = mock.get(BEN, 'POST', `${url}import`, { chats: [entry] });
    expect(made).toMatchObject({ title: 'I', created_at: 5, updated_at: 6, pinned: true, folder_id: null, meta: { tags: ['zed'] } });
    expect(mock.get(BEN, 'GET', `${url}all/tags`)).toMatchObject([{ id: 'zed', name: 'zed' }]);
  });
});

test('a link is made, renewed, read by whom it is granted to, and taken away', () => {
  const erik = mock.get(ADA, 'POST', '/api/v1/auths/add', { name: 'E', email: 'erik@x.com', password: 'pw', role: 'user' });
  const id = make(tree);
  const link = mock.get(BEN, 'POST', `${url}${id}/share`).share_id;
  expect(mock.get(BEN, 'POST', `${url}${id}/share`, {}).share_id).toBe(link);
  const listed = { id, chat_id: id, title: 'Tree', share_id: link, updated_at: SECONDS, created_at: SECONDS };
  expect(mock.get(BEN, 'GET', `${url}shared`)).toEqual([listed]);
  const shared = `${url}share/${link}`;
  expect(mock.get(BEN, 'GET', shared)).toMatchObject({
    id: link,
    title: 'Tree',
    share_id: link,
    current_message_id: null,
    chat: { share_mode: null },
  });
  expect(mock.get(ADA, 'GET', shared).id).toBe(link);
  expect(mock.ask(erik.token, 'GET', shared)).toEqual(refusal(401, PROHIBITED));
  expect(mock.ask('none', 'GET', shared)).toEqual(refusal(401, 'Your session has expired or the token is invalid. Please sign in again.'));
  const grant = { principal_type: 'user', principal_id: erik.id, permission: 'read' };
  mock.get(BEN, 'POST', `${url}shared/${id}/access/update`, { access_grants: [grant] });
  expect(mock.get(BEN, 'GET', `${url}shared/${id}/access`)).toEqual([{ id: expect.any(String), ...grant }]);
  expect(mock.get(erik.token, 'GET', shared).id).toBe(link);
  expect(mock.ask(erik.token, 'GET', url + id)).toEqual(refusal(401, NOT_FOUND));
  expect(mock.get(erik.token, 'POST', `${url}${link}/clone/shared`)).toMatchObject({ title: 'Clone of Tree', user_id: erik.id });
  expect(mock.ask(BEN, 'POST', `${url}shared/${id}/access/update`, { access_grants: [{ ...grant, principal_id: '*' }] })).toEqual(
    refusal(403, 'You do not have permission to share with the requested audience'),
  );
  expect(mock.get(BEN, 'DELETE', `${url}${id}/share`)).toBe(true);
  expect(mock.get(BEN, 'DELETE', `${url}${id}/share`)).toBe(true);
  expect(mock.get(BEN, 'GET', `${url}shared`)).toEqual([]);
  expect(mock.ask(BEN, 'GET', shared)).toEqual(refusal(401, NOT_FOUND));
});

describe('the grants of a chat', () => {
  const grant = (principal_type: string, principal_id: string, permission = 'read') => ({ principal_type, principal_id, permission });
  const share = (id: string, ...access_grants: object[]) => mock.ask(BEN, 'POST', `${url}shared/${id}/access/update`, { access_grants });
  const permit = (sharing: object) => mock.get(ADA, 'POST', '/api/v1/users/default/permissions', { sharing });
  let id: string;
  let erik: { id: string; token: string };

  beforeEach(() => {
    id = make(tree);
    erik = mock.get(ADA, 'POST', '/api/v1/auths/add', { name: 'E', email: 'erik@x.com', password: 'pw', role: 'user' });
  });

  test('wait for a link, stay when it is renewed, and go with it', () => {
    expect(share(id, grant('user', erik.id)).body).toMatchObject({ share_id: null });
    const link = mock.get(BEN, 'POST', `${url}${id}/share`).share_id;
    expect(mock.get(erik.token, 'GET', `${url}share/${link}`).id).toBe(link);
    mock.get(BEN, 'POST', `${url}${id}/share`);
    expect(mock.get(BEN, 'GET', `${url}shared/${id}/access`)).toHaveLength(1);
    mock.get(BEN, 'DELETE', `${url}${id}/share`);
    expect(mock.get(BEN, 'GET', `${url}shared/${id}/access`)).toEqual([]);
  });

  test('to write give no right to read', () => {
    const link = mock.get(BEN, 'POST', `${url}${id}/share`).share_id;
    share(id, grant('user', erik.id, 'write'));
    expect(mock.ask(erik.token, 'GET', `${url}share/${link}`)).toEqual(refusal(401, PROHIBITED));
    expect(mock.ask(erik.token, 'POST', `${url}${link}/clone/shared`)).toEqual(refusal(401, PROHIBITED));
  });

  test('open the link to people without an account, if the caller may', () => {
    const link = mock.get(BEN, 'POST', `${url}${id}/share`).share_id;
    const refused = refusal(403, 'You do not have permission to share with the requested audience');
    expect(share(id, grant('anyone', '*'))).toEqual(refused);
    permit({ open_chats: true });
    expect(share(id, grant('user', '*'))).toEqual(refused);
    expect(share(id, grant('anyone', '*')).status).toBe(200);
    expect(mock.get('none', 'GET', `${url}share/${link}`).id).toBe(link);
    expect(mock.get(erik.token, 'GET', `${url}share/${link}`).id).toBe(link);
  });
});

test('all at once', () => {
  make({ title: 'a' });
  make({ title: 'b' });
  expect(mock.get(BEN, 'POST', `${url}archive/all`)).toBe(true);
  expect(titles('')).toEqual([]);
  expect(mock.get(BEN, 'POST', `${url}unarchive/all`)).toBe(true);
  expect(titles('')).toHaveLength(2);
  expect(mock.get(BEN, 'POST', `${url}read`)).toEqual({ updated_count: 2, folder_unread_counts: {} });
  const lines = mock.ask(BEN, 'GET', `${url}all`);
  expect(lines.mediaType).toBe('application/x-ndjson');
  expect(
    String(lines.body)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).title)
      .toSorted(),
  ).toEqual(['a', 'b']);
  expect(titles('all/db', ADA)).toHaveLength(2);
  expect(mock.get(BEN, 'DELETE', url)).toBe(true);
  expect(titles('all/db', ADA)).toHaveLength(0);
});

test('statistics', () => {
  const id = make({ title: 'c' });
  expect(mock.get(BEN, 'GET', `${url}stats/export/${id}`)).toEqual({
    id,
    user_id: ben,
    created_at: SECONDS,
    updated_at: SECONDS,
    tags: [],
    stats: {
      average_response_time: 0,
      average_user_message_content_length: 0,
      average_assistant_message_content_length: 0,
      models: {},
      message_count: 0,
      history_models: {},
      history_message_count: 0,
      history_user_message_count: 0,
      history_assistant_message_count: 0,
    },
    chat: { history: { messages: {}, currentId: null } },
  });
});

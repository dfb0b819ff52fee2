/** Notes, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, note as packing } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, type Newcomer, NOON, NOT_FOUND, refusal, startEmptyWorld, WRONG } from './harness.ts';

const url = '/api/v1/notes/';
const NANOSECONDS = NOON * 1_000_000;

let mock: AskedWorld;
let erik: Newcomer;

const make = (title: string, more: object = {}): string => mock.get(BEN, 'POST', `${url}create`, { title, ...more }).id;
const titles = (token: string, target = ''): string[] => {
  const list = mock.get(token, 'GET', url + target);
  return (list.items ?? list).map(({ title }: { title: string }) => title);
};
const grant = (permission: string, principal_id = erik.id) => ({ principal_type: 'user', principal_id, permission });
const share = (id: string, ...permissions: string[]) =>
  mock.get(ADA, 'POST', `${url}${id}/access/update`, { access_grants: permissions.map((one) => grant(one)) });

beforeEach(() => {
  ({ mock, erik } = startEmptyWorld());
});

test('the seed is the note of the cast', () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', url)).toMatchObject([{ id: packing, title: 'Packing list', is_pinned: false, user: { id: ben } }]);
  expect(mock.get(BEN, 'GET', url + packing)).toMatchObject({ write_access: true });
  expect(titles(BEN, 'pinned')).toEqual([]);
});

test('create, read, list', () => {
  const made = mock.get(BEN, 'POST', `${url}create`, { title: 'T' });
  const note = {
    id: made.id,
    user_id: ben,
    title: 'T',
    data: {},
    meta: null,
    is_pinned: false,
    access_grants: [],
    created_at: NANOSECONDS,
    updated_at: NANOSECONDS,
  };
  expect(made).toEqual(note);
  expect(mock.get(BEN, 'GET', url + made.id)).toEqual({ ...note, write_access: true });
  mock.later();
  make('Long', { data: { content: { md: 'x'.repeat(1200), json: null }, versions: [] } });
  const [first, second] = mock.get(BEN, 'GET', url);
  expect(first).toMatchObject({ title: 'Long', data: { content: { md: 'x'.repeat(1000) } } });
  expect(Object.keys(first.data)).toEqual(['content']);
  expect(second).toEqual({
    id: made.id,
    title: 'T',
    data: {},
    is_pinned: false,
    updated_at: NANOSECONDS,
    created_at: NANOSECONDS,
    user: { id: ben, name: 'Ben Lindqvist', role: 'user', email: 'ben@example.com' },
  });
  expect(titles(ADA)).toEqual([]);
});

test('update merges, and an empty one changes nothing', () => {
  const id = make('T', { data: { k: 1 } });
  mock.later();
  const update = (body: object) => mock.get(BEN, 'POST', `${url}${id}/update`, body);
  expect(update({})).toMatchObject({ title: 'T', updated_at: NANOSECONDS });
  const changed = update({ title: 'T2', data: { z: 2 }, meta: { m: 1 }, access_grants: [grant('read')] });
  expect(changed).toMatchObject({ title: 'T2', data: { k: 1, z: 2 }, meta: { m: 1 }, access_grants: [] });
  expect(changed.updated_at).toBeGreaterThan(NANOSECONDS);
  expect(update({ data: { z: 3 } })).toMatchObject({ title: 'T2', data: { k: 1, z: 3 } });
});

test('search', () => {
  make('Second', { data: { content: { md: 'hello-world foo' } } });
  mock.later();
  make('First');
  expect(titles(BEN, 'search')).toEqual(['First', 'Second']);
  expect(titles(BEN, 'search?query=HELLOworld')).toEqual(['Second']);
  expect(titles(BEN, 'search?query=foo%20second')).toEqual(['Second']);
  expect(titles(BEN, 'search?query=foohello')).toEqual([]);
  expect(titles(BEN, 'search?order_by=name')).toEqual(['Second', 'First']);
  expect(titles(BEN, 'search?order_by=created_at&direction=asc')).toEqual(['Second', 'First']);
  expect(titles(BEN, 'search?order_by=nothing&direction=asc')).toEqual(['First', 'Second']);
  expect(titles(ADA, 'search')).toEqual(['First', 'Second']);
  expect(titles(BEN, 'search?view_option=shared')).toEqual([]);
  expect(titles(BEN, 'search?view_option=created')).toHaveLength(2);
  expect(mock.get(BEN, 'GET', `${url}search?page=2`)).toEqual({ items: [], total: 2 });
});

test.each<[string, string]>([
  ['GET', ''],
  ['POST', '/update'],
  ['POST', '/pin'],
  ['POST', '/access/update'],
  ['GET', '/chat'],
  ['POST', '/chat'],
  ['GET', '/chats'],
  ['DELETE', '/delete'],
])('%s %s of an unknown note and of somebody else’s', (method, path) => {
  const id = make('T');
  const body = { access_grants: [] };
  expect(mock.ask(BEN, method, `${url}nope${path}`, body)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(erik.token, method, url + id + path, body)).toEqual(refusal(403, WRONG));
  expect(mock.ask(ADA, method, url + id + path, body).status).toBe(200);
});

test('pins are everybody’s own, the last pinned first', () => {
  const [a, b] = [make('A'), make('B')];
  mock.later();
  for (const id of [b, a]) expect(mock.get(BEN, 'POST', `${url}${id}/pin`)).toMatchObject({ is_pinned: true, updated_at: NANOSECONDS });
  expect(titles(BEN, 'pinned')).toEqual(['A', 'B']);
  expect(mock.get(ADA, 'GET', url + a).is_pinned).toBe(false);
  expect(mock.get(ADA, 'POST', `${url}${a}/pin`).is_pinned).toBe(true);
  expect(titles(ADA, 'pinned')).toEqual([]);
  expect(mock.get(BEN, 'POST', `${url}${a}/pin`).is_pinned).toBe(false);
  mock.get(BEN, 'DELETE', `${url}${b}/delete`);
  expect(titles(BEN, 'pinned')).toEqual([]);
});

test('who may read may not write, and the other way round', () => {
  const id = make('T');
  expect(share(id, 'read').access_grants).toMatchObject([{ resource_type: 'note', resource_id: id, ...grant('read') }]);
  expect(titles(erik.token)).toEqual(['T']);
  expect(mock.get(erik.token, 'GET', url + id).write_access).toBe(false);
  expect(titles(erik.token, 'search')).toEqual([]);
  expect(titles(erik.token, 'search?permission=read_only')).toEqual(['T']);
  expect(mock.ask(erik.token, 'POST', `${url}${id}/update`, { title: 'x' })).toEqual(refusal(403, WRONG));
  expect(mock.get(erik.token, 'POST', `${url}${id}/pin`).is_pinned).toBe(true);
  share(id, 'write');
  expect(mock.ask(erik.token, 'GET', url + id)).toEqual(refusal(403, WRONG));
  expect(titles(erik.token)).toEqual([]);
  expect(titles(erik.token, 'pinned')).toEqual([]);
  expect(titles(erik.token, 'search')).toEqual(['T']);
  expect(mock.get(erik.token, 'POST', `${url}${id}/update`, { title: 'x' }).title).toBe('x');
});

test('a user may share only if he is permitted to', () => {
  expect(mock.get(BEN, 'POST', `${url}create`, { title: 'T', access_grants: [grant('read')] }).access_grants).toEqual([]);
  const id = make('T');
  const to = (principal: string) => mock.ask(BEN, 'POST', `${url}${id}/access/update`, { access_grants: [grant('read', principal)] });
  const denied = refusal(403, 'You do not have permission to share with the requested audience');
  expect(to(erik.id)).toEqual(denied);
  const permissions = mock.get(ADA, 'GET', '/api/v1/users/default/permissions');
  const sharing = { ...permissions.sharing, notes: true, public_notes: false };
  mock.get(ADA, 'POST', '/api/v1/users/default/permissions', { ...permissions, sharing });
  expect(to(erik.id).status).toBe(200);
  expect(to('*')).toEqual(denied);
});

test('chats about a note are chats that no list shows', () => {
  const id = make('T');
  const opened = mock.get(BEN, 'GET', `${url}${id}/chat`);
  expect(opened).toMatchObject({ user_id: ben, title: 'Chat', meta: { internal: true, type: 'note', note_id: id } });
  expect(opened.chat.id).toBe(opened.id);
  expect(opened.chat.params.system).toContain(`Current note id: ${id}`);
  expect(mock.get(BEN, 'GET', `${url}${id}/chat`).id).toBe(opened.id);
  const begun = mock.get(BEN, 'POST', `${url}${id}/chat`);
  expect(mock.get(BEN, 'GET', `${url}${id}/chats`)).toMatchObject([{ id: begun.id }, { id: opened.id }]);
  expect(mock.get(ADA, 'GET', `${url}${id}/chats`)).toEqual([]);
  expect(mock.get(BEN, 'GET', '/api/v1/chats/?include_folders=true')).toEqual([]);
  expect(mock.get(BEN, 'GET', '/api/v1/chats/search?text=chat')).toEqual([]);
  expect(mock.get(BEN, 'GET', '/api/v1/chats/stats/usage')).toEqual({ items: [], total: 0 });
  mock.get(BEN, 'DELETE', `${url}${id}/delete`);
  expect(mock.get(BEN, 'GET', `/api/v1/chats/${opened.id}`).id).toBe(opened.id);
  mock.get(BEN, 'DELETE', '/api/v1/chats/');
  expect(mock.ask(BEN, 'GET', `/api/v1/chats/${opened.id}`)).toEqual(refusal(401, NOT_FOUND));
});

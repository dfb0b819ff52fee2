/** Channels and their members, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, channel as general } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, type Newcomer, NOON, NOT_FOUND, PROHIBITED, refusal, startEmptyWorld, WRONG } from './harness.ts';

const url = '/api/v1/channels/';
const ada = '6a1f0c52-8f0e-4b6c-9d57-0a4c1be7d101';
const NANOSECONDS = NOON * 1_000_000;

let mock: AskedWorld;
let erik: Newcomer;

const grant = (permission: string, principal_id = '*') => ({ principal_type: 'user', principal_id, permission });
const make = (token: string, body: object): string => mock.get(token, 'POST', `${url}create`, body).id;
const open = (name = 'open'): string => make(ADA, { name, access_grants: [grant('read'), grant('write')] });
const group = (...user_ids: string[]): string => make(BEN, { type: 'group', name: 'Trip', user_ids });
const names = (token: string, path = ''): string[] => mock.get(token, 'GET', url + path).map(({ name }: { name: string }) => name);
const post = (token: string, id: string, content = 'hi') => mock.get(token, 'POST', `${url}${id}/messages/post`, { content }).id;
const unread = (token: string, id: string): number => mock.get(token, 'GET', url).find((one: { id: string }) => one.id === id).unread_count;

beforeEach(() => {
  ({ mock, erik } = startEmptyWorld());
});

test('the seed is the channels of the cast', () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', url)).toMatchObject([
    { name: 'trip to rome', unread_count: 0, users: null },
    { type: 'dm', user_ids: expect.arrayContaining([ada, ben]) },
    { name: 'general', unread_count: 1, last_message_at: 1767261600000000000 },
  ]);
  expect(mock.get(BEN, 'GET', `${url}${general}/messages`)).toMatchObject([
    { content: 'Build 42 passed', user: { name: 'Build', role: 'webhook' } },
    { content: 'Who comes to Rome in May?', data: true, reply_count: 1, reactions: [{ name: 'thumbs_up', count: 1 }] },
  ]);
});

test('a standard channel: who makes it, and what is in it', () => {
  expect(mock.ask(BEN, 'POST', `${url}create`, { name: 'X' })).toEqual(refusal(401, '401 Unauthorized'));
  const made = mock.get(ADA, 'POST', `${url}create`, { name: 'General Talk!', access_grants: [grant('read')] });
  expect(made).toEqual({
    id: made.id,
    user_id: ada,
    type: null,
    name: 'general talk!',
    description: null,
    is_private: null,
    data: null,
    meta: null,
    access_grants: [expect.objectContaining({ resource_type: 'channel', resource_id: made.id, ...grant('read') })],
    created_at: NANOSECONDS,
    updated_at: NANOSECONDS,
    updated_by: null,
    archived_at: null,
    archived_by: null,
    deleted_at: null,
    deleted_by: null,
  });
  expect(mock.get(BEN, 'GET', url + made.id)).toMatchObject({
    is_manager: false,
    write_access: false,
    user_count: 3,
    user_ids: null,
    users: null,
    last_read_at: null,
  });
  expect(mock.get(ADA, 'GET', url + made.id)).toMatchObject({ is_manager: true, write_access: true });
});

test('lists: groups and direct channels of one’s own, then standard ones; administrators can list all', () => {
  const direct = make(BEN, { type: 'dm', user_ids: [ada] });
  open('talk');
  make(ADA, { name: 'secret' });
  make(ADA, { name: 'readable', access_grants: [grant('read')] });
  group(ada);
  expect(names(BEN)).toEqual(['', 'trip', 'talk', 'readable']);
  expect(names(BEN, 'list')).toEqual(names(BEN));
  expect(names(erik.token)).toEqual(['talk', 'readable']);
  expect(names(ADA, 'list')).toEqual(['talk', 'secret', 'readable', '', 'trip']);
  expect(mock.get(BEN, 'GET', url)[0]).toMatchObject({ id: direct, users: expect.arrayContaining([expect.objectContaining({ id: ada })]) });
});

const anywhere: readonly [string, string, object?][] = [
  ['GET', ''],
  ['GET', '/members'],
  ['POST', '/members/mute', { is_channel_muted: true }],
  ['GET', '/messages'],
  ['GET', '/messages/pinned'],
  ['POST', '/messages/post', { content: 'hi' }],
  ['GET', '/messages/nope'],
  ['GET', '/messages/nope/data'],
  ['GET', '/messages/nope/thread'],
  ['POST', '/messages/nope/pin', { is_pinned: true }],
  ['POST', '/messages/nope/reactions/add', { name: 'x' }],
  ['POST', '/messages/nope/reactions/remove', { name: 'x' }],
  ['POST', '/update', { name: 'x' }],
  ['POST', '/update/members/add', {}],
  ['POST', '/update/members/remove', {}],
  ['DELETE', '/delete'],
];
const managing = ['', '/create', '/nope/update', '/nope/delete'].map((path, index): [string, string, object?] => [
  ['GET', 'POST', 'POST', 'DELETE'][index] ?? '',
  `/webhooks${path}`,
  { name: 'w' },
]);

test.each<[string, string, object | undefined, unknown]>([
  ...anywhere.map(([method, path, body]) => [method, path, body, refusal(403, WRONG)] as [string, string, object | undefined, unknown]),
  ...managing.map(
    ([method, path, body]) => [method, path, body, refusal(403, '401 Unauthorized')] as [string, string, object | undefined, unknown],
  ),
  ['POST', '/access/update', { access_grants: [] }, refusal(403, PROHIBITED)],
  ['POST', '/members/active', { is_active: true }, refusal(404, NOT_FOUND)],
  ['POST', '/messages/nope/update', { content: 'x' }, refusal(404, NOT_FOUND)],
  ['DELETE', '/messages/nope/delete', undefined, refusal(404, NOT_FOUND)],
])('%s %s of an unknown channel, and of one that is closed to the caller', (method, path, body, closed) => {
  expect(mock.ask(erik.token, method, `${url}nope${path}`, body)).toEqual(refusal(404, NOT_FOUND));
  for (const id of [group(ada), make(ADA, { name: 'secret' })]) expect(mock.ask(erik.token, method, url + id + path, body)).toEqual(closed);
});

test('who may only read a standard channel cannot write in it', () => {
  const id = make(ADA, { name: 'readable', access_grants: [grant('read')] });
  const message = post(ADA, id);
  expect(mock.get(BEN, 'GET', `${url}${id}/messages`)).toHaveLength(1);
  for (const [path, body] of [
    ['post', { content: 'x' }],
    [`${message}/pin`, { is_pinned: true }],
    [`${message}/reactions/add`, { name: 'x' }],
    [`${message}/update`, { content: 'x' }],
  ] as const) {
    expect(mock.ask(BEN, 'POST', `${url}${id}/messages/${path}`, body)).toEqual(refusal(403, WRONG));
  }
});

test('update empties what is left out; access has an operation of its own', () => {
  const id = make(ADA, { name: 'x', description: 'd', data: { k: 1 }, access_grants: [grant('read')] });
  mock.later();
  expect(mock.get(ADA, 'POST', `${url}${id}/update`, { name: 'New Name', access_grants: [] })).toMatchObject({
    name: 'New Name',
    description: null,
    data: null,
    access_grants: [grant('read')],
    updated_at: NANOSECONDS + 60_000_000_000,
  });
  expect(mock.get(ADA, 'POST', `${url}${id}/update`, {}).name).toBe('');
  expect(mock.get(ADA, 'POST', `${url}${id}/access/update`, { access_grants: [grant('read', erik.id)] }).access_grants).toHaveLength(1);
  expect(names(BEN)).toEqual([]);
  expect(mock.get(erik.token, 'GET', `${url}${id}/members`)).toMatchObject({ users: [{ name: 'Ada Okafor' }, { name: 'Erik' }], total: 2 });
  expect(mock.ask(BEN, 'POST', `${url}${group()}/access/update`, { access_grants: [] })).toEqual(refusal(403, PROHIBITED));
});

test('members of a group come and go', () => {
  const id = group(ada);
  const members = (token: string, how: string, body: object) => mock.get(token, 'POST', `${url}${id}/update/members/${how}`, body);
  expect(members(BEN, 'add', { user_ids: [erik.id, ben] })).toMatchObject([
    {
      channel_id: id,
      user_id: erik.id,
      status: 'joined',
      is_active: true,
      is_channel_muted: false,
      invited_by: ben,
      joined_at: NANOSECONDS,
    },
  ]);
  expect(members(BEN, 'add', { user_ids: [erik.id] })).toEqual([]);
  expect(mock.get(BEN, 'GET', `${url}${id}/members?query=eri`).total).toBe(1);
  expect(mock.get(BEN, 'GET', `${url}${id}/members?page=2`)).toEqual({ users: [], total: 3 });
  const ordered = mock.get(BEN, 'GET', `${url}${id}/members?order_by=name&direction=desc`).users;
  expect(ordered.map(({ name }: { name: string }) => name)).toEqual(['Erik', 'Ben Lindqvist', 'Ada Okafor']);
  expect(members(ADA, 'remove', { user_ids: [erik.id, 'zz'] })).toBe(1);
  expect(members(BEN, 'remove', {})).toBe(0);
  expect(mock.ask(erik.token, 'GET', url + id)).toEqual(refusal(403, WRONG));
});

test('the members of a user group become members', () => {
  mock.world.reset('seed');
  const group_ids = ['b142de75-509f-4163-82a8-7edf10519909'];
  const id = make(ADA, { type: 'group', name: 'support', group_ids });
  expect(mock.get(ADA, 'GET', url + id).user_ids).toContain(ben);
});

test('direct channels are one for the same accounts, and their members stay', () => {
  const id = make(BEN, { type: 'dm', user_ids: [ada] });
  expect(make(BEN, { type: 'dm', user_ids: [ada] })).toBe(id);
  expect(mock.get(ADA, 'GET', `${url}users/${ben}`).id).toBe(id);
  const alone = mock.get(BEN, 'GET', `${url}users/${ben}`).id;
  expect(make(BEN, { type: 'dm', user_ids: [] })).toBe(alone);
  expect(mock.get(BEN, 'GET', `${url}users/nobody`).id).not.toBe(mock.get(BEN, 'GET', `${url}users/nobody`).id);
  for (const how of ['add', 'remove']) {
    expect(mock.ask(BEN, 'POST', `${url}${id}/update/members/${how}`, { user_ids: [erik.id] })).toEqual(refusal(403, WRONG));
  }
});

test('a hidden group is closed until somebody posts', () => {
  const id = group(ada);
  const active = (is_active: boolean) => mock.ask(ADA, 'POST', `${url}${id}/members/active`, { is_active });
  expect(active(false).body).toBe(true);
  expect(names(ADA)).toEqual([]);
  expect(mock.ask(ADA, 'GET', url + id)).toEqual(refusal(403, WRONG));
  expect(active(true)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.get(BEN, 'GET', `${url}${id}/members`).total).toBe(2);
  post(BEN, id);
  expect(names(ADA)).toEqual(['trip']);
});

test('a hidden direct channel comes back when it is opened', () => {
  const id = make(BEN, { type: 'dm', user_ids: [ada] });
  mock.get(ADA, 'POST', `${url}${id}/members/active`, { is_active: false });
  expect(names(ADA)).toEqual([]);
  mock.get(ADA, 'GET', `${url}users/${ben}`);
  expect(names(ADA)).toEqual(['']);
});

test('unread are the messages of others since the caller came, for whom has opened the channel', () => {
  const id = open();
  mock.later();
  post(ADA, id);
  expect(unread(BEN, id)).toBe(0);
  expect(mock.get(BEN, 'GET', url + id).unread_count).toBe(1);
  mock.later();
  mock.get(BEN, 'GET', `${url}${id}/messages`);
  mock.later();
  post(BEN, id);
  post(erik.token, id);
  mock.later();
  const first = post(ADA, id);
  mock.get(ADA, 'POST', `${url}${id}/messages/post`, { content: 'in a thread', parent_id: first });
  expect(unread(BEN, id)).toBe(2);
  mock.later();
  expect(mock.get(erik.token, 'POST', `${url}${id}/members/mute`, { is_channel_muted: true })).toEqual({ is_channel_muted: true });
  expect(mock.get(erik.token, 'GET', url)).toMatchObject([{ is_channel_muted: true, unread_count: 1 }]);
});

test('who mutes a standard channel has read nothing of it', () => {
  const id = open();
  post(ADA, id);
  mock.get(BEN, 'POST', `${url}${id}/members/mute`, { is_channel_muted: true });
  expect(unread(BEN, id)).toBe(1);
  expect(mock.get(BEN, 'GET', url + id).last_read_at).toBeNull();
});

test('a deleted channel is gone with its messages', () => {
  const id = group(ada);
  const message = post(BEN, id);
  expect(mock.get(BEN, 'DELETE', `${url}${id}/delete`)).toBe(true);
  expect(mock.ask(ADA, 'GET', url + id)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(BEN, 'GET', `${url}${open()}/messages/${message}`)).toEqual(refusal(404, NOT_FOUND));
});

/** Folders, as a 0.12.4 answers the same requests. */
import { beforeEach, describe, expect, test } from 'vitest';
import { ben } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, type Newcomer, NOT_FOUND, PROHIBITED, refusal, SECONDS, startEmptyWorld } from './harness.ts';

const url = '/api/v1/folders/';
const chats = '/api/v1/chats/';

let mock: AskedWorld;
let erik: Newcomer;

const make = (name: string, parent_id: string | null = null): string => mock.get(BEN, 'POST', url, { name, parent_id }).id;
const chatIn = (folder_id: string | null, title = 'in folder'): string =>
  mock.get(BEN, 'POST', `${chats}new`, { chat: { title }, folder_id }).id;
const names = (): string[] => mock.get(BEN, 'GET', url).map(({ name }: { name: string }) => name);

beforeEach(() => {
  ({ mock, erik } = startEmptyWorld());
});

test('the seed is the folders of the cast', () => {
  mock.world.reset('seed');
  expect(names()).toEqual(['Travel', 'Rome']);
  expect(mock.get(BEN, 'GET', `${url}shared`)).toMatchObject([{ name: 'Guides', owner_name: 'Ada Okafor', permission: 'read' }]);
});

test('create, read, list', () => {
  const folder = {
    parent_id: null,
    user_id: ben,
    name: 'T',
    items: null,
    meta: null,
    data: null,
    is_expanded: false,
    created_at: SECONDS,
    updated_at: SECONDS,
  };
  const made = mock.get(BEN, 'POST', url, { name: 'T' });
  expect(made).toEqual({ ...folder, id: made.id });
  expect(mock.ask(BEN, 'POST', url, { name: 'T' })).toEqual(refusal(400, '[ERROR: Folder already exists]'));
  expect(make('t ')).toBeTypeOf('string');
  expect(mock.get(BEN, 'GET', url + made.id)).toEqual({ ...folder, id: made.id, access_grants: [], write_access: true });
  const inner = mock.get(BEN, 'POST', url, { name: 'R', parent_id: made.id, meta: { icon: 'x', z: 'y' }, data: { system_prompt: 's' } });
  expect(inner).toMatchObject({ meta: { icon: 'x', z: 'y' }, data: { system_prompt: 's' } });
  make('R', 'nope');
  expect(mock.get(BEN, 'GET', url)).toMatchObject([
    { name: 'T', meta: null, unread_count: 0 },
    { name: 't ' },
    { name: 'R', parent_id: made.id },
    { name: 'R', parent_id: null },
  ]);
  expect(mock.get(BEN, 'GET', url)[2].meta).toEqual({ icon: 'x' });
});

test('update keeps what it does not name', () => {
  const id = mock.get(BEN, 'POST', url, { name: 'R', meta: { icon: 'x' }, data: { system_prompt: 's' } }).id;
  const update = (body: object) => mock.get(BEN, 'POST', `${url}${id}/update`, body);
  expect(update({ name: 'R2' })).toMatchObject({ name: 'R2', meta: { icon: 'x' } });
  expect(update({ data: { model_ids: ['m'] } }).data).toEqual({ system_prompt: 's', model_ids: ['m'] });
  expect(update({ meta: { z: 'y' } }).meta).toEqual({ icon: 'x', z: 'y' });
  expect(update({})).toMatchObject({ name: 'R2' });
  expect(mock.get(BEN, 'POST', `${url}${id}/update/expanded`, { is_expanded: true }).is_expanded).toBe(true);
});

test('a folder cannot be moved into one that it holds', () => {
  const outer = make('T');
  const held = make('R', outer);
  expect(mock.ask(BEN, 'POST', `${url}${outer}/update/parent`, { parent_id: held })).toEqual(
    refusal(400, '[ERROR: Cannot move a folder into itself or one of its subfolders]'),
  );
  expect(mock.get(BEN, 'POST', `${url}${held}/update/parent`, { parent_id: null }).parent_id).toBeNull();
});

test.each<[string, string, unknown, unknown]>([
  ['GET', '', refusal(404, NOT_FOUND), refusal(404, NOT_FOUND)],
  ['DELETE', '', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['POST', '/update', refusal(404, NOT_FOUND), refusal(404, NOT_FOUND)],
  ['POST', '/update/expanded', refusal(404, NOT_FOUND), { status: 200, body: null }],
  ['POST', '/update/parent', refusal(404, NOT_FOUND), refusal(404, NOT_FOUND)],
  ['POST', '/access/update', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['POST', '/read', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['GET', '/shared/chats', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
])('%s %s of an unknown folder and of somebody else’s', (method, path, unknown, foreign) => {
  const id = make('T');
  expect(mock.ask(BEN, method, `${url}nope${path}`, {})).toEqual(unknown);
  expect(mock.ask(erik.token, method, url + id + path, {})).toEqual(foreign);
});

test('chats are made in folders, moved there, and taken out by archiving', () => {
  const outer = make('T');
  const inner = make('R', outer);
  const id = chatIn(inner);
  expect(mock.ask(BEN, 'POST', `${chats}new`, { chat: {}, folder_id: 'nope' })).toEqual(refusal(404, NOT_FOUND));
  expect(mock.get(BEN, 'GET', chats)).toEqual([]);
  expect(mock.get(BEN, 'GET', `${chats}?include_folders=true`)).toHaveLength(1);
  expect(mock.get(BEN, 'GET', `${chats}folder/${inner}/list`)).toHaveLength(1);
  expect(mock.get(BEN, 'GET', `${chats}folder/${outer}/list`)).toEqual([]);
  expect(mock.get(BEN, 'GET', `${chats}folder/${outer}`)).toHaveLength(1);
  expect(mock.get(BEN, 'GET', `${chats}folder/nope`)).toEqual([]);
  mock.get(BEN, 'POST', `${chats}${id}/pin`);
  expect(mock.get(BEN, 'POST', `${chats}${id}/folder`, { folder_id: outer })).toMatchObject({ folder_id: outer, pinned: false });
  expect(mock.ask(BEN, 'POST', `${chats}${id}/folder`, { folder_id: 'nope' })).toEqual(refusal(404, NOT_FOUND));
  mock.get(BEN, 'POST', `${chats}${id}/archive`);
  expect(mock.get(BEN, 'GET', chats + id)).toMatchObject({ folder_id: null, archived: true });
});

test('unread chats are counted by folder', () => {
  const [outer, other] = [make('T'), make('O')];
  const inner = make('R', outer);
  const id = chatIn(inner);
  const unread = mock.get(BEN, 'POST', `${chats}${id}/unread`);
  expect(unread).toEqual({ chat_id: id, last_read_at: 0, folder_id: inner, folder_unread_counts: { [outer]: 0, [other]: 0, [inner]: 1 } });
  expect(mock.get(BEN, 'GET', url).map((one: { unread_count: number }) => one.unread_count)).toEqual([0, 0, 1]);
  expect(mock.get(BEN, 'POST', `${url}${outer}/read`)).toEqual({
    folder_id: outer,
    folder_ids: [outer, inner],
    updated_count: 1,
    folder_unread_counts: { [outer]: 0, [other]: 0, [inner]: 0 },
  });
});

test('a deleted folder takes the folders in it and its chats along', () => {
  const outer = make('T');
  const id = chatIn(make('R', outer));
  expect(mock.get(BEN, 'DELETE', url + outer)).toBe(true);
  expect(names()).toEqual([]);
  expect(mock.ask(BEN, 'GET', chats + id)).toEqual(refusal(401, NOT_FOUND));
});

test('a folder deleted without its contents frees the chats', () => {
  const outer = make('T');
  const ids = [chatIn(make('R', outer)), chatIn(outer)];
  expect(mock.get(BEN, 'DELETE', `${url}${outer}?delete_contents=false`)).toBe(true);
  expect(names()).toEqual([]);
  for (const id of ids) expect(mock.get(BEN, 'GET', chats + id).folder_id).toBeNull();
});

test('a user may not share a folder unless he is permitted to', () => {
  const id = make('T');
  const share = () =>
    mock.ask(BEN, 'POST', `${url}${id}/access/update`, {
      access_grants: [{ principal_type: 'user', principal_id: erik.id, permission: 'read' }],
    });
  expect(share()).toEqual(refusal(403, 'You do not have permission to share with the requested audience'));
  const permissions = mock.get(ADA, 'GET', '/api/v1/users/default/permissions');
  const sharing = { ...permissions.sharing, folders: true };
  mock.get(ADA, 'POST', '/api/v1/users/default/permissions', { ...permissions, sharing });
  expect(share().status).toBe(200);
  expect(mock.get(erik.token, 'GET', `${url}shared`)).toMatchObject([{ id }]);
});

const READ = ['read'];
const WRITE = ['write'];
const permit = (...permissions: string[]): void => {
  const sharing = Object.fromEntries(permissions.map((permission) => [permission, true]));
  mock.get(ADA, 'POST', '/api/v1/users/default/permissions', { sharing });
};
const shareWith = (id: string, principal_id: string, permissions: readonly string[]) =>
  mock.ask(BEN, 'POST', `${url}${id}/access/update`, {
    access_grants: permissions.map((permission) => ({ principal_type: 'user', principal_id, permission })),
  });

test('nobody can share a folder with everybody', () => {
  permit('folders');
  const refused = refusal(403, 'You do not have permission to share with the requested audience');
  expect(shareWith(make('T'), '*', READ)).toEqual(refused);
  const access_grants = [{ principal_type: 'user', principal_id: '*', permission: 'read' }];
  expect(mock.ask(ADA, 'POST', `${url}${make('U')}/access/update`, { access_grants })).toEqual(refused);
});

describe('a folder shared with Erik', () => {
  let outer: string;
  let inner: string;
  let chat: string;

  beforeEach(() => {
    permit('folders');
    outer = make('Guides');
    inner = make('Rome', outer);
    const messages = { m: { id: 'm', role: 'user', content: 'hi', parentId: null, childrenIds: [] } };
    chat = mock.get(BEN, 'POST', `${chats}new`, {
      chat: { title: 'in folder', history: { messages, currentId: 'm' } },
      folder_id: inner,
    }).id;
  });

  const erikAsks = (method: string, target: string, body?: unknown) => mock.ask(erik.token, method, target, body);
  const erikGets = (target: string) => mock.get(erik.token, 'GET', target);

  test('is in his list of shared folders, and not in that of his own', () => {
    shareWith(outer, erik.id, READ);
    expect(erikGets(`${url}shared`)).toMatchObject([{ id: outer, owner_name: 'Ben Lindqvist', permission: 'read' }]);
    shareWith(outer, erik.id, WRITE);
    expect(erikGets(`${url}shared`)).toMatchObject([{ id: outer, permission: 'write' }]);
    expect(erikGets(url)).toEqual([]);
  });

  test('to read, lets him read all that is in it and change nothing', () => {
    shareWith(outer, erik.id, READ);
    expect(erikGets(url + inner)).toMatchObject({ id: inner, write_access: false });
    expect(erikGets(`${url}${inner}/shared/chats`)).toMatchObject({
      chats: [{ id: chat, owner_name: 'Ben Lindqvist', participants: [{ id: ben, name: 'Ben Lindqvist' }], readonly: true }],
      folder_permission: 'read',
    });
    expect(erikGets(chats + chat)).toMatchObject({ id: chat, user_id: ben });
    expect(erikGets(`${chats}${chat}/tags`)).toEqual([]);
    expect(mock.get(erik.token, 'POST', `${chats}${chat}/fork`, { message_id: 'm' }).user_id).toBe(erik.id);
    expect(mock.get(erik.token, 'POST', `${url}${outer}/read`)).toMatchObject({ folder_ids: [outer], updated_count: 0 });
    expect(erikAsks('POST', `${url}${inner}/update`, { name: 'x' })).toEqual(refusal(404, NOT_FOUND));
    expect(erikAsks('POST', url, { name: 'x', parent_id: inner })).toEqual(refusal(403, PROHIBITED));
    expect(erikAsks('POST', `${chats}new`, { chat: {}, folder_id: inner })).toEqual(refusal(404, NOT_FOUND));
    expect(erikAsks('POST', chats + chat, { chat: {} })).toEqual(refusal(401, PROHIBITED));
  });

  test('to write, lets him change it and put chats and folders in, and read nothing but the list of chats', () => {
    shareWith(outer, erik.id, WRITE);
    expect(erikAsks('GET', url + inner)).toEqual(refusal(404, NOT_FOUND));
    expect(erikAsks('GET', chats + chat)).toEqual(refusal(401, NOT_FOUND));
    expect(erikAsks('GET', `${chats}${chat}/tags`)).toEqual(refusal(401, NOT_FOUND));
    expect(erikAsks('POST', `${chats}${chat}/fork`, { message_id: 'm' })).toEqual(refusal(401, NOT_FOUND));
    expect(erikAsks('POST', `${url}${outer}/read`)).toEqual(refusal(403, PROHIBITED));
    expect(erikGets(`${url}${inner}/shared/chats`)).toMatchObject({ chats: [{ id: chat }], folder_permission: 'write' });
    expect(mock.get(erik.token, 'POST', `${url}${inner}/update`, { name: 'x' }).name).toBe('x');
    expect(mock.get(erik.token, 'POST', url, { name: 'of Erik', parent_id: inner }).user_id).toBe(ben);
    expect(mock.get(erik.token, 'POST', `${chats}new`, { chat: {}, folder_id: inner })).toMatchObject({
      user_id: erik.id,
      folder_id: inner,
    });
  });

  test('is moved and deleted by its owner alone', () => {
    shareWith(outer, erik.id, [...READ, ...WRITE]);
    expect(erikAsks('POST', `${url}${inner}/update/parent`, { parent_id: null })).toEqual(refusal(404, NOT_FOUND));
    expect(mock.ask(ADA, 'POST', `${url}${inner}/update/parent`, { parent_id: null })).toEqual(refusal(404, NOT_FOUND));
    expect(erikAsks('DELETE', url + inner)).toEqual(refusal(403, PROHIBITED));
  });

  test('leaves his chats to him when it is deleted, which its owner could read', () => {
    shareWith(outer, erik.id, WRITE);
    const his = mock.get(erik.token, 'POST', `${chats}new`, { chat: {}, folder_id: outer }).id;
    expect(mock.get(BEN, 'GET', chats + his).user_id).toBe(erik.id);
    expect(mock.get(BEN, 'DELETE', url + outer)).toBe(true);
    expect(erikGets(chats + his).folder_id).toBeNull();
    expect(mock.ask(BEN, 'GET', chats + chat)).toEqual(refusal(401, NOT_FOUND));
  });

  test('outlives the account of its owner, without the chats', () => {
    shareWith(outer, erik.id, READ);
    mock.get(ADA, 'DELETE', `/api/v1/users/${ben}`);
    expect(erikGets(`${url}shared`)).toMatchObject([{ id: outer, owner_name: 'Unknown' }]);
    expect(erikGets(`${url}${inner}/shared/chats`).chats).toEqual([]);
  });
});

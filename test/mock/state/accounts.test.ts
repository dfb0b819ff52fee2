/** Accounts and sessions, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, group } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, CLEO, NOT_FOUND, refusal, SECONDS, startWorld } from './harness.ts';

const auths = '/api/v1/auths/';
const users = '/api/v1/users/';
const WRONG_CREDENTIALS = 'The email or password provided is incorrect. Please check for typos and try logging in again.';
const EMAIL_TAKEN = 'Uh-oh! This email is already registered. Sign in with your existing account or choose another email to start anew.';
const ACTION_PROHIBITED = 'The requested action has been restricted as a security measure.';
const NO_KEY =
  "Oops! It looks like there's a hiccup. The API key is missing. Please make sure to provide a valid API key to access this feature.";

let mock: AskedWorld;
const add = (more: object = {}) =>
  mock.get(ADA, 'POST', `${auths}add`, { name: 'E', email: 'Erik@x.com', password: 'pw-erik', role: 'user', ...more });

beforeEach(() => {
  mock = startWorld();
});

test('the fixed tokens are the cast', () => {
  expect(mock.world.callerOf(ADA)).toMatchObject({ role: 'admin', session: true });
  expect(mock.world.callerOf(BEN)).toEqual({ id: ben, role: 'user', session: true, token: BEN });
  expect(mock.world.callerOf(CLEO)).toMatchObject({ role: 'pending', session: true });
  expect(mock.world.callerOf('sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9')).toMatchObject({ id: ben, session: false });
  expect(mock.world.callerOf('nobody')).toBeUndefined();
  expect(mock.world.callerOf('__proto__')).toBeUndefined();
});

test('an added account signs in with its password', () => {
  const added = add();
  expect(added).toMatchObject({
    name: 'E',
    role: 'user',
    email: 'erik@x.com',
    profile_image_url: `/api/v1/users/${added.id}/profile/image`,
  });
  expect(mock.ask(ADA, 'POST', `${auths}add`, { name: 'E', email: 'erik@x.com', password: 'pw' })).toEqual(refusal(400, EMAIL_TAKEN));
  const session = mock.get('none', 'POST', `${auths}signin`, { email: 'erik@x.com', password: 'pw-erik' });
  expect(session).toMatchObject({ id: added.id, token_type: 'Bearer', expires_at: SECONDS + 28 * 86_400 });
  expect(mock.ask('none', 'POST', `${auths}signin`, { email: 'erik@x.com', password: 'bad' })).toEqual(refusal(400, WRONG_CREDENTIALS));
  expect(mock.ask('none', 'POST', `${auths}signin`, { email: 'no@x.com', password: 'bad' })).toEqual(refusal(400, WRONG_CREDENTIALS));
  expect(mock.get(session.token, 'GET', auths)).toMatchObject({ id: added.id, token: session.token, profile_image_url: '/user.png' });
});

test('the cast signs in with any password and gets the fixed tokens', () => {
  expect(mock.get('none', 'POST', `${auths}signin`, { email: 'Ben@example.com', password: 'x' }).token).toBe(BEN);
  expect(mock.get('none', 'POST', `${auths}signin`, { email: 'ada@example.com', password: 'x' }).token).toBe(ADA);
});

test('who signs up waits until an administrator lets him in, and is out again when deleted', () => {
  const { token, id, role } = mock.get('none', 'POST', `${auths}signup`, { name: 'Fay', email: 'fay@x.com', password: 'pw-fay' });
  expect([role, mock.world.callerOf(token)?.role]).toEqual(['pending', 'pending']);
  const update = { role: 'user', name: 'Fay', email: 'fay@x.com', profile_image_url: '/user.png' };
  expect(mock.get(ADA, 'POST', `${users}${id}/update`, update)).toMatchObject({ id, role: 'user' });
  expect(mock.world.callerOf(token)?.role).toBe('user');
  const chat = mock.get(token, 'POST', '/api/v1/chats/new', { chat: {} }).id;
  expect(mock.get(ADA, 'GET', users + id)).toMatchObject({ id, groups: [], is_active: true });
  expect(mock.get(ADA, 'DELETE', users + id)).toBe(true);
  expect(mock.world.callerOf(token)).toBeUndefined();
  expect(mock.get(ADA, 'DELETE', users + id)).toBe(true);
  expect(mock.ask(ADA, 'GET', users + id)).toEqual(refusal(400, NOT_FOUND));
  expect(mock.ask(ADA, 'GET', `/api/v1/chats/${chat}`)).toEqual(refusal(401, NOT_FOUND));
});

test('what an account made stays when it is deleted, but for its chats', () => {
  const fay = mock.get(ADA, 'POST', `${auths}add`, { name: 'Fay', email: 'fay@x.com', password: 'pw', role: 'user' });
  const group = mock.get(ADA, 'POST', '/api/v1/groups/create', { name: 'G', description: '' }).id;
  mock.get(ADA, 'POST', `/api/v1/groups/id/${group}/users/add`, { user_ids: [fay.id] });
  const channel = mock.get(BEN, 'POST', '/api/v1/channels/create', { name: 'talk', type: 'group', user_ids: [fay.id] }).id;
  const messages = `/api/v1/channels/${channel}/messages`;
  mock.get(fay.token, 'POST', `${messages}/post`, { content: 'hello' });
  const note = mock.get(fay.token, 'POST', '/api/v1/notes/create', { title: 'N' }).id;
  const chat = mock.get(fay.token, 'POST', '/api/v1/chats/new', { chat: {} }).id;
  const link = mock.get(fay.token, 'POST', `/api/v1/chats/${chat}/share`).share_id;
  mock.get(ADA, 'DELETE', users + fay.id);
  expect(mock.get(ADA, 'GET', `/api/v1/notes/${note}`)).toMatchObject({ user_id: fay.id });
  expect(mock.get(BEN, 'GET', messages)).toMatchObject([{ content: 'hello', user: null }]);
  expect(mock.get(BEN, 'GET', `/api/v1/channels/${channel}/members`)).toMatchObject({ users: [{ name: 'Ben Lindqvist' }], total: 1 });
  expect(mock.get(ADA, 'GET', `/api/v1/groups/id/${group}`)).toMatchObject({ member_count: 0 });
  expect(mock.ask(ADA, 'GET', `/api/v1/chats/share/${link}`)).toEqual(refusal(401, NOT_FOUND));
});

test('the primary administrator cannot be deleted', () => {
  const ada = mock.world.callerOf(ADA)?.id ?? '';
  expect(mock.ask(ADA, 'DELETE', users + ada)).toEqual(refusal(403, ACTION_PROHIBITED));
});

test('an unknown account', () => {
  expect(mock.ask(ADA, 'GET', `${users}nope`)).toEqual(refusal(400, NOT_FOUND));
  expect(mock.ask(BEN, 'GET', `${users}nope/info`)).toEqual(refusal(400, NOT_FOUND));
  expect(mock.get(BEN, 'GET', `${users}nope/active`)).toEqual({ active: false });
  expect(mock.ask(ADA, 'POST', `${users}nope/update`, {})).toEqual(refusal(400, NOT_FOUND));
  expect(mock.get(ADA, 'GET', `${users}nope/groups`)).toEqual([]);
});

test('an account is active for three minutes after it asked for something', () => {
  const active = () => mock.get(ADA, 'GET', `${users}${ben}/active`).active;
  expect(active()).toBe(false);
  mock.get(BEN, 'GET', '/api/v1/chats/');
  expect(active()).toBe(true);
  mock.clock.now += 180_000;
  expect(active()).toBe(true);
  mock.clock.now += 1000;
  expect(active()).toBe(false);
});

test('API keys', () => {
  expect(mock.ask(ADA, 'GET', `${auths}api_key`)).toEqual(refusal(404, NO_KEY));
  const { api_key: key } = mock.get(ADA, 'POST', `${auths}api_key`);
  expect(key).toMatch(/^sk-[0-9a-f]{32}$/);
  expect(mock.get(ADA, 'GET', `${auths}api_key`)).toEqual({ api_key: key });
  expect(mock.world.callerOf(key)).toMatchObject({ role: 'admin', session: false });
  expect(mock.get(ADA, 'DELETE', `${auths}api_key`)).toBe(true);
  expect(mock.world.callerOf(key)).toBeUndefined();
});

test('profile, time zone, password', () => {
  const { token } = add();
  const profile = { name: 'Erik2', profile_image_url: '/user.png', bio: 'b' };
  expect(mock.get(token, 'POST', `${auths}update/profile`, profile)).toMatchObject({ name: 'Erik2', email: 'erik@x.com' });
  expect(mock.get(token, 'GET', auths)).toMatchObject({ name: 'Erik2', bio: 'b' });
  expect(mock.get(token, 'POST', `${auths}update/timezone`, { timezone: 'Europe/Rome' })).toEqual({ status: true });
  expect(mock.ask(token, 'POST', `${auths}update/password`, { password: 'bad', new_password: 'n' })).toEqual(
    refusal(400, 'The password provided is incorrect. Please check for typos and try again.'),
  );
  expect(mock.get(token, 'POST', `${auths}update/password`, { password: 'pw-erik', new_password: 'next' })).toBe(true);
  expect(mock.get('none', 'POST', `${auths}signin`, { email: 'erik@x.com', password: 'next' }).token).toBe(token);
});

test('lists of accounts', () => {
  mock.clock.now += 1000;
  add();
  const names = (target: string) => mock.get(ADA, 'GET', users + target).users.map(({ name }: { name: string }) => name);
  expect(names('')[0]).toBe('E');
  expect(names('')).toHaveLength(4);
  expect(names('?query=erik')).toEqual(['E']);
  expect(names('?page=2')).toEqual([]);
  expect(names('?order_by=name&direction=asc')).toEqual(['Ada Okafor', 'Ben Lindqvist', 'Cleo Marsh', 'E']);
  expect(mock.get(BEN, 'GET', `${users}search?query=erik`)).toMatchObject({
    users: [{ email: 'erik@x.com', groups: [], is_active: false }],
    total: 1,
  });
  expect(mock.get(ADA, 'GET', `${users}all`).total).toBe(4);
  expect(mock.get(BEN, 'GET', `${users}groups`)).toMatchObject([{ id: group }]);
});

test('what a user keeps is merged', () => {
  const { token } = add();
  const mine = `${users}user/`;
  expect(mock.get(token, 'GET', `${mine}settings`)).toBeNull();
  expect(mock.get(token, 'POST', `${mine}settings/update`, { ui: { a: 1 } })).toEqual({ ui: { a: 1 } });
  expect(mock.get(token, 'POST', `${mine}settings/update`, { ui: { b: 1 } })).toEqual({ ui: { a: 1, b: 1 } });
  expect(mock.get(token, 'GET', `${mine}info`)).toBeNull();
  expect(mock.get(token, 'POST', `${mine}info/update`, { a: 1 })).toEqual({ a: 1 });
  expect(mock.get(token, 'POST', `${mine}info/update`, { b: 1 })).toEqual({ a: 1, b: 1 });
  expect(mock.get(token, 'GET', `${mine}variables`)).toEqual({ variables: {} });
  expect(mock.get(token, 'POST', `${mine}variables/update`, { variables: { city: 'Rome' } })).toEqual({ variables: { city: 'Rome' } });
  expect(mock.get(token, 'POST', `${mine}status/update`, { status_message: 'hi', status_emoji: 'x' })).toMatchObject({
    status_message: 'hi',
    status_emoji: 'x',
    info: { a: 1, b: 1 },
  });
});

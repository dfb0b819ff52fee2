/** Apps, alone and in channels, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { channel as general, app as weather } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, type Newcomer, NOON, refusal, startEmptyWorld } from './harness.ts';

const url = '/api/v1/apps';
const channels = '/api/v1/channels';
const NANOSECONDS = NOON * 1_000_000;
const scopes = ['channels:mentions:read', 'channels:messages:write'];
const manifest = { id: 'a.b', name: 'App', description: 'd', profile_image_url: null, public_key: 'key', requested_scopes: scopes };
const draft = { manifest, url: 'https://app.example.com/app', api_key: 'k', slug: 'app', granted_scopes: scopes };

let mock: AskedWorld;
let erik: Newcomer;

const install = (more: object = {}): string => mock.get(ADA, 'POST', url, { ...draft, ...more }).id;
const connect = (id: string) => mock.get(ADA, 'POST', `${url}/${id}/connect`, {});
const change = (id: string, body: object) => mock.ask(ADA, 'PATCH', `${url}/${id}`, body);
const slugs = (token: string): string[] => mock.get(token, 'GET', url).map(({ slug }: { slug: string }) => slug);
const forErik = () => ({ access_grants: [{ principal_type: 'user', principal_id: erik.id, permission: 'read' }] });

beforeEach(() => {
  ({ mock, erik } = startEmptyWorld());
});

test('the seed is the app of the cast, which is in a channel', () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', url)).toMatchObject([{ id: weather, connection_status: 'connected' }]);
  expect(mock.get(BEN, 'GET', `${channels}/${general}/apps`)).toMatchObject([{ id: weather }]);
});

test('install, connect, change, remove', () => {
  const made = mock.get(ADA, 'POST', url, draft);
  const data = { url: draft.url, manifest, granted_scopes: scopes, settings: {} };
  expect(made).toEqual({
    connection_status: 'disconnected',
    id: made.id,
    slug: 'app',
    name: 'App',
    is_active: false,
    configured: true,
    data,
    created_at: NANOSECONDS,
    updated_at: NANOSECONDS,
  });
  expect(slugs(BEN)).toEqual([]);
  expect(change(made.id, { is_active: true })).toEqual(refusal(400, 'Connect the app to enable it'));
  expect(connect(made.id)).toMatchObject({
    connection_status: 'connected',
    is_active: true,
    data: { installation_id: expect.any(String) },
  });
  expect(slugs(BEN)).toEqual(['app']);
  expect(change(made.id, { name: 'W2', settings: { a: 1 } }).body).toMatchObject({ name: 'W2', connection_status: 'disconnected' });
  expect(change(made.id, { settings: { b: 1 } }).body).toMatchObject({ data: { settings: { b: 1 } }, is_active: true });
  expect(mock.get(ADA, 'GET', `${url}/${made.id}`)).toMatchObject({
    connection_status: 'connected',
    access_grants: [{ principal_type: 'user', principal_id: '*', permission: 'read' }],
  });
  change(made.id, forErik());
  expect(slugs(BEN)).toEqual([]);
  expect(slugs(erik.token)).toEqual(['app']);
  const removed = mock.get(ADA, 'DELETE', `${url}/${made.id}`);
  expect(removed).toMatchObject({ is_active: false, configured: false, connection_status: 'disconnected' });
  expect(removed.data).not.toHaveProperty('installation_id');
  expect(slugs(ADA)).toEqual(['app']);
  expect(mock.ask(ADA, 'POST', `${url}/${made.id}/connect`, {})).toEqual(refusal(400, 'An app API key is required'));
});

test('refusals', () => {
  const id = install();
  const create = (more: object) => mock.ask(ADA, 'POST', url, { ...draft, slug: 'other', ...more });
  expect(create({ slug: 'app' })).toEqual(refusal(409, 'App slug is already registered'));
  expect(create({ manifest: { ...manifest, requested_scopes: [] } })).toEqual(refusal(400, 'Unrequested scope'));
  expect(create({ url: 'nope' })).toEqual(refusal(400, 'Invalid app URL'));
  expect(change(id, { manifest: { ...manifest, id: 'other' } })).toEqual(refusal(400, 'App identity cannot change'));
  expect(change(id, { granted_scopes: ['channels:read'] })).toEqual(refusal(400, 'Unrequested scope'));
  const more = { ...manifest, requested_scopes: [...scopes, 'channels:read'] };
  expect(change(id, { manifest: more })).toEqual(refusal(400, 'Review the updated scopes'));
  for (const [method, path] of [
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/connect'],
    ['POST', '/interactions'],
  ] as const) {
    expect(mock.ask(ADA, method, `${url}/nope${path}`, {})).toEqual(refusal(404, 'App not found'));
  }
});

test('apps in channels', () => {
  const id = install(forErik());
  const group = mock.get(BEN, 'POST', `${channels}/create`, { type: 'group', name: 'g' }).id;
  const invite = (token: string, channel: string, app_id = id) => mock.ask(token, 'POST', `${channels}/${channel}/apps`, { app_id });
  const inside = (token: string): unknown[] => mock.get(token, 'GET', `${channels}/${group}/apps`);
  const denied = refusal(403, 'Channel access denied');
  expect(invite(ADA, group)).toEqual(refusal(403, 'App is inactive'));
  connect(id);
  expect(invite(ADA, 'nope')).toEqual(refusal(404, 'Channel unavailable'));
  const direct = mock.get(BEN, 'POST', `${channels}/create`, { type: 'dm', user_ids: [erik.id] }).id;
  expect(invite(BEN, direct)).toEqual(refusal(404, 'Channel unavailable'));
  expect(invite(ADA, group, 'nope')).toEqual(refusal(404, 'App not found'));
  expect(invite(BEN, group)).toEqual(refusal(403, 'App invocation denied'));
  expect(invite(erik.token, group)).toEqual(denied);
  expect(mock.ask(erik.token, 'GET', `${channels}/${group}/apps`)).toEqual(denied);
  for (const _ of [1, 2]) expect(invite(ADA, group)).toMatchObject({ status: 200, body: { id } });
  expect(inside(BEN)).toMatchObject([{ id, slug: 'app' }]);
  expect(inside(ADA)).toHaveLength(1);
  const remove = () => mock.get(BEN, 'DELETE', `${channels}/${group}/apps/${id}`);
  for (const _ of [1, 2]) expect(remove()).toEqual({ removed: true });
  expect(inside(BEN)).toEqual([]);
  invite(ADA, group);
  mock.get(ADA, 'DELETE', `${url}/${id}`);
  expect(inside(BEN)).toEqual([]);
});

/** Models, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, modelVersion } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/models/';
const UNAUTHORIZED = '401 Unauthorized';
const TAKEN = 'Uh-oh! This model id is already registered. Please choose another model id string.';
const pixel = 'data:image/png;base64,iVBORw0KGgo=';

let mock: AskedWorld;
const body = (more: object = {}) => ({
  id: 'guide',
  base_model_id: 'llama3.2:3b',
  name: 'Guide',
  meta: { profile_image_url: pixel, description: 'd', tags: [{ name: 't' }], hidden: true },
  params: { system: 's' },
  ...more,
});
const make = (more: object = {}) => mock.get(ADA, 'POST', `${url}create`, body(more));
const share = (id: string, permission: string) =>
  mock.get(ADA, 'POST', `${url}model/access/update`, { id, access_grants: [{ principal_type: 'user', principal_id: ben, permission }] });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the models of the cast, which Ben may use', () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', `${url}list`)).toMatchObject({ items: [{ id: 'rome-guide', params: {}, write_access: false }], total: 1 });
  expect(mock.get(ADA, 'GET', `${url}base`)).toMatchObject([{ id: 'llama3.2:3b' }]);
  expect(mock.get(ADA, 'GET', `${url}model/history?id=rome-guide`)).toMatchObject([{ id: modelVersion }]);
  const image = mock.ask(BEN, 'GET', `${url}model/profile/image?id=rome-guide`);
  expect(image.mediaType).toBe('image/png');
  expect((image.body as Uint8Array).slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  const choices = mock.get(BEN, 'GET', '/api/v1/models').data;
  expect(choices.map(({ id }: { id: string }) => id)).toEqual(['llama3.2:3b', 'rome-guide']);
});

test('create, read, list, tags', () => {
  const made = make();
  expect(made).toMatchObject({ id: 'guide', is_active: true, access_grants: [], created_at: SECONDS });
  expect(made.meta).toMatchObject({ description: 'd', hidden: true, knowledge: null, voice_avatar: null });
  expect(mock.get(ADA, 'GET', `${url}model?id=guide`)).toEqual({ ...made, user: null, write_access: true });
  make({ id: 'self', base_model_id: 'self', meta: { tags: [{ name: 'l' }] } });
  const [listed] = mock.get(ADA, 'GET', `${url}list?tag=T`).items;
  expect(listed).toMatchObject({ id: 'guide', user: { name: 'Ada Okafor' }, write_access: true });
  expect(listed.meta).not.toHaveProperty('profile_image_url');
  expect(mock.get(ADA, 'GET', `${url}all`)).toHaveLength(2);
  expect(mock.get(ADA, 'GET', `${url}base`)).toMatchObject([{ id: 'self', base_model_id: null }]);
  expect(mock.get(ADA, 'GET', `${url}base/tags`)).toEqual(['l']);
  expect(mock.get(ADA, 'GET', `${url}tags`)).toEqual(['t']);
  expect(mock.get(BEN, 'GET', `${url}tags`)).toEqual([]);
  expect(mock.get(ADA, 'GET', `${url}export`)).toMatchObject([{ id: 'guide', background_image_data: null }]);
});

test('what is refused at making a model', () => {
  make();
  expect(mock.ask(ADA, 'POST', `${url}create`, body())).toEqual(refusal(401, TAKEN));
  expect(mock.ask(ADA, 'POST', `${url}create`, body({ id: 'x'.repeat(257) })).status).toBe(400);
  expect(mock.ask(BEN, 'POST', `${url}create`, body({ id: 'y' }))).toEqual(refusal(401, UNAUTHORIZED));
});

const change = { name: 'n', meta: {}, params: {} };

test.each<[string, string, object, ReturnType<typeof refusal>, ReturnType<typeof refusal>]>([
  ['GET', 'model', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['POST', 'model/update', change, refusal(401, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', 'model/toggle', {}, refusal(401, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['POST', 'model/delete', {}, refusal(401, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['GET', 'model/history', {}, refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['GET', 'model/history/x', {}, refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['DELETE', 'model/history/x', {}, refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['POST', 'model/update/version', { version_id: 'x' }, refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
])('%s %s of an unknown model and of somebody else’s', (method, path, more, unknown, foreign) => {
  make();
  expect(mock.ask(ADA, method, `${url}${path}?id=nope`, { id: 'nope', ...more })).toEqual(unknown);
  expect(mock.ask(BEN, method, `${url}${path}?id=guide`, { id: 'guide', ...more })).toEqual(foreign);
});

test('a change keeps base, image, state and grants; each makes a version', () => {
  const { version_id: first } = make();
  share('guide', 'read');
  mock.get(ADA, 'POST', `${url}model/toggle?id=guide`);
  const next = { id: 'guide', name: 'Guide 2', meta: { description: 'e' }, params: {}, access_grants: [], commit_message: 'm' };
  const changed = mock.get(ADA, 'POST', `${url}model/update`, next);
  expect(changed).toMatchObject({ name: 'Guide 2', base_model_id: 'llama3.2:3b', is_active: false, meta: { profile_image_url: pixel } });
  expect(changed.access_grants).toHaveLength(1);
  expect(mock.get(ADA, 'POST', `${url}model/update`, next).version_id).toBe(changed.version_id);
  expect(mock.get(ADA, 'GET', `${url}model/history?id=guide`)).toMatchObject([{ parent_id: first, commit_message: 'm' }, { id: first }]);
  expect(mock.get(ADA, 'GET', `${url}model/history/${first}?id=guide`).snapshot.meta).not.toHaveProperty('hidden');
  expect(mock.ask(ADA, 'DELETE', `${url}model/history/${changed.version_id}?id=guide`)).toEqual(
    refusal(400, 'Cannot delete the current version'),
  );
  const restored = mock.get(ADA, 'POST', `${url}model/update/version?id=guide`, { version_id: first });
  expect(restored).toMatchObject({ name: 'Guide', version_id: first, is_active: false });
  expect(mock.get(ADA, 'DELETE', `${url}model/history/${changed.version_id}?id=guide`)).toBe(true);
  expect(mock.ask(ADA, 'GET', `${url}model/history/x?id=guide`)).toEqual(refusal(404, 'Model version not found'));
});

test('an administrator shares a model that has no settings yet', () => {
  expect(share('fresh', 'write')).toMatchObject({ id: 'fresh', name: 'fresh', base_model_id: null });
  expect(mock.get(BEN, 'GET', `${url}model?id=fresh`).write_access).toBe(true);
  expect(mock.ask(BEN, 'POST', `${url}model/access/update`, { id: 'other', access_grants: [] })).toEqual(refusal(403, PROHIBITED));
  make();
  expect(mock.ask(BEN, 'POST', `${url}model/access/update`, { id: 'guide', access_grants: [] })).toEqual(refusal(400, PROHIBITED));
});

test('an image is where the model says, or the server’s own', () => {
  const location = (id: string, token: string = ADA) => mock.ask(token, 'GET', `${url}model/profile/image?id=${id}`).headers?.['location'];
  make();
  make({ id: 'static', meta: { profile_image_url: '/static/x.png' } });
  expect(location('guide')).toBeUndefined();
  expect(location('static')).toBe('/static/x.png');
  for (const [id, token] of [
    ['nope', ADA],
    ['guide', BEN],
  ] as const)
    expect(location(id, token)).toBe('/static/favicon.png');
});

test('import adds and changes, sync deletes the others', () => {
  make();
  const models = [
    { id: 'guide', name: 'Imported' },
    { id: 'new', name: 'New', base_model_id: 'x' },
    { id: 'bad id', name: 'Bad' },
  ];
  expect(mock.get(ADA, 'POST', `${url}import`, { models })).toBe(true);
  expect(mock.get(ADA, 'GET', `${url}all`)).toMatchObject([{ name: 'Imported', params: {}, meta: { description: 'd' } }, { id: 'new' }]);
  expect(mock.ask(BEN, 'POST', `${url}import`, { models })).toEqual(refusal(401, UNAUTHORIZED));
  const nameless = mock.ask(ADA, 'POST', `${url}import`, { models: [{ id: 'rome-guide', meta: {}, params: {} }] });
  expect(nameless.body).toMatchObject({ detail: expect.stringContaining("input_value={'id': 'rome-guide', 'meta': {}, 'params': {}}") });
  expect(mock.get(ADA, 'POST', `${url}sync`, { models: [body({ name: 'Synced', is_active: true })] })).toMatchObject([{ name: 'Synced' }]);
  expect(mock.get(ADA, 'GET', `${url}all`)).toHaveLength(1);
  expect(mock.get(ADA, 'DELETE', `${url}delete/all`)).toBe(true);
  expect(mock.get(ADA, 'GET', `${url}all`)).toEqual([]);
});

test('choices lack what is switched off, and what the caller may not use', () => {
  make();
  const ids = (token: string) => mock.get(token, 'GET', '/api/v1/models').data.map(({ id }: { id: string }) => id);
  expect(ids(ADA)).toContain('guide');
  expect(ids(BEN)).not.toContain('guide');
  mock.get(ADA, 'POST', `${url}model/toggle?id=guide`);
  expect(ids(ADA)).not.toContain('guide');
});

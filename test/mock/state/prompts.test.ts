/** Prompts, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, group } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, SECONDS, startWorld, WRONG } from './harness.ts';

const url = '/api/v1/prompts/';
const TAKEN = 'Uh-oh! This command is already registered. Please choose another command string.';

let mock: AskedWorld;
const make = (more: object = {}) =>
  mock.get(ADA, 'POST', `${url}create`, { command: 'a', name: 'A', content: 'one\ntwo\nthree\n', ...more });
const share = (id: string, permission: string, token: string = ADA) =>
  mock.ask(token, 'POST', `${url}id/${id}/access/update`, { access_grants: [{ principal_type: 'user', principal_id: ben, permission }] });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the prompt of the cast with its first version', () => {
  mock.world.reset('seed');
  const [prompt] = mock.get(ADA, 'GET', url);
  expect(prompt.command).toBe('translate');
  expect(mock.get(ADA, 'GET', `${url}id/${prompt.id}/history`)).toMatchObject([{ id: prompt.version_id, user: { name: 'Ada Okafor' } }]);
});

test('create, read, list, find', () => {
  const made = make({ tags: ['t'] });
  expect(made).toMatchObject({ command: 'a', data: {}, meta: {}, tags: ['t'], is_active: true, access_grants: [], created_at: SECONDS });
  expect(mock.ask(ADA, 'POST', `${url}create`, { command: 'a', name: 'B', content: '' })).toEqual(refusal(400, TAKEN));
  expect(mock.get(ADA, 'GET', `${url}id/${made.id}`)).toEqual({ ...made, user: null, write_access: true });
  expect(mock.get(ADA, 'GET', `${url}command/a`).id).toBe(made.id);
  expect(mock.get(ADA, 'GET', url)).toEqual([made]);
  expect(mock.get(ADA, 'GET', `${url}list`)).toMatchObject({
    items: [{ id: made.id, write_access: true, user: { name: 'Ada Okafor' } }],
    total: 1,
  });
  expect(mock.get(ADA, 'GET', `${url}list?tag=T&query=ada`).total).toBe(1);
  expect(mock.get(ADA, 'GET', `${url}list?view_option=shared`).total).toBe(0);
  expect(mock.get(ADA, 'GET', `${url}tags`)).toEqual(['t']);
});

test('a user needs the permission to make prompts, by default or from a group', () => {
  const ask = () => mock.ask(BEN, 'POST', `${url}create`, { command: 'b', name: 'B', content: '' });
  expect(ask()).toEqual(refusal(401, '401 Unauthorized'));
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', '/api/v1/users/groups')).toMatchObject([{ id: group }]);
  expect(ask().status).toBe(200);
});

test('a change of the text makes a version, a name only does not', () => {
  const { id, version_id: first } = make();
  mock.clock.now += 1000;
  const second = mock.get(ADA, 'POST', `${url}id/${id}/update`, { command: 'a', name: 'A', content: 'one\n2\nthree\nfour' }).version_id;
  expect(mock.get(ADA, 'GET', `${url}id/${id}/history`)).toMatchObject([
    { id: second, parent_id: first, commit_message: null },
    { id: first, parent_id: null, commit_message: 'Initial version' },
  ]);
  expect(mock.get(ADA, 'GET', `${url}id/${id}/history?page=1`)).toEqual([]);
  expect(mock.get(ADA, 'GET', `${url}id/${id}/history/diff?from_id=${first}&to_id=${second}`)).toMatchObject({
    content_diff: [`--- v${first.slice(0, 8)}`, `+++ v${second.slice(0, 8)}`, '@@ -1,3 +1,4 @@', ' one', '-two', '+2', ' three', '+four'],
    line_endings_only: false,
    name_changed: false,
  });
  mock.get(ADA, 'POST', `${url}id/${id}/update/meta`, { name: 'C', command: 'c' });
  expect(mock.get(ADA, 'GET', `${url}id/${id}/history`)).toHaveLength(2);
  expect(mock.ask(ADA, 'DELETE', `${url}id/${id}/history/${second}`)).toEqual(refusal(400, 'Cannot delete the active production version'));
  expect(mock.get(ADA, 'POST', `${url}id/${id}/update/version`, { version_id: first })).toMatchObject({
    name: 'A',
    command: 'c',
    version_id: first,
  });
  expect(mock.get(ADA, 'DELETE', `${url}id/${id}/history/${second}`)).toBe(true);
  expect(mock.get(ADA, 'GET', `${url}id/${id}/history`)).toHaveLength(1);
});

test('a draft becomes a version and changes the command alone', () => {
  const { id, version_id } = make();
  const draft = { command: 'b', name: 'Draft', content: 'draft', is_production: false };
  expect(mock.get(ADA, 'POST', `${url}id/${id}/update`, draft)).toMatchObject({ command: 'b', name: 'A', version_id });
  expect(mock.get(ADA, 'GET', `${url}id/${id}/history`)[0].snapshot).toMatchObject({ name: 'Draft', content: 'draft' });
});

const text = { command: 'z', name: 'Z', content: '' };

test.each<[string, string, object, number, string]>([
  ['GET', '', {}, 404, NOT_FOUND],
  ['POST', '/update', text, 401, PROHIBITED],
  ['POST', '/update/meta', text, 401, PROHIBITED],
  ['POST', '/update/version', { version_id: 'x' }, 401, PROHIBITED],
  ['POST', '/access/update', { access_grants: [] }, 401, PROHIBITED],
  ['POST', '/toggle', {}, 401, PROHIBITED],
  ['DELETE', '/delete', {}, 401, PROHIBITED],
  ['GET', '/history', {}, 401, PROHIBITED],
  ['GET', '/history/x', {}, 401, PROHIBITED],
  ['DELETE', '/history/x', {}, 401, PROHIBITED],
  ['GET', '/history/diff?from_id=x&to_id=x', {}, 401, PROHIBITED],
])('%s %s of an unknown prompt and of somebody else’s', (method, path, body, status, detail) => {
  const { id } = make();
  expect(mock.ask(ADA, method, `${url}id/nope${path}`, body)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(BEN, method, `${url}id/${id}${path}`, body)).toEqual(refusal(status, detail));
});

test('who may read sees a prompt, who may write changes it, and may not share it on', () => {
  const { id } = make({ tags: ['t'] });
  share(id, 'read');
  expect(mock.get(BEN, 'GET', `${url}id/${id}`).write_access).toBe(false);
  expect(mock.get(BEN, 'GET', `${url}list`)).toMatchObject({ items: [{ id, write_access: false }], total: 1 });
  expect(mock.get(BEN, 'GET', `${url}tags`)).toEqual(['t']);
  expect(mock.ask(BEN, 'POST', `${url}id/${id}/toggle`)).toEqual(refusal(401, PROHIBITED));
  share(id, 'write');
  expect(mock.get(BEN, 'POST', `${url}id/${id}/toggle`).is_active).toBe(false);
  expect(mock.get(BEN, 'GET', `${url}list`).total).toBe(0);
  expect(share(id, 'read', BEN)).toEqual(refusal(403, 'You do not have permission to share with the requested audience'));
});

test('a version of another prompt is none', () => {
  const [one, other] = [make(), make({ command: 'b' })];
  expect(mock.ask(ADA, 'GET', `${url}id/${one.id}/history/${other.version_id}`)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(ADA, 'POST', `${url}id/${one.id}/update/version`, { version_id: other.version_id })).toEqual(refusal(400, WRONG));
});

test('what is switched off is not offered, what is deleted is gone', () => {
  const { id } = make({ tags: ['t'] });
  mock.get(ADA, 'POST', `${url}id/${id}/toggle`);
  expect(mock.get(ADA, 'GET', url)).toEqual([]);
  expect(mock.get(ADA, 'GET', `${url}tags`)).toEqual([]);
  expect(mock.get(ADA, 'GET', `${url}list`).total).toBe(1);
  expect(mock.get(ADA, 'DELETE', `${url}id/${id}/delete`)).toBe(true);
  expect(mock.ask(ADA, 'GET', `${url}id/${id}`)).toEqual(refusal(404, NOT_FOUND));
});

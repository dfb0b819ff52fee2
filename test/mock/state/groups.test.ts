/** Groups, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, cleo, group } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/groups/';
const users = '/api/v1/users/';
const UNKNOWN = 'Group not found.';

let mock: AskedWorld;

const make = (more: object = {}): string => mock.get(ADA, 'POST', `${url}create`, { name: 'T', description: 'd', ...more }).id;
const add = (id: string, ...user_ids: string[]) => mock.get(ADA, 'POST', `${url}id/${id}/users/add`, { user_ids });
const names = (token: string, target: string): string[] => mock.get(token, 'GET', target).map(({ name }: { name: string }) => name);

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the groups of the cast', () => {
  mock.world.reset('seed');
  expect(names(ADA, url)).toEqual(['Support team', 'Night shift']);
  expect(mock.get(ADA, 'GET', `${url}id/${group}/export`).user_ids.toSorted()).toEqual([ben, cleo]);
  expect(names(BEN, url)).toEqual(['Support team']);
});

test('create, read, change, delete', () => {
  const made = mock.get(ADA, 'POST', `${url}create`, { name: 'T', description: 'd' });
  expect(made).toMatchObject({
    parent_group_id: null,
    data: { config: { share: 'members' } },
    meta: null,
    permissions: null,
    member_count: 0,
  });
  expect(made.created_at).toBe(SECONDS);
  mock.later(1);
  const update = (body: object) => mock.get(ADA, 'POST', `${url}id/${made.id}/update`, { name: 'T2', description: 'e', ...body });
  expect(update({ data: { x: 1, config: { share: true } }, permissions: { chat: { controls: false } } })).toMatchObject({
    name: 'T2',
    data: { x: 1, config: { share: true } },
    permissions: { chat: { controls: false } },
    updated_at: SECONDS + 1,
  });
  expect(update({})).toMatchObject({ data: { x: 1, config: { share: true } }, permissions: { chat: { controls: false } } });
  expect(mock.get(BEN, 'GET', `${url}id/${made.id}/info`)).toMatchObject({ name: 'T2', member_count: 0 });
  expect(mock.get(ADA, 'DELETE', `${url}id/${made.id}/delete`)).toBe(true);
  expect(names(ADA, url)).toEqual([]);
});

test('members come and go, and unknown ids are passed over', () => {
  const id = make();
  mock.later(1);
  expect(add(id, ben, 'nope', ben)).toMatchObject({ member_count: 1, updated_at: SECONDS + 1 });
  expect(mock.get(ADA, 'POST', `${url}id/${id}/users`)).toMatchObject([{ id: ben, groups: [], is_active: false }]);
  expect(mock.get(ADA, 'POST', `${url}id/nope/users`)).toEqual([]);
  expect(names(BEN, `${users}groups`)).toEqual(['T']);
  expect(names(ADA, `${users}${ben}/groups`)).toEqual(['T']);
  expect(mock.get(ADA, 'GET', `${users}${ben}`).groups).toEqual([{ id, name: 'T' }]);
  expect(mock.get(ADA, 'POST', `${url}id/${id}/users/remove`, { user_ids: [ben, 'nope'] }).member_count).toBe(0);
  expect(names(BEN, `${users}groups`)).toEqual([]);
});

test('a group below another', () => {
  const top = make();
  mock.later(1);
  const below = make({
    name: 'C',
    parent_group_id: top,
    data: { config: { default_models: ['a'] } },
    permissions: { workspace: { tools: true } },
  });
  expect(mock.ask(ADA, 'POST', `${url}create`, { name: 'x', description: '', parent_group_id: '' })).toEqual(
    refusal(400, 'Parent group must be a group ID or null.'),
  );
  expect(mock.ask(ADA, 'POST', `${url}create`, { name: 'x', description: '', parent_group_id: 'nope' })).toEqual(
    refusal(404, 'Parent group not found.'),
  );
  for (const parent_group_id of [top, below]) {
    expect(mock.ask(ADA, 'POST', `${url}id/${top}/update`, { name: 'x', description: '', parent_group_id })).toEqual(
      refusal(400, 'A group cannot be its own parent or a descendant of itself.'),
    );
  }
  add(below, ben);
  mock.later(1);
  add(top, cleo);
  expect(names(BEN, url)).toEqual(['T', 'C']);
  expect(names(BEN, `${users}groups`)).toEqual(['C']);
  expect(mock.get(BEN, 'GET', `${users}groups?include_inherited=true`)).toMatchObject([
    { name: 'T', membership_type: 'inherited' },
    { name: 'C', membership_type: 'direct' },
  ]);
  const members = mock.get(ADA, 'GET', `${url}id/${top}/members`);
  expect(members).toMatchObject({
    items: [
      { name: 'Ben Lindqvist', membership_type: 'inherited', via_group_ids: [below], last_active_at: null },
      { name: 'Cleo Marsh', membership_type: 'direct', via_group_ids: [] },
    ],
    total: 2,
    counts: { direct: 1, effective: 2, inherited: 1 },
  });
  expect(mock.get(ADA, 'GET', `${url}id/${top}/members?membership=direct`)).toMatchObject({ total: 1, items: [{ id: cleo }] });
  expect(mock.get(ADA, 'GET', `${url}id/${top}/members?query=zz`)).toMatchObject({ total: 0, items: [], counts: { effective: 2 } });
  expect(mock.get(ADA, 'GET', `${url}id/${below}/preview`)).toMatchObject({
    group: { id: below, name: 'C' },
    default_models: { local: ['a'], effective: ['a'], source_group_id: below },
    inherited_permissions: { workspace: { tools: false } },
    effective_permissions: { workspace: { tools: true } },
  });
  expect(mock.get(ADA, 'DELETE', `${url}id/${top}/delete`)).toBe(true);
  expect(mock.get(ADA, 'GET', `${url}id/${below}`).parent_group_id).toBeNull();
});

test('members may do what their group and those above it allow', () => {
  const may = () => mock.get(BEN, 'GET', `${users}permissions`);
  expect(may().workspace.tools).toBe(false);
  const top = make({ permissions: { workspace: { tools: true }, chat: { controls: false } } });
  add(make({ parent_group_id: top }), ben);
  expect(may()).toMatchObject({ workspace: { tools: true, models: false }, chat: { controls: true } });
});

test('what is shared with a group is shared with the groups below it', () => {
  const top = make();
  add(make({ parent_group_id: top }), ben);
  const { id } = mock.get(ADA, 'POST', '/api/v1/folders/', { name: 'Guides' });
  const access_grants = [{ principal_type: 'group', principal_id: top, permission: 'read' }];
  expect(names(BEN, '/api/v1/folders/shared')).toEqual([]);
  mock.get(ADA, 'POST', `/api/v1/folders/${id}/access/update`, { access_grants });
  expect(names(BEN, '/api/v1/folders/shared')).toEqual(['Guides']);
});

test('with whom a user may share', () => {
  const named = (name: string, share: unknown) => make({ name, data: { config: { share } } });
  add(named('mine', 'members'), ben);
  named('theirs', 'members');
  named('all', true);
  named('none', false);
  expect(names(BEN, `${url}?share=true`).toSorted()).toEqual(['all', 'mine']);
  expect(names(BEN, `${url}?share=false`)).toEqual([]);
  expect(names(ADA, `${url}?share=true`)).toHaveLength(4);
});

test.each<[string, string, object | undefined, string]>([
  ['GET', '', undefined, NOT_FOUND],
  ['GET', '/info', undefined, NOT_FOUND],
  ['GET', '/export', undefined, NOT_FOUND],
  ['GET', '/preview', undefined, NOT_FOUND],
  ['GET', '/members', undefined, UNKNOWN],
  ['DELETE', '/delete', undefined, UNKNOWN],
  ['POST', '/update', { name: 'x', description: '' }, UNKNOWN],
  ['POST', '/users/add', { user_ids: [] }, UNKNOWN],
  ['POST', '/users/remove', { user_ids: [] }, UNKNOWN],
])('%s %s of an unknown group', (method, path, body, detail) => {
  expect(mock.ask(ADA, method, `${url}id/nope${path}`, body)).toEqual(refusal(404, detail));
});

/** Functions, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ADA, type AskedWorld, BEN, NOT_FOUND, refusal, startWorld } from './harness.ts';

const url = '/api/v1/functions/';
const source = `"""
title: T
"""
class Filter:
    class Valves(BaseModel):
        max_words: int = 5

    class UserValves(BaseModel):
        strict: bool = False

    def __init__(self):
        self.toggle = True
`;

let mock: AskedWorld;
const make = (more: object = {}) =>
  mock.get(ADA, 'POST', `${url}create`, { id: 'Abc', name: 'A', content: source, meta: { description: 'd' }, ...more });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('create, list, export, toggle, delete', () => {
  const made = make();
  expect(made).toMatchObject({
    id: 'abc',
    type: 'filter',
    is_active: false,
    is_global: false,
    meta: { description: 'd', manifest: { title: 'T' }, toggle: true },
  });
  expect(mock.get(BEN, 'GET', url)).toEqual([made]);
  expect(mock.get(ADA, 'GET', `${url}list`)).toMatchObject([{ id: 'abc', user: { name: 'Ada Okafor' } }]);
  expect(mock.get(ADA, 'GET', `${url}export`)[0]).not.toHaveProperty('valves');
  expect(mock.get(ADA, 'GET', `${url}export?include_valves=true`)).toMatchObject([{ content: source, valves: {} }]);
  expect(mock.get(ADA, 'POST', `${url}id/abc/toggle`).is_active).toBe(true);
  expect(mock.get(ADA, 'POST', `${url}id/abc/toggle/global`).is_global).toBe(true);
  expect(mock.get(ADA, 'DELETE', `${url}id/abc/delete`)).toBe(true);
  expect(mock.get(ADA, 'DELETE', `${url}id/abc/delete`)).toBe(true);
  expect(mock.ask(ADA, 'GET', `${url}id/abc`)).toEqual(refusal(401, NOT_FOUND));
});

test.each<[object, string]>([
  [{ id: 'abc' }, 'Uh-oh! This id is already registered. Please choose another id string.'],
  [{ id: 'a-b' }, 'Only alphanumeric characters and underscores are allowed in the id'],
  [{ content: 'x = 1' }, '[ERROR: Error creating function]'],
])('%j is refused', (more, detail) => {
  make();
  expect(mock.ask(ADA, 'POST', `${url}create`, { id: 'ok', name: 'A', content: source, meta: {}, ...more })).toEqual(refusal(400, detail));
});

test.each<[string, string, object, ReturnType<typeof refusal>]>([
  ['GET', '', {}, refusal(401, NOT_FOUND)],
  ['POST', '/update', { id: 'x', name: 'x', content: source, meta: {} }, refusal(400, 'Function not found')],
  ['POST', '/update', { id: 'x', name: 'x', content: 'x = 1', meta: {} }, refusal(400, 'No Function class found in the module')],
  ['POST', '/toggle', {}, refusal(401, NOT_FOUND)],
  ['GET', '/valves', {}, refusal(401, NOT_FOUND)],
  ['GET', '/valves/spec', {}, refusal(401, NOT_FOUND)],
  ['POST', '/valves/user/update', {}, refusal(401, NOT_FOUND)],
  ['GET', '/history', {}, refusal(404, 'Not found')],
  ['GET', '/history/x', {}, refusal(404, 'Not found')],
  ['POST', '/update/version', { version_id: 'x' }, refusal(404, 'Not found')],
])('%s %s of an unknown function', (method, path, body, unknown) => {
  expect(mock.ask(ADA, method, `${url}id/nope${path}`, body)).toEqual(unknown);
});

test('users set valves of a function that is in use', () => {
  make();
  const set = (body: object) => mock.ask(BEN, 'POST', `${url}id/abc/valves/user/update`, body);
  expect(mock.get(BEN, 'GET', `${url}id/abc/valves/user/spec`)).toBeNull();
  expect(set({ strict: true })).toEqual(refusal(400, 'Function is not active'));
  mock.get(ADA, 'POST', `${url}id/abc/toggle`);
  expect(mock.get(BEN, 'GET', `${url}id/abc/valves/user/spec`).properties.strict).toEqual({
    default: false,
    title: 'Strict',
    type: 'boolean',
  });
  expect(set({ strict: 'yes' }).body).toEqual({ strict: true });
  expect(set({ strict: 'nah' })).toEqual(refusal(400, '[ERROR: Error updating function user valves]'));
  expect(mock.get(BEN, 'GET', `${url}id/abc/valves/user`)).toEqual({ strict: true });
});

test('a sync deletes what it does not name, and makes versions of what it changes', () => {
  make({ id: 'gone' });
  const { version_id } = make();
  const entry = {
    id: 'abc',
    user_id: 'x',
    name: 'S',
    type: 'filter',
    content: source,
    meta: { description: 'd' },
    valves: { max_words: 9 },
    is_active: true,
    is_global: true,
  };
  const entries = [{ ...entry, version_id: 'x', updated_at: 1, created_at: 2 }];
  expect(mock.get(ADA, 'POST', `${url}sync`, { functions: entries })).toMatchObject([
    { id: 'abc', name: 'S', created_at: 2, valves: { max_words: 9 } },
  ]);
  expect(mock.get(ADA, 'GET', `${url}id/abc/history`)).toMatchObject([{ parent_id: version_id }, { id: version_id }]);
  const broken = { functions: [{ ...entry, content: 'x' }] };
  expect(mock.ask(ADA, 'POST', `${url}sync`, broken)).toEqual(refusal(400, '[ERROR: Error loading function]'));
  expect(mock.get(ADA, 'GET', url)).toHaveLength(1);
});

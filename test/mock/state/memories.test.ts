/** Memories, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, memory } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/memories/';

let mock: AskedWorld;

const add = (content: string, more: object = {}): string => mock.get(BEN, 'POST', `${url}add`, { content, ...more }).id;
const say = (path: string, body: object = {}) => mock.get(BEN, 'POST', url + path, body);
const found = (body: object): string[] => say('search', body).map(({ content }: { content: string }) => content);

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the memory of the cast', () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', url)).toMatchObject([{ id: memory, content: 'Prefers trains to planes.' }]);
  expect(mock.get(ADA, 'GET', url)).toEqual([]);
});

test('add, list, change, delete', () => {
  const made = say('add', { content: '  trains  ' });
  const expected = {
    id: made.id,
    user_id: ben,
    type: 'context',
    path: null,
    content: 'trains',
    meta: { created_by: 'manual' },
    updated_at: SECONDS,
    created_at: SECONDS,
  };
  expect(made).toEqual(expected);
  expect(mock.get(BEN, 'GET', url)).toEqual([expected]);
  mock.later();
  expect(say(`${made.id}/update`, { content: ' night ' })).toEqual({ ...expected, content: 'night', updated_at: SECONDS + 60 });
  expect(say(`${made.id}/update`, { path: 'work/a', type: 'user' })).toMatchObject({ path: 'work/a', type: 'user', content: 'night' });
  expect(say(`${made.id}/update`, { path: '' }).path).toBeNull();
  expect(mock.get(BEN, 'DELETE', url + made.id)).toBe(true);
  expect(mock.get(BEN, 'DELETE', url + made.id)).toBe(false);
  add('a');
  expect(mock.get(BEN, 'DELETE', `${url}delete/user`)).toBe(true);
  expect(mock.get(BEN, 'GET', url)).toEqual([]);
});

test('somebody else’s memory is the same as none', () => {
  const id = add('mine');
  for (const [token, one] of [
    [BEN, 'nope'],
    [ADA, id],
  ] as const) {
    expect(mock.ask(token, 'POST', `${url}${one}/update`, { content: 'z' })).toEqual(refusal(404, NOT_FOUND));
    expect(mock.get(token, 'DELETE', url + one)).toBe(false);
  }
  expect(found({})).toEqual(['mine']);
});

test.each<[string, object, number, string]>([
  ['add', { content: ' ' }, 400, 'Memory content cannot be empty'],
  ['add', { content: 'x', path: '../a' }, 400, 'Invalid memory path'],
  ['nope/update', {}, 400, 'No memory update provided'],
  ['nope/update', { path: null }, 400, 'No memory update provided'],
  ['path', { path: ' / ' }, 400, 'Memory path is required'],
  ['path', { path: 'a/../b' }, 400, 'Invalid memory path'],
  ['search', { path: '../' }, 400, 'Invalid memory path'],
  ['query', { content: 'x' }, 404, 'No memories found for user'],
  ['query', { content: 'x', k: 0 }, 404, 'No memories found for user'],
  ['update', { operations: [] }, 400, 'No memory operations provided'],
  ['update', { operations: [{ action: 'replace', content: 'x' }] }, 400, 'Memory id is required for replace'],
  ['update', { operations: [{ action: 'remove' }] }, 400, 'Memory id is required for remove'],
  ['update', { operations: [{ action: 'remove', id: 'nope' }] }, 404, 'Memory not found: nope'],
  ['update', { operations: [{ action: 'add', content: ' ' }] }, 400, 'Memory content cannot be empty'],
])('%s %j is refused', (path, body, status, detail) => {
  expect(mock.ask(BEN, 'POST', url + path, body)).toEqual(refusal(status, detail));
});

test('a list of operations', () => {
  const id = add('trains', { type: 'user', path: ' /Travel//Likes/ ' });
  expect(mock.get(BEN, 'GET', url)[0].path).toBe('Travel/Likes');
  const results = say('update', {
    operations: [
      { action: 'add', content: 'new', path: 'p' },
      { action: 'add', content: 'new', path: 'p' },
      { action: 'replace', id, content: 'other' },
    ],
  });
  expect(results).toMatchObject([
    { action: 'add', status: 'created', memory: { content: 'new', type: 'context', path: 'p' } },
    { action: 'add', status: 'skipped', reason: 'duplicate', memory: { content: 'new' } },
    { action: 'replace', status: 'updated', memory: { id, content: 'other', type: 'user', path: null } },
  ]);
  expect(results[0].memory).not.toHaveProperty('meta');
  expect(mock.get(BEN, 'GET', url)[0].meta).toEqual({ created_by: 'tool', chat_id: null, message_id: null, model: null });
  expect(say('update', { operations: [{ action: 'move', id, path: 'q/r' }] })).toMatchObject([
    { status: 'updated', memory: { path: 'q/r' } },
  ]);
  expect(say('update', { operations: [{ action: 'remove', id }] })).toEqual([{ action: 'remove', status: 'deleted', id }]);
  expect(found({})).toEqual(['new']);
});

test('if one operation is refused none is carried out', () => {
  const body = {
    operations: [
      { action: 'add', content: 'new' },
      { action: 'remove', id: 'nope' },
    ],
  };
  expect(mock.ask(BEN, 'POST', `${url}update`, body).status).toBe(404);
  expect(found({})).toEqual([]);
});

test('two changes of one memory are stored, and fail', () => {
  const id = add('a');
  const operations = ['b', 'c'].map((content) => ({ action: 'replace', id, content }));
  expect(mock.ask(BEN, 'POST', `${url}update`, { operations })).toMatchObject({ status: 500, body: 'Internal Server Error' });
  expect(found({})).toEqual(['c']);
});

test('search by text, path and type', () => {
  add('museums of rome', { path: 'travel' });
  mock.later();
  add('trains', { type: 'user', path: 'Travel/Likes' });
  mock.later();
  add('night');
  expect(found({})).toEqual(['night', 'trains', 'museums of rome']);
  expect(found({ query: 'TRAIN' })).toEqual(['trains']);
  expect(found({ query: 'likes' })).toEqual(['trains']);
  expect(found({ query: 'museums rome' })).toEqual([]);
  expect(found({ path: 'travel' })).toEqual(['museums of rome', 'trains']);
  expect(found({ path: 'travel/likes' })).toEqual(['museums of rome', 'trains']);
  expect(found({ type: 'user' })).toEqual(['trains']);
  expect(found({ limit: 1 })).toEqual(['night']);
  expect(found({ limit: 0 })).toHaveLength(3);
});

test('paths', () => {
  const museums = add('museums', { path: 'travel' });
  mock.later();
  const deep = add('deep', { path: 'travel/a/b' });
  expect(say('paths')).toEqual({
    paths: [
      { path: 'travel/a/b', type: 'context', count: 1, updated_at: SECONDS + 60, children: [] },
      { path: 'travel', type: 'context', count: 1, updated_at: SECONDS, children: ['travel/a'] },
    ],
    count: 2,
  });
  expect(say('paths', { limit: 1 })).toMatchObject({ paths: [{ path: 'travel/a/b' }], count: 2 });
  expect(say('path', { path: 'travel/a' })).toMatchObject({
    parents: ['travel'],
    children: ['travel/a/b'],
    memories: [{ id: deep }, { id: museums }],
  });
  expect(say('path', { path: 'travel' })).toMatchObject({ parents: [], children: ['travel/a'], memories: [{ id: museums }, { id: deep }] });
  expect(say('path', { path: 'travel' }).memories[0]).not.toHaveProperty('meta');
  expect(say('path', { path: 'travel', include_children: false }).memories).toHaveLength(1);
  expect(say('path', { path: 'nope' })).toEqual({ path: 'nope', parents: [], children: [], memories: [] });
});

test('a query answers the memories with the most of its words', () => {
  add('museums of rome', { path: 'travel' });
  const trains = add('prefers night trains');
  expect(say('query', { content: 'Which trains?' })).toEqual({
    ids: [[trains]],
    documents: [['prefers night trains']],
    metadatas: [[{ type: 'context', created_at: SECONDS, updated_at: SECONDS }]],
    distances: [[0.5]],
  });
  expect(say('query', { content: 'rome', k: 5 }).documents).toEqual([['travel\nmuseums of rome', 'prefers night trains']]);
  expect(say('query', { content: 'rome', k: 0 })).toBeNull();
});

test('embedding anew changes nothing', () => {
  add('a');
  expect(say('reset')).toBe(true);
  expect(mock.get(ADA, 'POST', `${url}reindex`)).toEqual({ status: true, total_users: 3, total_memories: 1 });
});

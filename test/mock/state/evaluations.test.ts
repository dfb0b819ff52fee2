/** Ratings, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, feedback } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/evaluations/';
let mock: AskedWorld;
const rate = (data: object | undefined, token: string = BEN) => mock.get(token, 'POST', `${url}feedback`, { type: 'rating', data });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test("the seed is Ben's rating", () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', `${url}feedbacks/user`).items).toMatchObject([{ id: feedback, user: { id: ben } }]);
  expect(mock.get(ADA, 'GET', `${url}leaderboard`).entries).toMatchObject([
    { model_id: 'llama3.2:3b', rating: 1016, won: 1, lost: 0, count: 1, top_tags: [{ tag: 'travel', count: 1 }] },
    { model_id: 'mistral:7b', rating: 984, won: 0, lost: 1, count: 1, top_tags: [] },
  ]);
});

test('create, read, change, delete', () => {
  const made = mock.get(BEN, 'POST', `${url}feedback`, { type: 'rating', data: { rating: 1, model_id: 'a', tags: ['t'] }, meta: { x: 1 } });
  const data = { rating: 1, model_id: 'a', sibling_model_ids: null, reason: null, comment: null, tags: ['t'] };
  expect(made).toEqual({
    id: made.id,
    user_id: ben,
    version: 0,
    type: 'rating',
    data,
    meta: { x: 1 },
    snapshot: null,
    created_at: SECONDS,
    updated_at: SECONDS,
  });
  mock.clock.now += 1000;
  const changed = mock.get(BEN, 'POST', `${url}feedback/${made.id}`, { type: 'other', data: { rating: -1, model_id: 'a' }, meta: {} });
  expect(changed).toMatchObject({ type: 'rating', data: { rating: -1 }, meta: { x: 1 }, updated_at: SECONDS + 1 });
  expect(changed.data).not.toHaveProperty('tags');
  expect(mock.get(ADA, 'GET', `${url}feedback/${made.id}`)).toEqual(changed);
  expect(mock.get(BEN, 'DELETE', `${url}feedback/${made.id}`)).toBe(true);
  expect(mock.ask(BEN, 'GET', `${url}feedback/${made.id}`)).toEqual(refusal(404, NOT_FOUND));
});

test.each(['GET', 'POST', 'DELETE'])('%s of an unknown rating and of somebody else’s', (method) => {
  const { id } = rate(undefined, ADA);
  for (const one of [id, 'nope']) expect(mock.ask(BEN, method, `${url}feedback/${one}`, { type: 'x' })).toEqual(refusal(404, NOT_FOUND));
});

test('lists are sorted and counted', () => {
  const [first, , bare] = [rate({ rating: 1, model_id: 'a' }), rate({ rating: -1, model_id: 'b' }, ADA), rate(undefined)];
  const list = (query: string) => mock.get(ADA, 'GET', `${url}feedbacks/list${query}`);
  expect(list('').total).toBe(3);
  expect(list('?order_by=rating&direction=asc').items.map((one: { data: { rating: number } | null }) => one.data?.rating)).toEqual([
    undefined,
    -1,
    1,
  ]);
  expect(list('?model_id=a').items).toMatchObject([{ id: first.id }]);
  expect(list('?page=2').items).toEqual([]);
  expect(mock.get(ADA, 'GET', `${url}feedbacks/models`)).toEqual(['a', 'b']);
  expect(mock.get(ADA, 'GET', `${url}feedbacks/all/export?model_id=a`)).toHaveLength(1);
  expect(mock.get(BEN, 'DELETE', `${url}feedbacks`)).toBe(true);
  expect(mock.get(BEN, 'DELETE', `${url}feedbacks`)).toBe(false);
  expect(mock.ask(BEN, 'GET', `${url}feedback/${bare.id}`).status).toBe(404);
  expect(mock.get(ADA, 'DELETE', `${url}feedbacks/all`)).toBe(true);
  expect(mock.get(ADA, 'DELETE', `${url}feedbacks/all`)).toBe(false);
});

test('the leaderboard moves by what is expected, and wins are counted by day', () => {
  rate({ rating: 1, model_id: 'a', sibling_model_ids: ['b'], tags: ['t', 'u'] });
  rate({ rating: -1, model_id: 'a', sibling_model_ids: ['b', 'c'], tags: ['u'] });
  rate({ rating: '1', model_id: 'b', sibling_model_ids: ['c'] });
  const { entries } = mock.get(ADA, 'GET', `${url}leaderboard`);
  expect(entries.map(({ model_id, won, lost }: Record<string, unknown>) => [model_id, won, lost])).toEqual([
    ['b', 2, 1],
    ['c', 1, 1],
    ['a', 1, 2],
  ]);
  expect(entries[2].top_tags).toEqual([
    { tag: 'u', count: 2 },
    { tag: 't', count: 1 },
  ]);
  expect(mock.get(ADA, 'GET', `${url}leaderboard/a/history?days=2`)).toEqual({
    model_id: 'a',
    history: [
      { date: '2026-01-01', won: 0, lost: 0 },
      { date: '2026-01-02', won: 1, lost: 1 },
    ],
  });
});

test('the arena keeps what is not named', () => {
  const models = [{ id: 'x', name: 'X', meta: {} }];
  mock.ask(ADA, 'POST', `${url}config`, { ENABLE_EVALUATION_ARENA_MODELS: true, EVALUATION_ARENA_MODELS: models });
  mock.ask(ADA, 'POST', `${url}config`, { ENABLE_EVALUATION_ARENA_MODELS: null });
  expect(mock.ask(ADA, 'GET', `${url}config`).body).toEqual({ ENABLE_EVALUATION_ARENA_MODELS: true, EVALUATION_ARENA_MODELS: models });
});

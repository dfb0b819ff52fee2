/** Parameters are filled with what replies named, from the surest place. */
import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../src/check/run/sender.ts';
import { Values } from '../../../src/check/run/values.ts';

interface Learnt {
  readonly path: string;
  readonly caller?: Caller;
  readonly reply: unknown;
}

function find(learnt: readonly Learnt[], name: string, before: string, { caller = 'user' as Caller, seed = '1' } = {}): string | undefined {
  const values = new Values(seed);
  for (const { path, caller: seenBy = 'user', reply } of learnt) values.learn(path, seenBy, JSON.stringify(reply));
  return values.find({ name, before, caller, salt: '' });
}

const chats: Learnt = { path: '/api/v1/chats/', reply: [{ id: 'c1', title: 'Rome' }] };

describe('the place', () => {
  test('an item of its list', () => {
    expect(find([chats], 'id', '/api/v1/chats')).toBe('c1');
    expect(find([{ path: '/api/v1/users/', reply: { users: [{ id: 'u1' }], total: 1 } }], 'user_id', '/api/v1/users')).toBe('u1');
    expect(find([{ path: '/api/v1/channels/k1/webhooks', reply: [{ id: 'w1' }] }], 'webhook_id', '/api/v1/channels/webhooks')).toBe('w1');
  });

  test('an item of the collection that the parameter names, not of the path', () => {
    const learnt = [chats, { path: '/api/v1/users/', reply: { users: [{ id: 'u1' }] } }];
    expect(find(learnt, 'user_id', '/api/v1/chats/list/user')).toBe('u1');
  });

  test('a field of its name', () => {
    expect(find([{ path: '/api/v1/chats/c1', reply: { id: 'c1', share_id: 's1' } }], 'share_id', '/api/v1/chats/share')).toBe('s1');
    expect(
      find([{ path: '/api/v1/analytics/models', reply: { models: [{ model_id: 'm1' }] } }], 'model_id', '/api/v1/analytics/models'),
    ).toBe('m1');
  });

  test('a list beside or above', () => {
    expect(find([{ path: '/api/v1/functions/', reply: [{ id: 'f1' }] }], 'id', '/api/v1/functions/id')).toBe('f1');
    expect(
      find([{ path: '/api/v1/evaluations/feedbacks/list', reply: { items: [{ id: 'e1' }] } }], 'id', '/api/v1/evaluations/feedback'),
    ).toBe('e1');
  });

  test('the id of what an item holds is not the item’s', () => {
    const learnt = [{ path: '/api/v1/notes/', reply: [{ user: { id: 'u1' }, id: 'n1', files: [{ id: 'f1' }] }] }];
    for (const seed of 'abcdefgh') expect(find(learnt, 'id', '/api/v1/notes', { seed })).toBe('n1');
    expect(find(learnt, 'user_id', '/api/v1/users')).toBe('u1');
    expect(find(learnt, 'file_id', '/api/v1/files')).toBe('f1');
  });

  test('nothing, if nothing fits', () => {
    expect(find([chats], 'id', '/api/v1/notes')).toBeUndefined();
    expect(find([chats], 'history_id', '/api/v1/chats/c1/history')).toBeUndefined();
    expect(find([{ path: '/api/v1/chats/', reply: 'not a list' }], 'id', '/api/v1/chats')).toBeUndefined();
  });
});

describe('the choice', () => {
  const many: Learnt = { path: '/api/v1/chats/', reply: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }, { id: 'c4' }] };

  test('is the same for the same seed, and another for some other', () => {
    const choice = (seed: string): string | undefined => find([many], 'id', '/api/v1/chats', { seed });
    expect(choice('a')).toBe(choice('a'));
    expect(new Set([...'abcdefgh'].map(choice)).size).toBeGreaterThan(1);
  });

  test('prefers what the caller saw', () => {
    const learnt = [many, { path: '/api/v1/chats/', caller: 'admin' as const, reply: [{ id: 'a1' }] }];
    for (const seed of 'abcdefgh') expect(find(learnt, 'id', '/api/v1/chats', { caller: 'admin', seed })).toBe('a1');
    expect(find([many], 'id', '/api/v1/chats', { caller: 'admin' })).toMatch(/^c\d$/);
  });
});

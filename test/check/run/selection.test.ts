/** Which operations a run chooses. */
import { expect, test } from 'vitest';
import { parseShard, type Selection, select } from '../../../src/check/run/selection.ts';
import { type BundledDocument, placedOperations } from '../../../src/contract/document.ts';
import { readJson } from '../../harness.ts';

const operations = placedOperations(readJson<BundledDocument>('generated/openapi.json'));
const ids = (selection: Partial<Selection>): string[] =>
  select(operations, { tags: [], operations: [], ...selection }).map(({ node }) => node.operationId);

test('the shards together are the whole, and none has what another has', () => {
  const parts = [1, 2, 3, 4].flatMap((part) => ids({ shard: { part, of: 4 } }));
  expect(parts.toSorted()).toEqual(ids({}).toSorted());
});

test('a shard does not depend on the other operations', () => {
  const [first] = ids({ shard: { part: 2, of: 3 } });
  const alone = operations.filter(({ node }) => node.operationId === first);
  expect(select(alone, { tags: [], operations: [], shard: { part: 2, of: 3 } })).toHaveLength(1);
});

test('tags and operations narrow each other', () => {
  expect(ids({ tags: ['notes', 'chats'], operations: ['getChatById', 'listUsers'] })).toEqual(['getChatById']);
});

test.each([
  [{ tags: ['note'] }, 'knows no tag note. Did you mean notes?'],
  [{ tags: ['zzzz'] }, 'The tags are'],
  [{ operations: ['getChatByID'] }, 'Did you mean getChatById'],
  [{ operations: ['zzzzzzzz'] }, 'knows no operation zzzzzzzz'],
  [{ tags: ['notes'], operations: ['listUsers'] }, 'No operation fits'],
])('%j is refused with a hint', (selection, words) => {
  expect(() => ids(selection)).toThrow(words);
});

test.each(['', '0/4', '5/4', '2', '2/0', '-1/4', 'a/b', '1.5/2'])('the shard "%s" is refused', (text) => {
  expect(() => parseShard(text)).toThrow('Write 2/4 for the second of four.');
});

test('a shard is read', () => {
  expect(parseShard('2/4')).toEqual({ part: 2, of: 4 });
});

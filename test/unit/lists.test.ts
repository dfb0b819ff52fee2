/** How lists are paged, read off a contract. */
import { expect, test } from 'vitest';
import { pagedLists, UnclearListError } from '../../scripts/generate/lists.ts';
import type { BundledDocument, SchemaNode } from '../../src/contract/document.ts';
import { readJson } from '../harness.ts';

const rows = { type: 'array', items: { type: 'object' } };
const object = (...names: readonly string[]): SchemaNode => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, rows])),
});

/** A contract of one GET with these query parameters and this reply. */
const contractOf = (parameters: Readonly<Record<string, SchemaNode>>, schema: SchemaNode, operationId = 'listThings'): BundledDocument => ({
  paths: {
    '/things': {
      get: {
        operationId,
        parameters: Object.entries(parameters).map(([name, its]) => ({ name, in: 'query', schema: its })),
        responses: { 200: { content: { 'application/json': { schema } } } },
      },
    },
  },
});

test.each([
  ['a bare array by page', { page: {} }, rows, { by: 'page', first: 1 }],
  ['pages from 0', { page: { default: 0 } }, rows, { by: 'page', first: 0 }],
  ['by skip, under a key', { skip: {}, limit: {} }, object('jobs'), { by: 'skip', first: 0, items: 'jobs' }],
  ['items beside other arrays', { page: {} }, object('directories', 'items'), { by: 'page', first: 1, items: 'items' }],
  ['an array that became an object', { page: {} }, { anyOf: [rows, object('items')] }, { by: 'page', first: 1, items: 'items' }],
  [
    'with a count and a word on the next page',
    { page: {} },
    { type: 'object', properties: { chats: rows, total: { type: 'integer' }, has_more: { type: 'boolean' } } },
    { by: 'page', first: 1, items: 'chats', total: 'total', more: true },
  ],
])('%s', (_, parameters, schema, expected) => {
  expect(pagedLists(contractOf(parameters, schema))).toEqual({ '/things': expected });
});

test('what has no such parameter is no list with pages', () => {
  expect(pagedLists(contractOf({ limit: {}, start: {} }, rows))).toEqual({});
});

test('a list that does not say where its items are stops the build', () => {
  expect(() => pagedLists(contractOf({ page: {} }, object('cats', 'dogs')))).toThrow(UnclearListError);
  expect(() => pagedLists(contractOf({ page: {} }, object('cats', 'dogs')))).toThrow(
    'is not clear: cats, dogs. Call it `items`, or name it in',
  );
  expect(() => pagedLists(contractOf({ page: {} }, { type: 'object', properties: { n: {} } }))).toThrow('there is no array');
});

test('the contract has 47 lists with pages', () => {
  const styles = Object.values(pagedLists(readJson<BundledDocument>('generated/openapi.json'))).map(({ by }) => by);
  expect([styles.length, ...['page', 'skip', 'startIndex'].map((style) => styles.filter((by) => by === style).length)]).toEqual([
    47, 34, 11, 2,
  ]);
});

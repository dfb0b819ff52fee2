/** What a reply is found to differ in. The schemas and the replies are typed here. */
import { expect, test } from 'vitest';
import { ReplyComparison } from '../../src/check/differences.ts';
import { type BundledDocument, placedOperations, type SchemaNode } from '../../src/contract/document.ts';

const object = (properties: Record<string, object>, required: readonly string[] = []): SchemaNode => ({
  type: 'object',
  required,
  properties,
});
const text = { type: 'string' };
const flat = object({ kind: { const: 'flat' }, width: { type: 'integer' } }, ['kind']);
const round = object({ kind: { const: 'round' }, radius: { type: 'integer' }, unit: text }, ['kind']);

const SCHEMAS: Record<string, SchemaNode> = {
  note: object({ title: text, on: { type: 'string', format: 'date' }, state: { enum: ['new', 'old'] } }, ['title']),
  shape: { anyOf: [flat, round] },
  maybe: { anyOf: [flat, { type: 'null' }] },
  tally: object({ 'a/b': object({}) }),
};

/** The differences of replies of one schema, each as kind, field and what is wrong. */
function differences(schema: string, ...replies: unknown[]): string[] {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  const document: BundledDocument = {
    paths: { '/it': { get: { operationId: 'getIt', responses: { '200': { content } } } } },
    components: { schemas: SCHEMAS },
  };
  const operations = placedOperations(document);
  const comparison = new ReplyComparison(document, operations);
  return replies
    .flatMap((reply) => operations.map((operation) => ({ operation, reply })))
    .flatMap(({ operation, reply }) =>
      comparison.differencesOf({ operation, status: 200, mediaType: 'application/json', text: JSON.stringify(reply) }),
    )
    .map(({ undeclared, field, rule, expected }) => (undeclared ? `undeclared ${field}` : `${field} ${rule}: ${expected}`));
}

test('what fits, and what no schema is promised for, does not differ', () => {
  expect(differences('note', { title: 'a', on: '2026-01-31', state: 'new' }, { title: 'b' })).toEqual([]);
  expect(differences('shape', { kind: 'flat', width: 1 }, { kind: 'round', radius: 1, unit: 'm' })).toEqual([]);
});

test('each place is named, with what the schema asks for', () => {
  expect(differences('note', { on: 'soon', state: 'lost' })).toEqual([
    '/title is missing: required field "title"',
    '/on must match format "date": format "date"',
    '/state must be equal to one of the allowed values: one of ["new","old"]',
  ]);
  expect(differences('note', { title: 7 })).toEqual(['/title must be string: type "string"']);
});

test('every field that the contract does not name, also below a name with a slash', () => {
  expect(differences('note', { title: 'a', more: 1, most: 2 })).toEqual(['undeclared /more', 'undeclared /most']);
  expect(differences('tally', { 'a/b': { 'c~d': 1 } })).toEqual(['undeclared /a~1b/c~0d']);
});

test('an unknown field in a union is named, and the fields of its other branches are not', () => {
  expect(differences('shape', { kind: 'round', radius: 1, unit: 'm', colour: 'red' })).toEqual(['undeclared /colour']);
  expect(differences('maybe', { kind: 'flat', colour: 'red' })).toEqual(['undeclared /colour']);
});

test('a union that nothing fits is a broken one, not one with unknown fields', () => {
  const found = differences('shape', { kind: 'round', radius: 'wide', unit: 'm' });
  expect(found).toContain('/radius must be integer: type "integer"');
  expect(found.filter((one) => one.startsWith('undeclared'))).toEqual([]);
});

test('what was compared is not compared again', () => {
  expect(differences('note', { title: 7 }, { title: 7 }, { title: 8 })).toHaveLength(2);
});

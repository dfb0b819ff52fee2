/** The shape of replies, taken from schemas. */
import { expect, test } from 'vitest';
import type { BundledDocument, SchemaNode } from '../../../src/contract/document.ts';
import { replyShape } from '../../../src/mock/state/reply-shape.ts';

const text = { type: 'string' };
const book = {
  type: 'object',
  required: ['title', 'author'],
  properties: { title: text, author: { $ref: '#/components/schemas/Author' } },
};
const schemas: Readonly<Record<string, SchemaNode>> = {
  Book: book,
  Author: { type: 'object', required: ['name'], properties: { name: text, pupil: { $ref: '#/components/schemas/Author' } } },
  Free: { type: 'object', additionalProperties: true, properties: { known: text } },
  Content: { type: 'object', required: [], properties: { title: text } },
};

function shapeOf(schema: SchemaNode, mediaType = 'application/json') {
  const operation = { operationId: 'read', responses: { '200': { content: { [mediaType]: { schema } } } } };
  const document: BundledDocument = { paths: {}, components: { schemas } };
  return replyShape(document, operation, 200);
}

const author = { fields: { name: null, pupil: null }, required: ['name'] };
const whole = { fields: { title: null, author }, required: ['title', 'author'] };

test('objects, references, recursion', () => {
  expect(shapeOf({ $ref: '#/components/schemas/Book' })).toEqual(whole);
});

test('lists, bare and under a key', () => {
  const list = { type: 'array', items: { $ref: '#/components/schemas/Book' } };
  expect(shapeOf(list)).toEqual({ list: whole });
  expect(shapeOf({ type: 'object', required: ['items'], properties: { items: list, total: { type: 'integer' } } })).toEqual({
    fields: { items: { list: whole }, total: null },
    required: ['items'],
  });
});

test('a value or null is the value', () => {
  expect(shapeOf({ anyOf: [{ $ref: '#/components/schemas/Book' }, { type: 'null' }] })).toEqual(whole);
});

test('all of several, beside own fields', () => {
  const more = { type: 'object', required: ['isbn'], properties: { isbn: text } };
  expect(shapeOf({ allOf: [{ $ref: '#/components/schemas/Book' }, more] })).toEqual({
    fields: { title: null, author, isbn: null },
    required: ['title', 'author', 'isbn'],
  });
});

test('one of several has the fields of all, and requires what all require', () => {
  const letter = { type: 'object', required: ['title', 'to'], properties: { title: text, to: text } };
  expect(shapeOf({ oneOf: [{ $ref: '#/components/schemas/Book' }, letter] })).toEqual({
    fields: { title: null, author, to: null },
    required: ['title'],
  });
});

test('free content is kept whole: named so, or inside a reply without a required field', () => {
  expect(shapeOf({ $ref: '#/components/schemas/Free' })).toBeNull();
  expect(
    shapeOf({ type: 'object', required: [], properties: { content: { $ref: '#/components/schemas/Content' }, author: text } }),
  ).toEqual({
    fields: { content: null, author: null },
    required: [],
  });
  expect(shapeOf({ type: 'string' })).toBeNull();
});

test('only JSON has a shape', () => {
  expect(shapeOf(book, 'application/scim+json')).toEqual(whole);
  expect(shapeOf(book, 'application/x-ndjson')).toBeNull();
  expect(shapeOf(book, 'image/png')).toBeNull();
});

/** Fields of replies are counted as named, free or in no schema. */
import { expect, test } from 'vitest';
import { countFields } from '../../src/check/fields.ts';
import { type BundledDocument, placedOperations, type ResponseNode, type SchemaNode } from '../../src/contract/document.ts';
import { RouteIndex } from '../../src/contract/routes.ts';

const schemas: Record<string, SchemaNode> = {
  Note: { type: 'object', properties: { id: { type: 'string' }, meta: { $ref: '#/components/schemas/JsonObject' } } },
  Shared: { allOf: [{ $ref: '#/components/schemas/Note' }, { properties: { by: { $ref: '#/components/schemas/Users' } } }] },
  Users: { type: 'object', additionalProperties: { type: 'object', properties: { name: { type: 'string' } } } },
  JsonObject: { type: 'object', additionalProperties: true },
  JsonValue: { description: 'Anything.' },
};

function count(schema: SchemaNode, text: string, type = 'application/json', status = 200) {
  const content: ResponseNode['content'] = { 'application/json': { schema } };
  const stream = { format: 'ndjson', item: schema, end: 'close' } as const;
  const document: BundledDocument = {
    paths: { '/notes': { get: { operationId: 'listNotes', 'x-owui-stream': stream, responses: { '200': { content } } } } },
    components: { schemas },
  };
  const entry = {
    startedDateTime: '',
    time: 0,
    request: { method: 'GET', url: 'http://a/notes?page=1', headers: [], queryString: [] },
    response: { status, headers: [], content: { mimeType: type, text } },
  };
  return countFields(document, [entry], 'http://a', new RouteIndex(placedOperations(document))).get('listNotes');
}

const ref = (name: string): SchemaNode => ({ $ref: `#/components/schemas/${name}` });

test.each<[what: string, schema: SchemaNode, reply: unknown, expected: unknown]>([
  ['named', ref('Note'), { id: 'a' }, { named: 1, free: 0, unnamed: [] }],
  ['in no schema', ref('Note'), { id: 'a', extra: { deep: 1 } }, { named: 1, free: 0, unnamed: ['/extra', '/extra/deep'] }],
  ['free', ref('Note'), { meta: { a: { b: 1 } } }, { named: 1, free: 2, unnamed: [] }],
  ['in an array, once', { type: 'array', items: ref('Note') }, [{ id: 'a' }, { id: 'b' }], { named: 1, free: 0, unnamed: [] }],
  ['in a part of allOf', ref('Shared'), { id: 'a', by: {} }, { named: 2, free: 0, unnamed: [] }],
  ['in a map, once', ref('Users'), { x: { name: 'A' }, y: { name: 'B', age: 3 } }, { named: 2, free: 0, unnamed: ['/{}/age'] }],
  ['in any value', ref('JsonValue'), [{ a: 1 }], { named: 0, free: 1, unnamed: [] }],
  ['in a list of nothing', { type: 'array' }, [{ a: 1 }], { named: 0, free: 0, unnamed: ['/*/a'] }],
])('a field %s', (_, schema, reply, expected) => {
  expect(count(schema, JSON.stringify(reply))).toEqual(expected);
});

test('each item of a stream counts', () => {
  expect(count(ref('Note'), '{"id":"a"}\n{"extra":1}\n', 'application/x-ndjson')).toEqual({ named: 1, free: 0, unnamed: ['/extra'] });
});

test('errors and replies that are no JSON do not count', () => {
  expect(count(ref('Note'), '{"detail":"no"}', 'application/json', 404)).toBeUndefined();
  expect(count(ref('Note'), 'a,b', 'text/csv')).toBeUndefined();
});

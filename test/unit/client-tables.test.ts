import { expect, test } from 'vitest';
import { clientTables } from '../../scripts/generate/client-tables.ts';
import type { BundledDocument } from '../../src/contract/document.ts';

const document: BundledDocument = {
  components: {
    schemas: {
      Ask: { properties: { stream: { type: 'boolean' } } },
      Event: { anyOf: [{ $ref: '#/components/schemas/Chunk' }, { $ref: '#/components/schemas/Failure' }] },
      Chunk: { required: ['text'] },
      Failure: { required: ['error'] },
    },
  },
  paths: {
    '/read': {
      get: { operationId: 'readIt', responses: {}, 'x-owui-effect': 'read', 'x-owui-served-by': ['a@1.10.0', 'a@1.2.0'] },
      post: { operationId: 'searchIt', responses: {}, 'x-owui-effect': 'read', 'x-owui-served-by': [] },
    },
    '/toggle': { get: { operationId: 'toggleIt', responses: {}, 'x-owui-effect': 'write', 'x-owui-served-by': ['a@1.10.0'] } },
    '/ask': {
      post: {
        operationId: 'askIt',
        responses: {},
        'x-owui-effect': 'external',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Ask' } } } },
        'x-owui-stream': { format: 'sse', item: { $ref: '#/components/schemas/Event' }, end: '[DONE]' },
      },
    },
    '/watch': {
      get: {
        operationId: 'watchIt',
        responses: {},
        'x-owui-effect': 'read',
        parameters: [{ name: 'stream', in: 'query' }],
        'x-owui-stream': { format: 'ndjson', item: { $ref: '#/components/schemas/Chunk' }, end: 'close' },
      },
    },
  },
};
const tables = clientTables(document);
/** What a table's module exports under a name; it is JSON. */
const exported = (file: string, name: string): unknown =>
  JSON.parse(
    (tables[file] ?? '')
      .split(`export const ${name}`)[1]
      ?.replace(/^.*? = /, '')
      .split(';\n')[0]
      ?.replace(/,(?=\s*})/g, '') ?? '',
  );

test('an effect that the method does not tell is listed', () => {
  expect(exported('effects.ts', 'unusualEffects')).toEqual(['POST /read', 'GET /toggle']);
});

test('servers are in the order of their versions, and a bit each', () => {
  expect(exported('operations.ts', 'servers')).toEqual(['a@1.2.0', 'a@1.10.0']);
  expect(exported('operations.ts', 'operationFacts')).toMatchObject({
    'GET /read': ['readIt', 3],
    'GET /toggle': ['toggleIt', 2],
    'POST /ask': ['askIt', 0],
  });
});

test('a stream has its items without failures, and where it is asked for', () => {
  expect(tables['streams.ts']).toContain('"/ask": Schemas["Chunk"];');
  expect(exported('streams.ts', 'streamFacts')).toEqual({
    'POST /ask': { format: 'sse', switch: 'body' },
    'GET /watch': { format: 'ndjson', switch: 'query' },
  });
});

test('operations stand by method and path', () => {
  expect(tables['routes.ts']).toMatch(/GET: \{\n {4}"\/read": operations\["readIt"\];/);
});

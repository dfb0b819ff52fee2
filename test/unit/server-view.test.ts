/** The contract cut down to one server. What the servers have comes from the captures, and from what they were seen to answer. */
import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from 'vitest';
import type { CapturedServer } from '../../src/contract/captured.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { viewOf } from '../../src/contract/server-view.ts';
import { readCapturedServers, readContract } from '../../src/contract/shipped.ts';

const contract = await readContract();
const servers = await readCapturedServers();

test('the package ships the captures, oldest release first', () => {
  expect(servers.map(({ server }) => server)).toEqual([
    'open-webui-jobs@0.8.3',
    'open-webui@0.8.3',
    'open-webui@0.8.12',
    'open-webui@0.9.6',
    'open-webui@0.10.2',
    'open-webui@0.11.4',
    'open-webui@0.12.4',
  ]);
});

test.each(servers.map((server) => [server.server, server] as const))('a view of %s has its operations and is sound', async (_, server) => {
  const view = viewOf(contract, server);
  const operations = placedOperations(view).map(({ method, path }) => `${method} ${path}`);
  expect(operations.toSorted()).toEqual(server.operations.map(({ method, path }) => `${method} ${path}`).toSorted());
  const validate = SwaggerParser.validate(structuredClone(view) as unknown as Parameters<typeof SwaggerParser.validate>[0]);
  await expect(validate).resolves.toBeDefined();
});

const SMALL: BundledDocument = {
  paths: {
    '/notes': {
      get: {
        operationId: 'listNotes',
        security: [{ bearerAuth: ['user'] }],
        parameters: [{ name: 'page', in: 'query' }, { name: 'tag', in: 'query', 'x-owui-since': '0.10.2' } as object],
        responses: {
          200: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Note' } },
              'text/csv': { 'x-owui-since': '0.9.6', schema: { type: 'string' } },
            },
          },
        },
      },
      post: { operationId: 'createNote', responses: {} },
    },
    '/only-new': {
      get: {
        operationId: 'getNew',
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/New' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Note: {
        type: 'object',
        required: ['id', 'old'],
        properties: {
          id: { type: 'string' },
          old: { type: 'string', 'x-owui-until': '0.8.12' },
          pinned: { $ref: '#/components/schemas/Pin', 'x-owui-since': '0.9.6' },
          kind: { anyOf: [{ const: 'a' }, { const: 'b', 'x-owui-since': '0.10.2' }] },
          // Names of fields, not keywords.
          required: { type: 'boolean' },
          example: { type: 'string', 'x-owui-since': '0.9.6' },
        },
        examples: [{ 'x-owui-since': '9.9.9' }],
      },
      Pin: { type: 'boolean' },
      New: { type: 'string' },
    },
  },
};

const release = (version: string): CapturedServer => ({
  server: `open-webui@${version}`,
  operations: [{ method: 'GET', path: '/notes', authority: 'admin' }],
});

test('what came later goes, with what only that refers to; roles are the captured ones', () => {
  const view = viewOf(SMALL, release('0.8.3'));
  expect(Object.keys(view.paths)).toEqual(['/notes']);
  expect(view.paths['/notes']).not.toHaveProperty('post');
  expect(view.paths['/notes']?.get).toMatchObject({ security: [{ bearerAuth: ['admin'] }], parameters: [{ name: 'page' }] });
  expect(Object.keys(view.paths['/notes']?.get?.responses['200']?.content ?? {})).toEqual(['application/json']);
  expect(Object.keys(view.components?.schemas ?? {})).toEqual(['Note']);
  expect(view.components?.schemas?.['Note']).toEqual({
    type: 'object',
    required: ['id', 'old'],
    properties: {
      id: { type: 'string' },
      old: { type: 'string', 'x-owui-until': '0.8.12' },
      kind: { anyOf: [{ const: 'a' }] },
      required: { type: 'boolean' },
    },
    examples: [{ 'x-owui-since': '9.9.9' }],
  });
});

test('what went before is not required any more', () => {
  const note = viewOf(SMALL, release('0.9.6')).components?.schemas?.['Note'];
  expect(note).toMatchObject({ required: ['id'], properties: { pinned: {}, example: {} } });
  expect(note).not.toHaveProperty('properties.old');
});

test('the contract itself is not changed', () => {
  const before = structuredClone(SMALL);
  viewOf(SMALL, release('0.8.3'));
  expect(SMALL).toEqual(before);
});

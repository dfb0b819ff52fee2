/** The contract agrees with the documents, or says where it does not; and each kind of disagreement is found. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { readJson } from '../harness.ts';
import { disagreements, type OperationClaims, type Source } from './claims.ts';
import type { JsonRecord } from './document.ts';

test('every claim agrees with the contract or is named by a drift', () => {
  const files = readdirSync(fromRoot('openapi/sources'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const sources = files.map((file) => readJson<Source>(`openapi/sources/${file}`));
  expect(disagreements(readJson<JsonRecord>('generated/openapi.json'), sources)).toEqual([]);
});

const operation = {
  security: [{ bearerAuth: ['user'] }],
  parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
  requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } },
  responses: {
    '200': { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } },
    '404': { description: 'no', content: { 'application/json': { schema: {}, examples: { notFound: { value: {} } } } } },
  },
};

const contract = (changes: JsonRecord = {}): JsonRecord => ({
  openapi: '3.1.1',
  paths: { '/notes': { post: { ...operation, ...changes } } },
  components: {
    schemas: {
      Note: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          tags: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
        },
      },
    },
  },
});

const source = (claims: Partial<OperationClaims>): Source => ({
  source: 'guide',
  title: 'A guide',
  operations: [{ operation: 'POST /notes', section: '1', ...claims }],
});

describe('a claim that the contract contradicts is found', () => {
  test.each<[key: string, claims: Partial<OperationClaims>]>([
    ['authority', { authority: 'public' }],
    ['parameters.skip', { parameters: ['skip'] }],
    ['request.example', { request: { example: { title: 3 } } }],
    ['request.fields.body', { request: { example: { title: 'a', body: 'b' } } }],
    ['request.fields.title', { request: { fields: { title: 'integer' } } }],
    ['request.required.tags', { request: { required: ['tags'] } }],
    ['reply.status', { reply: { status: 201 } }],
    ['reply.type', { reply: { type: 'array' } }],
    ['reply.fields.id', { reply: { example: { id: 'a' } } }],
    ['reply.fields.tags.color', { reply: { example: { tags: [{ name: 'a', color: 'red' }] } } }],
    ['errors.403', { errors: [{ status: 403 }] }],
    ['errors.404.gone', { errors: [{ status: 404, when: 'gone' }] }],
  ])('%s', (key, claims) => {
    expect(disagreements(contract(), [source(claims)]).join('\n')).toContain(`guide claims \`${key}\` and the contract differs`);
    const drift = [{ source: 'guide', claim: key, says: 'this', server: 'that' }];
    expect(disagreements(contract({ 'x-owui-drift': drift }), [source(claims)]).filter((text) => text.includes(`\`${key}\``))).toEqual([]);
  });
});

test('claims that agree need no drift', () => {
  const claims: Partial<OperationClaims> = {
    authority: 'user',
    parameters: ['page'],
    request: { example: { title: 'a' }, fields: { title: 'string' }, required: ['title'] },
    reply: { status: 200, type: 'object', example: { title: 'b', tags: [{ name: 'a' }] } },
    errors: [{ status: 404 }, { status: 404, when: 'notFound' }],
  };
  expect(disagreements(contract(), [source(claims)])).toEqual([]);
});

test('a claim without its operation is found', () => {
  expect(disagreements(contract(), [source({ operation: 'GET /notes' })])).toEqual([
    expect.stringContaining('guide claims GET /notes, which the contract does not have'),
  ]);
});

test('a drift that explains nothing is found', () => {
  const stale = contract({ 'x-owui-drift': [{ source: 'guide', claim: 'authority', says: 'user', server: 'user' }] });
  expect(disagreements(stale, [source({ authority: 'user' })])).toEqual([expect.stringContaining('explains nothing')]);
});

test('a drift without its claim is found', () => {
  const drifted = contract({ 'x-owui-drift': [{ source: 'guide', claim: 'authority', says: 'user', server: 'admin' }] });
  expect(disagreements(drifted, [source({})])).toEqual([expect.stringContaining('names a claim that guide does not make')]);
  expect(disagreements(drifted, [])).toEqual([expect.stringContaining('which claims nothing about this operation')]);
});

test('an operation that no server serves needs a drift of the claim `served`', () => {
  const gone = contract({ deprecated: true });
  expect(disagreements(gone, [source({})])).toEqual([expect.stringContaining('guide claims `served`')]);
});

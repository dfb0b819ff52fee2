/**
 * Replies held against the schemas for zod. What fits comes from running servers and from the contract's examples, which the servers were
 * asked for; what does not is told by the contract itself, through ajv.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isJson } from '../../scripts/generate/client-document.ts';
import { fromRoot } from '../../scripts/paths.ts';
import { type BundledDocument, follow, type PlacedOperation, placedOperations, responseOf } from '../../src/contract/document.ts';
import { contractValidator } from '../../src/contract/validator.ts';
import * as sdk from '../../src/sdk.ts';
import {
  ReplyMismatchError,
  replyIssues,
  replyValidator,
  responseValidator,
  UnknownOperationError,
  zGetChatByIdResponse,
} from '../../src/zod.ts';
import { readJson } from '../harness.ts';
import { changesOf } from './changes.ts';

const contract = readJson<BundledDocument>('generated/openapi.json');

interface Example {
  readonly name: string;
  readonly operation: PlacedOperation;
  readonly status: number;
  readonly schema: object;
  readonly value: unknown;
}

const examples: readonly Example[] = placedOperations(contract).flatMap((operation) =>
  Object.keys(operation.node.responses)
    .filter((status) => status.startsWith('2'))
    .flatMap((status) =>
      Object.entries(responseOf(contract, operation.node, status)?.content ?? {}).map((media) => [status, ...media] as const),
    )
    .filter(([, type]) => isJson(type))
    .flatMap(([status, , { schema = {}, examples: named = {} }]) =>
      Object.entries(named).map(([name, node]) => ({
        name: `${operation.node.operationId} ${name}`,
        operation,
        status: Number(status),
        schema,
        value: follow(contract.components?.examples, node).value,
      })),
    ),
);

test('every example fits', () => {
  expect(examples.length).toBeGreaterThan(900);
  const wrong = examples.map(
    ({ name, operation, status, value }) => [name, replyIssues(operation.node.operationId, status, value)] as const,
  );
  expect(wrong.filter(([, issues]) => issues.length > 0)).toEqual([]);
});

interface Recorded {
  readonly operation: string;
  readonly status: number;
  readonly type: string;
  readonly reply: unknown;
}

test('every recorded reply of the jobs fork fits', () => {
  const lines = readFileSync(fromRoot('test/spec/fixtures/recorded-jobs-fork.ndjson'), 'utf8').trim().split('\n');
  const recorded = lines.map((line): Recorded => JSON.parse(line)).filter(({ status, type }) => status < 300 && isJson(type));
  expect(recorded.length).toBeGreaterThan(10);
  const wrong = recorded.map(({ operation, status, reply }) => [operation, replyIssues(operation, status, reply)] as const);
  expect(wrong.filter(([, issues]) => issues.length > 0)).toEqual([]);
});

/** A configuration may be the older nested form, told apart by a rule on the names of fields, which the schemas lack. */
const LAX = new Set(['getFullConfig', 'exportConfig', 'importConfig', 'updateFullConfig']);

test('what the contract refuses is refused, and nothing else', { timeout: 120_000 }, () => {
  const compile = contractValidator(contract);
  const found: string[] = [];
  let refused = 0;
  // One example of each reply: the others differ in values.
  const ones = [...new Map(examples.map((example) => [`${example.operation.node.operationId} ${example.status}`, example])).values()];
  for (const { name, operation, status, schema, value } of ones) {
    if (LAX.has(operation.node.operationId)) continue;
    const validate = compile(schema);
    for (const { what, changed } of changesOf(value, 60)) {
      const fits = validate(changed);
      if (!fits) refused += 1;
      if (fits !== (replyIssues(operation.node.operationId, status, changed).length === 0)) found.push(`${name}: ${what}`);
    }
  }
  expect(found).toEqual([]);
  expect(refused).toBeGreaterThan(5000);
});

describe('a check', () => {
  test('takes nanoseconds, which a double does not hold exactly, and refuses a part of one', () => {
    const message = examples.find(({ operation }) => operation.node.operationId === 'postChannelMessage')?.value as object; // JSON object, says the example
    expect(replyIssues('postChannelMessage', 200, { ...message, created_at: Number('1700000000123456789') })).toEqual([]);
    expect(replyIssues('postChannelMessage', 200, { ...message, created_at: 1.5 })).toEqual([
      { field: 'created_at', expected: 'must be a whole number' },
    ]);
  });

  test('takes fields that no server had before', () => {
    expect(replyIssues('GET /health', 200, { status: true, uptime: 5 })).toEqual([]);
  });

  test('names the field and the operation', () => {
    const reply = { method: 'GET', path: '/health', status: 200, data: { status: 'yes' } };
    expect(() => replyValidator(reply)).toThrow(ReplyMismatchError);
    expect(() => replyValidator(reply)).toThrow(/^checkHealth answered 200 and does not fit the contract: `status` must be /);
  });

  test.each([
    ['an error', { method: 'GET', path: '/health', status: 500, data: 'no' }],
    ['a stream', { method: 'POST', path: '/api/chat/completions', status: 200, data: new ReadableStream() }],
    ['events as text', { method: 'POST', path: '/api/chat/completions', status: 200, data: 'data: [DONE]\n\n' }],
    ['a file', { method: 'GET', path: '/api/v1/files/{id}/content', status: 200, data: new Blob() }],
    ['a path of a newer server', { method: 'GET', path: '/api/v9', status: 200, data: {} }],
  ])('lets pass what the contract says nothing of: %s', (_, reply) => {
    expect(() => replyValidator(reply)).not.toThrow();
  });

  test('of an unknown operation says what to pass', () => {
    expect(() => replyIssues('getChat', 200, {})).toThrow(UnknownOperationError);
    expect(() => replyIssues('getChat', 200, {})).toThrow(
      'The contract has no operation `getChat` that answers JSON. Pass an operationId such as getChatById',
    );
  });

  test('is asked for by one call of the SDK', async () => {
    const call = sdk.getChatById({
      baseUrl: 'http://localhost:8080',
      fetch: () => Promise.resolve(Response.json({ id: 5 })),
      path: { id: '1' },
      throwOnError: true,
      responseValidator: responseValidator('getChatById', zGetChatByIdResponse),
    });
    await expect(call).rejects.toThrow(/^getChatById does not fit the contract: `id` must be string/);
  });
});

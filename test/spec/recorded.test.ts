/**
 * Replies of the jobs fork's own operations, recorded on a running server. The fork is not published, so that no live check can ask it;
 * these replies stand in for it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { closeSchemas } from '../../src/check/closed.ts';
import { itemsOf } from '../../src/check/streams.ts';
import { type BundledDocument, placedOperations, responseOf } from '../../src/contract/document.ts';
import { contractValidator } from '../../src/contract/validator.ts';
import { readJson } from '../harness.ts';

interface Recorded {
  readonly operation: string;
  /** Whose token it was: admin, user, pending or none. */
  readonly caller: string;
  readonly request?: unknown;
  readonly status: number;
  readonly type: string;
  readonly reply: unknown;
}

const recorded: readonly Recorded[] = readFileSync(fromRoot('test/spec/fixtures/recorded-jobs-fork.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Recorded => JSON.parse(line));

const contract = readJson<BundledDocument>('generated/openapi.json');
const compile = contractValidator(closeSchemas(contract));
const operations = new Map(placedOperations(contract).map((operation) => [`${operation.method} ${operation.path}`, operation]));

/** What the contract says against a recorded exchange; nothing if it agrees. */
function disagreements({ operation, status, type, request, reply }: Recorded): string[] {
  const node = operations.get(operation)?.node;
  if (!node) return ['The contract does not have the operation.'];
  const media = responseOf(contract, node, status)?.content?.[type];
  if (!media) return [`The contract declares no ${type} for ${status}.`];
  const found: string[] = [];
  const stream = type === 'text/event-stream' ? node['x-owui-stream'] : undefined;
  const values = stream ? itemsOf('sse', String(reply), stream.end).map((item): unknown => JSON.parse(item)) : [reply];
  const validate = compile((stream ? stream.item : media.schema) ?? {});
  for (const value of values) if (!validate(value)) found.push(`reply: ${JSON.stringify(validate.errors)}`);
  const body = node.requestBody?.content?.['application/json']?.schema;
  if (status < 300 && request !== undefined && !compile(body ?? {})(request))
    found.push('The request that the server took breaks its schema.');
  return found;
}

describe('the contract agrees with what was recorded', () => {
  test.each(recorded)('$operation as $caller: $status', (exchange) => {
    expect(disagreements(exchange)).toEqual([]);
  });
});

describe('a recording that the contract contradicts is found', () => {
  const good = recorded.find(({ operation, status }) => operation === 'GET /api/v1/jobs/archive/config' && status === 200) as Recorded; // recorded once

  test.each<[what: string, changes: Partial<Recorded>]>([
    ['an operation', { operation: 'GET /api/v1/jobs/none' }],
    ['a status', { status: 418 }],
    ['a media type', { type: 'text/plain' }],
    ['a missing field', { reply: { job_retention_days: 30 } }],
    ['a field of no schema', { reply: { ...Object(good.reply), extra: 1 } }],
  ])('%s', (_, changes) => {
    expect(disagreements({ ...good, ...changes })).toHaveLength(1);
  });
});

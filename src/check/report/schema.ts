/** The form of a report as JSON Schema. The compiler holds it against the types: a field that one has and the other lacks is an error. */
import type { JSONSchemaType } from 'ajv';
import { type OperationResult, REPORT_FORMAT, type RunFinding, type RunReport } from '../run-report.ts';
import { KIND_NAMES } from './kinds.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const amount = { type: 'number', minimum: 0 } as const;

const known: JSONSchemaType<NonNullable<RunFinding['known']>> = {
  type: 'object',
  required: ['reason', 'owner', 'expires'],
  properties: { reason: text, owner: text, expires: text },
};

const finding: JSONSchemaType<RunFinding> = {
  type: 'object',
  required: ['id', 'kind', 'operation', 'operationId', 'field', 'message', 'expected', 'received', 'contract', 'curl'],
  properties: {
    id: { type: 'string', minLength: 1 },
    kind: { type: 'string', enum: KIND_NAMES },
    operation: text,
    operationId: text,
    field: text,
    message: text,
    expected: text,
    received: text,
    contract: { type: 'object', required: ['file', 'line'], properties: { file: text, line: { type: 'integer', minimum: 0 } } },
    curl: text,
    known: { ...known, nullable: true },
  },
};

const operation: JSONSchemaType<OperationResult> = {
  type: 'object',
  required: ['operationId', 'operation', 'tag', 'effect', 'outcome', 'reason', 'statuses', 'requests', 'slowestMs'],
  properties: {
    operationId: text,
    operation: text,
    tag: text,
    effect: { type: 'string', enum: ['read', 'write', 'destructive', 'external'] },
    outcome: { type: 'string', enum: ['holds', 'broken', 'errors', 'skipped'] },
    reason: text,
    statuses: { type: 'array', items: { type: 'integer' } },
    requests: amount,
    slowestMs: amount,
  },
};

/** Open: a newer release of the same format may write more. */
export const REPORT_SCHEMA: JSONSchemaType<RunReport> = {
  type: 'object',
  required: [
    'format',
    'tool',
    'server',
    'startedAt',
    'durationMs',
    'mode',
    'seed',
    'selection',
    'requests',
    'serverMs',
    'operations',
    'findings',
    'warnings',
    'baselineFaults',
  ],
  properties: {
    format: { type: 'string', const: REPORT_FORMAT },
    tool: { type: 'object', required: ['name', 'version'], properties: { name: text, version: text } },
    server: {
      type: 'object',
      required: ['url', 'version', 'contract', 'exact'],
      properties: { url: text, version: text, contract: text, exact: { type: 'boolean' } },
    },
    startedAt: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' },
    durationMs: amount,
    mode: { type: 'string', enum: ['read-only', 'own-resources', 'destructive'] },
    seed: text,
    selection: {
      type: 'object',
      required: ['tags', 'operations', 'shard'],
      properties: { tags: texts, operations: texts, shard: text },
    },
    requests: amount,
    serverMs: amount,
    lookedFor: { type: 'array', items: { type: 'string', enum: KIND_NAMES }, nullable: true },
    operations: { type: 'array', items: operation },
    findings: { type: 'array', items: finding },
    warnings: texts,
    baselineFaults: texts,
  },
};

/**
 * The checker finds lies. The mock plays a server that does what the contract of this package says; the checker is given a contract with
 * one lie in it, and must name the operation, the field and the file.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import type { Arazzo } from '../../src/check/arazzo.ts';
import { type CheckReport, checkServer } from '../../src/check/check.ts';
import { statedAuthority } from '../../src/contract/authority.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { createMock, type Listening } from '../../src/mock/index.ts';
import { readJson } from '../harness.ts';

const TAG = '/api/v1/auths/';
const FILE = 'openapi/paths/api/v1/auths/index.yaml';

const contract = readJson<BundledDocument>('generated/openapi.json');
const { workflows } = readJson<Arazzo>('generated/workflows/auths.arazzo.json');
const inWorkflows = new Set(workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId)));
const captured = placedOperations(contract)
  .filter(({ node }) => inWorkflows.has(node.operationId))
  .map((operation) => ({ method: operation.method, path: operation.path, authority: statedAuthority(operation.node) }));

let mock: Listening;
let folder: string;

beforeAll(async () => {
  mock = await createMock({ stateless: true }).listen({ port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await mkdir(join(folder, 'generated/workflows'), { recursive: true });
  await cp(fromRoot('generated/openapi.json'), join(folder, 'generated/openapi.json'));
  await cp(fromRoot('generated/workflows/auths.arazzo.json'), join(folder, 'generated/workflows/auths.arazzo.json'));
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** Checks the mock against the contract after a change to it. */
function check(lie: (document: Draft) => void = () => {}): Promise<CheckReport> {
  // The draft is the same document with its types loosened, so that it can be changed.
  const document = structuredClone(contract) as unknown as Draft;
  lie(document);
  return checkServer({
    url: mock.url,
    captured,
    version: '0.12.4',
    newest: true,
    document: document as unknown as BundledDocument,
    workflows: join(folder, 'generated/workflows'),
    workFolder: join(folder, 'work'),
    tokens: { admin: 'admin-token', user: 'user-token', pending: 'pending-token', apiKey: 'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9' },
    inputs: { email: 'cleo@example.com', password: 'another-long-passphrase' },
    excuses: {},
  });
}

interface Draft {
  paths: Record<string, Record<string, { security: unknown }>>;
  components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
}

/** A part of the draft that must be there for the lie to be one. */
function part<T>(record: Record<string, T>, name: string): T {
  const found = record[name];
  if (!found) throw new Error(`The contract has no ${name}; change the lie.`);
  return found;
}

test('the truth is found true', async () => {
  const { counts, findings } = await check();
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ served: captured.length, inContract: captured.length, exercised: captured.length, true: captured.length });
});

test('a wrong type', async () => {
  const { findings, counts } = await check(({ components }) => {
    part(components.schemas, 'Session').properties['name'] = { type: 'integer' };
  });
  expect(findings).toEqual([
    expect.objectContaining({ kind: 'schema', operation: `GET ${TAG}`, operationId: 'getSession', field: '/name', file: FILE }),
  ]);
  expect(findings[0]?.message).toContain('"Ben Lindqvist"');
  expect(counts.true).toBe(captured.length - 1);
});

test('a missing field', async () => {
  const { findings } = await check(({ components }) => {
    const session = part(components.schemas, 'Session');
    delete session.properties['bio'];
    session.required = session.required.filter((name) => name !== 'bio');
  });
  expect(findings).toEqual([expect.objectContaining({ kind: 'undeclared-field', operationId: 'getSession', field: '/bio', file: FILE })]);
});

test('a wrong role', async () => {
  const { findings } = await check(({ paths }) => {
    part(part(paths, TAG), 'get').security = [{ bearerAuth: ['admin'] }];
  });
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'role', operationId: 'getSession', field: '/security', file: FILE }));
  expect(findings.map(({ message }) => message).join()).toContain('a pending account is refused with 401');
});

test('a missing operation', async () => {
  const { findings } = await check(({ paths }) => {
    delete part(paths, TAG)['get'];
  });
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'missing-operation', operation: `GET ${TAG}`, file: FILE }));
});

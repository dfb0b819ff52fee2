/** The check that passes on a real 0.12.4 passes on the mock that is one: the same workflows, refusals, wrong bodies and streams. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCapture, readCaptures } from '../../scripts/capture/captures.ts';
import { fromRoot } from '../../scripts/paths.ts';
import { checkServer } from '../../src/check/check.ts';
import { type HarEntry, Recorder } from '../../src/check/traffic.ts';
import { type BundledDocument, type ExampleNode, follow, placedOperations } from '../../src/contract/document.ts';
import { createMock, type Listening } from '../../src/mock/index.ts';
import { MOCK_INPUTS } from '../contract/workflow-inputs.ts';
import { readJson } from '../harness.ts';

const SERVER = 'open-webui@0.12.4';
const document = readJson<BundledDocument>('generated/openapi.json');

/** No workflow uses them: `npm run test:live` rehearses them with a browser's redirects, codes of an app and a provider. */
const REHEARSED = [
  'signInWithLdap',
  'getMfaChallenge',
  'startMfaEnrollment',
  'confirmMfaEnrollment',
  'verifyMfaChallenge',
  'submitMfaResetToken',
  'generateMfaRecoveryCodes',
  'startMfaReplacement',
  'startOAuthSignIn',
  'handleOAuthLoginCallback',
  'handleOAuthCallback',
  'authorizeOAuthClient',
  'handleOAuthClientCallback',
  'handleBackchannelLogout',
];

let mock: Listening;
const failures: unknown[] = [];

beforeAll(async () => {
  mock = await createMock({ server: SERVER, onError: (error) => failures.push(error) }).listen({ port: 0 });
});

afterAll(() => mock.close());

test('no difference', { timeout: 240_000 }, async () => {
  const { operations } = findCapture(await readCaptures(), SERVER);
  const rehearsed = await rehearse();
  const spare = await addAccount('Spare', 'spare@example.com');
  const absent = await addAccount('Absent', 'absent@example.com');
  const report = await checkServer({
    url: mock.url,
    version: '0.12.4',
    newest: true,
    captured: operations,
    document,
    workflows: fromRoot('generated/workflows'),
    workFolder: await mkdtemp(join(tmpdir(), 'same-check-')),
    tokens: {
      admin: 'admin-token',
      user: 'user-token',
      pending: 'pending-token',
      apiKey: await createApiKey(),
      scim: 'scim-token',
    },
    inputs: {
      ...MOCK_INPUTS,
      spareUserId: spare.id,
      spareUserEmail: 'spare@example.com',
      absentUserId: absent.id,
      email: 'zoe@example.com',
      password: 'zoe-secret-1',
    },
    excuses: {},
    rehearsed,
  });
  expect(report.findings.map(({ kind, operation, field, message }) => `${kind} ${operation} ${field ?? ''}: ${message}`)).toEqual([]);
  expect(failures).toEqual([]);
  expect(report.counts).toMatchObject({ served: operations.length, inContract: operations.length, exercised: operations.length });
});

async function post(path: string, token: string, body: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(mock.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`POST ${path} answers ${response.status} ${await response.text()}`);
  return response.json();
}

const addAccount = async (name: string, email: string): Promise<{ id: string }> =>
  (await post('/api/v1/auths/add', 'admin-token', { name, email, password: 'spare-secret-1', role: 'user' })) as { id: string }; // the contract's

const createApiKey = async (): Promise<string> =>
  ((await post('/api/v1/auths/api_key', 'admin-token', undefined)) as { api_key: string }).api_key; // the contract's

/** One good request each, from the contract's examples. */
async function rehearse(): Promise<readonly HarEntry[]> {
  const recorder = new Recorder(mock.url);
  for (const { method, path, node, parameters } of placedOperations(document).filter(({ node }) => REHEARSED.includes(node.operationId))) {
    const target = path.replaceAll(/\{.+?\}/g, 'workshop');
    const query = parameters.filter(({ in: place, required }) => place === 'query' && required).map(({ name }) => `${name}=x`);
    const content = node.requestBody?.content ?? {};
    const example = Object.values(content['application/json']?.examples ?? {})[0];
    await recorder.send({
      method,
      target: query.length > 0 ? `${target}?${query.join('&')}` : target,
      token: 'user-token',
      ...(example ? { body: follow<ExampleNode>(document.components?.examples, example).value } : {}),
      ...('application/x-www-form-urlencoded' in content ? { form: { logout_token: 'x' } } : {}),
    });
  }
  return recorder.entries;
}

/** The contract agrees with the captured servers; and each kind of disagreement is found. */
import { expect, test } from 'vitest';
import { type Capture, type CapturedOperation, isUpstream, partsOf, readCaptures } from '../../scripts/capture/captures.ts';
import { VERSIONS } from '../../scripts/rules/vocabulary.ts';
import { readJson } from '../harness.ts';
import { differences } from './captured.ts';
import type { JsonRecord } from './document.ts';

test('the contract has what the captured servers serve, with the roles they enforce', async () => {
  const captures = await readCaptures();
  expect(captures.map(({ server }) => server)).toContain('open-webui-jobs@0.8.3');
  expect(differences(readJson<JsonRecord>('generated/openapi.json'), captures)).toEqual([]);
});

test('`x-owui-since` and `x-owui-until` may name every captured version, and no other', async () => {
  const versions = (await readCaptures()).filter(({ server }) => isUpstream(server)).map(({ server }) => partsOf(server).version);
  expect(VERSIONS, 'Write the captured versions into VERSIONS of scripts/rules/vocabulary.ts.').toEqual(versions);
});

const served = (operation: string, authority: CapturedOperation['authority'] = 'user'): CapturedOperation => {
  const [method = '', path = ''] = operation.split(' ');
  return { method, path, handler: 'notes.handler', authority, published: true };
};

const capture = (server: string, ...operations: CapturedOperation[]): Capture => ({
  server,
  capturedAt: '2026-01-01',
  capturedFrom: 'a fixture',
  operations,
});

const contract = (path: string, operation: JsonRecord): JsonRecord => ({ paths: { [path]: { get: { responses: {}, ...operation } } } });

const role = (name: 'user' | 'admin'): JsonRecord => ({ security: [{ bearerAuth: [name] }] });

const NOTES = '/api/v1/notes/{id}';
const old = capture('open-webui@0.8.3', served(`GET ${NOTES}`, 'admin'));
const newest = capture('open-webui@0.12.4', served('GET /api/v1/notes/{note_id}', 'user'));
const fork = capture('open-webui-jobs@0.8.3', served('GET /api/v1/jobs', 'admin'));

test('a contract that agrees has no differences, whatever its path parameters are called', () => {
  expect(differences(contract(NOTES, role('user')), [newest, old])).toEqual([]);
});

test('an operation that a server serves and the contract lacks is found', () => {
  const document = contract('/api/v1/other', { ...role('user'), deprecated: true, 'x-owui-drift': [{ claim: 'served' }] });
  expect(differences(document, [old, newest])).toEqual([
    'GET /api/v1/notes/{note_id} (notes.handler) is served by open-webui@0.12.4 and not in the contract. Describe it.',
  ]);
  expect(differences(document, [fork])).toEqual([expect.stringMatching(/^GET \/api\/v1\/jobs .* by open-webui-jobs@0\.8\.3 and not/)]);
});

test('an operation that no server serves must be deprecated and carry the drift `served`', () => {
  const path = '/api/v1/notes/gone';
  const drift = { 'x-owui-drift': [{ claim: 'served' }] };
  expect(differences(contract(path, { ...role('user'), deprecated: true, ...drift }), [capture('open-webui@0.8.3')])).toEqual([]);
  expect(differences(contract(path, { ...role('user'), ...drift }), [capture('open-webui@0.8.3')])).toEqual([
    `GET ${path} is served by no captured server. Make it \`deprecated: true\`, or mend its method or path.`,
  ]);
  expect(
    differences(contract(path, { ...role('user'), deprecated: true, 'x-owui-drift': [{ claim: 'authority' }] }), [
      capture('open-webui@0.8.3'),
    ]),
  ).toEqual([`GET ${path} is served by no captured server and no drift says so. Add an x-owui-drift of the claim \`served\`.`]);
});

test('a deprecated operation that a server serves is found', () => {
  expect(differences(contract(NOTES, { ...role('admin'), deprecated: true }), [old])).toEqual([
    `GET ${NOTES} is deprecated, which means that no server serves it, and open-webui@0.8.3 does. Remove \`deprecated\`, describe it.`,
  ]);
});

test('a role that the newest server does not enforce is found; a fork decides only where no release serves the operation', () => {
  expect(differences(contract(NOTES, role('admin')), [old, newest])).toEqual([
    `GET ${NOTES}: its security is [{"bearerAuth":["admin"]}], and open-webui@0.12.4 lets in by \`user\`. Write [{"bearerAuth":["user"]}], in the form of openapi/README.md.`,
  ]);
  const forked = capture('open-webui-jobs@0.8.3', served(`GET ${NOTES}`, 'admin'));
  expect(differences(contract(NOTES, role('user')), [forked, newest])).toEqual([]);
  expect(differences(contract(NOTES, role('user')), [forked])).toEqual([
    expect.stringContaining('open-webui-jobs@0.8.3 lets in by `admin`'),
  ]);
});

test.each<[CapturedOperation['authority'], unknown]>([
  ['public', []],
  ['optional', [{}, { bearerAuth: ['user'] }]],
  ['authenticated', [{ bearerAuth: [] }]],
  ['session', [{ bearerAuth: ['session'] }]],
  ['user', [{ bearerAuth: ['user'] }]],
  ['admin', [{ bearerAuth: ['admin'] }]],
  ['scim', [{ scimToken: [] }]],
])('the authority %s has its own form of security', (authority, security) => {
  const captures = [capture('open-webui@0.12.4', served(`GET ${NOTES}`, authority))];
  expect(differences(contract(NOTES, { security }), captures)).toEqual([]);
  expect(differences(contract(NOTES, { security: [{ other: [] }] }), captures)).toHaveLength(1);
});

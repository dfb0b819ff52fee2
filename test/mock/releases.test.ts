/** The mock as one release has the fields of that release: no reply has another, and no request is held to another. */
import { describe, expect, test } from 'vitest';
import { closeSchemas } from '../../src/check/closed.ts';
import { type BundledDocument, placedOperations, responseOf } from '../../src/contract/document.ts';
import { viewOf } from '../../src/contract/server-view.ts';
import { readCapturedServers } from '../../src/contract/shipped.ts';
import { contractValidator } from '../../src/contract/validator.ts';
import { compileContract } from '../../src/mock/compile/compile.ts';
import { compilePaths, withEdit } from '../../src/mock/compile/edit.ts';
import { References } from '../../src/mock/compile/parts.ts';
import { partsByVersion } from '../../src/mock/compile/versions.ts';
import { createMock } from '../../src/mock/index.ts';
import { Release } from '../../src/mock/versions.ts';
import { readJson } from '../harness.ts';
import { exampleRequest } from './example-request.ts';

const contract = readJson<BundledDocument>('generated/openapi.json');
const captured = await readCapturedServers();

/** Whose replies were a list once and are an object now: fields can be left out of the example, but it stays an object. */
const RESHAPED = ['listOwnFeedback'];

/** Replies and their schemas that hold; most are the same in several releases. */
const held = new Set<string>();

describe.each(captured)('$server', (one) => {
  const view = viewOf(contract, one);
  const validator = contractValidator(closeSchemas(view));
  const references = new References(view);

  test('every default reply has the fields of the release and no other', async () => {
    const mock = createMock({ server: one.server, stateless: true });
    const wrong: string[] = [];
    let count = 0;
    for (const operation of placedOperations(view)) {
      const { operationId, responses } = operation.node;
      const status = Object.keys(responses).find((code) => code.startsWith('2'));
      const schema = status && responseOf(view, operation.node, status)?.content?.['application/json']?.schema;
      if (!schema || operation.method === 'HEAD') continue;
      const headers = { prefer: `code=${status}`, accept: 'application/json' };
      const reply = await mock.fetch(exampleRequest(view, operation, headers));
      if (reply.status !== Number(status)) wrong.push(`${operationId} ${reply.status}`);
      if (reply.headers.get('content-type') !== 'application/json') continue;
      count++;
      const text = await reply.text();
      const known = JSON.stringify([text, schema, [...references.reachOf(schema)].map((key) => references.component(key))]);
      if (held.has(known)) continue;
      const fits = validator(schema);
      if (fits(JSON.parse(text))) held.add(known);
      else wrong.push(`${operationId} ${JSON.stringify(fits.errors)}`.slice(0, 300));
    }
    expect(wrong.filter((text) => !RESHAPED.some((operationId) => text.startsWith(`${operationId} `)))).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });
});

/** A mock of 0.8.3, asked by the cast's administrator. */
function oldMock(stateless = false) {
  const mock = createMock({ server: '0.8.3', stateless });
  return async (method: string, target: string, body?: unknown) => {
    const headers = { authorization: 'Bearer admin-token', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const reply = await mock.fetch(
      new Request(`http://mock${target}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    );
    return { status: reply.status, body: await reply.json() };
  };
}

test('what the state says has the fields of the release, too', async () => {
  const ask = oldMock();
  const { body: made } = await ask('POST', '/api/v1/chats/new', { chat: { title: 'Rome' } });
  expect(made).toMatchObject({ title: 'Rome', pinned: false });
  for (const name of ['variables', 'tasks', 'summary', 'current_message_id', 'context_usage']) expect(made).not.toHaveProperty(name);
});

test('a field of a request that the release does not know is ignored, whatever it is', async () => {
  const ask = oldMock();
  const config = (await ask('GET', '/api/v1/tasks/config')).body;
  expect(config).not.toHaveProperty('ENABLE_VOICE_MODE_PROMPT');
  const { status, body } = await ask('POST', '/api/v1/tasks/config/update', { ...config, ENABLE_VOICE_MODE_PROMPT: 'no boolean' });
  expect([status, body]).toEqual([200, config]);
  const newest = createMock({ server: '0.12.4' });
  const refused = await newest.fetch(
    new Request('http://mock/api/v1/tasks/config/update', {
      method: 'POST',
      headers: { authorization: 'Bearer admin-token', 'content-type': 'application/json' },
      body: JSON.stringify({ ...config, ENABLE_VOICE_MODE_PROMPT: 'no boolean' }),
    }),
  );
  expect(refused.status).toBe(422);
});

test('a parameter that the release does not know is ignored, whatever it is', async () => {
  const page = '/api/v1/files/?page=nought';
  const asked = (server: string) =>
    createMock({ server }).fetch(new Request(`http://mock${page}`, { headers: { authorization: 'Bearer admin-token' } }));
  expect((await asked('0.8.3')).status).toBe(200);
  expect((await asked('0.12.4')).status).toBe(422);
});

test('a reply of the newest release does not pass for one of an old one', async () => {
  const old = captured.find(({ server }) => server === 'open-webui@0.8.3');
  const view = viewOf(contract, old ?? { server: 'open-webui@0.8.3', operations: [] });
  const reply = await createMock({ stateless: true }).fetch(
    new Request('http://mock/api/v1/tasks/config', { headers: { authorization: 'Bearer admin-token' } }),
  );
  const fits = contractValidator(closeSchemas(view))({ $ref: '#/components/schemas/TaskConfig' });
  expect(fits(await reply.json())).toBe(false);
  expect(fits.errors).toMatchObject(expect.arrayContaining([expect.objectContaining({ keyword: 'unevaluatedProperties' })]));
});

const text = { type: 'string' };

/** A contract in which entries are of one of two kinds, each inside of itself. */
const nested = {
  openapi: '3.1.0',
  info: { title: 'Nested', version: '1' },
  paths: {
    '/tree': {
      get: {
        operationId: 'getTree',
        responses: {
          '200': { content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Tree: { anyOf: [{ $ref: '#/components/schemas/Leaf' }, { $ref: '#/components/schemas/Branch' }] },
      Leaf: { type: 'object', properties: { name: { ...text, 'x-owui-since': '0.9.6' }, both: { ...text, 'x-owui-since': '0.9.6' } } },
      Branch: {
        type: 'object',
        properties: {
          both: text,
          old: { ...text, 'x-owui-until': '0.8.12' },
          inner: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Tree' } },
        },
      },
    },
  },
} as unknown as BundledDocument; // as far as the parts are read

test('fields are found through alternatives, lists, maps and what is inside of itself', () => {
  const parts = partsByVersion(nested);
  const sent = (version: string, value: unknown) =>
    JSON.parse(
      String(
        new Release(version, parts).send({ operationId: 'getTree' }, { status: 200, headers: JSON_TYPE, body: JSON.stringify(value) }).body,
      ),
    );
  const entry = { name: 'a', both: 'b', old: 'c', free: 'd' };
  const tree = [{ ...entry, inner: { x: { ...entry, inner: { y: entry } } } }];
  const [before, after] = [
    { both: 'b', old: 'c', free: 'd' },
    { name: 'a', both: 'b', free: 'd' },
  ];
  expect(sent('0.8.3', tree)).toEqual([{ ...before, inner: { x: { ...before, inner: { y: before } } } }]);
  expect(sent('0.12.4', tree)).toEqual([{ ...after, inner: { x: { ...after, inner: { y: after } } } }]);
});

test('an edit of the contract changes what a release has', async () => {
  const { contract: compiled, validators } = await compileContract(nested);
  const edited: BundledDocument = JSON.parse(JSON.stringify(nested).replace(',"x-owui-since":"0.9.6"', ''));
  const next = withEdit({ contract: compiled, validators: validators.functions() }, await compilePaths(edited, ['/tree'], []));
  const reply = { status: 200, headers: JSON_TYPE, body: '[{"name":"a","old":"c"}]' };
  const sent = ({ versions }: typeof compiled) => new Release('0.8.3', versions).send({ operationId: 'getTree' }, reply).body;
  expect([sent(compiled), sent(next.contract)]).toEqual(['[{"old":"c"}]', reply.body]);
});

const JSON_TYPE = { 'content-type': 'application/json' };

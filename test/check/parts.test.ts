/** The checker's parts, each against a small server or document that is wrong in one way. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { closeSchemas } from '../../src/check/closed.ts';
import { countCoverage, undeclaredStatuses, unproven } from '../../src/check/coverage.ts';
import { toFinding, unique } from '../../src/check/findings.ts';
import { checkInvalidBodies } from '../../src/check/invalid.ts';
import { checkRefusals } from '../../src/check/roles.ts';
import { askForStreams, checkStreamItems, itemsOf } from '../../src/check/streams.ts';
import { Recorder } from '../../src/check/traffic.ts';
import { type BundledDocument, type OperationNode, placedOperations, type SecurityRequirement } from '../../src/contract/document.ts';
import { RouteIndex } from '../../src/contract/routes.ts';

const tokens = { admin: 'admin', user: 'user', pending: 'pending', apiKey: 'key' };
const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<Recorder> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return new Recorder(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

const always =
  (status: number, body: unknown, type = 'application/json'): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const documentOf = (operation: Partial<OperationNode>, method = 'post', path = '/notes'): BundledDocument => ({
  paths: {
    [path]: { [method]: { operationId: 'doIt', responses: { '200': { content: { 'application/json': {} } }, '422': {} }, ...operation } },
  },
  components: { schemas: { Note: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } } } },
});

describe('refusals', () => {
  const prohibited = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

  test('a server that lets everybody in is reported, for each role', async () => {
    const securities: readonly SecurityRequirement[] = [
      { bearerAuth: [] },
      { bearerAuth: ['user'] },
      { bearerAuth: ['admin'] },
      { bearerAuth: ['session'] },
      { scimToken: [] },
    ];
    for (const security of securities) {
      const operations = placedOperations(documentOf({ security: [security] }));
      const findings = await checkRefusals(operations, tokens, await serve(always(200, true)));
      expect(findings[0]).toMatchObject({ kind: 'role', operation: 'POST /notes', file: 'openapi/paths/notes.yaml' });
    }
  });

  test('a refusal in other words is reported', async () => {
    const operations = placedOperations(documentOf({ security: [{ bearerAuth: ['user'] }] }));
    const [finding] = await checkRefusals(operations, tokens, await serve(always(401, { detail: 'Go away' })));
    expect(finding?.message).toContain('the server answered 401 "Go away"');
  });

  test('the right refusals are not, and a public operation is not asked', async () => {
    const server = await serve((request, response) =>
      always(401, { detail: request.headers.authorization ? prohibited : 'Not authenticated' })(request, response),
    );
    expect(await checkRefusals(placedOperations(documentOf({ security: [{ bearerAuth: ['admin'] }] })), tokens, server)).toEqual([]);
    expect(server.entries).toHaveLength(3);
    expect(await checkRefusals(placedOperations(documentOf({ security: [] })), tokens, server)).toEqual([]);
    expect(server.entries).toHaveLength(3);
  });

  test('no token stands in what is recorded', async () => {
    const server = await serve(always(401, {}));
    await checkRefusals(
      placedOperations(documentOf({ security: [{ bearerAuth: ['admin'] }] })),
      { ...tokens, user: 'secret-token' },
      server,
    );
    expect(JSON.stringify(server.entries)).not.toContain('secret-token');
  });
});

describe('bodies that break the contract', () => {
  const requestBody = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } };
  const options = { version: '0.12.4', tokens };

  test('a server that takes them is reported', async () => {
    const document = documentOf({ requestBody });
    const [finding] = await checkInvalidBodies(document, placedOperations(document), {
      ...options,
      recorder: await serve(always(200, true)),
    });
    expect(finding).toMatchObject({ kind: 'validation', operationId: 'doIt' });
    expect(finding?.message).toContain('the server answered 200 to []');
  });

  test('a 422 that is not declared is reported', async () => {
    const document = documentOf({ requestBody, responses: { '200': {} } });
    expect(
      await checkInvalidBodies(document, placedOperations(document), { ...options, recorder: await serve(always(422, {})) }),
    ).toHaveLength(1);
  });

  test('free bodies, and bodies that the release does not look at yet, are not sent', async () => {
    const recorder = await serve(always(200, true));
    const bodies: readonly NonNullable<OperationNode['requestBody']>[] = [
      { content: { 'application/json': { schema: {} } } },
      { content: { 'application/json': { schema: { type: 'object' } }, '*/*': {} } },
      { content: { 'application/json': { schema: { type: 'object' }, 'x-owui-since': '0.13.0' } } },
    ];
    for (const body of bodies) {
      const document = documentOf({ requestBody: body });
      expect(await checkInvalidBodies(document, placedOperations(document), { ...options, recorder })).toEqual([]);
    }
    expect(recorder.entries).toEqual([]);
  });
});

describe('streams', () => {
  const stream = { format: 'ndjson', item: { $ref: '#/components/schemas/Note' }, end: 'close' } as const;
  const document = documentOf({ 'x-owui-stream': stream, responses: { '200': { content: { 'application/x-ndjson': {} } } } }, 'get');
  const run = async (listener: RequestListener, described = document) => {
    const operations = placedOperations(described);
    const recorder = await serve(listener);
    const asked = await askForStreams(operations, tokens, recorder);
    const url = recorder.entries[0]?.request.url.replace('/notes', '') ?? '';
    return [...asked, ...checkStreamItems(described, recorder.entries, url, new RouteIndex(operations))];
  };

  test('items that fit are fine', async () => {
    expect(await run(always(200, '{"title":"a"}\n{"title":"b"}\n', 'application/x-ndjson'))).toEqual([]);
  });

  test.each([
    ['{"title":"a"}\n{"title":3}\n', 'application/x-ndjson', '/title must be string'],
    ['{"title":"a"}\nnot json\n', 'application/x-ndjson', 'it is not JSON: not json'],
    ['[]', 'application/json', 'the server answered 200 application/json'],
  ])('%j as %s is reported', async (body, type, message) => {
    const [finding] = await run(always(200, body, type));
    expect(finding).toMatchObject({ kind: 'stream', operationId: 'doIt' });
    expect(finding?.message).toContain(message);
  });

  test('a stream of which the operation says nothing is reported', async () => {
    const described = documentOf({ 'x-owui-stream': { ...stream, format: 'sse' } }, 'get');
    const findings = await run(always(200, '{"title":"a"}\n', 'application/x-ndjson'), described);
    expect(findings.at(-1)?.message).toContain('a stream of application/x-ndjson, of which x-owui-stream says nothing');
  });

  test('events are told from comments, empty lines and the end', () => {
    expect(itemsOf('sse', ': keepalive\n\ndata: {"a":1}\n\nevent: x\ndata:{"b":2}\n\ndata: [DONE]\n\n', '[DONE]')).toEqual([
      '{"a":1}',
      '{"b":2}',
    ]);
  });
});

describe('coverage', () => {
  const document = documentOf({}, 'get', '/notes/{id}');
  const operations = placedOperations(document);
  const entry = (status: number) => ({
    startedDateTime: '',
    time: 0,
    request: { method: 'GET', url: 'http://a/notes/7?x=1', headers: [], queryString: [] },
    response: { status, headers: [], content: {} },
  });
  const count = (...statuses: number[]) => countCoverage(operations, statuses.map(entry), 'http://a', new RouteIndex(operations));

  test('tells success, errors and silence apart', () => {
    expect(count(404, 200)).toEqual([{ operationId: 'doIt', operation: 'GET /notes/{id}', seen: 'success', statuses: [200, 404] }]);
    expect(count(404)[0]?.seen).toBe('errors');
    expect(count()[0]?.seen).toBe('never');
  });

  test('a declared redirect is the success of an operation without a 2xx, and of no other', () => {
    const answering = (...codes: string[]) => {
      const responses = Object.fromEntries(codes.map((code) => [code, {}]));
      const placed = placedOperations({ paths: { '/notes/{id}': { get: { operationId: 'doIt', responses } } } });
      return countCoverage(placed, [entry(307)], 'http://a', new RouteIndex(placed))[0]?.seen;
    };
    expect(answering('307', '404')).toBe('success');
    expect(answering('302', '404')).toBe('errors');
    expect(answering('200', '307')).toBe('errors');
  });

  test('a status that is not declared is reported', () => {
    expect(undeclaredStatuses(document, operations, count(200, 409))).toEqual([
      expect.objectContaining({ kind: 'undeclared-status', field: 'status 409' }),
    ]);
  });

  test('an operation without 2xx needs an excuse, and one with 2xx must have none', () => {
    expect(unproven(operations, count(404), {})).toEqual([expect.objectContaining({ kind: 'unproven' })]);
    expect(unproven(operations, count(404), { doIt: 'needs a peer' })).toEqual([]);
    expect(unproven(operations, count(200), { doIt: 'needs a peer' })[0]?.message).toContain('Remove the excuse');
  });
});

describe('the closed contract', () => {
  const closed = closeSchemas({
    components: {
      schemas: {
        Base: { type: 'object', properties: { id: { type: 'string' } } },
        Note: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', properties: { title: { type: 'string' } } }] },
        Holder: {
          type: 'object',
          properties: {
            base: { $ref: '#/components/schemas/Base' },
            examples: { type: 'object', properties: { a: { type: 'string' } } },
            free: { type: 'object', additionalProperties: true },
          },
        },
      },
    },
  });
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(JSON.parse(JSON.stringify(closed)), 'c');
  const fits = (name: string, value: unknown) => ajv.validate({ $ref: `c#/components/schemas/${name}` }, value);

  test.each([
    ['Note', { id: 'a', title: 'b' }, true],
    ['Note', { id: 'a', title: 'b', extra: 1 }, false],
    ['Holder', { base: { id: 'a' }, examples: { a: 'b' }, free: { anything: 1 } }, true],
    ['Holder', { base: { id: 'a', extra: 1 } }, false],
    ['Holder', { examples: { b: 'c' } }, false],
    ['Holder', { extra: 1 }, false],
  ])('%s %j', (name, value, expected) => {
    // The bundle's references begin at its root, which here is `c`.
    expect(fits(name, value)).toBe(expected);
  });
});

test('a finding keeps its id when an index or the wording changes, and stands once', () => {
  const at = (field: string, message: string) => toFinding({ kind: 'schema', method: 'GET', path: '/notes/', field, message });
  expect(at('/0/title', 'a').id).toBe(at('/7/title', 'b').id);
  expect(at('/0/title', 'a')).toMatchObject({ field: '/*/title', file: 'openapi/paths/notes/index.yaml' });
  expect(unique([at('/0/title', 'first'), at('/1/title', 'second')])).toEqual([expect.objectContaining({ message: 'first' })]);
});

/**
 * Every operation through both clients: what reaches the server, what comes back, who is refused, which errors it answers. What is
 * expected stands in the rows, typed from documents and real servers; only the text of a reply's example is read from openapi/examples.
 */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import type { Authority } from '../../src/contract/authority.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { createClient } from '../../src/index.ts';
import type { Exchange } from '../../src/mock/index.ts';
import * as sdk from '../../src/sdk.ts';
import { type RecordingMock, readJson, readYaml, startRecordingMock } from '../harness.ts';
import type { OperationRow, Outcome, SentRequest } from './row.ts';
import { table } from './table.ts';

const examples = new Map(
  readdirSync(fromRoot('openapi/examples')).flatMap((file) =>
    Object.entries(readYaml<Record<string, { value: unknown }>>(`openapi/examples/${file}`)),
  ),
);

/** The token with the least rights that an operation must let pass. */
const SUFFICIENT: Readonly<Record<Authority, string | undefined>> = {
  public: undefined,
  optional: undefined,
  authenticated: 'pending-token',
  session: 'pending-token',
  user: 'user-token',
  admin: 'admin-token',
  scim: 'scim-token',
};

const ACCESS_PROHIBITED = {
  detail: 'You do not have permission to access this resource. Please contact your administrator for assistance.',
};

/** Tokens that an operation must refuse, with the real server's reply. */
const REFUSALS: Readonly<Record<Authority, readonly (readonly [token: string | undefined, status: number, body: unknown])[]>> = {
  public: [],
  optional: [['no-such-token', 401, { detail: '401 Unauthorized' }]],
  authenticated: [
    [undefined, 401, { detail: 'Not authenticated' }],
    ['no-such-token', 401, { detail: '401 Unauthorized' }],
  ],
  session: [
    [undefined, 401, { detail: 'Not authenticated' }],
    ['sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9', 403, { detail: 'A human session is required.' }],
  ],
  user: [
    [undefined, 401, { detail: 'Not authenticated' }],
    ['pending-token', 401, ACCESS_PROHIBITED],
  ],
  admin: [
    [undefined, 401, { detail: 'Not authenticated' }],
    ['pending-token', 401, ACCESS_PROHIBITED],
    ['user-token', 401, ACCESS_PROHIBITED],
  ],
  scim: [
    [undefined, 401, { detail: 'Authorization header required' }],
    ['admin-token', 401, { detail: 'Invalid SCIM token' }],
  ],
};

let mock: RecordingMock;

beforeAll(async () => {
  mock = await startRecordingMock();
});

afterAll(() => mock.close());

interface Call {
  readonly name: string;
  readonly run: (row: OperationRow, token: string | undefined, headers?: Record<string, string>) => Promise<Outcome>;
  readonly sends: (row: OperationRow) => SentRequest;
}

const calls: readonly Call[] = [
  {
    name: 'createClient',
    run: (row, token, headers = {}) => row.client(createClient({ baseUrl: mock.url, headers, ...(token === undefined ? {} : { token }) })),
    sends: (row) => row.sends,
  },
  {
    name: 'SDK',
    run: (row, token, headers = {}) =>
      row.sdk({
        client: sdk.createClient(sdk.createConfig({ baseUrl: mock.url, headers, ...(token === undefined ? {} : { auth: token }) })),
      }),
    sends: (row) => row.sdkSends ?? row.sends,
  },
];

test('the table has one row for each operation of the contract', () => {
  const inContract = mock.operations.map(({ operationId }) => operationId).sort();
  expect(table.map(({ operationId }) => operationId).sort()).toEqual(inContract);
});

describe.each(calls)('$name', ({ run, sends }) => {
  describe.each(table)('$operationId', (row) => {
    test('sends exactly this request and answers the named example', async () => {
      const token = SUFFICIENT[row.authority];
      mock.take();
      const outcome = await run(row, token);
      const [exchange, ...more] = mock.take();
      expect(more).toEqual([]);
      const expected = sends(row);
      expect(exchange).toMatchObject({
        method: expected.method,
        url: expected.url,
        operationId: row.operationId,
        status: row.status ?? 200,
      });
      if (expected.form) expect(await partsOf(exchange)).toEqual(expected.form);
      else expect(exchange?.body).toEqual(expected.body);
      expect(exchange?.headers['authorization']).toBe(token === undefined ? undefined : `Bearer ${token}`);
      if (expected.body !== undefined) expect(exchange?.headers['content-type']).toBe(expected.contentType ?? 'application/json');
      // A redirect is no error, but both clients take whatever is not 2xx for one.
      if ((row.status ?? 200) < 300) expect(outcome.error).toBeUndefined();
      if (row.reply !== null) expect(outcome.data).toEqual(exampleValue(row.reply));
    });

    test.each(REFUSALS[row.authority])('refuses the token %s with %i', async (token, status, body) => {
      const outcome = await run(row, token);
      expect(outcome.response?.status).toBe(status);
      if (row.sends.method !== 'HEAD') expect(outcome.error).toEqual(body);
    });

    test.each(row.failures ?? [])('answers its error $status', async ({ prefer, status, body }) => {
      const outcome = await run(row, SUFFICIENT[row.authority], { prefer });
      expect(outcome.response?.status).toBe(status);
      if (row.sends.method !== 'HEAD') expect(outcome.error).toEqual(body);
    });
  });
});

test('every operation that declares an error has an error case', () => {
  const declares = new Set(
    placedOperations(readJson<BundledDocument>('generated/openapi.json'))
      .filter(({ node }) => Object.keys(node.responses).some((status) => !/^[123]/.test(status)))
      .map(({ node }) => node.operationId),
  );
  const without = table.filter(({ authority, failures = [] }) => REFUSALS[authority].length + failures.length === 0);
  expect(without.map(({ operationId }) => operationId).filter((operationId) => declares.has(operationId))).toEqual([]);
});

/** The parts of a multipart body: texts, and files as name and content. */
async function partsOf(exchange: Exchange | undefined): Promise<SentRequest['form']> {
  const headers = { 'content-type': exchange?.headers['content-type'] ?? '' };
  const form = await new Response(String(exchange?.body), { headers }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, part]) => [name, typeof part === 'string' ? part : { file: part.name, content: await part.text() }]),
  );
  return Object.fromEntries(parts);
}

function exampleValue(name: string): unknown {
  const example = examples.get(name);
  if (!example) throw new Error(`openapi/examples has no example ${name}. Mend the row's \`reply\`.`);
  return example.value;
}

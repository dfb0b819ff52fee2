/**
 * The fuzzer without Schemathesis, which needs Python: a stand-in writes the events that Schemathesis 4.32.5 writes. That the real one
 * finds lies is proved by `npm run test:fuzz -- --self-check`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../scripts/fuzz/arguments.ts';
import { curlOf } from '../../scripts/fuzz/curl.ts';
import { readableBySchemathesis } from '../../scripts/fuzz/document.ts';
import { findSchemathesis } from '../../scripts/fuzz/environment.ts';
import { fuzzRounds } from '../../scripts/fuzz/rounds.ts';
import { serverRounds } from '../../scripts/fuzz/targets.ts';
import { fromRoot } from '../../scripts/paths.ts';
import type { BundledDocument } from '../../src/contract/document.ts';
import { createMock } from '../../src/mock/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const base64 = (text: string | Buffer) => ({ $base64: Buffer.from(text).toString('base64') });

interface Exchange {
  readonly check: string;
  readonly sent: string | Buffer;
  readonly status: number;
  readonly answered: string;
}

/** One finished scenario of the operation `POST /count`, in which one check failed. */
const scenario = ({ check, sent, status, answered }: Exchange) => ({
  ScenarioFinished: {
    recorder: {
      label: 'POST /count',
      checks: { a: [{ name: check, status: 'failure', failure_info: { failure: { title: 'Wrong', message: 'This is wrong' } } }] },
      interactions: {
        a: {
          request: {
            method: 'POST',
            uri: 'http://127.0.0.1:1/count',
            headers: { 'Content-Type': ['application/json'] },
            body: base64(sent),
          },
          response: { status_code: status, headers: { 'content-type': ['application/json'] }, content: base64(answered) },
        },
      },
    },
  },
});

const silence = [
  { NonFatalError: { label: 'POST /count', value: { type: 'ReadTimeout', message: 'Read timed out.' } } },
  {
    ScenarioFinished: {
      recorder: {
        label: 'POST /count',
        interactions: { a: { request: { method: 'POST', uri: 'http://127.0.0.1:1/count', headers: {} } } },
      },
    },
  },
];

const END = { EngineFinished: {} };

const contract: BundledDocument = {
  paths: {
    '/count': {
      post: {
        operationId: 'setCount',
        requestBody: { content: { 'application/json': {} } },
        responses: { 200: { content: { 'application/json': {} } }, 422: {} },
      },
    },
  },
};

/** Runs a round with a program in Schemathesis' place that writes these events. */
async function fuzz(events: readonly object[], { seconds = 10, ending = '' } = {}) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const program = join(folder, 'schemathesis');
  const lines = JSON.stringify(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  writeFileSync(
    program,
    `#!${process.execPath}\nrequire('node:fs').writeFileSync(process.argv[process.argv.indexOf('--report-ndjson-path') + 1], ${lines});\n${ending}`,
    { mode: 0o755 },
  );
  const round = {
    name: 'test',
    url: 'http://127.0.0.1:1',
    token: 't',
    tokenInCurl: '$T',
    document: contract,
    operationIds: ['setCount'],
    checks: [],
  };
  try {
    const outcome = await fuzzRounds([round], { schemathesis: program, seed: 1, examples: 1 }, seconds);
    return { ...outcome, printed: log.mock.calls.join('\n') };
  } finally {
    log.mockRestore();
  }
}

describe('a run', () => {
  test('without findings is sound', async () => {
    expect(await fuzz([END])).toMatchObject({ sound: true, findings: [] });
  });

  test.each([
    ['not_a_server_error', 500, 'Internal Server Error', 'a mock has no failures of its own'],
    ['status_code_conformance', 418, '{}', 'answers 200, 422'],
    ['content_type_conformance', 200, '<p>', '200 has application/json'],
    ['response_schema_conformance', 200, '{"count":"1"}', '200: This is wrong'],
    ['negative_data_rejection', 200, '{}', 'this request is not valid (This is wrong)'],
    ['positive_data_acceptance', 422, '{}', 'this request is valid'],
  ])('fails for %s and prints what was promised and answered', async (check, status, answered, contract) => {
    const { sound, findings, printed } = await fuzz([scenario({ check, sent: '{"a":"it\'s"}', status, answered }), END]);
    expect({ sound, findings }).toMatchObject({ sound: false, findings: [{ operationId: 'setCount', check, contract, count: 1 }] });
    expect(printed).toContain(`answered: ${status} application/json ${answered}`);
    expect(printed).toContain(
      `--header "Authorization: Bearer $T" --header 'Content-Type: application/json' --data-binary '{"a":"it'\\''s"}'`,
    );
  });

  test('fails for silence, with the request that had no answer', async () => {
    const { sound, findings } = await fuzz([...silence, END]);
    expect({ sound, findings }).toMatchObject({
      sound: false,
      findings: [{ check: 'no_answer', request: { url: 'http://127.0.0.1:1/count' } }],
    });
  });

  test('shows the shortest of the requests that fail in one way', async () => {
    const failing = ['{"a":100}', '{}', '{"a":1}'].map((sent) =>
      scenario({ check: 'status_code_conformance', sent, status: 418, answered: '' }),
    );
    const { findings } = await fuzz([...failing, END]);
    expect(findings).toMatchObject([{ count: 3, request: { body: Buffer.from('{}') } }]);
  });

  test('that is cut off fails, and keeps what was found till then', async () => {
    const failing = scenario({ check: 'status_code_conformance', sent: '{}', status: 418, answered: '' });
    const { sound, findings, printed } = await fuzz([failing], { seconds: 1, ending: 'setInterval(() => {}, 1000);' });
    expect({ sound, count: findings.length }).toEqual({ sound: false, count: 1 });
    expect(printed).toContain('The run was cut off after 1 s.');
  });

  test('that breaks down is no success', async () => {
    await expect(fuzz([], { ending: 'console.error("TypeError: unhashable"); process.exitCode = 1;' })).rejects.toThrow(
      /Schemathesis ended with 1 before its work was done. It said:\nTypeError: unhashable\n/,
    );
  });
});

describe('what real servers do all the same', () => {
  const unreadable = '{"detail":"There was an error parsing the body"}';

  test.each([
    [
      'bytes that are no text, refused with 400',
      { check: 'status_code_conformance', sent: Buffer.from([0xff]), status: 400, answered: unreadable },
      true,
    ],
    ['a text refused with 400', { check: 'status_code_conformance', sent: '{}', status: 400, answered: unreadable }, false],
    [
      'bytes that are no text, refused in other words',
      { check: 'status_code_conformance', sent: Buffer.from([0xff]), status: 400, answered: '{}' },
      false,
    ],
    ['a number where the body may be left out', { check: 'negative_data_rejection', sent: '1', status: 200, answered: '{}' }, false],
  ])('%s', async (_, exchange, allowed) => {
    expect((await fuzz([scenario(exchange), END])).sound).toBe(allowed);
  });
});

test('a list of types among alternatives becomes one alternative for each', () => {
  const schema = {
    anyOf: [{ type: ['string', 'null'], maxLength: 3 }, { $ref: '#/a' }],
    properties: { type: { type: ['integer', 'null'] } },
  };
  expect(readableBySchemathesis(schema)).toEqual({
    anyOf: [{ type: 'string', maxLength: 3 }, { type: 'null', maxLength: 3 }, { $ref: '#/a' }],
    properties: { type: { type: ['integer', 'null'] } },
  });
});

test('bytes that a shell cannot hold are sent from base64', () => {
  const request = { method: 'POST', url: 'http://127.0.0.1:1/a?b=c', headers: {}, body: Buffer.from([0xff, 0]) };
  expect(curlOf(request, undefined, 'http://127.0.0.1:2')).toBe(
    "echo /wA= | base64 -d | curl --include --path-as-is --globoff --request POST --data-binary @- 'http://127.0.0.1:2/a?b=c'",
  );
});

describe('a real server', () => {
  const operation = (operationId: string, more: object) => ({ operationId, responses: {}, 'x-owui-effect': 'read' as const, ...more });
  const document: BundledDocument = {
    paths: {
      '/a': { get: operation('readsForAll', { security: [{ bearerAuth: ['user'] }] }), post: operation('readsByPost', {}) },
      '/b': { get: operation('readsForAdmins', { security: [{ bearerAuth: ['admin'] }], 'x-owui-served-by': ['open-webui@1.2.3'] }) },
      '/c': { get: operation('writesByGet', { 'x-owui-effect': 'write' }) },
      '/d': { get: operation('isElsewhere', { 'x-owui-served-by': ['open-webui@1.0.0'] }) },
      '/e': { get: operation('isGone', { deprecated: true }) },
    },
  };
  const answer = (status: number) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ version: '1.2.3' }, { status }));

  test('is asked only for what it serves, what only reads, and what the role may do', async () => {
    using _ = answer(200);
    const rounds = await serverRounds('http://127.0.0.1:1', document, { admin: 'a', user: 'u' }, []);
    expect(rounds.map(({ operationIds, tokenInCurl }) => [tokenInCurl, operationIds])).toEqual([
      ['$OWUI_ADMIN_TOKEN', ['readsForAll', 'readsForAdmins']],
      ['$OWUI_USER_TOKEN', ['readsForAll']],
    ]);
  });

  test('that refuses the token is not asked', async () => {
    using _ = answer(401);
    await expect(serverRounds('http://127.0.0.1:1', document, { user: 'u' }, [])).rejects.toThrow(
      /answers 401 to the token in OWUI_USER_TOKEN/,
    );
  });

  test('is not asked for nothing', async () => {
    using _ = answer(200);
    await expect(serverRounds('http://127.0.0.1:1', document, { user: 'u' }, ['readsForAdmins'])).rejects.toThrow(/Set OWUI_ADMIN_TOKEN/);
    await expect(serverRounds('http://127.0.0.1:1', document, { admin: 'a' }, ['writesByGet'])).rejects.toThrow(/writesByGet is not in/);
  });
});

test.each([
  [['--seed', 'x'], '--seed x is not a whole number from 0. Give one, or leave the option out.'],
  [['--limit', '0'], '--limit 0 is not a whole number from 1. Give one, or leave the option out.'],
  [['--server', 'here'], '--server here is not an address. Give one such as http://127.0.0.1:8080.'],
  [['--server', 'http://127.0.0.1:1'], 'A real server wants a token. Set OWUI_ADMIN_TOKEN, OWUI_USER_TOKEN or both;'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('the arguments %j are refused', (args, sentence) => {
  expect(() => readArguments(args, {})).toThrow(sentence);
});

test('an address may end with a slash, and one token is enough', () => {
  expect(readArguments(['--server', 'http://127.0.0.1:1/'], { OWUI_USER_TOKEN: 'u' })).toMatchObject({
    server: 'http://127.0.0.1:1',
    tokens: { user: 'u' },
  });
});

describe('what keeps it from running is said', () => {
  test('by the command, which ends with 2', () => {
    const env = { PATH: process.env['PATH'], OWUI_USER_TOKEN: 'u' };
    const args = [fromRoot('scripts/fuzz.ts'), '--server', 'http://127.0.0.1:1'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(stderr).toContain('No server answers at http://127.0.0.1:1 (');
    expect(status).toBe(2);
  });

  test('if what answers is no Open WebUI', async () => {
    const other = await createMock({ document: { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: {} } }).listen({ port: 0 });
    await expect(serverRounds(other.url, contract, { user: 'u' }, [])).rejects.toThrow(/does not say its version, so it is no Open WebUI/);
    await other.close();
  });

  test('if there is no Python', async () => {
    const setting = { home: join(folder, 'home'), searchPath: folder };
    await expect(findSchemathesis(join(folder, 'environment'), setting)).rejects.toThrow(/Install Python 3\.12/);
  });
});

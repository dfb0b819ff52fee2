/** The command as a shell runs it: exit codes, sentences for what does not fit, reports without secrets, Ctrl-C. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromRoot } from '../../../scripts/paths.ts';
import type { RunReport } from '../../../src/check/run-report.ts';
import { createMock, type Listening } from '../../../src/mock/index.ts';
import { type LyingServer, startLyingServer } from '../lying-server.ts';

// Each test starts a process that reads the contract, and some start Redocly, too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let mock: Listening;
let folder: string;
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  mock = await createMock({ server: 'open-webui@0.12.4' }).listen({ port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'check-command-'));
});

afterAll(async () => {
  for (const close of closers) await close();
  await mock.close();
  await rm(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with only these variables of its own; `onOutput` may look at the process while it runs. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, onStart?: (kill: () => void) => void): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('OWUI_'));
  const child = spawn(process.execPath, [fromRoot('src/cli.ts'), 'check', ...args], { env: { ...Object.fromEntries(own), ...env } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  onStart?.(() => child.kill('SIGINT'));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a string
}

const always =
  (status: number, type: string, text: string): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(text);

const SECRETS = {
  OWUI_TOKEN: 'admin-token',
  OWUI_USER_TOKEN: 'user-token',
  OWUI_PENDING_TOKEN: 'pending-token',
  OWUI_API_KEY: 'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9',
  OWUI_SCIM_TOKEN: 'scim-token',
};

describe('exit codes', () => {
  test('0 and a summary if the contract holds, from the environment alone', async () => {
    const { code, out, err } = await run(['--tag', 'notes'], { OWUI_URL: mock.url, ...SECRETS });
    expect(err).toMatch(/^Asking open-webui@0\.12\.4 for \d+ operations as callers that they let in\.\n/);
    expect(out).toContain('held against the contract of open-webui@0.12.4');
    expect(out).toMatch(/^Holds: /m);
    expect(out).not.toContain('warning');
    expect(code).toBe(0);
  });

  test('1 and the finding if it does not; the report holds it and no secret', async () => {
    // Every reply shows the request's token in a field that the contract does not name.
    const server = await startLyingServer(mock.url, async (request, truth) => {
      if (request.url !== '/api/v1/auths/') return undefined;
      const reply = await truth();
      const { authorization } = request.headers;
      return reply.status === 200 ? { ...reply, text: JSON.stringify({ ...JSON.parse(reply.text), seen: authorization }) } : reply;
    });
    closers.push(server.close);
    const file = join(folder, 'report.json');
    const { code, out, err } = await run(['--tag', 'auths', '--report', `json=${file}`, '--url', server.url], SECRETS);
    const text = await readFile(file, 'utf8');
    const { findings }: RunReport = JSON.parse(text);
    expect(findings).toMatchObject([
      { kind: 'undeclared-field', operationId: 'getSession', field: '/seen', received: '"Bearer ********"' },
    ]);
    expect(out).toContain('undeclared-field');
    expect(out).toContain('/seen');
    for (const secret of Object.values(SECRETS)) for (const written of [text, out, err]) expect(written).not.toContain(secret);
    expect(code).toBe(1);
  });

  test('3 if nothing listens', async () => {
    const server = await startLyingServer(mock.url);
    await server.close();
    const { code, err } = await run(['--url', server.url]);
    expect(err).toBe(`No server answers at ${server.url}: the connection is refused. Start the server, or name its address with --url.\n`);
    expect(code).toBe(3);
  });

  test('130 after Ctrl-C, with what was found so far', async () => {
    let kill = (): void => {};
    let asked = 0;
    // From the tenth request on, nothing is answered.
    const server: LyingServer = await startLyingServer(mock.url, async () => {
      asked += 1;
      if (asked < 10) return undefined;
      kill();
      kill = () => {};
      return new Promise(() => {});
    });
    closers.push(server.close);
    const { code, out } = await run(['--url', server.url], SECRETS, (interrupt) => {
      kill = interrupt;
    });
    expect(out).toContain('warning The run was interrupted');
    expect(code).toBe(130);
  });
});

describe('2 and a sentence for what does not fit', () => {
  test.each([
    ['no address', [], "required option '-u, --url <url>' not specified"],
    ['an address with /api', ['--url', 'http://localhost:3000/api/v1'], 'http://localhost:3000 is enough'],
    ['a foreign host', ['--url', 'http://192.0.2.7'], 'add --allow-host 192.0.2.7'],
    ['a bad shard', ['--url', 'http://localhost', '--shard', '5/4'], 'Write 2/4 for the second of four.'],
    ['a bad number', ['--url', 'http://localhost', '--concurrency', '0'], 'A number of requests is a whole number, at least 1.'],
    ['a bad time', ['--url', 'http://localhost', '--timeout', 'soon'], 'A time is a whole number, at least 1.'],
    ['a bad report', ['--url', 'http://localhost', '--report', 'xml'], 'xml'],
  ])('%s', async (_name, args, words) => {
    const { code, err, out } = await run(args);
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['an unknown tag', ['--tag', 'note'], 'Did you mean notes?'],
    ['an unknown operation', ['--operation', 'getChatByID'], 'Did you mean getChatById'],
    ['an operation that changes something', ['--operation', 'createNote'], 'A read-only run asks only what reads.'],
    ['an unknown contract', ['--contract', '0.1.0'], 'Choose one of'],
    ['a token that the server refuses', ['--token', 'nonsense'], 'The server refuses --token: GET /api/v1/auths/ answered 401'],
    ['a token of a pending account', ['--token', 'pending-token'], 'Name it with --pending-token.'],
    ['a user token of an administrator', ['--user-token', 'admin-token'], '--user-token has the role admin'],
    ['an API key as a token', ['--token', 'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9'], 'Give it as --api-key'],
    ['an unknown API key', ['--api-key', 'sk-00000000000000000000000000000000'], 'The server does not know --api-key'],
    ['an e-mail address alone', ['--email', 'ada@example.com'], 'give both --email and --password'],
  ])('%s', async (_name, args, words) => {
    const { code, err, out } = await run(['--url', mock.url, ...args]);
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['a web page', always(200, 'text/html', '<html>')],
    ['JSON of something else', always(200, 'application/json', '{"version":"v3"}')],
    ['404', always(404, 'application/json', '{"detail":"Not Found"}')],
  ])('a server that answers %s', async (_name, listener) => {
    const { code, err } = await run(['--url', await serve(listener)]);
    expect(err).toContain('is no Open WebUI: GET /api/version answered');
    expect(code).toBe(2);
  });

  test('an account with a second factor', async () => {
    const url = await serve((request, response) => {
      const text = request.url === '/api/version' ? '{"version":"0.12.4"}' : '{"next":"mfa","challenge":"abc"}';
      always(200, 'application/json', text)(request, response);
    });
    const { code, err } = await run(['--url', url], { OWUI_EMAIL: 'ada@example.com', OWUI_PASSWORD: 'secret-words' });
    expect(err).toContain('asks for a second factor');
    expect(err).not.toContain('secret-words');
    expect(code).toBe(2);
  });

  test('a wrong password, in the words of 0.12.4', async () => {
    const detail = 'The email or password provided is incorrect. Please check for typos and try logging in again.';
    const server = await startLyingServer(mock.url, async ({ url }) =>
      url === '/api/v1/auths/signin'
        ? { status: 400, headers: { 'content-type': 'application/json' }, text: JSON.stringify({ detail }) }
        : undefined,
    );
    closers.push(server.close);
    const { code, err } = await run(['--url', server.url, '--email', 'ada@example.com', '--password', 'wrong']);
    expect(err).toContain(`The server refuses the sign-in: 400 "${detail}". Check --email and --password`);
    expect(code).toBe(2);
  });

  test('a report that cannot be written', async () => {
    const args = ['--url', mock.url, '--operation', 'getVersion', '--report', `json=${fromRoot('package.json')}/report.json`];
    const { code, err } = await run(args);
    expect(err).toContain('cannot be written');
    expect(code).toBe(2);
  });
});

describe('the version', () => {
  const at = (version: string): Promise<LyingServer> =>
    startLyingServer(mock.url, async ({ url }) =>
      url === '/api/version'
        ? { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify({ version, deployment_id: '' }) }
        : undefined,
    );

  test('of no captured server: the nearest older one is taken, with a warning', async () => {
    const server = await at('0.12.9');
    closers.push(server.close);
    const { code, out } = await run(['--url', server.url, '--tag', 'notes'], SECRETS);
    expect(out).toContain('0.12.9');
    expect(out).toContain('warning The server says that it is 0.12.9');
    expect(code).toBe(0);
  });

  test('older than all', async () => {
    const server = await at('0.3.0');
    closers.push(server.close);
    const { code, err } = await run(['--url', server.url]);
    expect(err).toContain('the contract knows none as old. Name one with --contract');
    expect(code).toBe(2);
  });
});

test('what is missing limits what is proved, and the summary says so', async () => {
  const { out, code } = await run(['--url', mock.url, '--tag', 'chats', '--tag', 'auths', '--tag', 'scim']);
  for (const option of ['--token', '--user-token', '--pending-token', '--api-key', '--scim-token']) expect(out).toContain(`as ${option}`);
  expect(out).toContain('warning The run proves little');
  expect(code).toBe(0);
});

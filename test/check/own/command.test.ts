/** What the command line says to options that change something. */
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fromRoot } from '../../../scripts/paths.ts';
import { createMock, type Listening } from '../../../src/mock/index.ts';
import { type LyingServer, startLyingServer } from '../lying-server.ts';

// Each test starts a process that reads the contract, and some start Redocly, too.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let mock: Listening;
let server: LyingServer;

beforeAll(async () => {
  mock = await createMock({ server: 'open-webui@0.12.4' }).listen({ port: 0 });
  server = await startLyingServer(mock.url);
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('OWUI_'));
  const env = { ...Object.fromEntries(own), OWUI_URL: server.url, OWUI_TOKEN: 'admin-token', OWUI_USER_TOKEN: 'user-token' };
  const child = spawn(process.execPath, [fromRoot('src/cli.ts'), 'check', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const deletions = (): string[] => server.requests.filter((request) => request.startsWith('DELETE '));

test('what would be changed is said, and without anybody to ask nothing is', async () => {
  const { code, err } = await run('--destructive', 'unshareAllChats');
  expect(err).toContain(`On ${server.url}, unshareAllChats will be used as the workflow countAndUnshareChats of the contract says`);
  expect(err).toContain('Nobody can be asked here. If that is meant, add --yes.');
  expect(deletions()).toEqual([]);
  expect(code).toBe(2);
});

test('with --yes it is done', async () => {
  const { code, out } = await run('--destructive', 'unshareAllChats', '--yes', '--tag', 'chats');
  expect(deletions()).toHaveLength(1);
  expect(out).toContain('destructive');
  expect(code).toBe(0);
});

/** The command as a person meets it, on a stand-in of the server: start, Ctrl-C, kill, --detach, list, stop, reset. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { placesOf } from '../../scripts/server/places.ts';
import { isAlive, type ProcessIdentity } from '../../scripts/server/processes.ts';
import type { RunningState } from '../../scripts/server/state.ts';
import { bench, FAKE_SERVER, pythonOf, uvStub } from './stubs.ts';

const NAME = 'open-webui@0.12.4';
const COMMAND = fromRoot('scripts/server.ts');
const TOKENS = { OWUI_ADMIN_TOKEN: 'admin-session', OWUI_USER_TOKEN: 'user-session', OWUI_PENDING_TOKEN: 'pending-session' };

function setUp(python = FAKE_SERVER) {
  const setting = bench();
  setting.stub('python3.12', pythonOf('3.12.1'));
  setting.stub('uv', uvStub({ log: join(setting.folder, 'uv.log'), python }));
  const env = { PATH: setting.searchPath, OWUI_SERVER_HOME: setting.home, DATABASE_URL: 'of the shell', OPENAI_API_KEY: 'of the shell' };
  const places = placesOf(NAME, setting);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', env, timeout: 15_000 });
    return { status, stdout, stderr };
  };
  onTestFinished(() => {
    if (existsSync(places.state)) run('stop', NAME); // a test that failed halfway
  });
  return {
    places,
    run,
    /** In the foreground, until it has printed its lines. */
    async start(...args: string[]) {
      const child = spawn(process.execPath, [COMMAND, 'start', NAME, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      onTestFinished(() => void child.kill('SIGKILL')); // whatever it does with softer signals, its provider then ends the rest
      const { said } = await saying(child, 'Ctrl-C ends it.');
      return { child, said, env: parseEnv(said()) };
    },
    processes(): ProcessIdentity[] {
      const state: RunningState = JSON.parse(readFileSync(places.state, 'utf8'));
      return [state.owner, state.provider, state.server].filter((part) => part !== undefined);
    },
  };
}

async function saying(child: ChildProcess, text: string): Promise<{ said: () => string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  while (!said.includes(text)) {
    if (child.exitCode !== null) throw new Error(said);
    await delay(20);
  }
  return { said: () => said };
}

const gone = async (processes: readonly ProcessIdentity[]): Promise<void> => {
  for (let turn = 0; turn < 100 && processes.some(isAlive); turn++) await delay(50);
  expect(processes.filter(isAlive)).toEqual([]);
};

test('prints env lines, prepares the server, and Ctrl-C leaves nothing', async () => {
  const { start, processes, places } = setUp();
  const { child, said, env } = await start();
  expect(env).toMatchObject(TOKENS);
  const seen = await (await fetch(`${env['OWUI_URL']}/seen`)).json();
  expect(seen.settings).toMatchObject({
    '/api/v1/auths/admin/config': { ENABLE_SIGNUP: true, ENABLE_API_KEYS: true },
    '/api/v1/users/default/permissions': { features: { notes: true, api_keys: true } },
    '/openai/config': { OPENAI_API_BASE_URLS: [seen.env.OPENAI_API_BASE_URL] },
    '/ollama/config': { OLLAMA_BASE_URLS: [seen.env.OLLAMA_BASE_URL] },
  });
  expect(seen.env).toMatchObject({ OPENAI_API_KEY: 'any-key' });
  expect(seen.env).not.toHaveProperty('DATABASE_URL');
  const all = processes();
  expect(all.map(isAlive)).toEqual([true, true, true]);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(said()).toContain(`${NAME} has ended.`);
  expect(all.filter(isAlive)).toEqual([]);
  expect(existsSync(places.state)).toBe(false);
});

test('a second start signs in to the accounts of the first; --fresh and reset begin anew', async () => {
  const { run, places } = setUp();
  const accounts = join(places.data, 'accounts.json');
  expect(parseEnv(run('start', NAME, '--detach').stdout)).toMatchObject(TOKENS);
  run('stop', NAME);
  const before = readFileSync(accounts, 'utf8');
  writeFileSync(join(places.data, 'chat'), '');
  expect(parseEnv(run('start', NAME, '--detach').stdout)).toMatchObject(TOKENS);
  expect(run('reset', NAME)).toMatchObject({ status: 1, stderr: expect.stringContaining('runs already') });
  run('stop', NAME);
  expect(readFileSync(accounts, 'utf8')).toBe(before);
  expect(existsSync(join(places.data, 'chat'))).toBe(true);
  run('start', NAME, '--detach', '--fresh');
  run('stop', NAME);
  expect(readdirSync(places.data)).toEqual(['accounts.json']);
  expect(run('reset', NAME).stdout).toBe(`The data of ${NAME} is gone.\n`);
  expect(existsSync(accounts)).toBe(false);
});

test('--detach leaves it running; list shows it; a second one is refused; stop leaves nothing', async () => {
  const { run, processes } = setUp();
  const { stdout } = run('start', NAME, '--detach');
  const { OWUI_URL } = parseEnv(stdout);
  const all = processes();
  expect(run('list').stdout).toContain(`${NAME}  ${OWUI_URL}  process ${all[0]?.pid}  since `);
  expect(run('start', NAME)).toMatchObject({ status: 1, stderr: expect.stringContaining(`${NAME} runs already, at ${OWUI_URL}`) });
  expect(run('stop', NAME)).toEqual({ status: 0, stdout: `${NAME} has ended.\n`, stderr: '' });
  expect(all.filter(isAlive)).toEqual([]);
  expect(run('stop', NAME)).toMatchObject({ status: 1, stderr: `${NAME} does not run. What runs: npm run server -- list\n` });
  expect(run('list')).toMatchObject({ stdout: '', stderr: expect.stringContaining('No server runs.') });
});

test('if the command is killed, the server ends with it; list says so and the next start works', async () => {
  const { run, start, processes } = setUp();
  const { child } = await start();
  const all = processes();
  child.kill('SIGKILL');
  await gone(all);
  expect(run('list').stderr).toContain(`${NAME} had been killed; what was left of it is gone.`);
  const again = await start();
  again.child.kill();
  await once(again.child, 'exit');
});

test('if the server is killed, the command shows its last lines, ends with 1 and leaves nothing', async () => {
  const { start, processes, places } = setUp();
  const { child, said } = await start();
  const all = processes();
  process.kill(all[2]?.pid ?? 0, 'SIGKILL');
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said()).toContain(`${NAME} ended with SIGKILL. It wrote nothing.`);
  await gone(all);
  expect(existsSync(places.state)).toBe(false);
});

test.each([[], ['--detach']])('a boot that fails shows the last lines and leaves nothing %j', (...flags) => {
  const { run, places } = setUp('echo "RuntimeError: no such table"; exit 1');
  const { status, stderr } = run('start', NAME, ...flags);
  expect(status).toBe(1);
  expect(stderr).toContain(`${NAME} ended with status 1 before it answered. Its last lines:\n  RuntimeError: no such table\n`);
  expect(existsSync(places.state)).toBe(false);
});

test('a wrong port and a wrong name are refused before anything is installed', () => {
  const { run, places } = setUp();
  expect(run('start', NAME, '--port', '70000')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('A port is a whole number from 0 to 65535.'),
  });
  expect(run('start', 'open-webui@newest')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('for instance open-webui@0.12.4'),
  });
  expect(existsSync(places.folder)).toBe(false);
});

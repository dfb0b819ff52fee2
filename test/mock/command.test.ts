/** The command line of the mock, as a person meets it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';

const CLI = fromRoot('src/cli.ts');
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [CLI, 'mock', ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await nextLine(lines, () => true);
  return { child, lines, first, url: /http:\S+:\d+/.exec(first)?.[0] ?? '' };
}

async function nextLine(lines: AsyncIterator<string>, wanted: (line: string) => boolean): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error('The mock ended before it printed the line.');
    if (wanted(value)) return value;
  }
}

const fail = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [CLI, 'mock', ...args], { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 10_000 });

test('says what it serves, logs each request, and ends on SIGTERM', async () => {
  const { child, lines, first, url } = await start(['--port', '0']);
  expect(first).toMatch(/^Mock of Open WebUI at http:\/\/127\.0\.0\.1:\d+: \d+ operations on \d+ paths\.$/);
  expect((await fetch(`${url}/api/v1/auths/`)).status).toBe(401);
  const line = await nextLine(lines, (text) => /^\d{3} /.test(text));
  expect(line).toBe('401 GET /api/v1/auths/ (getSession)');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the curl that it prints works', async () => {
  const { lines } = await start(['--port', '0', '--host', '127.0.0.1']);
  const line = await nextLine(lines, (text) => text.includes('curl'));
  const { stdout } = spawnSync('sh', ['-c', `${line.trim()} --silent --output /dev/null --write-out '%{http_code}'`], { encoding: 'utf8' });
  expect(stdout).toBe('200');
});

test('takes the port from PORT', async () => {
  const { url } = await start([], { PORT: '0' });
  expect(url).not.toBe('');
});

test('a port in use ends with 2 and the mend', async () => {
  const { url } = await start(['--port', '0']);
  const { status, stderr } = fail(['--port', new URL(url).port]);
  expect(status).toBe(2);
  expect(stderr).toBe(
    `Cannot listen on 127.0.0.1:${new URL(url).port}: the port is in use. Stop the other server, or choose another port with --port.\n`,
  );
});

test.each([
  [['--port', 'abc'], {}, 'A port is a whole number from 0 to 65535.'],
  [['--port', '65536'], {}, 'A port is a whole number from 0 to 65535.'],
  [[], { PORT: 'abc' }, 'A port is a whole number from 0 to 65535.'],
  [['--max-body', '0'], {}, 'A size is a whole number of bytes, at least 1.'],
  [['--prot', '1'], {}, 'Did you mean --port?'],
])('%j %j is refused with the mend', (args, env, message) => {
  const { status, stderr } = fail(args, env);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});

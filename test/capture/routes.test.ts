/** Reading the routes of a server: what its process prints, and every way in which that can fail. */
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LatestError, newestRelease } from '../../scripts/capture/latest.ts';
import { RoutesError, readRoutes } from '../../scripts/capture/routes.ts';
import { fromRoot } from '../../scripts/paths.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owui-fake-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A program in the place of another. */
async function fake(name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

const installation = (python: string) => ({ name: 'open-webui@0.12.4', version: '0.12.4', python });

const printed = (report: object): string =>
  `echo 'A banner'\necho '-----BEGIN ROUTES-----'\necho '${JSON.stringify(report)}'\necho '-----END ROUTES-----'`;

const operation = { method: 'GET', path: '/health', handler: 'main.health', authority: 'public', published: true };
const report = { versions: { 'open-webui': '0.12.4' }, operations: [operation] };

const leftFolders = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.startsWith('owui-routes-'));

test('what the process prints between the markers is read, and nothing is left behind', async () => {
  expect(await readRoutes(installation(await fake('python', printed(report))))).toEqual(report);
  expect(await leftFolders()).toEqual([]);
});

test('the environment of this process does not reach the server', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://somewhere');
  const python = await fake(
    'python',
    `[ -z "$DATABASE_URL" ] && [ "$(pwd -P)" = "$(cd "$DATA_DIR" && pwd -P)" ] || exit 3\n${printed(report)}`,
  );
  expect(await readRoutes(installation(python))).toEqual(report);
});

test.each<[string, string, string]>([
  ['fails to import', "echo 'ModuleNotFoundError: no torch' >&2; exit 1", 'ModuleNotFoundError: no torch'],
  ['prints no routes', "echo 'A banner'", 'printed none. Its last lines:\nA banner'],
  [
    'is another version',
    printed({ ...report, versions: { 'open-webui': '0.9.6' } }),
    'Open WebUI 0.9.6 stands in its virtual environment. Delete',
  ],
  [
    'has a route that is not understood',
    printed({ notUnderstood: 'GET /x: it depends on y. Read y.' }),
    'GET /x: it depends on y. Read y.',
  ],
])('a server that %s is an error', async (_, script, says) => {
  await expect(readRoutes(installation(await fake('python', script)))).rejects.toThrow(RoutesError);
  await expect(readRoutes(installation(await fake('python', script)))).rejects.toThrow(says);
  await expect(readRoutes(installation(await fake('python', script)))).rejects.toThrow(
    /^The routes of open-webui@0\.12\.4 could not be read\./,
  );
  expect(await leftFolders()).toEqual([]);
});

test('an interpreter that is gone is an error', async () => {
  await expect(readRoutes(installation(join(folder, 'gone')))).rejects.toThrow(
    'Its Python is gone. Delete .cache/servers/open-webui@0.12.4',
  );
});

test('an interruption ends the process and leaves nothing', async () => {
  const python = await fake('python', 'exec sleep 60');
  const interruption = new AbortController();
  const reading = readRoutes(installation(python), { signal: interruption.signal });
  setTimeout(() => interruption.abort(), 100);
  await expect(reading).rejects.toThrow(interruption.signal.reason);
  expect(await leftFolders()).toEqual([]);
});

// The README asks for no Python; CI, which has one for the real servers, runs this too.
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('routes.py reads what FastAPI and Starlette hold, and refuses what it does not know', () => {
  const { status, stderr } = spawnSync('python3', ['-I', fromRoot('test/capture/routes_test.py')], { encoding: 'utf8' });
  expect(stderr).toMatch(/^Ran 10 tests/m);
  expect(status, stderr).toBe(0);
});

describe('the newest release', () => {
  const setting = () => ({ home: folder, searchPath: `${folder}:/usr/bin:/bin` });
  const python = 'echo /usr/bin/python3.12; echo 3.12.1';

  test('is the one that uv would install', async () => {
    await fake('python3.12', python);
    await fake('uv', 'echo open-webui==0.13.0');
    expect(await newestRelease(setting())).toBe('open-webui@0.13.0');
  });

  test('is an error if uv names none', async () => {
    await fake('python3.12', python);
    await fake('uv', '[ "$1" = --version ] && exit 0; echo "error: no network" >&2; exit 2');
    await expect(newestRelease(setting())).rejects.toThrow(LatestError);
    await expect(newestRelease(setting())).rejects.toThrow(
      'uv could not say which release of open-webui is the newest. It said: error: no network\nMend that and try again, or name the version',
    );
  });
});

describe('the command line', () => {
  const capture = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/capture.ts', ...args], { cwd: fromRoot('.'), encoding: 'utf8' });
    return { status, stderr };
  };

  test.each<[string[], string]>([
    [[], 'error: name a server, or use --latest.'],
    [['0.12.4'], '"0.12.4" names no server that can be installed. Write open-webui@<version>'],
    [['open-webui-jobs@0.8.3'], 'Only open-webui is on PyPI'],
    [['../../etc@1'], 'names no server that can be installed'],
    [['--latest', 'open-webui@0.12.4'], 'error: --latest takes no server'],
    [['--latest', '--compare'], 'error: --latest and --compare exclude each other.'],
    [['--compare', 'open-webui@0.12.4'], 'error: --compare takes two captured servers.'],
    [['--compare', 'open-webui@0.12.4', 'open-webui@0.12.5'], 'There is no capture of open-webui@0.12.5. Captured are: open-webui@0.8.3,'],
    [['--newest'], "error: unknown option '--newest'"],
  ])('%j is refused in a sentence', (args, says) => {
    const { status, stderr } = capture(...args);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
  });
});

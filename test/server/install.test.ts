/** Installations are complete or not there, whatever happens on the way. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { MARKER } from '../../scripts/server/complete-folder.ts';
import { InstallError, installServer } from '../../scripts/server/install.ts';
import { placesOf } from '../../scripts/server/places.ts';
import { UvMissingError } from '../../scripts/server/uv.ts';
import { bench, pythonOf, uvStub } from './stubs.ts';

const NAME = 'open-webui@0.12.4';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // its progress
});

/** What uv 0.13 says, and what older ones say. */
const UNKNOWN = [
  'error: No solution found when resolving dependencies\n  cause: Because there is no version of open-webui==0.12.4 and you require open-webui==0.12.4, we can conclude that your requirements are unsatisfiable.',
  '  × No solution found when resolving dependencies:\n  ╰─▶ Because there is no version of open-webui==0.12.4 and you require\n      open-webui==0.12.4, we can conclude that your requirements are\n      unsatisfiable.',
];

function setUp(install?: string) {
  const setting = bench();
  const log = join(setting.folder, 'uv.log');
  setting.stub('python3.12', pythonOf('3.12.1'));
  setting.stub('uv', uvStub({ log, ...(install === undefined ? {} : { install }) }));
  const calls = (verb: string): string[] =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(verb));
  return { setting, calls, places: placesOf(NAME, setting) };
}

const failing = (said: string): string => `echo '${said}' >&2; exit 2`;

test('uses the interpreter that was found and leaves the large packages out; a second call does nothing', async () => {
  const { setting, calls, places } = setUp();
  const installation = { name: NAME, version: '0.12.4', python: places.python };
  expect(await installServer(NAME, { setting })).toEqual(installation);
  expect(calls('venv')).toEqual([`venv --quiet --python /stub/python3.12 ${places.venv}`]);
  const exclusions = join(places.venv, 'exclusions.txt');
  expect(calls('pip')).toEqual([`pip install --quiet --python ${places.python} --override ${exclusions} open-webui==0.12.4`]);
  expect(readFileSync(exclusions, 'utf8')).toContain("torch ; sys_platform == 'never'\n");
  expect(await installServer(NAME, { setting })).toEqual(installation);
  expect(calls('venv')).toHaveLength(1);
});

test('an environment without the last file is made anew', async () => {
  const { setting, places } = setUp();
  mkdirSync(join(places.venv, 'bin'), { recursive: true });
  writeFileSync(join(places.venv, 'bin', 'python'), 'half of it');
  writeFileSync(join(places.venv, 'leftover'), '');
  await installServer(NAME, { setting });
  expect(existsSync(join(places.venv, 'leftover'))).toBe(false);
  expect(existsSync(join(places.venv, MARKER))).toBe(true);
});

test('so is one whose interpreter is gone, or that was made from another list', async () => {
  const { setting, calls, places } = setUp();
  await installServer(NAME, { setting });
  rmSync(places.python);
  await installServer(NAME, { setting });
  expect(calls('venv')).toHaveLength(2);
  writeFileSync(join(places.venv, MARKER), 'open-webui==0.12.4\nanother list\n');
  await installServer(NAME, { setting });
  expect(calls('venv')).toHaveLength(3);
});

test('two at once install once', async () => {
  const { setting, calls } = setUp('sleep 0.3');
  await Promise.all([installServer(NAME, { setting }), installServer(NAME, { setting })]);
  expect(calls('pip')).toHaveLength(1);
});

test('a lock whose holder was killed holds nothing', async () => {
  const { setting, places } = setUp();
  mkdirSync(places.folder, { recursive: true });
  writeFileSync(`${places.venv}.lock`, JSON.stringify({ pid: process.pid, started: 'another time' }));
  await installServer(NAME, { setting });
  expect(existsSync(`${places.venv}.lock`)).toBe(false);
});

test.each(UNKNOWN)('an unknown version: what uv said, how to see the versions, and nothing left', async (said) => {
  const { setting } = setUp(failing(said));
  const error = await installServer(NAME, { setting }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InstallError);
  expect(error).toMatchObject({
    server: NAME,
    failure: 'unknown version',
    message:
      'open-webui@0.12.4 could not be installed, and nothing of it is left. There is no such version; uv said: Because there is no version of open-webui==0.12.4 and you require open-webui==0.12.4, we can conclude that your requirements are unsatisfiable. `python3 -m pip index versions open-webui` lists the versions there are.',
  });
  expect(readdirSync(setting.home)).toEqual([]);
});

test('a full disk: says so, leaves nothing, and the next call works', async () => {
  const { setting } = setUp(failing('error: failed to write to file: No space left on device (os error 28)'));
  await expect(installServer(NAME, { setting })).rejects.toMatchObject({ failure: 'disk full' });
  await expect(installServer(NAME, { setting })).rejects.toThrow('Free 2 GB and try again.');
  expect(readdirSync(setting.home)).toEqual([]);
  setting.stub('uv', uvStub({ log: join(setting.folder, 'uv.log') }));
  await installServer(NAME, { setting });
});

test('another failure is passed on', async () => {
  const { setting } = setUp(failing('error: Failed to fetch: dns error'));
  await expect(installServer(NAME, { setting })).rejects.toMatchObject({
    failure: 'other',
    message: `${NAME} could not be installed, and nothing of it is left. uv said: error: Failed to fetch: dns error. Mend that and try again.`,
  });
});

test('an interruption ends uv and leaves nothing', async () => {
  const { setting, calls } = setUp('exec sleep 30');
  const interruption = new AbortController();
  const installing = installServer(NAME, { setting, signal: interruption.signal });
  installing.catch(() => {});
  while (!existsSync(join(setting.folder, 'uv.log')) || calls('pip').length === 0) await delay(20);
  const before = Date.now();
  interruption.abort();
  await expect(installing).rejects.toMatchObject({ name: 'AbortError' });
  expect(Date.now() - before).toBeLessThan(5_000);
  expect(readdirSync(setting.home)).toEqual([]);
});

test('without uv and without PyPI: says which step failed', async () => {
  const setting = bench();
  setting.stub(
    'python3.12',
    `[ "$2" = -c ] || { echo "No module named venv" >&2; exit 1; }; echo "${setting.searchPath}/python3.12"; echo 3.12.1`,
  );
  const error = await installServer(NAME, { setting }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UvMissingError);
  expect(error).toMatchObject({ message: expect.stringContaining('No module named venv\nInstall uv, or mend that, and try again.') });
  expect(readdirSync(setting.home)).toEqual([]);
});

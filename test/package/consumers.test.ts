/** The checks of the packed package find what is broken: each passes a whole package, and fails one that lacks what the check looks for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { expectApplication } from '../../scripts/package/consumers/application.ts';
import { bundle } from '../../scripts/package/consumers/bundle.ts';
import { type Consumer, installConsumer, manifestOf, runProgram, write } from '../../scripts/package/consumers/consumer.ts';
import { entriesOf, importing } from '../../scripts/package/consumers/entries.ts';
import { ConsumerError } from '../../scripts/package/consumers/error.ts';
import { runInBrowser } from '../../scripts/package/consumers/in-browser.ts';
import { importEntries } from '../../scripts/package/consumers/in-node.ts';
import { workerOf } from '../../scripts/package/consumers/in-worker.ts';
import { startServing } from '../../scripts/package/consumers/serving.ts';
import { STEPS } from '../../scripts/package/consumers/steps.ts';
import { compile } from '../../scripts/package/consumers/types.ts';
import { pinned } from '../../scripts/package/consumers/versions.ts';
import { fromRoot } from '../../scripts/paths.ts';
import { consumeTiny, MANIFEST, packTiny } from './tiny-package.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PROGRAM = "import { greeting } from 'open-webui-contract';\nconsole.log(greeting);\n";
const USES_NODE = "import { existsSync } from 'node:fs';\nexport const greeting = existsSync('/') ? 'hello' : '';\n";
const running = { version: process.version, executable: process.execPath };

let folder: string;
let whole: Consumer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'owui-tiny-'));
  whole = await consumeTiny(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a check says of the package; undefined if nothing. */
const complaintOf = (check: Promise<unknown>): Promise<unknown> =>
  check.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('in Node', () => {
  const importedIn = async (consumer: Consumer): Promise<unknown> =>
    complaintOf(importEntries(consumer, await entriesOf(manifestOf(consumer)), running));

  test('a whole package is imported', async () => expect(await importedIn(whole)).toBeUndefined());

  test.each([
    ['an entry that is not in dist', { 'dist/extra.js': null }, 'dist/extra.js'],
    ['a dependency that is not declared', { 'dist/extra.js': "import 'commander';\nexport const extra = '';\n" }, "'commander'"],
    [
      'files that are open to all',
      { 'package.json': JSON.stringify({ ...MANIFEST, exports: { ...MANIFEST.exports, './dist/*': './dist/*' } }) },
      'dist/index.js should not be importable',
    ],
  ])('%s: found', async (_, changes, words) => {
    const consumer = await consumeTiny(folder, changes);
    const { exports } = MANIFEST;
    const complaint = await complaintOf(importEntries(consumer, await entriesOf({ ...manifestOf(consumer), exports }), running));
    expect(complaint).toBeInstanceOf(ConsumerError);
    expect(complaint).toHaveProperty('message', expect.stringContaining(words));
  });

  test('what npm cannot install is told in its words', async () => {
    await expect(installConsumer(join(folder, 'uninstalled'), join(folder, 'missing.tgz'))).rejects.toThrow(
      /`npm install .+` failed[\s\S]+ENOENT/,
    );
  });
});

describe('types', () => {
  const compiledIn = async (consumer: Consumer, moduleResolution: 'bundler' | 'node16', program = ''): Promise<unknown> => {
    write(consumer, 'all.ts', importing(await entriesOf(MANIFEST)) + program);
    return complaintOf(compile(consumer, ['all.ts'], { moduleResolution }));
  };

  test.each(['bundler', 'node16'] as const)('a whole package compiles under %s', async (moduleResolution) => {
    expect(await compiledIn(whole, moduleResolution)).toBeUndefined();
  });

  test.each([
    ['a declaration that is not in dist', { 'dist/extra.d.ts': null }, 'open-webui-contract/extra'],
    ['a declaration that does not compile', { 'dist/extra.d.ts': 'export declare const extra: Missing;\n' }, "Cannot find name 'Missing'"],
    ['an import that only a bundler resolves', { 'dist/extra.d.ts': "export { greeting as extra } from './index';\n" }, "'./index.js'"],
  ])('%s: found', async (_, changes, words) => {
    const complaint = await compiledIn(await consumeTiny(folder, changes), 'node16');
    expect(complaint).toBeInstanceOf(ConsumerError);
    expect(complaint).toHaveProperty('message', expect.stringContaining(words));
  });

  test('types that are lost: found by what should not compile', async () => {
    const program = '// @ts-expect-error a greeting is a text\nexport const wrong: number = entry0.greeting;\n';
    expect(await compiledIn(whole, 'bundler', program)).toBeUndefined();
    const lost = await consumeTiny(folder, { 'dist/index.d.ts': 'export declare const greeting: any;\n' });
    expect(await compiledIn(lost, 'bundler', program)).toHaveProperty('message', expect.stringContaining('Unused'));
  });

  test('what is not declared where there is no dom: found', async () => {
    const consumer = await consumeTiny(folder, { 'dist/index.d.ts': 'export declare const greeting: HTMLElement;\n' });
    expect(await compiledIn(consumer, 'bundler')).toHaveProperty('message', expect.stringContaining("Cannot find name 'HTMLElement'"));
    expect(await complaintOf(compile(consumer, ['all.ts'], { moduleResolution: 'bundler', lib: ['dom'] }))).toBeUndefined();
  });
});

describe('bundled by Vite', () => {
  test('a program runs in Chromium, and one that throws says so', async () => {
    expect(await runInBrowser(whole, PROGRAM)).toEqual(['hello']);
    expect(await runInBrowser(whole, `${PROGRAM}throw new Error('no');`)).toEqual(['hello', 'failed: no']);
  });

  test('a module of Node in an entry: found, for a browser and for a worker', async () => {
    write(whole, 'worker.ts', workerOf(PROGRAM));
    expect(await bundle(whole, 'worker')).toEqual(['dist-worker/worker.js']);
    const broken = await consumeTiny(folder, { 'dist/index.js': USES_NODE });
    write(broken, 'worker.ts', workerOf(PROGRAM));
    for (const check of [() => runInBrowser(broken, PROGRAM), () => bundle(broken, 'worker')]) {
      const complaint = await complaintOf(check());
      expect(complaint).toBeInstanceOf(ConsumerError);
      expect(complaint).toHaveProperty('message', expect.stringContaining('dist/index.js imports node:fs, which only Node has'));
    }
  });
});

test('publint and attw find an entry that is not in dist', async () => {
  const at = (tarball: string) => STEPS.tarball({ tarball, folder });
  await expect(at(packTiny(folder))).resolves.toBe('publint and attw find nothing');
  await expect(at(packTiny(folder, { 'dist/extra.js': null }))).rejects.toThrow(/extra\.js/);
  await expect(at(packTiny(folder, { 'dist/extra.d.ts': null }))).rejects.toThrow(/extra/);
});

test('the application is held to what it should print, in its order', () => {
  const lines = [
    '27 of 27 bytes',
    'rome.txt is completed',
    'Start at the Pantheon.',
    'kept in What is there to see in Rome?',
    'sign in again: 401 Unauthorized',
    'the request is wrong: query.limit: too small',
    'stopped',
    'no connection: POST /api/v1/files/ (uploadFile) got no reply',
  ];
  expect(() => expectApplication(lines, 'Node')).not.toThrow();
  expect(() => expectApplication(lines.toReversed(), 'Node')).toThrow(ConsumerError);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('Start')) continue;
    expect(() => expectApplication(lines.toSpliced(index, 1), 'Node')).toThrow(/In Node, .+ prints no line like/);
  }
});

test('the entries are those that the contract has servers for, not those that are in the package', async () => {
  const specifiers = (await entriesOf({ name: 'a', exports: { './servers/*': {}, './zod': {} } })).map(({ specifier }) => specifier);
  expect(specifiers).toEqual(expect.arrayContaining(['a/servers/0.12.4', 'a/servers/jobs-0.8.3', 'a/zod']));
});

test('in a worker, the imports stay outside and the rest waits for a request', () => {
  expect(workerOf(PROGRAM)).toMatch(
    /^import \{ greeting \} from 'open-webui-contract';\n[\s\S]+async function run[\s\S]+\nconsole\.log\(greeting\);/,
  );
});

test('a command that ends before it serves is told with what it printed', async () => {
  const serving = startServing(process.execPath, ['-e', "console.error('the port is taken')"], folder);
  await expect(serving).rejects.toThrow(/ended without saying where it serves[\s\S]+the port is taken/);
  await expect(startServing(join(folder, 'no-such-command'), [], folder)).rejects.toThrow(/ENOENT/);
});

test('a package whose release nobody states is refused', () => {
  expect(pinned('zod', 'vite')).toEqual([expect.stringMatching(/^zod@\d/), expect.stringMatching(/^vite@\d/)]);
  expect(() => pinned('left-pad')).toThrow(/No release of left-pad is stated\. Name one in/);
});

test('a program that does not end is ended', async () => {
  write(whole, 'endless.js', 'setInterval(() => {}, 1000);\n');
  await expect(runProgram(whole, process.execPath, 'endless.js', 200)).rejects.toThrow(
    /^endless\.js has not ended after 0\.2 s\. See what/,
  );
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [fromRoot('scripts/check-package.ts'), ...args], { encoding: 'utf8' });

  test('passes a whole package', () => {
    const { status, stdout } = run('--only', 'tarball', '--tarball', packTiny(folder));
    expect(stdout).toMatch(/^tarball: publint and attw find nothing \(\d+ s\)\n$/);
    expect(status).toBe(0);
  });

  test('fails a broken one, and says where to look', () => {
    const { status, stderr } = run('--only', 'tarball', '--tarball', packTiny(folder, { 'dist/extra.js': null }));
    expect(stderr).toMatch(
      /^tarball fails: [\s\S]+extra\.js[\s\S]+The consumers are kept in .+ npm run check:package -- --only tarball\n$/,
    );
    expect(status).toBe(1);
    rmSync(/kept in (\S+)\. /.exec(stderr)?.[1] ?? '', { recursive: true });
  });

  test.each([
    ['a tarball that there is not', ['--tarball', 'missing.tgz'], 'There is no missing.tgz. Leave --tarball out, and one is packed.'],
    ['a step that there is not', ['--only', 'nothing'], 'Allowed choices are tarball, types, node, browser, worker.'],
  ])('refuses %s', (_, args, words) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });
});

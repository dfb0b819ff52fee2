/** `owui-contract report`, as a person and a CI meet it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fromRoot } from '../../../scripts/paths.ts';
import { createProgram } from '../../../src/program.ts';
import { BASELINE } from '../baseline/baselines.ts';
import { fixtureFile } from '../report/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'owui-report-command-'));
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Thrown where the process would end. */
class Exit extends Error {
  readonly status: number;

  constructor(status: number) {
    super();
    this.status = status;
  }
}

/** Runs the command in this process: dozens of processes would take longer than all that they do. */
async function run(args: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const take = (name: 'stdout' | 'stderr') => (text: unknown) => {
    written[name] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('stderr')),
    vi.spyOn(console, 'error').mockImplementation((text: unknown) => void take('stderr')(`${text}\n`)),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code));
    }),
  ];
  vi.stubEnv('NO_COLOR', '1');
  try {
    await createProgram().parseAsync(['report', ...args], { from: 'user' });
    return { status: Number(process.exitCode ?? 0), ...written };
  } catch (error) {
    if (error instanceof Exit) return { status: error.status, ...written };
    throw error;
  } finally {
    process.exitCode = undefined;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs it as a shell does. */
function spawned(args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fromRoot('src/cli.ts'), 'report', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: 15_000,
  });
  return { status: status ?? -1, stdout, stderr };
}

const SHARDS = [fixtureFile('shard-1-of-2'), fixtureFile('shard-2-of-2')];

test('merge joins the shards, writes the reports, prints the summary and ends as the check would', async () => {
  const { status, stdout, stderr } = await run(['merge', ...SHARDS, '--report', 'json=out/all.json', '--report', 'html=out/all.html']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/Broken: 2 findings in 2 operations\.\n/);
  expect(JSON.parse(readFileSync(at('out/all.json'), 'utf8'))).toMatchObject({ requests: 7, selection: { shard: '' } });
  expect(existsSync(at('out/all.html'))).toBe(true);
});

test('a merge is merged and shown like any report', async () => {
  await run(['merge', SHARDS[0] ?? '', '--quiet', '--report', 'json=half.json']);
  const { status, stdout } = await run(['merge', 'half.json', SHARDS[1] ?? '']);
  expect(status).toBe(1);
  expect(stdout).toContain('Broken: 2 findings in 2 operations.');
});

test('one shard of two says that the other is missing', async () => {
  expect((await run(['merge', SHARDS[0] ?? ''])).stdout).toContain('warning Not in this report: shard 2/2.');
});

test('a run that holds ends with 0; --quiet prints nothing but annotations that were asked for', async () => {
  expect(await run(['show', fixtureFile('clean')])).toMatchObject({ status: 0, stdout: expect.stringContaining('Holds: 4 of 5') });
  expect(await run(['show', fixtureFile('clean'), '-q'])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect((await run(['show', fixtureFile('shard-2-of-2'), '-q', '--report', 'github'])).stdout).toMatch(
    /^::error [^\n]+\n::warning [^\n]+\n$/,
  );
});

test('annotations come before the summary', async () => {
  const { stdout } = await run(['show', fixtureFile('kinds'), '--report', 'github']);
  expect(stdout.indexOf('::error')).toBe(0);
  expect(stdout.trimEnd().split('\n').at(-2)).toMatch(/^Broken: 11 findings/);
});

test('a baseline is begun, used, pruned', async () => {
  const args = ['merge', ...SHARDS, '--baseline', 'begun.yaml'];
  const begun = await run([...args, '--baseline-update', '--reason', 'Waits.', '--owner', 'mira', '--expires', '2099-01-01']);
  expect(begun).toMatchObject({ status: 0, stderr: '' });
  expect(begun.stdout).toMatch(/^begun\.yaml: 2 entries added, 0 removed\./);
  const used = await run(args);
  expect(used).toMatchObject({ status: 0 });
  expect(used.stdout).toContain('2 known differences of the baseline not shown.');
  const gone = ['show', fixtureFile('clean'), '--baseline', 'begun.yaml'];
  expect((await run(gone)).stdout).toMatch(/warning begun\.yaml: no longer found: a1b2c3d4e5f6 \(line 4\)\./);
  expect((await run([...gone, '--baseline-prune'])).stdout).toMatch(/^begun\.yaml: 0 entries added, 1 removed\./);
  expect(readFileSync(at('begun.yaml'), 'utf8')).not.toContain('a1b2c3d4e5f6');
  expect(readFileSync(at('begun.yaml'), 'utf8')).toContain('d4e5f6a1b2c3');
});

test('without a date, new entries hold for 90 days', async () => {
  await run(['show', fixtureFile('kinds'), '-q', '--baseline', 'days.yaml', '--baseline-update', '--reason', 'Waits.', '--owner', 'mira']);
  const [, day = ''] = /expires: (\S+)/.exec(readFileSync(at('days.yaml'), 'utf8')) ?? [];
  const days = (Date.parse(day) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(88);
  expect(days).toBeLessThan(91);
});

test('an entry that expired fails the run and says so', async () => {
  writeFileSync(at('expired.yaml'), BASELINE.replaceAll(/expires: \S+/g, 'expires: 2020-01-01'));
  const { status, stdout } = await run(['merge', ...SHARDS, '--baseline', 'expired.yaml']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/baseline expired\.yaml:6: the entry a1b2c3d4e5f6 .* expired on 2020-01-01\. mira mends it/);
});

test.each<[string, string[], RegExp]>([
  ['a file that is not there', ['show', 'none.json'], /^none\.json: it cannot be read/],
  ['a file that is no report', ['show', fromRoot('package.json')], /it is no report of a check/],
  ['reports of two servers', ['merge', fixtureFile('clean'), 'other.json'], /are not of one check: the contract is/],
  ['no file', ['merge'], /missing required argument 'file'/],
  ['an unknown report', ['show', 'x.json', '--report', 'pdf=x'], /There is no report "pdf"\. Take one of/],
  ['an unknown option', ['show', 'x.json', '--colour'], /unknown option '--colour'/],
  ['an unknown command', ['split'], /unknown command 'split'/],
  ['a report without a file', ['show', 'x.json', '--report', 'html'], /html needs a file/],
  ['a baseline that is not there', ['show', fixtureFile('clean'), '--baseline', 'none.yaml'], /begin one with --baseline-update/],
  ['a baseline with a fault', ['show', fixtureFile('clean'), '--baseline', 'bad.yaml'], /^bad\.yaml:\d+: known\.0\.kind must be one of/],
  ['an update without a file', ['show', fixtureFile('clean'), '--baseline-update'], /Name the file to change: --baseline FILE/],
  [
    'an update without a reason',
    ['show', fixtureFile('clean'), '--baseline', 'new.yaml', '--baseline-update', '--owner', 'mira'],
    /needs a reason and a person/,
  ],
  [
    'an empty reason',
    ['show', fixtureFile('clean'), '--baseline', 'new.yaml', '--baseline-update', '--reason', ' '],
    /Write at least a word/,
  ],
  ['a day that is none', ['show', fixtureFile('clean'), '--expires', '2027-02-30'], /Write a day of the calendar/],
  [
    'an owner without an update',
    ['show', fixtureFile('clean'), '--baseline', 'bad.yaml', '--owner', 'mira'],
    /belong to new entries: add --baseline-update/,
  ],
  [
    'a report where a folder is',
    ['show', fixtureFile('clean'), '-q', '--report', `json=${tmpdir()}`],
    /the report cannot be written \(EISDIR/,
  ],
])('%s: a sentence and exit code 2', async (_, args, message) => {
  copyFileSync(fixtureFile('clean'), at('other.json'));
  writeFileSync(at('other.json'), readFileSync(at('other.json'), 'utf8').replace('"open-webui@0.12.4"', '"open-webui@0.8.3"'));
  writeFileSync(at('bad.yaml'), BASELINE.replace('kind: schema', 'kind: scheme'));
  const { status, stdout, stderr } = await run(args);
  expect(stderr.replace(/^error: /, '')).toMatch(message);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(existsSync(at('new.yaml'))).toBe(false);
});

test('as a process of its own: the summary and the exit code of a finding, a sentence and the exit code of a wrong file', () => {
  expect(spawned(['merge', ...SHARDS])).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('Broken: 2 findings') });
  expect(spawned(['show', at('none.json')])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('it cannot be read') });
  expect(spawned(['show'])).toMatchObject({ status: 2, stderr: expect.stringContaining("missing required argument 'file'") });
});

test('help names the exit codes', async () => {
  const { status, stdout } = await run(['merge', '--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Exit codes:\n {2}0 {2}nothing differs/);
});

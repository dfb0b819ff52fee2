/** The example workflow: its files meet, and the commands that it runs are commands of this release. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { BASELINE } from '../check/baseline/baselines.ts';
import { fixtureFile } from '../check/report/reports.ts';
import { readWorkflow, stepNamed } from './steps.ts';

const { jobs } = readWorkflow('examples/ci/own-server-in-shards.yml');
const folder = mkdtempSync(join(tmpdir(), 'owui-example-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commandOf = (job: string, name: string): string => stepNamed(jobs[job]?.steps, name).run ?? '';

test('every shard of the matrix is asked for, out of as many as there are', () => {
  const shards = jobs['check']?.strategy?.matrix['shard'];
  const [, of] = /--shard \$\{\{ matrix\.shard \}\}\/(\d+)/.exec(commandOf('check', 'Check')) ?? [];
  expect(shards).toEqual(Array.from({ length: Number(of) }, (_, index) => index + 1));
});

test('the merge runs as it stands, on what the shards leave, and makes the files that are uploaded', () => {
  const command = commandOf('report', 'Merge');
  expect(command).toMatch(/^npx open-webui-contract report merge shard-\*\.json /);
  copyFileSync(fixtureFile('shard-1-of-2'), join(folder, 'shard-1.json'));
  copyFileSync(fixtureFile('shard-2-of-2'), join(folder, 'shard-2.json'));
  writeFileSync(join(folder, 'owui-baseline.yaml'), BASELINE.replaceAll(/expires: \S+/g, 'expires: 2099-01-01'));
  const script = command.replace('npx open-webui-contract', `'${process.execPath}' '${fromRoot('src/cli.ts')}'`);
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: folder, encoding: 'utf8', timeout: 15_000 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const file of ['check.html', 'check.sarif', 'check.xml']) expect(existsSync(join(folder, file)), file).toBe(true);
  expect(jobs['report']?.steps?.find((step) => 'sarif_file' in (step.with ?? {}))?.with?.['sarif_file']).toBe('check.sarif');
});

test('a shard with findings does not end its job, a wrong option does', () => {
  const after = commandOf('check', 'Check').split('.json ').at(-1) ?? '';
  expect(after.trim()).toBe('|| [ $? -eq 1 ]');
  const end = (code: number) => spawnSync('bash', ['-e', '-c', `(exit ${code}) ${after}`]).status;
  expect([end(0), end(1), end(2), end(3)]).toEqual([0, 0, 1, 1]);
});

/** What the types cost those who use them. The count is the compiler's own and the same on every machine, unlike its time. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';

const CALLS = 'test/client/thirty-calls';

test('thirty calls take at most 60,000 instantiations', { timeout: 120_000 }, async () => {
  const count = await instantiationsOf(fromRoot(CALLS));
  expect(count).toBeGreaterThan(1000);
  expect(count).toBeLessThanOrEqual(60_000);
});

test("with openapi-fetch's own types they take more, so that the count can be too great", { timeout: 120_000 }, async () => {
  await mkdir(fromRoot('.cache'), { recursive: true });
  const folder = await mkdtemp(fromRoot('.cache/thirty-calls-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const calls = (await readFile(fromRoot(`${CALLS}/calls.ts`), 'utf8'))
    .replace(/^import .*$/m, "import type { Client } from 'openapi-fetch';\nimport type { paths } from '../../generated/schema.d.ts';")
    .replace('client: OpenWebUIClient', 'client: Client<paths>');
  await writeFile(join(folder, 'calls.ts'), calls);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['calls.ts'] }));
  expect(await instantiationsOf(folder)).toBeGreaterThan(60_000);
});

async function instantiationsOf(project: string): Promise<number> {
  const compiler = fromRoot('node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', project, '--extendedDiagnostics']);
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

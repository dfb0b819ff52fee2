/** What a web page loads for `createClient` before its first call. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForBrowsers, gzipBytes } from '../../scripts/bench/client/sizes.ts';
import { fromRoot } from '../../scripts/paths.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-size-'));
  await buildForBrowsers({ client: fromRoot('src/client/create-client.ts'), whole: fromRoot('src/index.ts') }, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('createClient, and all that it imports at once, is at most 5,120 bytes gzipped', async () => {
  expect(await gzipBytes(folder, 'client.js')).toBeLessThanOrEqual(5120);
});

test('the measure counts what is imported: with the errors it is more', async () => {
  expect(await gzipBytes(folder, 'whole.js')).toBeGreaterThan(5120);
});

test('the table of operations, the errors and the streams are files of their own', async () => {
  const names = (await readdir(folder)).map((file) => file.replace(/-.*/, ''));
  expect(names).toEqual(expect.arrayContaining(['operations', 'read', 'recovery', 'server']));
  expect(await readFile(join(folder, 'client.js'), 'utf8')).not.toContain('completeChat');
});

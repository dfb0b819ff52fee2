/** What a web page loads for `createClient` before its first call. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-size-'));
  await build({
    config: false,
    entry: { client: fromRoot('src/client/create-client.ts'), whole: fromRoot('src/index.ts') },
    outDir: folder,
    format: 'esm',
    platform: 'browser',
    fixedExtension: false,
    minify: true,
    dts: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    logLevel: 'silent',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('createClient, and all that it imports at once, is at most 5,120 bytes gzipped', async () => {
  expect(await sizeOf('client.js')).toBeLessThanOrEqual(5120);
});

test('the measure counts what is imported: with the errors it is more', async () => {
  expect(await sizeOf('whole.js')).toBeGreaterThan(5120);
});

test('the table of operations, the errors and the streams are files of their own', async () => {
  const names = (await readdir(folder)).map((file) => file.replace(/-.*/, ''));
  expect(names).toEqual(expect.arrayContaining(['operations', 'read', 'recovery', 'server']));
  expect(await readFile(join(folder, 'client.js'), 'utf8')).not.toContain('completeChat');
});

async function sizeOf(entry: string): Promise<number> {
  const files = [...(await importedFrom(entry))];
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size);
}

async function importedFrom(file: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(file)) return found;
  found.add(file);
  const text = await readFile(join(folder, file), 'utf8');
  for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) if (next) await importedFrom(next, found);
  return found;
}

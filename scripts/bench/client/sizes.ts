/** What a web page loads at once for a module: the module and all that it imports, minified and each file gzipped. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';

/** Builds modules for browsers, dependencies included. */
export async function buildForBrowsers(entry: Readonly<Record<string, string>>, outDir: string): Promise<void> {
  await build({
    config: false,
    entry: { ...entry },
    outDir,
    format: 'esm',
    platform: 'browser',
    fixedExtension: false,
    minify: true,
    dts: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    logLevel: 'silent',
  });
}

/** Bytes of an entry that was built, without what it imports later. */
export async function gzipBytes(folder: string, entry: string): Promise<number> {
  const files = [...(await importedFrom(folder, entry))];
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size);
}

async function importedFrom(folder: string, file: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(file)) return found;
  found.add(file);
  const text = await readFile(join(folder, file), 'utf8');
  for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) if (next) await importedFrom(folder, next, found);
  return found;
}

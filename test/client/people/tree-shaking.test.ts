/** Who imports one function gets that one: a mark of each must be in a bundle of its own and in no other. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/paths.ts';

/** Words of each function's code that no bundler changes. Paths are no marks: the client's own table has them all. */
const MARKS = {
  createClient: 'which the contract',
  uploadFile: 'the source has no name',
  waitForFile: 'Processing the file ',
  waitForKnowledge: 'Processing the files of the knowledge base',
  pages: 'or leave it out for all items',
  streamMessage: 'reasoning_content',
  saveExchange: 'New Chat',
} as const;

let folder: string;

beforeAll(() => {
  mkdirSync(fromRoot('.cache'), { recursive: true });
  folder = mkdtempSync(fromRoot('.cache/shaken-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The bundle of an application that imports these, all its chunks. */
async function bundleOf(...names: readonly string[]): Promise<string> {
  const entry = join(folder, `${names.join('-')}.ts`);
  writeFileSync(entry, `import { ${names.join(', ')} } from '${fromRoot('src/index.ts')}';\nconsole.log(${names.join(', ')});\n`);
  const outDir = join(folder, names.join('-'));
  await build({
    config: false,
    entry: { app: entry },
    outDir,
    format: 'esm',
    platform: 'browser',
    deps: { alwaysBundle: [/./] },
    dts: false,
    logLevel: 'error',
  });
  return readdirSync(outDir)
    .map((file) => readFileSync(join(outDir, file), 'utf8'))
    .join('\n');
}

const marksIn = (code: string): string[] => Object.entries(MARKS).flatMap(([name, mark]) => (code.includes(mark) ? [name] : []));

test.each(Object.keys(MARKS).map((name) => [name]))('%s comes alone', async (name) => {
  expect(marksIn(await bundleOf(name))).toEqual([name]);
});

test('several come together', async () => {
  expect(marksIn(await bundleOf('uploadFile', 'pages'))).toEqual(['uploadFile', 'pages']);
});

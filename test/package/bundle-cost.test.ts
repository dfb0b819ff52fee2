/** What a consumer's bundle grows by. The numbers depend on the bundler's version, which is pinned, and on nothing else. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';

let folder = '';

beforeAll(async () => {
  await mkdir(fromRoot('.cache'), { recursive: true });
  folder = await mkdtemp(fromRoot('.cache/bundle-cost-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A consumer's program, bundled for a browser with all that it imports but what is named. */
async function bundle(
  name: string,
  code: string,
  neverBundle: string[] = [],
): Promise<{ readonly code: string; readonly gzipped: number }> {
  const entry = join(folder, `${name}.ts`);
  await writeFile(entry, code);
  await build({
    config: false,
    entry: { [name]: entry },
    outDir: join(folder, 'dist'),
    clean: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    deps: { alwaysBundle: [/./], neverBundle },
    dts: false,
    fixedExtension: false,
    logLevel: 'error',
  });
  const text = await readFile(join(folder, 'dist', `${name}.js`));
  return { code: text.toString(), gzipped: gzipSync(text, { level: 9 }).length };
}

const KB = 1000;

test('one call of the SDK costs less than 6 KB, and brings no other operation', async () => {
  const { code, gzipped } = await bundle('sdk', "import { getSession } from '../../src/sdk.ts';\nconsole.log(getSession);");
  expect(gzipped).toBeLessThan(6 * KB);
  expect(code.match(/\/api\/[\w/]+/g)).toEqual(['/api/v1/auths/']);
});

test('the client brings no schema', async () => {
  const { code } = await bundle(
    'client',
    "import { createClient } from '../../src/index.ts';\nconsole.log(createClient({ baseUrl: 'http://localhost' }));",
  );
  expect(code).not.toContain('last_read_at');
});

test('one schema costs less than 9 KB with all of zod that it needs, and brings no other', async () => {
  const { code, gzipped } = await bundle(
    'schema',
    "import { zReleaseNote } from '../../src/zod.ts';\nconsole.log(zReleaseNote.parse({}));",
  );
  expect(gzipped).toBeLessThan(9 * KB);
  expect(code).toContain('raw:');
  expect(code).not.toContain('last_read_at');
});

test('who imports the error of a check does not pay for the schemas', async () => {
  const { gzipped } = await bundle('error', "import { ReplyMismatchError } from '../../src/zod.ts';\nconsole.log(ReplyMismatchError);");
  expect(gzipped).toBeLessThan(1 * KB);
});

test('a check of one reply of the SDK brings its schema alone', async () => {
  const { code, gzipped } = await bundle(
    'checked',
    "import { getSession } from '../../src/sdk.ts';\nimport { responseValidator, zGetSessionResponse } from '../../src/zod.ts';\n" +
      "void getSession({ responseValidator: responseValidator('getSession', zGetSessionResponse) });",
  );
  expect(gzipped).toBeLessThan(16 * KB);
  expect(code).not.toContain('last_read_at');
});

test('one query brings its operation alone', async () => {
  const { code } = await bundle('query', "import { getSessionOptions } from '../../src/react-query.ts';\nconsole.log(getSessionOptions);", [
    '@tanstack/react-query',
  ]);
  expect(code.match(/\/api\/[\w/]+/g)).toEqual(['/api/v1/auths/']);
});

test('a bundle of everything is found to be large, so that the numbers above mean something', async () => {
  const { code, gzipped } = await bundle('all', "import * as everything from '../../src/zod.ts';\nconsole.log(everything);");
  expect(gzipped).toBeGreaterThan(50 * KB);
  expect(code).toContain('last_read_at');
});

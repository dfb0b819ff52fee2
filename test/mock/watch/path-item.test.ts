/** A path file that is read by itself gives what the bundler gives. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { bundleContract } from '../../../scripts/bundle.ts';
import { readCaptures } from '../../../scripts/capture/captures.ts';
import { fromRoot } from '../../../scripts/paths.ts';
import { withServedBy } from '../../../scripts/served-by.ts';
import { readPathItem } from '../../../scripts/watch/path-item.ts';
import { pathFile } from '../../../src/contract/path-file.ts';

let paths: Record<string, unknown>;

beforeAll(async () => {
  paths = (await bundleContract()).document['paths'] as Record<string, unknown>; // a bundle has paths
});

test('for every path of the contract', async () => {
  const captures = await readCaptures();
  const read = Object.keys(paths).map((path) => {
    const file = `openapi/${pathFile(path)}`;
    return [path, readPathItem(file, readFileSync(fromRoot(file), 'utf8'))] as const;
  });
  expect(read.length).toBeGreaterThan(600);
  const { paths: made } = withServedBy({ paths: Object.fromEntries(read) }, captures);
  // As text: the order counts, too.
  expect(JSON.stringify(made)).toBe(JSON.stringify(paths));
});

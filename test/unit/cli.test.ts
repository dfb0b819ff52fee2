import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { fromRoot } from '../../scripts/paths.ts';

test('--version prints the version of the package', () => {
  const { stdout, status } = spawnSync(process.execPath, [fromRoot('src/cli.ts'), '--version'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, `${manifest.version}\n`]);
});

/**
 * What the bench measures with and against, apart from the project's own packages: installed when first needed, from a lock file of its own,
 * so that `npm ci` need not bring 124 packages for it.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot } from '../paths.ts';
import { completeFolder } from '../server/complete-folder.ts';
import { BenchError } from './error.ts';

const SOURCE = fromRoot('scripts/bench/peers');
const FILES = ['package.json', 'package-lock.json', 'load.mjs', 'scalar.mjs', 'floor.mjs'];

/** Installs the peers unless they are there, and returns their folder. */
export async function installPeers(): Promise<string> {
  const folder = fromRoot('.cache/bench/peers');
  const from = FILES.map((name) => readFileSync(join(SOURCE, name), 'utf8')).join('\n');
  await completeFolder(folder, { from, needs: 'node_modules/autocannon/package.json' }, async () => {
    console.error('Installing autocannon and @scalar/mock-server into .cache/bench/peers ...');
    mkdirSync(folder, { recursive: true });
    for (const name of FILES) cpSync(join(SOURCE, name), join(folder, name));
    // None of them has an install script that it needs.
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
    await promisify(execFile)('npm', args, { cwd: folder }).catch((error: unknown) => {
      throw new BenchError(
        `The peers could not be installed. Without a network, run \`npm run bench -- --only chain\`. npm said: ${error}`,
      );
    });
  });
  return folder;
}

/** `npm start`: checks the contract, regenerates what is stale and serves the mock. Arguments go to `owui-contract mock`. */
import { build } from './build.ts';
import { lintContract } from './lint.ts';
import { ensureMockData } from './mock-data.ts';

if ((await lintContract()) && (await build({ check: false, ifStale: true }))) {
  await ensureMockData();
  process.argv.splice(2, 0, 'mock');
  await import('../src/cli.ts');
} else {
  process.exitCode = 1;
}

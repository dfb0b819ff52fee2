/**
 * `npm start`: checks the contract, regenerates what is stale and serves the mock. Arguments go to `owui-contract mock`; with `--watch` it
 * also serves edits of the contract as they are saved.
 */
import { createProgram } from '../src/program.ts';
import { build } from './build.ts';
import { lintContract } from './lint.ts';
import { ensureMockData } from './mock-data.ts';

if ((await lintContract()) && (await build({ check: false, ifStale: true }))) {
  await ensureMockData();
  const program = createProgram({
    watch: async (mock, say) => {
      const { watchContract } = await import('./watch/watch.ts');
      await watchContract(mock, say);
    },
  });
  await program.parseAsync(['mock', ...process.argv.slice(2)], { from: 'user' });
} else {
  process.exitCode = 1;
}

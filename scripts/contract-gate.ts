/**
 * `npm run gate -- --base origin/main`: fails if the contract breaks its users and no changeset announces it, or changes without any.
 * Exit codes: 0 passes, 1 does not, 2 cannot be judged.
 */
import { Command } from 'commander';
import { GateError } from './gate/error.ts';
import { judgeChange } from './gate/gate.ts';
import { fromRoot } from './paths.ts';

const { base } = new Command('npm run gate --')
  .description('Hold what changed in the contract against the changesets that this change adds.')
  .option('--base <ref>', 'branch, tag or commit that the change is meant for', 'origin/main')
  .showHelpAfterError()
  .parse()
  .opts<{ readonly base: string }>();

try {
  const { passes, text } = await judgeChange(fromRoot('.'), base);
  console[passes ? 'log' : 'error'](text);
  process.exitCode = passes ? 0 : 1;
} catch (error) {
  if (!(error instanceof GateError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

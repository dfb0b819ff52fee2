/** The command line: which commands there are. What they do is loaded when one of them runs. */
import { Command } from 'commander';
import { addReportCommands } from './check/command/report-program.ts';
import type { MockCommandOptions, WatchContract } from './mock/node/command.ts';
import { addMockOptions } from './mock/node/options.ts';

export interface ProgramSurroundings {
  /** Serves edits of the contract's sources; only a clone of the project has them. */
  readonly watch?: WatchContract;
}

export function createProgram({ watch }: ProgramSurroundings = {}): Command {
  const program = new Command('owui-contract')
    .description("Tools of the contract of Open WebUI's HTTP API.")
    .showHelpAfterError('Add --help to see every option.');
  addMockOptions(program.command('mock'))
    // The mock's data takes most of the start; a wrong option should not wait for it.
    .action(async (options: MockCommandOptions) => (await import('./mock/node/command.ts')).mockCommand(options, watch));
  addReportCommands(program.command('report'), () => import('./check/command/report-command.ts'));
  return program;
}

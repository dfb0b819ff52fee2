/** The command line: which commands there are. What they do is loaded when one of them runs. */
import { Command } from 'commander';
import type { CallsCommandOptions } from './calls/command.ts';
import { addCallsOptions, addProxyOptions } from './calls/options.ts';
import type { ProxyCommandOptions } from './calls/proxy/command.ts';
import type { CheckCommandOptions } from './check/command/command.ts';
import { addCheckOptions } from './check/command/options.ts';
import { addReportCommands } from './check/command/report-program.ts';
import type { DiffCommandOptions, UpgradeCommandOptions } from './diff/command.ts';
import { addDiffOptions, addUpgradeOptions } from './diff/options.ts';
import type { MockCommandOptions, WatchContract } from './mock/node/command.ts';
import { addMockOptions } from './mock/node/options.ts';

export interface ProgramSurroundings {
  /** Serves edits of the contract's sources; only a clone of the project has them. */
  readonly watch?: WatchContract;
  /** What `--version` prints. */
  readonly version?: string;
}

export function createProgram({ watch, version }: ProgramSurroundings = {}): Command {
  const program = new Command('owui-contract')
    .description("Tools of the contract of Open WebUI's HTTP API.")
    .showHelpAfterError('Add --help to see every option.');
  if (version !== undefined) program.version(version);
  addMockOptions(program.command('mock'))
    // The mock's data takes most of the start; a wrong option should not wait for it.
    .action(async (options: MockCommandOptions) => (await import('./mock/node/command.ts')).mockCommand(options, watch));
  addCheckOptions(program.command('check'))
    // Reading the contract takes longer than refusing a wrong option.
    .action(async (options: CheckCommandOptions) => (await import('./check/command/command.ts')).checkCommand(options));
  addReportCommands(program.command('report'), () => import('./check/command/report-command.ts'));
  addDiffOptions(program.command('diff')).action(async (from: string, to: string, options: DiffCommandOptions) =>
    (await import('./diff/command.ts')).diffCommand(from, to, options),
  );
  addUpgradeOptions(program.command('upgrade')).action(async (from: string, to: string, options: UpgradeCommandOptions) =>
    (await import('./diff/command.ts')).upgradeCommand(from, to, options),
  );
  addCallsOptions(program.command('calls')).action(async (file: string, options: CallsCommandOptions) =>
    (await import('./calls/command.ts')).callsCommand(file, options),
  );
  addProxyOptions(program.command('proxy')).action(async (options: ProxyCommandOptions) =>
    (await import('./calls/proxy/command.ts')).proxyCommand(options),
  );
  return program;
}

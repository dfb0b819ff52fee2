/** The options of `owui-contract report`, and its help. */
import type { Command } from 'commander';
import { addReportOptions, REPORT_HELP, type ReportOptions, usageExits } from './report-options.ts';

export interface ReportCommands {
  mergeCommand(files: readonly string[], options: ReportOptions): Promise<void>;
  showCommand(file: string, options: ReportOptions): Promise<void>;
}

/** Adds `merge` and `show`; what they do is loaded when one of them runs. */
export function addReportCommands(command: Command, load: () => Promise<ReportCommands>): Command {
  usageExits(command).description('Work with the reports that `check --report json=FILE` wrote.');
  addReportOptions(command.command('merge'))
    .description('Join the reports of the shards of one check into one, with every kind of report and one exit code.')
    .argument('<file...>', 'JSON reports of one server and one command')
    .addHelpText('after', `${REPORT_HELP}\n${MERGE_HELP}`)
    .action(async (files: string[], options: ReportOptions) => (await load()).mergeCommand(files, options));
  addReportOptions(command.command('show'))
    .description('Print a report again, write it as another kind, or hold it against a baseline.')
    .argument('<file>', 'a JSON report')
    .addHelpText('after', REPORT_HELP)
    .action(async (file: string, options: ReportOptions) => (await load()).showCommand(file, options));
  return command;
}

const MERGE_HELP = `
Examples:
  owui-contract report merge shards/*.json --report html=check.html --report github
  owui-contract report merge 1.json 2.json --baseline owui-baseline.yaml --baseline-prune
`;

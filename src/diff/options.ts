/** The options of `owui-contract diff` and `upgrade`, and their help. */
import { type Command, Option } from 'commander';
import { FORMATS } from './layout.ts';

const FAIL_ON = ['breaking', 'any', 'none'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export function addDiffOptions(command: Command): Command {
  return addReportOptions(command)
    .description('Tell what differs between two contracts: operations, roles, requests, replies, effects.')
    .argument('<from>', 'a server such as open-webui@0.11.4, its version alone, or the openapi.json of a release of this package')
    .argument('<to>', 'the same')
    .addOption(new Option('--fail-on <severity>', 'what makes the exit code 1').choices(FAIL_ON).default('breaking'))
    .addHelpText('after', DIFF_HELP);
}

export function addUpgradeOptions(command: Command): Command {
  return addReportOptions(command)
    .description('Tell what a consumer must change to go from one server to another, operation by operation.')
    .argument('<from>', 'the server that it uses now, such as 0.11.4')
    .argument('<to>', 'the server to go to, such as 0.12.4')
    .option('--calls <file>', 'only the operations that this HAR file calls')
    .option('--server-url <url>', 'base URL of the server in the HAR file (default: found by its calls)')
    .option('--operations <ids>', 'only these operations, such as listChats,getChatById', (text) =>
      text.split(',').filter((id) => id !== ''),
    )
    .addHelpText('after', UPGRADE_HELP);
}

const USAGE_ERROR = 2;

/** What every command with a report takes. Exit code 1 is a verdict there, so a wrong option is 2. */
export const addReportOptions = (command: Command): Command =>
  command
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE_ERROR))
    .addOption(new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'))
    .option('-o, --output <file>', 'write the report there (default: standard output)');

const DIFF_HELP = `
A field is named by its path: /items/*/title is the title of each item, {} stands for any key of a map.
Breaking: an operation that is gone, a caller that is shut out, a request that is refused or a field of it that is not looked at
any more, a field of a reply that is gone or may be something else, a read that became a write.

Examples:
  owui-contract diff 0.11.4 0.12.4
  owui-contract diff old-openapi.json new-openapi.json --format markdown -o changes.md --fail-on any

Exit codes: 0, 1 if something differs that --fail-on names, 2 if a side or an option cannot be read.
`;

const UPGRADE_HELP = `
Examples:
  owui-contract upgrade 0.11.4 0.12.4
  owui-contract upgrade 0.8.12 0.12.4 --calls app.har --format markdown -o upgrade.md

Exit codes: 0, 2 if a side, the HAR file or an option cannot be read.
`;

/** The options of `owui-contract calls` and `proxy`, and their help. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CALLERS } from '../diff/callers.ts';
import { addReportOptions } from '../diff/options.ts';

export function addCallsOptions(command: Command): Command {
  return addJudgingOptions(addReportOptions(command))
    .description('Tell which recorded calls of an app the contract does not know, which break it, and whether they hold on another server.')
    .argument('<file>', 'HAR file of a browser, of owui-contract proxy or of redocly proxy')
    .option('--server-url <url>', 'base URL of the server in the file (default: found by its calls)', parseUrl)
    .addHelpText('after', CALLS_HELP);
}

export function addProxyOptions(command: Command): Command {
  return addJudgingOptions(addReportOptions(command))
    .description('Stand between an app and a server, and tell which of the calls break the contract or would break on another server.')
    .requiredOption('--target <url>', 'base URL of the server', parseUrl)
    .option('-p, --port <number>', 'port to listen on; 0 takes a free one', parsePort, 4040)
    .option('--host <address>', 'address to listen on; 0.0.0.0 for other machines', '127.0.0.1')
    .option('--har <file>', 'record there, without secrets')
    .addHelpText('after', PROXY_HELP);
}

const addJudgingOptions = (command: Command): Command =>
  command
    .option('--server <name>', 'the server that answers, such as open-webui@0.11.4 (default: the contract of every server)')
    .option('--against <name>', 'tell what would break on this server, such as open-webui@0.12.4')
    .addOption(new Option('--role <role>', 'who the app is, for what --against says of roles').choices(CALLERS));

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError('A base URL begins with http:// or https://.');
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('Leave user name and password out of the URL; the app sends its own.');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}

const CALLS_HELP = `
Nothing of what was sent or answered is printed, only operations, fields and what the contract says of them.

Examples:
  owui-contract calls app.har
  owui-contract calls app.har --server 0.11.4 --against 0.12.4 --role user --format markdown -o calls.md

Exit codes: 0, 1 if a call breaks, 2 if the file or an option cannot be read.
`;

const PROXY_HELP = `
Streams and websockets pass through as they come. Each new kind of trouble is a line on standard error; after Ctrl-C comes the report.

Examples:
  owui-contract proxy --target http://localhost:8080
  owui-contract proxy --target https://chat.example.com --port 5050 --against 0.12.4 --har app.har

Exit codes: 0, 1 if a call breaks, 2 if it cannot listen or an option cannot be read.
`;

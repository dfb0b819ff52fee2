#!/usr/bin/env node
/** `owui-contract`: the package's commands. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { MockCommandOptions } from './mock/node/command.ts';

const program = new Command('owui-contract').description("Tools of the contract of Open WebUI's HTTP API.").showHelpAfterError();

program
  .command('mock')
  .description('Serve a mock of every operation of the contract.')
  .addOption(new Option('-p, --port <number>', 'port to listen on; 0 takes a free one').env('PORT').default(4010).argParser(parsePort))
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--max-body <bytes>', 'largest request body in bytes', parseBytes)
  .option('-q, --quiet', 'do not print a line for each request')
  // The mock's data takes most of the start; a wrong option should not wait for it.
  .action(async (options: MockCommandOptions) => (await import('./mock/node/command.ts')).mockCommand(options));

await program.parseAsync();

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}

function parseBytes(text: string): number {
  const bytes = Number(text);
  if (!Number.isInteger(bytes) || bytes < 1) throw new InvalidArgumentError('A size is a whole number of bytes, at least 1.');
  return bytes;
}

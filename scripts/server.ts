/** `npm run server -- start | stop | list | reset`: real Open WebUI servers on this machine, to try and to hold the contract against. */
import { Command, InvalidArgumentError } from 'commander';
import type { Tokens } from './server/accounts.ts';
import { BootError } from './server/boot.ts';
import { startDetached } from './server/detach.ts';
import { explain } from './server/error.ts';
import { listServers, resetServer, stopServer } from './server/manage.ts';
import type { ServerName } from './server/name.ts';
import { defaultSetting, placesOf } from './server/places.ts';
import { type StartOptions, startServer } from './server/server.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());

const program = new Command('npm run server --')
  .description('Real Open WebUI servers on this machine, each with three accounts and a scripted model provider.')
  .showHelpAfterError();

program
  .command('start')
  .description('Install the server if need be, boot it, and print its address and tokens. Runs until Ctrl-C.')
  .argument('<server>', 'name and version, for instance open-webui@0.12.4')
  .option('-p, --port <number>', 'port to listen on; 0 takes a free one', parsePort, 0)
  .option('--fresh', 'begin with an empty data folder')
  .option('-d, --detach', 'leave it running in the background; `stop` ends it')
  .action((name: ServerName, { detach, ...options }: StartCommandOptions) =>
    detach ? background(name, options) : foreground(name, options),
  );

program
  .command('stop')
  .description('End a server, wherever it was started.')
  .argument('<server>')
  .action(async (name: ServerName) =>
    console.log((await stopServer(name)) === 'stopped' ? `${name} has ended.` : `${name} had been killed; what was left of it is gone.`),
  );

program.command('list').description('The servers that run.').action(list);

program
  .command('reset')
  .description("Remove a server's data: its accounts, chats and settings.")
  .argument('<server>')
  .action(async (name: ServerName) => console.log((await resetServer(name)) ? `The data of ${name} is gone.` : `${name} has no data.`));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Error && error.name === 'AbortError' && interruption.signal.aborted) process.exitCode = 130;
  else if (explain(error) !== undefined) console.error(explain(error));
  else throw error;
  process.exitCode ??= 1;
}

interface StartCommandOptions extends Pick<StartOptions, 'port' | 'fresh'> {
  readonly detach?: boolean;
}

/** Serves until a signal, or until the server ends by itself, which is a failure. */
async function foreground(name: ServerName, options: StartCommandOptions): Promise<void> {
  const { signal } = interruption;
  const server = await startServer(name, { ...options, signal, command: true });
  console.log(environmentLines(server.url, server.tokens));
  console.error(`${name} runs (process ${server.pid}). Ctrl-C ends it.`);
  const interrupted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  const how = await Promise.race([server.ended, interrupted]);
  await server.stop();
  if (how === undefined) console.error(`${name} has ended.`);
  else throw new BootError(name, how, placesOf(name, defaultSetting()).log);
}

async function background(name: ServerName, options: StartCommandOptions): Promise<void> {
  const { ready, server } = await startDetached(name, { ...options, signal: interruption.signal });
  if (ready) console.log(environmentLines(ready.url, ready.tokens));
  console.error(`${name} runs in the background (process ${server?.pid}). To end it: npm run server -- stop ${name}`);
}

async function list(): Promise<void> {
  const { running, stale } = await listServers();
  for (const name of stale) console.error(`${name} had been killed; what was left of it is gone.`);
  for (const { name, ready, owner, since } of running)
    console.log(`${name}  ${ready?.url ?? 'starting'}  process ${owner.pid}  since ${since}`);
  if (running.length === 0) console.error('No server runs. To start one: npm run server -- start open-webui@0.12.4');
}

/** What a shell, or a file for `node --env-file`, takes. */
function environmentLines(url: string, tokens: Tokens): string {
  return [
    `OWUI_URL=${url}`,
    `OWUI_ADMIN_TOKEN=${tokens.admin}`,
    `OWUI_USER_TOKEN=${tokens.user}`,
    `OWUI_PENDING_TOKEN=${tokens.pending}`,
  ].join('\n');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}

/**
 * `npm run capture -- open-webui@0.12.4`: writes openapi/servers/<server>.json, what a server serves, read inside its own process.
 *
 * What came and went with a release is printed as Markdown on stdout, everything else on stderr.
 */
import { relative } from 'node:path';
import { Command } from 'commander';
import { type Capture, findCapture, isUpstream, readCaptures, writeCapture } from './capture/captures.ts';
import { compareCaptures } from './capture/compare.ts';
import { newestRelease } from './capture/latest.ts';
import { readRoutes } from './capture/routes.ts';
import { fromRoot } from './paths.ts';
import { RealServerError } from './server/error.ts';
import type { ServerName } from './server/name.ts';
import { installServer } from './server/server.ts';

interface Options {
  readonly latest?: boolean;
  readonly compare?: boolean;
}

const interruption = new AbortController();
const { signal } = interruption;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interruption.abort());

const program: Command = new Command('npm run capture --')
  .description('Write down what servers serve, in openapi/servers/.')
  .argument('[server...]', 'name and version, for instance open-webui@0.12.4')
  .option('--latest', 'capture the newest release, and print what it changed since the newest captured one')
  .option('--compare', 'capture nothing, and print what changed from the first captured server to the second')
  .showHelpAfterError()
  .action(capture);

try {
  await program.parseAsync();
} catch (error) {
  if (signal.aborted) process.exitCode = 130;
  else if (error instanceof RealServerError) console.error(error.message);
  else throw error;
  process.exitCode ??= 1;
}

async function capture(servers: readonly ServerName[], { latest = false, compare = false }: Options): Promise<void> {
  const [before, after] = servers;
  if (latest && compare) program.error('error: --latest and --compare exclude each other.');
  if (compare) {
    if (before === undefined || after === undefined || servers.length > 2) program.error('error: --compare takes two captured servers.');
    const captures = await readCaptures();
    console.log(compareCaptures(findCapture(captures, before), findCapture(captures, after)));
  } else if (latest) {
    if (before !== undefined) program.error('error: --latest takes no server; it looks up the newest release.');
    await captureLatest();
  } else {
    if (before === undefined) program.error('error: name a server, or use --latest.');
    for (const server of servers) await captureServer(server);
  }
}

async function captureLatest(): Promise<void> {
  const server = await newestRelease(undefined, signal);
  const previous = (await readCaptures()).findLast((one) => isUpstream(one.server));
  const taken = await captureServer(server);
  console.log(
    previous ? compareCaptures(previous, taken) : `# ${server}\n\n${taken.operations.length} operations; nothing was captured before.`,
  );
}

/** Installs a server unless it is, reads its routes and writes them down. */
async function captureServer(server: ServerName): Promise<Capture> {
  const { versions, operations } = await readRoutes(await installServer(server, { signal }), { signal });
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const taken: Capture = {
    server,
    capturedAt: new Date().toISOString().slice(0, 10),
    capturedFrom: `the routes in the server's own process: ${made.join(', ')}`,
    operations,
  };
  const file = await writeCapture(taken);
  console.error(
    `${server}: ${operations.length} operations, written to ${relative(fromRoot('.'), file)}. \`npm run build\` carries it on.`,
  );
  return taken;
}

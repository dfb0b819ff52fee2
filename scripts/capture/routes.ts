/** Runs routes.py with the interpreter into which a server is installed, and reads what it prints. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { fromRoot } from '../paths.ts';
import { serverEnvironment } from '../server/environment.ts';
import { RealServerError } from '../server/error.ts';
import type { ServerName } from '../server/name.ts';
import type { Installation } from '../server/server.ts';
import { type CapturedOperation, capturedOperation } from './captures.ts';

/** Thrown when the routes of a server could not be read. */
export class RoutesError extends RealServerError {
  readonly server: ServerName;

  constructor(server: ServerName, why: string, cause?: unknown) {
    super(`The routes of ${server} could not be read. ${why}`, { cause });
    this.server = server;
  }
}

/** What a server's process says about itself. */
export interface Routes {
  /** Versions by name: of the server, of what its routes are made with, of Python. */
  readonly versions: Readonly<Record<string, string>>;
  readonly operations: readonly CapturedOperation[];
}

const report = z.union([
  z.object({ versions: z.record(z.string(), z.string()), operations: z.array(capturedOperation).min(1) }),
  z.object({ notUnderstood: z.string() }),
]);

const LIMIT_MINUTES = 5;
const OUTPUT = /^-----BEGIN ROUTES-----\n(.*)\n-----END ROUTES-----$/ms;

/** Importing a server asks no model provider for anything; nothing listens on this port. */
const NOBODY = 'http://127.0.0.1:9';

/**
 * Reads the routes of an installed server, in a data folder that is deleted afterwards.
 *
 * @param options `signal`: an abort ends the server's process; `script`: what to run in place of routes.py
 * @throws RoutesError if the server cannot be imported, or has routes that routes.py does not understand
 */
export async function readRoutes(
  { name, version, python }: Installation,
  { signal, script = fromRoot('scripts/capture/routes.py') }: { readonly signal?: AbortSignal; readonly script?: string } = {},
): Promise<Routes> {
  const folder = await mkdtemp(join(tmpdir(), 'owui-routes-'));
  try {
    const output = await run({ name, python, script, folder, signal });
    const printed = OUTPUT.exec(output)?.[1];
    if (printed === undefined) throw new RoutesError(name, `${script} printed none. Its last lines:\n${lastLines(output)}`);
    const said = report.parse(JSON.parse(printed));
    if ('notUnderstood' in said) throw new RoutesError(name, said.notUnderstood);
    const found = said.versions['open-webui'];
    if (found !== version) {
      throw new RoutesError(name, `Open WebUI ${found} stands in its virtual environment. Delete .cache/servers/${name} and try again.`);
    }
    return said;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly name: ServerName;
  readonly python: string;
  readonly script: string;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
}

function run({ name, python, script, folder, signal }: Run): Promise<string> {
  const provider = { openai: `${NOBODY}/v1`, key: 'none', ollama: NOBODY };
  const env = serverEnvironment({ data: folder, searchPath: process.env['PATH'] ?? '', provider });
  const options = { cwd: folder, env, timeout: LIMIT_MINUTES * 60_000, maxBuffer: 64 * 2 ** 20, signal };
  return new Promise((resolve, reject) => {
    // Isolated (-I): neither the script's folder nor the user's own packages take part in the server's imports.
    execFile(python, ['-I', script], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (signal?.aborted) reject(signal.reason);
      else reject(new RoutesError(name, reasonOf(error, name, stderr.trim() || stdout.trim()), error));
    });
  });
}

function reasonOf(error: Error & { code?: unknown; killed?: boolean }, name: ServerName, said: string): string {
  if (error.killed) return `It took longer than ${LIMIT_MINUTES} minutes. Try again when the machine is less busy.`;
  if (error.code === 'ENOENT') return `Its Python is gone. Delete .cache/servers/${name} and try again.`;
  return `The server could not be imported. Mend what its last lines say, and try again:\n${lastLines(said)}`;
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-20).join('\n');

/** Boots an installed server and waits until it answers. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { RealServerError } from './error.ts';
import type { ServerName } from './name.ts';
import { HOST } from './ports.ts';
import { endGroup, identify, type ProcessIdentity } from './processes.ts';

const LIMIT_MS = 120_000;
const SHOWN_LINES = 20;

export interface BootOptions {
  readonly name: ServerName;
  readonly python: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where it stands and writes. */
  readonly folder: string;
  readonly log: string;
  /** Called as soon as the process exists. */
  readonly onSpawn?: (process: ProcessIdentity) => void;
  readonly limitMs?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface BootedServer {
  readonly url: string;
  readonly process: ProcessIdentity;
  /** Settles when the process has ended, and says how. */
  readonly exited: Promise<string>;
}

export class BootError extends RealServerError {
  readonly server: ServerName;
  /** The last lines of the server's log. */
  readonly lines: readonly string[];
  readonly log: string;

  constructor(server: ServerName, why: string, log: string) {
    const lines = lastLines(log);
    const shown = lines.length === 0 ? 'It wrote nothing.' : `Its last lines:\n${lines.map((line) => `  ${line}`).join('\n')}`;
    super(`${server} ${why}. ${shown}\nAll of them are in ${log}. If its data is at fault: npm run server -- reset ${server}`);
    this.server = server;
    this.lines = lines;
    this.log = log;
  }
}

/** Rejects with a BootError, or the signal's reason; then no process is left. */
export async function bootServer(options: BootOptions): Promise<BootedServer> {
  const { name, python, port, env, folder, log, onSpawn, limitMs = LIMIT_MS, signal } = options;
  signal?.throwIfAborted();
  mkdirSync(folder, { recursive: true });
  const output = openSync(log, 'w');
  const args = ['-m', 'uvicorn', 'open_webui.main:app', '--host', HOST, '--port', String(port), '--timeout-graceful-shutdown', '3'];
  // Its own group: a Ctrl-C reaches whoever started it, who ends the group in order.
  const child = spawn(python, args, { cwd: folder, env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  let end: string | undefined;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started (${error.message})`));
    child.once('exit', (status, by) => resolve(`ended with ${by ?? `status ${status}`}`));
  });
  exited.then((how) => {
    end = how;
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity === undefined) {
    const how = await exited;
    throw new BootError(name, child.pid === undefined ? how : `${how} before it answered`, log);
  }
  const url = `http://${HOST}:${port}`;
  try {
    onSpawn?.(identity);
    for (const deadline = Date.now() + limitMs; !(await answers(url)); await delay(200, undefined, signal ? { signal } : {})) {
      if (end !== undefined) throw new BootError(name, `${end} before it answered`, log);
      if (Date.now() > deadline) throw new BootError(name, `did not answer within ${limitMs / 1000} s`, log);
    }
  } catch (error) {
    await endGroup(identity);
    throw error;
  }
  return { url, process: identity, exited };
}

/** The packaged web page answers every unknown path with 200, so only JSON counts. */
async function answers(url: string): Promise<boolean> {
  for (const path of ['/health', '/api/version']) {
    try {
      const response = await fetch(url + path, { signal: AbortSignal.timeout(5_000) });
      if (response.ok && (await response.json()) !== null) return true;
    } catch {
      // not yet
    }
  }
  return false;
}

function lastLines(log: string, count = SHOWN_LINES): readonly string[] {
  return readFileSync(log, 'utf8').trimEnd().split('\n').filter(Boolean).slice(-count);
}

/** Starts a server of the bench, says how long it took to its first reply, and ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fromRoot } from '../paths.ts';
import type { Contestant } from './contestants.ts';
import { BenchError } from './error.ts';

const POLL_MS = 5;
const START_LIMIT_MS = 120_000;
const END_LIMIT_MS = 5_000;

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** From the spawn to the first reply with 200. */
  readonly coldMs: number;
  stop(): Promise<void>;
}

/** @throws BenchError if it ends or does not answer in time; what it said is in .cache/bench/logs */
export async function startServer({ key, name, args }: Contestant): Promise<ServerProcess> {
  const port = await freePort();
  const logs = fromRoot('.cache/bench/logs');
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${key}.log`);
  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', output, output] });
  closeSync(output);
  const stop = (): Promise<void> => end(child);
  const url = `http://127.0.0.1:${port}`;
  try {
    while (!(await answers(url))) {
      if (child.exitCode !== null)
        throw new BenchError(`${name} ended with ${child.exitCode} before it answered. What it said is in ${log}`);
      if (performance.now() - start > START_LIMIT_MS) throw new BenchError(`${name} did not answer in time. What it said is in ${log}`);
      await delay(POLL_MS);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  if (child.pid === undefined) throw new BenchError(`${name} answered, but has no process.`);
  return { url, pid: child.pid, coldMs: performance.now() - start, stop };
}

/** Asks once on a connection of its own. `fetch` would keep one, and costs more. */
const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    request(`${url}/health`, { agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
      response.on('error', () => resolve(false));
    })
      .on('error', () => resolve(false))
      .end();
  });

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  const late = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
  await ended;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  server.close();
  await once(server, 'close');
  return port;
}

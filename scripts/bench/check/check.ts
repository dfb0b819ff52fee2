/** What `owui-contract check` costs: a read-only check of everything, and whose CPU time it takes. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fromRoot } from '../../paths.ts';
import { BenchError } from '../error.ts';
import { cpuMicroseconds, cpuMicrosecondsOfChildren } from '../proc.ts';
import { startServer } from '../server-process.ts';

/** A server that runs already; its tokens are in the environment, as `owui-contract check` takes them. */
export interface RunningServer {
  readonly url: string;
  /** The server's process on this machine. */
  readonly pid: number;
}

export interface CheckFigures {
  readonly server: string;
  readonly wallMs: number;
  readonly requests: number;
  readonly findings: number;
  /** Of the checker and all processes that it started. */
  readonly checkerMs: number;
  readonly serverMs: number;
  /** The checker's part of both. */
  readonly share: number;
}

const CLI = fromRoot('dist/cli.js');
const MOCKED = 'open-webui@0.12.4';

const TOKENS = {
  OWUI_TOKEN: 'admin-token',
  OWUI_USER_TOKEN: 'user-token',
  OWUI_PENDING_TOKEN: 'pending-token',
  OWUI_API_KEY: 'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9',
  OWUI_SCIM_TOKEN: 'scim-token',
};

/** Checks a server with the built package; without one, the mock. */
export async function measureCheck(running: RunningServer | undefined): Promise<CheckFigures> {
  if (running) return measure(running, process.env);
  const mock = await startServer({
    key: 'stateful',
    name: `owui-contract mock as ${MOCKED}`,
    args: (port) => [CLI, 'mock', '--port', String(port), '--quiet', '--server', MOCKED],
  });
  try {
    return await measure(mock, { ...process.env, ...TOKENS });
  } finally {
    await mock.stop();
  }
}

const report = z.object({
  server: z.object({ contract: z.string() }),
  requests: z.number(),
  findings: z.array(z.unknown()),
});

async function measure({ url, pid }: RunningServer, env: NodeJS.ProcessEnv): Promise<CheckFigures> {
  const folder = await mkdtemp(fromRoot('.cache/bench/check-'));
  try {
    const file = join(folder, 'report.json');
    const [ownBefore, serverBefore, start] = [cpuMicrosecondsOfChildren(), cpuMicroseconds(pid), performance.now()];
    const said = await runCheck(['--url', url, '--quiet', '--report', `json=${file}`], env);
    const wallMs = performance.now() - start;
    const checkerMs = (cpuMicrosecondsOfChildren() - ownBefore) / 1000;
    const serverMs = (cpuMicroseconds(pid) - serverBefore) / 1000;
    const text = await readFile(file, 'utf8').catch(() => {
      throw new BenchError(`The check of ${url} wrote no report. Its last words:\n${said.slice(-1000)}`);
    });
    const { server, requests, findings } = report.parse(JSON.parse(text));
    const share = checkerMs / (checkerMs + serverMs);
    return { server: server.contract, wallMs, requests, findings: findings.length, checkerMs, serverMs, share };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What it says. Its exit code tells of findings, which are no failure here. */
const runCheck = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'check', ...args], { env, maxBuffer: 2 ** 26 }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });

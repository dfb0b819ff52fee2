/** Runs a program to its end and keeps what it said. An interruption ends the program first, so that its traces can be cleaned up. */
import { spawn } from 'node:child_process';

export interface Finished {
  /** The exit status; null if a signal ended the program or it could not be started. */
  readonly status: number | null;
  readonly stdout: string;
  /** For a program that could not be started, the reason. */
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** Rejects only with the signal's reason. */
export async function run(command: string, args: readonly string[], { env = process.env, signal }: RunOptions = {}): Promise<Finished> {
  signal?.throwIfAborted();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = (): boolean => child.kill();
  signal?.addEventListener('abort', end);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      stderr += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  return { status, stdout, stderr };
}

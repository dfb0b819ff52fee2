/** Runs one step of a trial, and stops the trial if the step fails. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ReleaseError } from './error.ts';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * Runs a command to its end.
 *
 * @returns what it printed on stdout
 * @throws ReleaseError with its last lines if it fails; the signal's reason if it was interrupted
 */
export async function command(name: string, args: readonly string[], { cwd, env, signal }: CommandOptions): Promise<string> {
  signal?.throwIfAborted();
  // In a group of its own, so that an interruption ends what the command has started, too, and finds all of it ended.
  const child = spawn(name, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = (): void => endGroup(child);
  signal?.addEventListener('abort', end);
  let [stdout, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  try {
    const [status] = await once(child, 'close'); // rejects if there is no such command
    signal?.throwIfAborted();
    if (status === 0) return stdout;
  } finally {
    signal?.removeEventListener('abort', end);
  }
  const lines = said.trim().split('\n').slice(-25).join('\n');
  throw new ReleaseError(`\`${[name, ...args].join(' ')}\` failed. Mend what its last lines say, and try again:\n${lines}`);
}

/** Ends a process that leads a group, and all that it has started. */
export function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'ESRCH') throw error; // it has ended by itself
  }
}

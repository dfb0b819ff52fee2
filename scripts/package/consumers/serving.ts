/** Starts a command that serves until it is ended, and says where. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { endGroup } from '../../release/command.ts';
import { ConsumerError } from './error.ts';

export interface Serving {
  /** Base URL without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the command, and waits until it prints its URL.
 *
 * @throws ConsumerError with what it printed if it ends before; the signal's reason if it was interrupted
 */
export async function startServing(name: string, args: readonly string[], cwd: string, signal?: AbortSignal): Promise<Serving> {
  signal?.throwIfAborted();
  const child = spawn(name, args, { cwd, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = (): void => endGroup(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  signal?.addEventListener('abort', end);
  const stop = async (): Promise<void> => {
    signal?.removeEventListener('abort', end);
    end();
    await ended;
  };
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const found = async (): Promise<string | undefined> => {
    for await (const line of createInterface({ input: child.stdout })) {
      said += `${line}\n`;
      const url = /http:\/\/[^\s/]+:\d+/.exec(line)?.[0];
      if (url !== undefined) return url;
    }
    return undefined;
  };
  const url = await Promise.race([found(), failed]);
  if (url !== undefined) {
    child.stdout.resume(); // what it prints from here on must not fill the pipe
    return { url, stop };
  }
  await stop();
  signal?.throwIfAborted();
  throw new ConsumerError(`\`${[name, ...args].join(' ')}\` ended without saying where it serves. See what it printed:`, said.trim());
}

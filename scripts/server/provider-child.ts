/** Starts the provider's process and tells it which server to end if this process disappears. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { fromRoot } from '../paths.ts';
import { RealServerError } from './error.ts';
import { identify, type ProcessIdentity } from './processes.ts';
import type { ProviderAddresses } from './provider.ts';

export interface ProviderChild {
  readonly addresses: ProviderAddresses;
  readonly process: ProcessIdentity;
  guard(server: ProcessIdentity): void;
  stop(): Promise<void>;
}

class ProviderError extends RealServerError {
  constructor(why: string) {
    super(`The scripted model provider did not start: ${why} Run npm ci and try again.`);
  }
}

const addressesMessage = z.object({ openai: z.string(), ollama: z.string(), key: z.string() });

export async function startProviderChild(): Promise<ProviderChild> {
  const child = fork(fromRoot('scripts/server/provider-process.ts'), {
    detached: true, // not reached by a Ctrl-C: the server goes first
    env: { PATH: process.env['PATH'] ?? '' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const exited = once(child, 'close');
  const first = await Promise.race([once(child, 'message'), exited.then(() => undefined)]);
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (first === undefined || identity === undefined) throw new ProviderError(said.trim());
  return {
    addresses: addressesMessage.parse(first[0]),
    process: identity,
    guard: (server) => void child.send({ guard: server }),
    async stop() {
      child.kill('SIGKILL'); // it holds nothing, and on a softer end it would end the server too
      await exited;
    },
  };
}

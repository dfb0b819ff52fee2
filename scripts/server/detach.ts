/** Starts a server in the background: the command itself, once more, in a session of its own, which lives until `stop`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fromRoot } from '../paths.ts';
import { RealServerError } from './error.ts';
import { installServer } from './install.ts';
import type { ServerName } from './name.ts';
import { defaultSetting, placesOf } from './places.ts';
import { assertStartable, type StartOptions } from './server.ts';
import { peek, type RunningState } from './state.ts';

class DetachedStartError extends RealServerError {
  readonly server: ServerName;

  /** What the background process said ends with the next step itself. */
  constructor(server: ServerName, said: string) {
    super(said.trim() || `${server} did not start in the background and said nothing. Start it without --detach to see why.`);
    this.server = server;
  }
}

/** Resolves with its state when the server answers. */
export async function startDetached(
  name: ServerName,
  { port = 0, fresh = false, signal }: Pick<StartOptions, 'port' | 'fresh' | 'signal'>,
): Promise<RunningState> {
  const setting = defaultSetting();
  await assertStartable(name, port, setting);
  await installServer(name, { signal, setting }); // here, where its progress is seen
  const { startLog } = placesOf(name, setting);
  const output = openSync(startLog, 'w', 0o600); // the tokens stand in it
  const args = [fromRoot('scripts/server.ts'), 'start', name, '--port', String(port), ...(fresh ? ['--fresh'] : [])];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const exited = once(child, 'exit').then(() => true);
  try {
    for (;;) {
      const state = peek(name, setting);
      if (state?.ready && state.owner.pid === child.pid) {
        child.unref();
        return state;
      }
      if (await Promise.race([exited, delay(200, false, signal ? { signal } : {})]))
        throw new DetachedStartError(name, readFileSync(startLog, 'utf8'));
    }
  } catch (error) {
    child.kill('SIGTERM');
    await exited;
    throw error;
  }
}

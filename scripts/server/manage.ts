/** What is done with servers that another process started: list them, end them, forget their data. */
import { existsSync, rmSync } from 'node:fs';
import { RealServerError } from './error.ts';
import type { ServerName } from './name.ts';
import { defaultSetting, placesOf, type Setting } from './places.ts';
import { ended, endGroup, send } from './processes.ts';
import { AlreadyRunningError, look, namesWithState, type RunningState, release } from './state.ts';

export class NotRunningError extends RealServerError {
  readonly server: ServerName;

  constructor(server: ServerName) {
    super(`${server} does not run. What runs: npm run server -- list`);
    this.server = server;
  }
}

export interface Listing {
  readonly running: readonly RunningState[];
  /** Servers that were killed; what was left of them is gone now. */
  readonly stale: readonly ServerName[];
}

export async function listServers(setting: Setting = defaultSetting()): Promise<Listing> {
  const running: RunningState[] = [];
  const stale: ServerName[] = [];
  for (const name of namesWithState(setting)) {
    const found = await look(name, setting);
    if (found.is === 'running') running.push(found.state);
    if (found.is === 'stale') stale.push(name);
  }
  return { running, stale };
}

/** Resolves when no process of it is left. Says whether it still ran or had been killed before. */
export async function stopServer(name: ServerName, setting: Setting = defaultSetting()): Promise<'stopped' | 'stale'> {
  const found = await look(name, setting);
  if (found.is === 'absent') throw new NotRunningError(name);
  if (found.is === 'stale') return 'stale';
  const { owner, command, server, provider } = found.state;
  if (command) {
    send(owner.pid, 'SIGTERM'); // it ends the rest in order
    await ended(owner, 30_000);
  }
  for (const left of [server, provider]) if (left) await endGroup(left);
  release(name, setting);
  return 'stopped';
}

/** Removes the server's data: the next start begins with an empty one. Says whether there was any. */
export async function resetServer(name: ServerName, setting: Setting = defaultSetting()): Promise<boolean> {
  const { data } = placesOf(name, setting);
  const found = await look(name, setting);
  if (found.is === 'running') throw new AlreadyRunningError(found.state);
  const there = existsSync(data);
  rmSync(data, { recursive: true, force: true });
  return there;
}

/**
 * Which servers run: one file each while it does. A file whose processes have ended is stale; whoever finds it ends what is left of
 * them and removes it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { RealServerError } from './error.ts';
import { createWith } from './lock.ts';
import { isServerName, type ServerName } from './name.ts';
import { placesOf, runningFolder, type Setting } from './places.ts';
import { endGroup, isAlive } from './processes.ts';

const identity = z.object({ pid: z.number(), started: z.string() });

const runningState = z.object({
  name: z.string(),
  /** The process that started the server and ends it. */
  owner: identity,
  /** Whether that process is the command, which has nothing else to do and may be ended. */
  command: z.boolean(),
  since: z.string(),
  provider: identity.optional(),
  server: identity.optional(),
  /** Set when the server answers and its accounts are there. */
  ready: z.object({ url: z.string(), tokens: z.object({ admin: z.string(), user: z.string(), pending: z.string() }) }).optional(),
});

export type RunningState = z.infer<typeof runningState>;

export class AlreadyRunningError extends RealServerError {
  readonly server: ServerName;

  constructor({ name, ready, owner }: RunningState) {
    super(
      `${name} ${ready ? `runs already, at ${ready.url}` : 'is being started already'} (process ${owner.pid}). One at a time has its data. To end it: npm run server -- stop ${name}`,
    );
    this.server = name;
  }
}

/** Puts the file there before anything is started, or throws an AlreadyRunningError. */
export async function claim(state: RunningState, setting: Setting): Promise<void> {
  const file = placesOf(state.name, setting).state;
  mkdirSync(runningFolder(setting.home), { recursive: true });
  while (!createWith(file, JSON.stringify(state, null, 2))) {
    const found = await look(state.name, setting);
    if (found.is === 'running') throw new AlreadyRunningError(found.state);
  }
}

/** Replaces the file as a whole, so that no reader sees half of it. */
export function update(state: RunningState, setting: Setting): void {
  const file = placesOf(state.name, setting).state;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(state, null, 2), { mode: 0o600 });
  renameSync(draft, file);
}

export const release = (name: ServerName, setting: Setting): void => rmSync(placesOf(name, setting).state, { force: true });

export type Finding = { is: 'running'; state: RunningState } | { is: 'stale' } | { is: 'absent' };

/** What is known of a server. If its file is stale, it is gone afterwards, and so is what was left running. */
export async function look(name: ServerName, setting: Setting): Promise<Finding> {
  if (!existsSync(placesOf(name, setting).state)) return { is: 'absent' };
  const state = peek(name, setting);
  if (state && isAlive(state.owner) && (!state.server || isAlive(state.server))) return { is: 'running', state };
  for (const left of [state?.server, state?.provider]) if (left) await endGroup(left);
  release(name, setting);
  return { is: 'stale' };
}

/** All servers with a file. */
export function namesWithState({ home }: Setting): readonly ServerName[] {
  if (!existsSync(runningFolder(home))) return [];
  return readdirSync(runningFolder(home))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .filter(isServerName)
    .sort();
}

/** What the file says, true or not; undefined if it is not there or cannot be read, such as one that a full disk cut off. */
export function peek(name: ServerName, setting: Setting): RunningState | undefined {
  try {
    return runningState.parse(JSON.parse(readFileSync(placesOf(name, setting).state, 'utf8')));
  } catch {
    return undefined;
  }
}

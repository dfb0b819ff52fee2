/** Real servers, for the command line and for tests: start one, with its accounts and a scripted model provider, and end it. */
import { rmSync } from 'node:fs';
import { ACCOUNTS, type Account, type Role, signInAll, type Tokens } from './accounts.ts';
import { bootServer } from './boot.ts';
import { SCIM_TOKEN, serverEnvironment } from './environment.ts';
import { installServer } from './install.ts';
import { type ServerName, versionOf } from './name.ts';
import { defaultSetting, placesOf, type Setting } from './places.ts';
import { portFor } from './ports.ts';
import { endGroup, identify } from './processes.ts';
import { startProviderChild } from './provider-child.ts';
import { prepareSettings } from './settings.ts';
import { AlreadyRunningError, claim, look, type RunningState, release, update } from './state.ts';

export { type Installation, installServer } from './install.ts';
export type { ServerName } from './name.ts';

export interface RunningServer {
  readonly name: ServerName;
  readonly version: string;
  readonly url: string;
  readonly pid: number;
  /** Tokens of signed-in sessions. */
  readonly tokens: Tokens;
  readonly accounts: Readonly<Record<Role, Account>>;
  /** SCIM's own token, which is no account's. */
  readonly scimToken: string;
  /** Settles when the server has ended, for whatever reason, and says how. */
  readonly ended: Promise<string>;
  /** Ends the server and its provider; resolves when both have ended. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** 0 or nothing takes a free one. */
  readonly port?: number;
  /** Begins with an empty data folder. */
  readonly fresh?: boolean;
  /** More variables for the server's environment, which go before its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** An abort ends whatever has been started. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the calling process does nothing else, so that `stop` may end it. */
  readonly command?: boolean;
  readonly setting?: Setting;
}

/** Installs the server if need be. It runs as a child of the calling process and ends with it. */
export async function startServer(name: ServerName, options: StartOptions = {}): Promise<RunningServer> {
  const { port = 0, fresh = false, env = {}, signal, command = false, setting = defaultSetting() } = options;
  const places = placesOf(name, setting);
  await assertStartable(name, port, setting);
  const { python, version } = await installServer(name, { signal, setting });

  const state: RunningState = { name, owner: self(), command, since: new Date().toISOString() };
  await claim(state, setting);
  const undo: (() => void | Promise<void>)[] = [() => release(name, setting)];
  const stop = once(async () => {
    for (const step of undo.reverse()) await step();
  });
  try {
    if (fresh) rmSync(places.data, { recursive: true, force: true });
    const provider = await startProviderChild();
    undo.push(() => provider.stop());
    state.provider = provider.process;
    update(state, setting);
    const server = await bootServer({
      name,
      python,
      port: await portFor(port),
      env: { ...serverEnvironment({ data: places.data, searchPath: setting.searchPath, provider: provider.addresses }), ...env },
      folder: places.data,
      log: places.log,
      onSpawn(process) {
        provider.guard(process);
        state.server = process;
        update(state, setting);
      },
      signal,
    });
    undo.push(() => endGroup(server.process));
    const tokens = await signInAll(server.url);
    await prepareSettings(server.url, tokens.admin, provider.addresses);
    signal?.throwIfAborted();
    update({ ...state, ready: { url: server.url, tokens } }, setting);
    return {
      name,
      version,
      url: server.url,
      pid: server.process.pid,
      tokens,
      accounts: ACCOUNTS,
      scimToken: SCIM_TOKEN,
      ended: server.exited,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What can be known before anything is installed or booted. */
export async function assertStartable(name: ServerName, port: number, setting: Setting = defaultSetting()): Promise<void> {
  versionOf(name);
  const found = await look(name, setting);
  if (found.is === 'running') throw new AlreadyRunningError(found.state);
  if (port !== 0) await portFor(port);
}

function self(): RunningState['owner'] {
  const me = identify(process.pid);
  if (!me) throw new Error('This process is not found among the running ones.');
  return me;
}

function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= task();
    return running;
  };
}

/** Where real servers live on disk, and where their tools are looked for. Tests give another home and another search path. */
import { join } from 'node:path';
import { fromRoot } from '../paths.ts';
import { type ServerName, versionOf } from './name.ts';

export interface Setting {
  /** The folder that holds all servers. */
  readonly home: string;
  /** Where python and uv are looked for: a PATH. */
  readonly searchPath: string;
}

/** OWUI_SERVER_HOME names another folder, for instance one that several clones share. */
export const defaultSetting = (): Setting => ({
  home: process.env['OWUI_SERVER_HOME'] ?? fromRoot('.cache/servers'),
  searchPath: process.env['PATH'] ?? '',
});

export interface Places {
  readonly folder: string;
  readonly venv: string;
  readonly python: string;
  readonly data: string;
  /** What the server says, of the last start only. */
  readonly log: string;
  /** What a start in the background says. */
  readonly startLog: string;
  /** Exists while the server runs. */
  readonly state: string;
}

/** Throws a ServerNameError for a name that names no server. */
export function placesOf(name: ServerName, { home }: Setting): Places {
  versionOf(name);
  const folder = join(home, name);
  const venv = join(folder, 'venv');
  return {
    folder,
    venv,
    python: join(venv, 'bin', 'python'),
    data: join(folder, 'data'),
    log: join(folder, 'server.log'),
    startLog: join(folder, 'start.log'),
    state: join(runningFolder(home), `${name}.json`),
  };
}

export const runningFolder = (home: string): string => join(home, 'running');

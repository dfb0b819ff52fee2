/** Installs a version of Open WebUI into a virtual environment of its own. */
import { existsSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeFolder } from './complete-folder.ts';
import { isDiskFull, RealServerError } from './error.ts';
import { overrides } from './exclusions.ts';
import { PACKAGE, type ServerName, versionOf } from './name.ts';
import { defaultSetting, placesOf, type Setting } from './places.ts';
import { findPython } from './python.ts';
import { run } from './run.ts';
import { findUv } from './uv.ts';

export interface Installation {
  readonly name: ServerName;
  readonly version: string;
  /** The interpreter of the virtual environment. */
  readonly python: string;
}

export interface InstallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly setting?: Setting;
}

export type InstallFailure = 'unknown version' | 'disk full' | 'other';

export class InstallError extends RealServerError {
  readonly server: ServerName;
  readonly failure: InstallFailure;

  constructor(server: ServerName, said: string, cause?: unknown) {
    const failure = failureIn(said);
    super(`${server} could not be installed, and nothing of it is left. ${MENDS[failure](said)}`, { cause });
    this.server = server;
    this.failure = failure;
  }
}

const MENDS: Record<InstallFailure, (said: string) => string> = {
  'unknown version': (said) =>
    `There is no such version; uv said: ${said.slice(Math.max(0, said.indexOf('Because')))} \`python3 -m pip index versions ${PACKAGE}\` lists the versions there are.`,
  'disk full': (said) => `The disk is full: ${said} Free 2 GB and try again.`,
  other: (said) => `uv said: ${said} Mend that and try again.`,
};

function failureIn(said: string): InstallFailure {
  if (/ENOSPC|No space left on device/i.test(said)) return 'disk full';
  return said.includes(`there is no version of ${PACKAGE}==`) ? 'unknown version' : 'other';
}

/** Does nothing if it is installed. A half-made environment is found and made anew. */
export async function installServer(name: ServerName, { signal, setting = defaultSetting() }: InstallOptions = {}): Promise<Installation> {
  const version = versionOf(name);
  const { folder, venv, python } = placesOf(name, setting);
  const recipe = { from: `${PACKAGE}==${version}\n${overrides()}`, needs: 'bin/python', signal };
  try {
    await completeFolder(venv, recipe, () => makeEnvironment(name, venv, setting, signal));
  } catch (error) {
    removeIfEmpty(folder);
    throw isDiskFull(error) ? new InstallError(name, error.message, error) : error;
  }
  return { name, version, python };
}

async function makeEnvironment(name: ServerName, venv: string, setting: Setting, signal: AbortSignal | undefined): Promise<void> {
  const python = await findPython(setting.searchPath, signal);
  const uv = await findUv(python, setting, signal);
  console.error(`Installing ${name} with ${python}; the first time this takes a minute or two …`);
  await uvRun(['venv', '--quiet', '--python', python, venv]);
  const exclusions = join(venv, 'exclusions.txt');
  writeFileSync(exclusions, overrides());
  const interpreter = join(venv, 'bin', 'python');
  await uvRun(['pip', 'install', '--quiet', '--python', interpreter, '--override', exclusions, name.replace('@', '==')]);

  async function uvRun(args: readonly string[]): Promise<void> {
    const env = { ...process.env, PATH: setting.searchPath, UV_PYTHON_DOWNLOADS: 'never' };
    const { status, stderr } = await run(uv, args, { env, signal });
    if (status !== 0) throw new InstallError(name, oneLine(stderr) || `nothing, and ended with ${status}.`);
  }
}

/** uv's words without its drawing and line breaks, ending in a full stop. */
const oneLine = (text: string): string =>
  text
    .replace(/^Using .*$/gm, '')
    .replace(/[×╰├│─▶]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([^.])$/, '$1.');

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

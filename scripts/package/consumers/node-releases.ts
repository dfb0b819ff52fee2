/** The releases of Node that the package promises to work in: those of this machine, and from npm what it lacks. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from '../../release/command.ts';
import { ConsumerError } from './error.ts';

const MAJORS = [20, 22, 24] as const;

export interface NodeRelease {
  /** Such as `v22.23.3`. */
  readonly version: string;
  readonly executable: string;
}

/**
 * One executable of each release line.
 *
 * @param folder where to install what is missing
 * @throws ReleaseError if npm cannot install it, ConsumerError if what it installed does not run
 */
export async function nodeReleases(folder: string, signal?: AbortSignal): Promise<NodeRelease[]> {
  const found = new Map<number, NodeRelease>();
  for (const executable of installedNodes()) {
    const version = await versionOf(executable, signal);
    const major = majorOf(version);
    if (!found.has(major)) found.set(major, { version, executable });
  }
  const missing = MAJORS.filter((major) => !found.has(major));
  for (const major of missing) found.set(major, await installNode(join(folder, `node-${major}`), major, signal));
  return MAJORS.flatMap((major) => found.get(major) ?? []);
}

const majorOf = (version: string): number => Number(/^v(\d+)\./.exec(version)?.[1]);

const versionOf = async (executable: string, signal?: AbortSignal): Promise<string> =>
  (await command(executable, ['--version'], { cwd: '.', ...(signal ? { signal } : {}) })).trim();

/** The one that runs this, then those of the path. */
function installedNodes(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return [process.execPath, ...folders.map((folder) => join(folder, name)).filter((file) => existsSync(file))];
}

/** npm's package `node` brings the executable by a script of its own. */
async function installNode(folder: string, major: number, signal?: AbortSignal): Promise<NodeRelease> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'node-release', private: true, allowScripts: { node: true } }));
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', `node@${major}`];
  await command('npm', args, { cwd: folder, ...(signal ? { signal } : {}) });
  const executable = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const version = existsSync(executable) ? await versionOf(executable, signal) : 'nothing';
  if (majorOf(version) === major) return { version, executable };
  throw new ConsumerError(`npm's package node@${major} brought ${version}. Put a Node ${major} on the PATH.`);
}

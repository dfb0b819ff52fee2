/** An empty project into which npm has installed the tarball, outside this project, where nothing of its packages is found by accident. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../release/command.ts';
import { PROGRAM_LIMIT_MS, within } from './within.ts';

export interface Consumer {
  readonly folder: string;
  readonly signal?: AbortSignal;
}

const PACKAGE = 'open-webui-contract';

/**
 * Makes the project and installs.
 *
 * @param folder where; created if absent
 * @param packages what `npm install` is given besides the tarball, such as `zod@4.6.7`
 * @throws ReleaseError with what npm said if it cannot install
 */
export async function installConsumer(
  folder: string,
  tarball: string,
  packages: readonly string[] = [],
  signal?: AbortSignal,
): Promise<Consumer> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const consumer: Consumer = { folder, ...(signal ? { signal } : {}) };
  // No package's script is run: the package promises to work without, and no other needs one.
  await runIn(consumer, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball, ...packages]);
  return consumer;
}

/** Runs a command in the project, and returns what it printed. */
export const runIn = ({ folder, signal }: Consumer, name: string, args: readonly string[]): Promise<string> =>
  command(name, args, { cwd: folder, ...(signal ? { signal } : {}) });

/**
 * Runs a program of the project, and returns what it printed.
 *
 * @throws ConsumerError if it does not end
 */
export const runProgram = (consumer: Consumer, executable: string, file: string, limit = PROGRAM_LIMIT_MS): Promise<string> =>
  within(limit, file, consumer.signal, (signal) => runIn({ ...consumer, signal }, executable, [file]));

/** A command of a package that the project has installed. */
export const binOf = ({ folder }: Consumer, name: string): string => join(folder, 'node_modules/.bin', name);

/** Writes a file of the project. */
export function write({ folder }: Consumer, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** What the installed package states about itself. */
export function manifestOf({ folder }: Consumer): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'node_modules', PACKAGE, 'package.json'), 'utf8')); // npm's own form
}

export interface PackageManifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Packs the package as `npm publish` would. */
import { join } from 'node:path';
import { fromRoot } from '../../paths.ts';
import { command } from '../../release/command.ts';
import { ConsumerError } from './error.ts';

/** @returns the tarball, in the folder */
export async function packInto(folder: string, signal?: AbortSignal): Promise<string> {
  const options = { cwd: fromRoot('.'), ...(signal ? { signal } : {}) };
  await command('npm', ['run', 'package'], options);
  const printed = await command('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], options);
  const [packed]: { filename: string }[] = JSON.parse(printed); // npm's own form
  if (!packed) throw new ConsumerError('npm pack made no tarball. Run `npm pack --dry-run` and see what it says.', printed);
  return join(folder, packed.filename);
}

/** A table in the server's cache, as a tool leaves it there. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Preparation } from './preparation.ts';

export const leaveCachedFile: Preparation = async ({ dataFolder }) => {
  const folder = join(dataFolder, 'cache', 'tools');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'rome.csv'), 'day,place\nSaturday,Pantheon\n');
  return undefined;
};

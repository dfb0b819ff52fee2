/** Folders that are complete or not there. A file written last tells the one from the other, also after an interruption or on a full disk. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './lock.ts';

export const MARKER = 'complete';

export interface Recipe {
  /** What the folder is made from: made from something else, it is made anew. */
  readonly from: string;
  /** A file without which it is of no use, relative to the folder. */
  readonly needs: string;
  readonly signal?: AbortSignal | undefined;
}

/** Makes the folder unless it is complete, and removes it if that fails. Says whether there was anything to do. */
export function completeFolder(folder: string, recipe: Recipe, make: () => Promise<void>): Promise<boolean> {
  const marker = join(folder, MARKER);
  const task = async (): Promise<boolean> => {
    if (existsSync(marker) && readFileSync(marker, 'utf8') === recipe.from && existsSync(join(folder, recipe.needs))) return false;
    rmSync(folder, { recursive: true, force: true });
    try {
      mkdirSync(dirname(folder), { recursive: true });
      await make();
      writeFileSync(marker, recipe.from);
      return true;
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  };
  return withLock(`${folder}.lock`, task, recipe.signal);
}

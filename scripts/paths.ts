/** Where the project stands on disk, for scripts and tests: nothing else depends on the folder they are started from. */
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** Absolute path of a file of the project, from its path relative to the project's root. */
export const fromRoot = (path: string): string => fileURLToPath(new URL(path, root));

/**
 * Watches a folder with all that is in it. Node's own recursive watch loses a file that is saved by renaming another over it, as many editors
 * do (Linux, Node 24.21): it watches each file, and the new one is another. Here folders are watched, which see every name.
 */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * @param onChange is told the path of what changed, relative to the folder
 * @param onError is told why a folder can be watched no longer
 * @returns ends the watching
 */
export function watchFolders(folder: string, onChange: (file: string) => void, onError: (error: Error) => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  const forget = (below: string): void => {
    watchers.get(below)?.close();
    watchers.delete(below);
  };

  /** @param found tells of the files that are in it: of a new folder nobody has heard of them */
  const follow = (below: string, found: (file: string) => void): void => {
    if (watchers.has(below)) return;
    let entries: readonly { readonly name: string; isDirectory(): boolean }[];
    try {
      entries = readdirSync(join(folder, below), { withFileTypes: true });
    } catch {
      return; // a file, or gone again
    }
    const watcher = watch(join(folder, below), (event, name) => {
      if (name === null) return;
      const changed = join(below, name);
      if (event === 'rename') {
        forget(changed); // a folder of this name may be another one now
        follow(changed, onChange);
      }
      onChange(changed);
    });
    watcher.on('error', (error) => {
      forget(below);
      onError(error);
    });
    watchers.set(below, watcher);
    for (const entry of entries) {
      const inside = join(below, entry.name);
      if (entry.isDirectory()) follow(inside, found);
      else found(inside);
    }
  };

  follow('', () => undefined);
  return () => {
    for (const below of [...watchers.keys()]) forget(below);
  };
}

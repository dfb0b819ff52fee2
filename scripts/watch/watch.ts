/** Watches the contract's sources and serves each edit. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { compilePaths } from '../../src/mock/compile/edit.ts';
import type { EditableMock } from '../../src/mock/node/create.ts';
import { fromRoot } from '../paths.ts';
import { ContractEditor } from './contract-editor.ts';
import { watchFolders } from './folders.ts';

export interface Watching {
  close(): Promise<void>;
}

/** An editor writes a file in several steps; what comes within this time is one edit. */
const QUIET_MS = 15;

/** Files of the folder from which the contract is not made. */
const APART = /^(?:sources|workflows)[/\\]/;

/**
 * Serves what is saved below a folder, until it is closed.
 *
 * @param mock serves the contract as generated/openapi.json has it
 * @param say prints a line
 * @param folder openapi/, or a copy of it
 */
export async function watchContract(
  mock: Pick<EditableMock, 'replace'>,
  say: (line: string) => void,
  folder: string = fromRoot('openapi'),
): Promise<Watching> {
  const document = JSON.parse(await readFile(fromRoot('generated/openapi.json'), 'utf8'));
  const now = (): number => performance.now();
  const editor = new ContractEditor({ mock, folder, document, say, now });
  // The first edit should not wait for what compiles it.
  await compilePaths(document, Object.keys(document.paths).slice(0, 1), []);
  let changed = new Set<string>();
  const noticed = async (file: string): Promise<void> => {
    if (APART.test(file) || !/\.(?:yaml|json)$/.test(file)) return;
    changed.add(file);
    if (changed.size > 1) return;
    const since = now();
    for (let seen = 0; seen !== changed.size; ) {
      seen = changed.size;
      await sleep(QUIET_MS);
    }
    const files = [...changed];
    changed = new Set();
    await editor.serve(files, since);
  };
  const failed = (error: unknown): void => say(`${error instanceof Error ? error.message : error} Start again to serve edits.`);
  const stop = watchFolders(folder, (file) => void noticed(file).catch(failed), failed);
  say(`Watching ${folder}: what is saved there is served.`);
  return {
    async close() {
      stop();
      await editor.close();
    },
  };
}

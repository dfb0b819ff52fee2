/** `node scripts/server-types.ts`: writes dist/servers/, the types of each captured server. Part of `npm run package`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledDocument } from '../src/contract/document.ts';
import { viewOf } from '../src/contract/server-view.ts';
import { readCapturedServers, readContract } from '../src/contract/shipped.ts';
import { typesOf } from './generate/types.ts';
import { type DeclaredTypes, namedTypes, serverTypes } from './package/server-types.ts';
import { fromRoot } from './paths.ts';

/** The entry of a server: `0.12.4` of `open-webui@0.12.4`, `jobs-0.8.3` of the fork `open-webui-jobs@0.8.3`. */
export const entryOf = (server: string): string =>
  server
    .replace(/^open-webui-?/, '')
    .replace(/^@/, '')
    .replace('@', '-');

/**
 * Writes a declaration file and an empty module for each captured server that is asked for.
 *
 * @param folder where to write; created if absent
 * @param contractModule the module that holds the types of the whole contract, as seen from the folder
 * @param only the servers to write, such as `open-webui@0.12.4`; without it all
 */
export async function writeServerTypes(folder: string, contractModule: string, only?: readonly string[]): Promise<void> {
  const document: BundledDocument = await readContract();
  const declared: DeclaredTypes[] = [{ module: contractModule, alias: 'contract', types: namedTypes(await typesOf(document)) }];
  await mkdir(folder, { recursive: true });
  // Newest first: an old server is told by newer ones.
  for (const captured of (await readCapturedServers()).toReversed()) {
    if (only && !only.includes(captured.server)) continue;
    const entry = entryOf(captured.server);
    const types = namedTypes(await typesOf(viewOf(document, captured)));
    const heading = `/** The types of ${captured.server}: what it serves, and nothing else. */\n`;
    await writeFile(join(folder, `${entry}.d.ts`), heading + serverTypes(types, declared));
    await writeFile(join(folder, `${entry}.js`), 'export {};\n');
    declared.push({ module: `./${entry}.js`, alias: `server_${entry.replaceAll(/\W/g, '_')}`, types });
  }
}

if (import.meta.main) await writeServerTypes(fromRoot('dist/servers'), '../types.js');

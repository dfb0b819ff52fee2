/** The entries that the package promises, and what one of them needs besides the package. */
import { readCapturedServers } from '../../../src/contract/shipped.ts';
import { entryOf } from '../../server-types.ts';
import type { PackageManifest } from './consumer.ts';

/** The entries whose dependency is the consumer's choice. */
const PEERS: Readonly<Record<string, string>> = { './zod': 'zod', './react-query': '@tanstack/react-query', './msw': 'msw' };

export const PEER_PACKAGES: readonly string[] = Object.values(PEERS);

export interface Entry {
  /** As it is imported, such as `open-webui-contract/servers/0.8.3`. */
  readonly specifier: string;
  /** The package that it needs, if its consumer must install one. */
  readonly peer?: string;
  readonly json: boolean;
}

/**
 * Every module of `exports`; the pattern of the servers stands for each server that the contract knows, not for the files that happen to be
 * in the package.
 */
export async function entriesOf({ name, exports }: PackageManifest): Promise<Entry[]> {
  const servers = (await readCapturedServers()).map(({ server }) => entryOf(server));
  return Object.keys(exports).flatMap((entry) =>
    (entry.includes('*') ? servers.map((server) => entry.replace('*', server)) : [entry]).map((path) => {
      const peer = PEERS[path];
      return { specifier: name + path.slice(1), json: path.endsWith('.json'), ...(peer ? { peer } : {}) };
    }),
  );
}

/** A module that imports them all and exports them as a list. */
export function importing(entries: readonly Entry[]): string {
  const imports = entries.map(({ specifier, json }, index) =>
    json ? `import entry${index} from '${specifier}' with { type: 'json' };` : `import * as entry${index} from '${specifier}';`,
  );
  return `${imports.join('\n')}\nexport const entries = [${entries.map((_, index) => `entry${index}`).join(', ')}];\n`;
}

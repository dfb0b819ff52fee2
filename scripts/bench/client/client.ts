/** What the typed client costs: time for each call, bytes in a web page, the compiler's work, an editor's wait. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContract } from '../../../src/contract/shipped.ts';
import { fromRoot } from '../../paths.ts';
import { type Completions, measureCompletions } from './editor.ts';
import { forOpenapiFetch, forSdk, instantiationsOf, instantiationsWith, THIRTY_CALLS } from './instantiations.ts';
import { measureOverhead, type OverheadPlan, type Overheads } from './overhead.ts';
import { buildForBrowsers, gzipBytes } from './sizes.ts';

export const FULL: ClientPlan = { rounds: 40, calls: 250, warmUp: 3_000, completions: 11 };
export const QUICK: ClientPlan = { rounds: 5, calls: 100, warmUp: 500, completions: 4 };

export interface ClientPlan extends OverheadPlan {
  /** How often an editor asks. */
  readonly completions: number;
}

export interface ClientFigures {
  readonly overheads: Overheads;
  /** Bytes, gzipped. */
  readonly sizes: Readonly<Record<'client' | 'openapi-fetch' | 'sdk' | 'sdk-client', number>>;
  readonly instantiations: Readonly<Record<'client' | 'openapi-fetch' | 'sdk', number>>;
  readonly completions: Completions;
}

export async function measureClient(plan: ClientPlan): Promise<ClientFigures> {
  const overheads = await measureOverhead(plan);
  return {
    overheads,
    sizes: await measureSizes(),
    instantiations: {
      client: await instantiationsOf(fromRoot(THIRTY_CALLS)),
      'openapi-fetch': await instantiationsWith(forOpenapiFetch),
      sdk: await instantiationsWith(forSdk(await readContract())),
    },
    completions: await measureCompletions(plan.completions),
  };
}

async function measureSizes(): Promise<ClientFigures['sizes']> {
  const folder = await mkdtemp(fromRoot('.cache/bench/sizes-'));
  const entry = async (name: string, code: string): Promise<string> => {
    const file = join(folder, `${name}.ts`);
    await writeFile(file, code);
    return file;
  };
  const sdk = fromRoot('src/sdk.ts');
  try {
    const out = join(folder, 'out');
    const bytes = async (name: string, code: string): Promise<number> => {
      // One at a time: entries that are built together share files.
      await buildForBrowsers({ [name]: await entry(name, code) }, join(out, name));
      return gzipBytes(join(out, name), `${name}.js`);
    };
    return {
      client: await bytes('client', `export { createClient } from '${fromRoot('src/client/create-client.ts')}';`),
      'openapi-fetch': await bytes('openapi-fetch', `export { default } from '${fromRoot('node_modules/openapi-fetch/dist/index.mjs')}';`),
      sdk: await bytes('sdk', `export { client, getChatById } from '${sdk}';`),
      'sdk-client': await bytes('sdk-client', `export { createClient, createConfig } from '${sdk}';`),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

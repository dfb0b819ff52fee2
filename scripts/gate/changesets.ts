/** Which release the changesets of a change announce. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { GateError } from './error.ts';
import { fileAt } from './git.ts';

/** From the smallest to the largest. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

export interface Announced {
  /** The largest bump that the change announces for the package; `none` without a changeset. */
  readonly bump: Bump;
  /** Names of the change's changesets that announce a release of the package. */
  readonly changesets: readonly string[];
}

/**
 * Reads the changesets that stand in the working tree, tracked by git or not, and did not stand there when the change began. One that was
 * edited counts, too.
 *
 * @throws GateError if a changeset cannot be read
 */
export async function announcedBump(root: string, start: string, packageName: string): Promise<Announced> {
  const pending = await readChangesets(root).catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    throw new GateError(`A changeset of .changeset/ cannot be read: ${said}\nMend it, or delete it and run \`npm run changeset\`.`, {
      cause: error,
    });
  });
  const released: { readonly id: string; readonly bump: Bump }[] = [];
  for (const { id, releases } of pending) {
    const bump = releases.find(({ name }) => name === packageName)?.type ?? 'none';
    const file = `.changeset/${id}.md`;
    const isOfChange = (await fileAt(root, start, file)) !== (await readFile(join(root, file), 'utf8'));
    if (bump !== 'none' && isOfChange) released.push({ id, bump });
  }
  const bump = BUMPS.findLast((one) => released.some((changeset) => changeset.bump === one)) ?? 'none';
  return { bump, changesets: released.map(({ id }) => id).sort() };
}

export const isAtLeast = (bump: Bump, least: Bump): boolean => BUMPS.indexOf(bump) >= BUMPS.indexOf(least);

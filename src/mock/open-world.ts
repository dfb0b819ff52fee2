/** Opens the world of a mock. */
import type { WorldData } from './state/data.ts';
import { seededIds } from './state/ids.ts';
import type { Store } from './state/store.ts';
import { World } from './state/world.ts';
import { fingerprint } from './stream/random.ts';

export interface OpenWorldOptions {
  readonly examples: WorldData['examples'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In memory if undefined. */
  readonly store: Store | undefined;
  /** Of the ids of what is created; random ids without it. */
  readonly seed: string | undefined;
}

export function openWorld({ examples, now, store, seed }: OpenWorldOptions): World {
  const ids = seed === undefined ? {} : { newId: idsBeside(store, seed) };
  return new World({ examples, now, ...(store ? { store } : {}), ...ids });
}

/** Ids in the seed's order, without those that the store holds: a second run would put new items in the place of the first one's. */
function idsBeside(store: Store | undefined, seed: string): () => string {
  const next = seededIds(Number.parseInt(fingerprint(seed), 16));
  const held = new Set(Object.values(store?.dump() ?? {}).flatMap((items) => items.map(([id]) => id)));
  return () => {
    let id = next();
    while (held.has(id)) id = next();
    return id;
  };
}

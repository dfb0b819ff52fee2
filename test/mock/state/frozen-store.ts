/** A store whose items cannot be changed in place: whoever tries gets a TypeError. */
import { type Item, MemoryStore } from '../../../src/mock/state/store.ts';

export class FrozenStore extends MemoryStore {
  override put(collection: string, id: string, item: Item): void {
    super.put(collection, id, frozen(item));
  }
}

/** Freezes plain JSON at every depth; bytes cannot be frozen. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Uint8Array) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** Where the world keeps its items: collections of plain JSON by id, in the order in which they came. */

/** The fields of an item, of a body or of a change. */
export type Fields = Readonly<Record<string, unknown>>;

/** One thing of the world: plain JSON that nobody changes in place. */
export type Item = Fields;

/**
 * Keeps items. What it is given and what it gives are the store's own, and nobody changes an item in place: the tests' store freezes its items.
 */
export interface Store {
  get(collection: string, id: string): Item | undefined;
  /** All items of a collection, oldest first. */
  all(collection: string): readonly Item[];
  /** Adds an item at the end, or puts it in the place of the one with its id. */
  put(collection: string, id: string, item: Item): void;
  /** Whether there was such an item. */
  delete(collection: string, id: string): boolean;
  /** Ids and items of every collection that was ever written to. */
  dump(): StoreDump;
  clear(): void;
}

/** Everything in a store, as plain JSON: by collection, ids with their items in order. */
export type StoreDump = Readonly<Record<string, readonly (readonly [id: string, item: Item])[]>>;

/** Keeps items for as long as the process lives. */
export class MemoryStore implements Store {
  readonly #collections = new Map<string, Map<string, Item>>();

  get(collection: string, id: string): Item | undefined {
    return this.#collections.get(collection)?.get(id);
  }

  all(collection: string): readonly Item[] {
    return [...(this.#collections.get(collection)?.values() ?? [])];
  }

  put(collection: string, id: string, item: Item): void {
    let items = this.#collections.get(collection);
    if (!items) {
      items = new Map();
      this.#collections.set(collection, items);
    }
    items.set(id, item);
  }

  delete(collection: string, id: string): boolean {
    return this.#collections.get(collection)?.delete(id) ?? false;
  }

  dump(): StoreDump {
    return Object.fromEntries([...this.#collections].map(([name, items]) => [name, [...items]]));
  }

  clear(): void {
    this.#collections.clear();
  }
}

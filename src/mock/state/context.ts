/** What a row works with: the items, the caller, the clock. */
import { isRecord } from '../../contract/json.ts';
import type { FileStore } from '../files/store.ts';
import type { Fields, Item, Store } from './store.ts';
import type { Call, Caller, Collection, Context, Items } from './table.ts';
import { inUnit, type TimeUnit } from './time.ts';

/** Where all settings are kept. */
export const SETTINGS = 'settings';

/** What a context needs of its world. */
export interface Surroundings {
  readonly store: Store;
  readonly files: FileStore;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** A row asked for something that no table declares, or for a caller where there is none. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export class WorldContext implements Context {
  readonly call: Call;
  readonly #surroundings: Surroundings;

  constructor(call: Call, surroundings: Surroundings) {
    this.call = call;
    this.#surroundings = surroundings;
  }

  get caller(): Caller {
    const { caller, operation } = this.call;
    if (caller) return caller;
    throw new TableError(`${operation.operationId} may be called without a token: its row must look at call.caller, which can be absent.`);
  }

  get files(): FileStore {
    return this.#surroundings.files;
  }

  get body(): Fields {
    return isRecord(this.call.body) ? this.call.body : {};
  }

  // Bound, so that rows may take them apart: `({ items, now }) => …`.
  readonly items = (name: string): Items => {
    const collection = this.#surroundings.collections.get(name);
    if (collection) return new StoredItems(name, collection, this, this.#surroundings.store);
    throw new TableError(`No table declares the collection \`${name}\`. Declare it under \`collections\` in src/mock/state/tables/.`);
  };

  readonly setting = (name: string): Item => {
    const value = this.#surroundings.store.get(SETTINGS, name);
    if (value) return value;
    throw new TableError(`No table declares the setting \`${name}\`. Declare it under \`settings\` in src/mock/state/tables/.`);
  };

  readonly setSetting = (name: string, value: Item): void => {
    this.setting(name);
    this.#surroundings.store.put(SETTINGS, name, value);
  };

  readonly now = (unit: TimeUnit = 'milliseconds'): number => inUnit(this.#surroundings.now(), unit);

  readonly newId = (): string => this.#surroundings.newId();
}

class StoredItems implements Items {
  readonly collection: Collection;
  readonly #name: string;
  readonly #context: Context;
  readonly #store: Store;

  constructor(name: string, collection: Collection, context: Context, store: Store) {
    this.collection = collection;
    this.#name = name;
    this.#context = context;
    this.#store = store;
  }

  get(id: unknown): Item | undefined {
    return typeof id === 'string' ? this.#store.get(this.#name, id) : undefined;
  }

  all(): readonly Item[] {
    return this.#store.all(this.#name);
  }

  of(owner: string = this.#context.caller.id): readonly Item[] {
    const field = ownerField(this.collection);
    return field === null ? [] : this.all().filter((item) => item[field] === owner);
  }

  insert(fields: Fields): Item {
    const { id = 'id', created = 'created_at', updated = 'updated_at', unit = 'seconds', defaults } = this.collection;
    const owner = ownerField(this.collection);
    const now = this.#context.now(unit);
    const item = {
      ...(owner === null || this.#context.call.caller === undefined ? {} : { [owner]: this.#context.caller.id }),
      ...(created === null ? {} : { [created]: now }),
      ...(updated === null ? {} : { [updated]: now }),
      ...defaults?.(this.#context),
      ...fields,
      [id]: fields[id] ?? this.#unusedId(),
    };
    return this.#put(item);
  }

  change(item: Item, fields: Fields, { touch = true }: { readonly touch?: boolean } = {}): Item {
    const { updated = 'updated_at', unit = 'seconds' } = this.collection;
    return this.#put({ ...item, ...(touch && updated !== null ? { [updated]: this.#context.now(unit) } : {}), ...fields });
  }

  remove(item: Item): void {
    this.collection.removed?.(item, this.#context);
    this.#store.delete(this.#name, idOf(this.collection, item));
  }

  view(item: Item): Item {
    return this.collection.view ? { ...item, ...this.collection.view(item, this.#context) } : item;
  }

  #put(item: Item): Item {
    this.#store.put(this.#name, idOf(this.collection, item), item);
    return item;
  }

  /** Seeded ids begin anew with each process, and a kept world has some of them already. */
  #unusedId(): string {
    for (;;) {
      const id = this.#context.newId();
      if (!this.#store.get(this.#name, id)) return id;
    }
  }
}

const ownerField = ({ owner = 'user_id' }: Collection): string | null => owner;

export const idOf = ({ id = 'id' }: Collection, item: Item): string => String(item[id]);

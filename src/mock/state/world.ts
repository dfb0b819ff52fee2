/** The world that the mock's requests change: what is created can be read, listed, changed and deleted. Nothing of HTTP, nothing of Node. */
import { isRecord } from '../../contract/json.ts';
import type { FileStore } from '../files/store.ts';
import { castOf } from './cast.ts';
import { idOf, SETTINGS, type Surroundings, TableError, WorldContext } from './context.ts';
import { copyOf } from './copy.ts';
import { randomId } from './ids.ts';
import { project } from './project.ts';
import { Refusal } from './refusal.ts';
import type { ReplyShape } from './reply-shape.ts';
import { type Item, MemoryStore, type Store, type StoreDump } from './store.ts';
import { storedFiles } from './stored-files.ts';
import { type Call, type Caller, type Collection, Download, Lines, REPLAY, type Role, type Row, type Table, Whole } from './table.ts';
import { TABLES } from './tables/index.ts';
import { inUnit } from './time.ts';

export interface WorldOptions {
  /** Values of the contract's examples by name, at least those that `worldData` names. */
  readonly examples: Readonly<Record<string, unknown>>;
  readonly tables?: readonly Table[];
  /** In memory unless said otherwise. A store that holds something is taken as it is, an empty one is filled with the seed. */
  readonly store?: Store;
  /** Milliseconds since 1970; the machine's clock unless said otherwise. */
  readonly now?: () => number;
  /** Ids of new items; random unless said otherwise. See `seededIds`. */
  readonly newId?: () => string;
}

export interface WorldReply {
  readonly status: number;
  /** JSON, or with a media type a text or bytes. It is the world's own, for sending, not for changing. */
  readonly body: unknown;
  readonly mediaType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** A file to send, in place of a body. */
  readonly download?: Download;
}

/** A snapshot that the world cannot be put back to. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

export class World {
  readonly #tables: readonly Table[];
  readonly #rows = new Map<string, Row>();
  readonly #surroundings: Surroundings;
  #examples: Readonly<Record<string, unknown>>;

  constructor({ examples, tables = TABLES, store = new MemoryStore(), now = Date.now, newId = randomId }: WorldOptions) {
    this.#tables = tables;
    this.#examples = examples;
    const collections = new Map<string, Collection>();
    for (const table of tables) {
      for (const [name, collection] of Object.entries(table.collections ?? {})) declare(collections, name, collection);
      for (const [operationId, row] of Object.entries(table.rows)) declare(this.#rows, operationId, row);
    }
    this.#surroundings = { store, files: storedFiles(store), collections, now, newId };
    if (Object.keys(store.dump()).length === 0) this.reset('seed');
  }

  /** Whether the world answers an operation. */
  has(operationId: string): boolean {
    return this.#rows.has(operationId);
  }

  /**
   * Does what a request asks for.
   *
   * @returns `undefined` if no table has a row for the operation, or the row leaves the reply to its example
   */
  answer(call: Call): WorldReply | undefined {
    const row = this.#rows.get(call.operation.operationId);
    if (!row) return undefined;
    if (call.caller) this.#see(call.caller);
    let said: unknown;
    try {
      said = row(new WorldContext(call, this.#surroundings));
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: { detail: error.detail } };
      throw error;
    }
    if (said === REPLAY) return undefined;
    if (said instanceof Whole) return said;
    if (said instanceof Download) return { status: call.status, body: undefined, download: said };
    const { replyShape } = call.operation;
    if (said instanceof Lines) return { status: call.status, body: toLines(said, replyShape, call), mediaType: 'application/x-ndjson' };
    return { status: call.status, body: project(replyShape, said, call.example()) };
  }

  /** The bytes of uploaded files, by the file's id. */
  get files(): FileStore {
    return this.#surroundings.files;
  }

  /** The account behind a token; `undefined` for a token that is no account's, or of one that is gone. */
  callerOf(token: string): Caller | undefined {
    const { store } = this.#surroundings;
    const entry = store.get('tokens', token);
    const account = entry && store.get('users', String(entry['user_id']));
    const role = account?.['role'];
    if (!isRole(role)) return undefined;
    return { id: String(account?.['id']), role, session: entry?.['session'] !== false, token };
  }

  /** Puts the world back to the contract's examples, or to nothing but what is kept: accounts, their tokens, settings. */
  reset(to: 'seed' | 'empty'): void {
    const { store, collections } = this.#surroundings;
    const cast = castOf(this.#examples);
    store.clear();
    for (const [name, collection] of collections) {
      if (to === 'empty' && !collection.kept) continue;
      for (const item of collection.seed?.(cast) ?? []) {
        const id = idOf(collection, item);
        store.put(name, id, copyOf({ ...store.get(name, id), ...item }));
      }
    }
    for (const { settings = {} } of this.#tables) {
      for (const [name, seed] of Object.entries(settings)) {
        store.put(SETTINGS, name, copyOf(typeof seed === 'string' ? cast.item(seed) : seed(cast)));
      }
    }
  }

  /** From now on a reset begins with these examples: the contract was edited. What the world holds stays. */
  beginWith(examples: Readonly<Record<string, unknown>>): void {
    this.#examples = examples;
  }

  /** Everything that the world holds, as plain JSON. */
  snapshot(): StoreDump {
    return copyOf(this.#surroundings.store.dump());
  }

  /** Puts the world back to a snapshot. Throws a `SnapshotError` if that is none, and changes nothing then. */
  restore(snapshot: unknown): void {
    const entries = readSnapshot(snapshot);
    const { store } = this.#surroundings;
    store.clear();
    for (const [collection, id, item] of entries) store.put(collection, id, copyOf(item));
  }

  /** Notes that an account is active, once a minute. */
  #see({ id }: Caller): void {
    const { store, now } = this.#surroundings;
    const account = store.get('users', id);
    const seconds = inUnit(now(), 'seconds');
    if (account && seconds - Number(account['last_active_at']) >= 60) store.put('users', id, { ...account, last_active_at: seconds });
  }
}

function declare<T>(into: Map<string, T>, name: string, value: T): void {
  if (into.has(name)) throw new TableError(`Two tables declare \`${name}\`. Keep one.`);
  into.set(name, value);
}

function toLines({ values }: Lines, shape: ReplyShape, { example }: Call): string {
  const each = shape !== null && 'list' in shape ? shape.list : null;
  const model = example();
  const first: unknown = Array.isArray(model) ? model[0] : undefined;
  return values.map((value) => `${JSON.stringify(project(each, value, first))}\n`).join('');
}

const isRole = (role: unknown): role is Role => role === 'admin' || role === 'user' || role === 'pending';

function readSnapshot(snapshot: unknown): [collection: string, id: string, item: Item][] {
  const wrong = new SnapshotError('This is no snapshot of the mock: send back what GET /__mock/snapshot answered, unchanged.');
  if (!isRecord(snapshot)) throw wrong;
  return Object.entries(snapshot).flatMap(([collection, entries]) => {
    if (!Array.isArray(entries)) throw wrong;
    return entries.map((entry: unknown): [string, string, Item] => {
      const [id, item]: readonly unknown[] = Array.isArray(entry) ? entry : [];
      if (typeof id !== 'string' || !isRecord(item)) throw wrong;
      return [collection, id, item];
    });
  });
}

/** A world that outlives the process: a store in memory, written through to an SQLite file. The only module here that needs Node. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isRecord } from '../../contract/json.ts';
import { type Item, MemoryStore, type Store, type StoreDump } from './store.ts';

/** The state file cannot be used. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
  readonly file: string;

  constructor(file: string, problem: string, cause?: unknown) {
    super(problem, { cause });
    this.file = file;
  }
}

/**
 * Opens a state file, or makes it.
 *
 * @param file path of the file; `:memory:` is a world of this process alone
 * @throws StateFileError on a Node without node:sqlite, and for a file that is something else
 * @example new World({ examples, store: await openSqliteStore('world.sqlite') })
 */
export async function openSqliteStore(file: string): Promise<SqliteStore> {
  const { DatabaseSync } = await import('node:sqlite').catch((cause: unknown) => {
    const problem = `This Node (${process.version}) has no SQLite, which --state needs. Use Node 22.13 or newer, or leave --state out.`;
    throw new StateFileError(file, problem, cause);
  });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    return new SqliteStore(database);
  } catch (cause) {
    database?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StateFileError(file, `${file} cannot be used to keep the mock's state: ${reason}. Name another file, or delete it.`, cause);
  }
}

/** Reads come from memory; writes go to both. */
export class SqliteStore implements Store {
  readonly #memory = new MemoryStore();
  readonly #database: DatabaseSync;
  readonly #put: StatementSync;
  readonly #delete: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    // A write must not wait for the disk: the last moments before a power cut may be lost.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec(
      'CREATE TABLE IF NOT EXISTS items (position INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (collection, id))',
    );
    for (const row of database.prepare('SELECT collection, id, json FROM items ORDER BY position').iterate()) {
      const item: unknown = JSON.parse(String(row['json']));
      if (isRecord(item)) this.#memory.put(String(row['collection']), String(row['id']), item);
    }
    this.#put = database.prepare(
      'INSERT INTO items (collection, id, json) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET json = excluded.json',
    );
    this.#delete = database.prepare('DELETE FROM items WHERE collection = ? AND id = ?');
  }

  get(collection: string, id: string): Item | undefined {
    return this.#memory.get(collection, id);
  }

  all(collection: string): readonly Item[] {
    return this.#memory.all(collection);
  }

  put(collection: string, id: string, item: Item): void {
    this.#put.run(collection, id, JSON.stringify(item));
    this.#memory.put(collection, id, item);
  }

  delete(collection: string, id: string): boolean {
    this.#delete.run(collection, id);
    return this.#memory.delete(collection, id);
  }

  dump(): StoreDump {
    return this.#memory.dump();
  }

  clear(): void {
    this.#database.exec('DELETE FROM items');
    this.#memory.clear();
  }

  close(): void {
    this.#database.close();
  }
}

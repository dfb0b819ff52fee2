/**
 * The language of the tables. A table says for one tag of the contract which things there are (`collections`) and what each operation does
 * with them (`rows`); the builders of `reading.ts` and `writing.ts` make the rows.
 *
 * To write the next table, in `tables/<tag>.ts`:
 *
 * 1. Ask a real server for the sequence create, list, read, change, delete, and for an unknown and a foreign id at each operation. Note
 *    status and text of each refusal.
 * 2. Declare the collection: its `seed` (the contract's examples that hold the cast, by name), what the server computes for a new item
 *    (`defaults`), what `missing` says. Id field `id`, owner field `user_id`, times `created_at` and `updated_at` in seconds unless said
 *    otherwise.
 * 3. Give every operation a row:
 *
 *        createNote: creates('notes', { fields: given('title', 'data', 'meta') }),
 *        getNoteById: reads('notes'),
 *        listNotes: lists('notes', { sort: ['-updated_at'], window: pages(60) }),
 *        updateNoteById: changes('notes', { set: given('title', 'data', 'meta') }),
 *        deleteNoteById: deletes('notes'),
 *
 *    A row gives back the item; the world leaves only the fields that the operation's reply schema names. What lacks comes from
 *    `defaults`, from `view` (computed for the reply, not stored), or from the operation's example.
 * 4. What differs between operations is an option: `by` (which parameter has the id), `allowed` (who may: `owner`, `ownerOrAdmin`,
 *    `anyone`, `exactly('read')` …), `missing` and `forbidden` (what is said otherwise), `set`, `where`, `sort`, `window`, `under`.
 *    `removed` says what goes with an item. Where nothing fits, a row is a function `(context) => reply` of its own.
 * 5. Add the table to `tables/index.ts`, its cast's ids to `CAST` in `test/mock/state/tables.test.ts`, and test the sequence of step 1 in
 *    `test/mock/state/<tag>.test.ts`: `get` of `harness.ts` holds every reply against the contract's schema.
 *
 * Items are never changed in place, nor is what a request holds: the world keeps and sends them without copying. The tests' store freezes what
 * it keeps. A row throws before it writes, so that a refused request changes nothing.
 */
import type { FileStore } from '../files/store.ts';
import type { Refusal } from './refusal.ts';
import type { ReplyShape } from './reply-shape.ts';
import type { Fields, Item } from './store.ts';
import type { TimeUnit } from './time.ts';

/** What a tag's operations do to the world. Names of collections and settings are shared by all tables. */
export interface Table {
  readonly collections?: Readonly<Record<string, Collection>>;
  /** Settings, of which there is one each, with the example that they begin with, or what is made of examples. See `readsSetting`. */
  readonly settings?: Readonly<Record<string, string | ((cast: Cast) => Fields)>>;
  /** By operationId. */
  readonly rows: Readonly<Record<string, Row>>;
}

/**
 * Does what one operation does, and gives its reply: a value, of which only the fields remain that the reply's schema names; a `Whole`
 * reply; `Lines`; a `Download`; or `REPLAY`. Throws a `Refusal` to fail.
 */
export type Row = (context: Context) => unknown;

/** Kinds of things that operations create. */
export interface Collection {
  /** Field with the id; `id` unless said otherwise. */
  readonly id?: string;
  /** Field with the owner's id; `user_id` unless said otherwise, `null` if nobody owns the items. */
  readonly owner?: string | null;
  /** Unit of the times; seconds unless said otherwise. */
  readonly unit?: TimeUnit;
  /** Fields that get the time of creation and of the last change; `created_at` and `updated_at` unless said otherwise, `null` for none. */
  readonly created?: string | null;
  readonly updated?: string | null;
  /** The items at the beginning, from the contract's examples. Items with one id are one item: the later adds its fields. */
  readonly seed?: (cast: Cast) => readonly Fields[];
  /** Whether the items remain when the world is emptied, as accounts do. */
  readonly kept?: boolean;
  /** What the server gives a new item that the request does not. */
  readonly defaults?: (context: Context) => Fields;
  /** Fields that replies have and that are not stored, such as counts. */
  readonly view?: (item: Item, context: Context) => Fields;
  /** What is said to an unknown id, and to somebody else's; 404 and the same unless said otherwise. */
  readonly missing?: Refusal;
  readonly forbidden?: Refusal;
  /** Who may see and change an item; the owner unless said otherwise. */
  readonly allowed?: Access;
  /** Whether lists show an item; all are shown unless said otherwise. What changes or deletes all items does not ask. */
  readonly listed?: (item: Item) => boolean;
  /** What else happens when an item is removed, before it is. */
  readonly removed?: (item: Item, context: Context) => void;
}

/** Whether the caller may do something with an item. */
export type Access = (item: Item, context: Context) => boolean;

/** The contract's examples, by name. */
export interface Cast {
  /** The value of an example that is an object. */
  item(name: string): Fields;
  /** The items of an example that is a list, or that has a list under a key. */
  items(name: string, key?: string): readonly Fields[];
}

/** A signed-in account. */
export interface Caller {
  readonly id: string;
  readonly role: Role;
  /** `false` for an API key. */
  readonly session: boolean;
  readonly token: string;
}

export type Role = 'admin' | 'user' | 'pending';

/** A request that was routed, authorised and checked. */
export interface Call {
  readonly operation: CalledOperation;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON, or the fields of a form by name, where a file is an `UploadedFile`; absent if nothing was sent. */
  readonly body?: unknown;
  readonly caller?: Caller | undefined;
  /** The default example of the operation's success reply, parsed. */
  readonly example: () => unknown;
  /** The operation's success status. */
  readonly status: number;
}

export interface CalledOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly replyShape: ReplyShape;
}

/** What a row works with. */
export interface Context {
  readonly call: Call;
  readonly caller: Caller;
  /** The body's fields; none if the body is no object. */
  readonly body: Fields;
  readonly items: (collection: string) => Items;
  /** The value of a setting. */
  readonly setting: (name: string) => Item;
  readonly setSetting: (name: string, value: Item) => void;
  /** The bytes of files, by the file's id. */
  readonly files: FileStore;
  /** The time, in milliseconds unless said otherwise. */
  readonly now: (unit?: TimeUnit) => number;
  readonly newId: () => string;
}

/** The items of a collection, as rows see them. */
export interface Items {
  readonly collection: Collection;
  get(id: unknown): Item | undefined;
  all(): readonly Item[];
  /** Those whose owner is the caller, or the account with that id. */
  of(owner?: string): readonly Item[];
  /** Adds an item: defaults, owner, times and id are added where `fields` lacks them. */
  insert(fields: Fields): Item;
  /** Changes fields. `touch: false` leaves the time of the last change as it is. */
  change(item: Item, fields: Fields, options?: { readonly touch?: boolean }): Item;
  remove(item: Item): void;
  /** The item with the fields of the collection's `view`. */
  view(item: Item): Item;
}

/** A row's reply when it has nothing of its own to say: the mock replays its example. */
export const REPLAY = Symbol('replay the example');

/** A reply that is sent as it is: another status, headers, or a body that is not JSON. */
export class Whole {
  readonly status: number;
  /** JSON, or with `mediaType` a text or bytes. */
  readonly body: unknown;
  readonly mediaType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, { mediaType, headers = {} }: { mediaType?: string; headers?: Record<string, string> } = {}) {
    this.status = status;
    this.body = body;
    this.mediaType = mediaType;
    this.headers = headers;
  }
}

/** The bytes of a kept file, as they were uploaded. The front sends them as the operation does, or a part of them. */
export class Download {
  /** The file's id, under which the world's files have its bytes. */
  readonly file: string;
  /** What the file is called today. */
  readonly name: string;

  constructor(file: string, name: string) {
    this.file = file;
    this.name = name;
  }
}

/** A list that is sent as NDJSON, each entry with the fields that the operation's JSON reply names for one. */
export class Lines {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

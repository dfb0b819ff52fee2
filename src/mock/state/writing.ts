/** Builders of rows that change the world. */
import { isRecord } from '../../contract/json.ts';
import { fieldsOf } from './fields.ts';
import { type Finding, find, seek } from './finding.ts';
import { type Choosing, choose, type Telling } from './reading.ts';
import type { Fields, Item } from './store.ts';
import type { Context, Row } from './table.ts';

export interface Creating {
  /** The new item's fields; what it leaves out comes from the collection's `defaults`. May throw a refusal. */
  readonly fields: (body: Fields, context: Context) => Fields;
  readonly reply?: Telling;
}

export interface Changing extends Finding {
  /** The fields to change: constants, or taken from the body. May throw a refusal. */
  readonly set: Fields | ((body: Fields, item: Item, context: Context) => Fields);
  /** Whether this counts as a change of the item, for its time; it does unless said otherwise. */
  readonly touch?: boolean | ((body: Fields) => boolean);
  readonly reply?: Telling;
}

const tell = (context: Context, collection: string, item: Item, reply: Telling | undefined): unknown =>
  reply ? reply(item, context) : context.items(collection).view(item);

/** Makes an item and answers it. */
export const creates =
  (collection: string, { fields, reply }: Creating): Row =>
  (context) =>
    tell(context, collection, context.items(collection).insert(fields(context.body, context)), reply);

/** Changes fields of an item and answers it. */
export const changes =
  (collection: string, { set, touch = true, reply, ...finding }: Changing): Row =>
  (context) => {
    const item = find(context, collection, finding);
    const fields = typeof set === 'function' ? set(context.body, item, context) : set;
    const counts = typeof touch === 'function' ? touch(context.body) : touch;
    return tell(context, collection, context.items(collection).change(item, fields, { touch: counts }), reply);
  };

/** Turns a flag of an item over and answers the item. */
export const toggles = (collection: string, flag: string, changing: Omit<Changing, 'set'> = {}): Row =>
  changes(collection, { ...changing, set: (_body, item) => ({ [flag]: item[flag] !== true }) });

/** Removes an item and answers `true`, or what `reply` makes of the item. With `absent`, an unknown id gets that reply and no refusal. */
export const deletes = (
  collection: string,
  { reply, absent, ...finding }: Finding & { readonly reply?: Telling; readonly absent?: unknown } = {},
): Row => {
  return (context) => {
    if (absent !== undefined && !seek(context, collection, finding)) return absent;
    const item = find(context, collection, finding);
    context.items(collection).remove(item);
    return reply ? reply(item, context) : true;
  };
};

/** Removes all of the caller's items, or those chosen, and answers `true`. */
export const deletesAll =
  (
    collection: string,
    { reply, ...choosing }: Choosing & { readonly reply?: (items: readonly Item[], context: Context) => unknown } = {},
  ): Row =>
  (context) => {
    const gone = choose(context, collection, choosing);
    for (const item of gone) context.items(collection).remove(item);
    return reply ? reply(gone, context) : true;
  };

export interface ChangingAll extends Choosing {
  readonly set: Fields | ((item: Item, context: Context) => Fields);
  readonly touch?: boolean;
  readonly reply?: (items: readonly Item[], context: Context) => unknown;
}

/** Changes all of the caller's items, or those chosen, and answers `true`. */
export const changesAll =
  (collection: string, { set, touch = true, reply, ...choosing }: ChangingAll): Row =>
  (context) => {
    const items = context.items(collection);
    const changed = choose(context, collection, choosing).map((item) =>
      items.change(item, typeof set === 'function' ? set(item, context) : set, { touch }),
    );
    return reply ? reply(changed, context) : true;
  };

export interface Copying extends Finding {
  /** What differs in the copy. */
  readonly fields: (item: Item, body: Fields, context: Context) => Fields;
  /** The fields that the copy takes over from the item. */
  readonly take: readonly string[];
  readonly reply?: Telling;
}

/** Makes a new item out of another one, for the caller, and answers it. */
export const copies =
  (collection: string, { fields, take, reply, ...finding }: Copying): Row =>
  (context) => {
    const item = find(context, collection, finding);
    const taken = Object.fromEntries(take.flatMap((name) => (name in item ? [[name, item[name]]] : [])));
    return tell(context, collection, context.items(collection).insert({ ...taken, ...fields(item, context.body, context) }), reply);
  };

export interface Importing {
  /** The entries in the body: a key, or a function. */
  readonly from: string | ((context: Context) => readonly unknown[]);
  readonly fields: (entry: Fields, context: Context) => Fields;
  readonly reply?: (items: readonly Item[], context: Context) => unknown;
}

/** Makes an item of each entry, in place of the one with its id if there is one, and answers them all. */
export const imports =
  (collection: string, { from, fields, reply }: Importing): Row =>
  (context) => {
    const found = typeof from === 'function' ? from(context) : context.body[from];
    const entries = Array.isArray(found) ? found.filter(isRecord) : [];
    const items = context.items(collection);
    const made = entries.map((entry) => items.insert(fields(entry, context)));
    return reply ? reply(made, context) : made.map((item) => items.view(item));
  };

/** Changes a setting and answers it: fields that the body names, or with `replace` the whole of it. */
export const changesSetting =
  (
    name: string,
    {
      set,
      replace = false,
      reply,
    }: {
      readonly set?: (body: Fields, value: Item, context: Context) => Fields;
      readonly replace?: boolean;
      readonly reply?: Telling;
    } = {},
  ): Row =>
  (context) => {
    const value = context.setting(name);
    const next = set ? set(context.body, value, context) : fieldsOf(context.body);
    context.setSetting(name, replace ? next : { ...value, ...next });
    return reply ? reply(context.setting(name), context) : context.setting(name);
  };

/** Builders of rows that leave the world as it is. */
import { ownedBy } from './access.ts';
import { cut, type Order, sorted, type Window } from './choosing.ts';
import { type Finding, find } from './finding.ts';
import type { Item } from './store.ts';
import { type Access, type Context, Lines, type Row } from './table.ts';

/** What a row says of an item, instead of the item with its view. */
export type Telling = (item: Item, context: Context) => unknown;

export interface Choosing {
  /** Whose items: the caller's unless said otherwise. */
  readonly allowed?: Access;
  readonly where?: (item: Item, context: Context) => boolean;
  readonly sort?: Order | ((context: Context) => Order);
}

export interface Listing extends Choosing {
  readonly window?: (context: Context) => Window;
  /** The key that holds the list in the reply, beside `total`; a bare list unless said otherwise. */
  readonly under?: string;
  readonly reply?: Telling;
}

/** Answers one item. */
export const reads =
  (collection: string, { reply, ...finding }: Finding & { readonly reply?: Telling } = {}): Row =>
  (context) => {
    const item = find(context, collection, finding);
    return reply ? reply(item, context) : context.items(collection).view(item);
  };

/** Answers a list: bare, or under a key beside the `total` of all pages. */
export const lists =
  (collection: string, { window, under, reply, ...choosing }: Listing = {}): Row =>
  (context) => {
    const found = listed(context, collection, choosing);
    const items = context.items(collection);
    const shown = cut(found, window?.(context)).map((item) => (reply ? reply(item, context) : items.view(item)));
    return under === undefined ? shown : { [under]: shown, total: found.length };
  };

/** Answers a list as NDJSON, one item a line. */
export const exportsLines = (collection: string, listing: Listing = {}): Row => {
  const row = lists(collection, listing);
  return (context) => new Lines(row(context) as readonly unknown[]); // without `under` it is a list
};

/** Answers how many there are: a bare number, or under a key. */
export const counts =
  (collection: string, { under, ...choosing }: Choosing & { readonly under?: string } = {}): Row =>
  (context) => {
    const total = listed(context, collection, choosing).length;
    return under === undefined ? total : { [under]: total };
  };

/** Answers a setting, or what `reply` makes of it. */
export const readsSetting =
  (name: string, reply: Telling = (value) => value): Row =>
  (context) =>
    reply(context.setting(name), context);

/** The same as `choose`, without what lists leave out. */
function listed(context: Context, name: string, choosing: Choosing): readonly Item[] {
  const found = choose(context, name, choosing);
  const { listed: shows } = context.items(name).collection;
  return shows ? found.filter(shows) : found;
}

/** The items that a row is about, in its order. */
export function choose(context: Context, name: string, { allowed, where, sort }: Choosing): readonly Item[] {
  const items = context.items(name);
  const { owner = 'user_id' } = items.collection;
  const may = allowed ?? ownedBy(owner);
  const found = items.all().filter((item) => may(item, context) && (where?.(item, context) ?? true));
  const order = typeof sort === 'function' ? sort(context) : sort;
  return order ? sorted(found, order) : found;
}

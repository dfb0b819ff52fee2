/** How a row finds the item that it is about. */
import { ownedBy } from './access.ts';
import { notFound, type Refusal } from './refusal.ts';
import type { Item } from './store.ts';
import { type Access, type Context, REPLAY, type Row } from './table.ts';

export interface Finding {
  /** The path parameter with the id (the path's only one unless said otherwise), or a function that finds the item. */
  readonly by?: string | ((context: Context) => Item | undefined);
  /** What this operation says to an unknown id; the collection's words unless said otherwise. */
  readonly missing?: Refusal;
  /** What it says to who may not; the same as to an unknown id unless said otherwise. */
  readonly forbidden?: Refusal;
  /** Who may; the collection's rule unless said otherwise, and without one the owner. */
  readonly allowed?: Access;
}

/** The item that the request names. Throws the refusal if there is none, or the caller may not. */
export function find(context: Context, name: string, finding: Finding): Item {
  const items = context.items(name);
  const { collection } = items;
  const missing = finding.missing ?? collection.missing ?? notFound(404);
  const item = seek(context, name, finding);
  if (!item) throw missing;
  const allowed = finding.allowed ?? collection.allowed ?? ownedBy(collection.owner === undefined ? 'user_id' : collection.owner);
  if (!allowed(item, context)) throw finding.forbidden ?? finding.missing ?? collection.forbidden ?? missing;
  return item;
}

/** The item that the request names, whoever may see it. */
export function seek(context: Context, name: string, { by }: Finding): Item | undefined {
  if (typeof by === 'function') return by(context);
  const { params } = context.call;
  return context.items(name).get(by === undefined ? (params['id'] ?? Object.values(params)[0]) : params[by]);
}

/** Refuses an unknown id, and else leaves the reply to the example: for what only a real server can do. */
export const replays =
  (collection: string, finding: Finding = {}): Row =>
  (context) => {
    find(context, collection, finding);
    return REPLAY;
  };

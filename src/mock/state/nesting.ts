/** Items that are in others of their kind, as folders and groups are. */
import type { Item } from './store.ts';
import type { Context } from './table.ts';

/** What is nested: a collection, and the field that names the item around. */
export interface Nesting {
  readonly items: string;
  readonly parent: string;
}

/** The item and those around it, from the inside. */
export function itemsAbove(item: Item, { items, parent }: Nesting, context: Context): readonly Item[] {
  const chain = [item];
  for (const one of chain) {
    const around = context.items(items).get(one[parent]);
    if (around && !chain.includes(around)) chain.push(around);
  }
  return chain;
}

/** The item and those in it, at every depth. */
export function itemsBelow(item: Item, { items, parent }: Nesting, context: Context): readonly Item[] {
  const all = context.items(items).all();
  const found = [item];
  for (const one of found) {
    for (const inner of all) if (inner[parent] === one['id'] && !found.includes(inner)) found.push(inner);
  }
  return found;
}

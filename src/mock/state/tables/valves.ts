/** Settings of tools and functions (valves): one set for all, and one for each user. */
import { fieldsOf, listOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { reads } from '../reading.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context, Row } from '../table.ts';

export interface Valves {
  /** The collection of what has valves. */
  readonly items: string;
  /** The collection of what users have set. */
  readonly ofUsers: string;
  /** The schema of an item's valves, or its users'; `null` if it has none. */
  readonly schema: (item: Item, name: 'Valves' | 'UserValves') => Fields | null;
  /** What is said to values that do not suit the schema, after `Error updating`. */
  readonly invalid: string;
}

/** What users have set: by item and user. Not stored in the account's settings, where the server keeps it. */
export const valvesOfUsers: Collection = { id: 'key', created: null, updated: null };

const keyOf = ({ id }: Item, { caller }: Context): string => `${String(id)}/${caller.id}`;

export const readsValves = ({ items }: Valves, finding: Finding): Row => reads(items, { ...finding, reply: ({ valves }) => valves ?? {} });

export const readsUserValves = ({ items, ofUsers }: Valves, finding: Finding): Row =>
  reads(items, { ...finding, reply: (item, context) => context.items(ofUsers).get(keyOf(item, context))?.['values'] ?? {} });

export const readsSchema = ({ items, schema }: Valves, name: 'Valves' | 'UserValves', finding: Finding): Row =>
  reads(items, { ...finding, reply: (item) => schema(item, name) });

/** Sets the valves for all. This counts as a change of the item. */
export const setsValves =
  (valves: Valves, finding: Finding): Row =>
  (context) => {
    const item = find(context, valves.items, finding);
    const values = suiting(valves, item, 'Valves', context);
    context.items(valves.items).change(item, { valves: values });
    return values;
  };

/** Sets the caller's valves. */
export const setsUserValves =
  (valves: Valves, finding: Finding, check: (item: Item) => void = () => undefined): Row =>
  (context) => {
    const item = find(context, valves.items, finding);
    check(item);
    const values = suiting(valves, item, 'UserValves', context);
    context.items(valves.ofUsers).insert({ key: keyOf(item, context), values });
    return values;
  };

/** The values of the body that the schema has; the others are dropped. Refuses what is missing or of another type. */
function suiting({ schema, invalid }: Valves, item: Item, name: 'Valves' | 'UserValves', { body }: Context): Fields {
  const known = schema(item, name);
  if (!known) throw notFound(401);
  const values = Object.entries(fieldsOf(known['properties'])).flatMap(([field, one]) => {
    const value = body[field];
    if (value === undefined || value === null) return [];
    const read = readAs(fieldsOf(one)['type'], value);
    if (read === undefined) throw new Refusal(400, `[ERROR: Error updating ${invalid}]`);
    return [[field, read]];
  });
  const set = Object.fromEntries(values);
  if (listOf(known['required']).some((field) => !Object.hasOwn(set, String(field)))) {
    throw new Refusal(400, `[ERROR: Error updating ${invalid}]`);
  }
  return set;
}

/** A value as its type wants it: numbers and yes or no may be texts. `undefined` if it is none. */
function readAs(type: unknown, value: unknown): unknown {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
    case 'number': {
      const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      const fits = type === 'integer' ? Number.isInteger(read) : typeof read === 'number' && !Number.isNaN(read);
      return fits ? read : undefined;
    }
    case 'boolean':
      if (/^(?:true|yes|on|y|t|1)$/i.test(String(value))) return true;
      return /^(?:false|no|off|n|f|0)$/i.test(String(value)) ? false : undefined;
    default:
      return value;
  }
}

/** Which of the items a list shows, and in which order. */
import type { Fields, Item } from './store.ts';
import type { Context } from './table.ts';

/** Field names in order of weight; a leading `-` sorts downwards. */
export type Order = readonly string[];

/** A part of a list, or all of it. */
export type Window = { readonly skip: number; readonly limit: number } | undefined;

/** Sorts by fields. What lacks a field comes last upwards. */
export function sorted(items: readonly Item[], order: Order): readonly Item[] {
  const keys = order.map((key) => (key.startsWith('-') ? { field: key.slice(1), sign: -1 } : { field: key, sign: 1 }));
  return items.toSorted((left, right) => {
    for (const { field, sign } of keys) {
      const difference = compare(left[field], right[field]);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
}

function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === undefined || left === null) return 1;
  if (right === undefined || right === null) return -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return String(left) < String(right) ? -1 : 1;
}

/**
 * The order that the query asks for.
 *
 * @param names the query parameters with the field and the direction (`asc` or `desc`)
 * @param fields the fields that the server sorts by
 * @param otherwise the order if the query names none of them; a direction in the query still counts
 */
export const asked =
  (names: readonly [field: string, direction: string], fields: readonly string[], otherwise: string) =>
  ({ call: { query } }: Context): Order => {
    const field = query.get(names[0]) ?? '';
    const direction = query.get(names[1])?.toLowerCase();
    const key = fields.includes(field) ? field : otherwise.replace(/^-/, '');
    const down = direction === undefined ? otherwise.startsWith('-') : direction !== 'asc';
    return [down ? `-${key}` : key, 'id'];
  };

/** Pages by number, from 1. Without a number in the query: everything, or with `always` the first page. */
export const pages =
  (size: number, { parameter = 'page', always = false }: { readonly parameter?: string; readonly always?: boolean } = {}) =>
  ({ call: { query } }: Context): Window => {
    const page = number(query.get(parameter));
    if (page === undefined && !always) return undefined;
    return { skip: Math.max(0, ((page ?? 1) - 1) * size), limit: size };
  };

/** A part by `skip` and `limit`, in the query or the body. */
export const skipLimit =
  (where: 'query' | 'body', { limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {}) =>
  ({ call: { query }, body }: Context): Window => {
    const read = (name: string) => number(where === 'query' ? query.get(name) : body[name]);
    return { skip: Math.max(0, read('skip') ?? 0), limit: read('limit') ?? limit };
  };

function number(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const read = Number(value);
  return Number.isFinite(read) ? read : undefined;
}

export const cut = <T>(items: readonly T[], window: Window): readonly T[] =>
  window ? items.slice(window.skip, window.skip + window.limit) : items;

/** Whether one of the fields holds the text, in any case of letters. An absent text fits everything. */
export function hasText(item: Fields, text: unknown, ...fields: readonly string[]): boolean {
  if (typeof text !== 'string' || text === '') return true;
  return fields.some((field) =>
    String(item[field] ?? '')
      .toLowerCase()
      .includes(text.toLowerCase()),
  );
}

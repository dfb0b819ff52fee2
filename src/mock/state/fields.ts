/** Small functions from a body to fields, for the `fields` and `set` of a row. */
import { isRecord } from '../../contract/json.ts';
import type { Fields, Item } from './store.ts';

/** Fields for a change: from the body and the item as it is. */
export type Change = (body: Fields, item: Item) => Fields;

/** Takes those of the named fields that the body has. */
export const given =
  (...names: readonly string[]) =>
  (body: Fields): Fields =>
    Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));

/** Takes those fields of the body that the item has too, as a setting has no others. */
export const alreadyThere: Change = (body, item) => given(...Object.keys(item))(body);

/** As `given`, but a `null` leaves the field as it is. */
export const givenAndNotNull =
  (...names: readonly string[]) =>
  (body: Fields): Fields =>
    Object.fromEntries(names.flatMap((name) => (body[name] === undefined || body[name] === null ? [] : [[name, body[name]]])));

/** Puts the fields of the body's objects into the item's, which keep what the body does not name. */
export const mergedInto =
  (...names: readonly string[]): Change =>
  (body, item) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const [kept, more] = [item[name], body[name]];
        return isRecord(more) ? [[name, { ...(isRecord(kept) ? kept : {}), ...more }]] : [];
      }),
    );

/** Several changes, the later over the earlier. */
export const both =
  (...changes: readonly Change[]): Change =>
  (body, item) =>
    Object.assign({}, ...changes.map((change) => change(body, item)));

/** Adds values to a list field, each once. */
export const adding =
  (field: string, values: (body: Fields) => unknown): Change =>
  (body, item) => ({ [field]: [...new Set([...listOf(item[field]), ...listOf(values(body))])] });

/** Takes values out of a list field. */
export const removing =
  (field: string, values: (body: Fields) => unknown): Change =>
  (body, item) => {
    const gone = listOf(values(body));
    return { [field]: listOf(item[field]).filter((one) => !gone.includes(one)) };
  };

/** A value that should be a list, as one; anything else is empty. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value that should be an object, as one; anything else is empty. */
export const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});

/** Standard values at every depth, and over them what is set; `null` sets nothing. */
export function overStandard(standard: Fields, set: Fields): Fields {
  const over = Object.entries(set).flatMap(([name, value]): [string, unknown][] => {
    const inner = standard[name];
    if (value === null) return [];
    return [[name, isRecord(inner) && isRecord(value) ? overStandard(inner, value) : value]];
  });
  return { ...standard, ...Object.fromEntries(over) };
}

/** Items that remember what they were: each change makes a version, and any version can be in use. */
import { cut, pages, sorted, type Window } from '../choosing.ts';
import { type Finding, find } from '../finding.ts';
import { Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Cast, Collection, Context, Row } from '../table.ts';
import { nameOf } from './users.ts';

/** How a collection keeps versions. An item's `version_id` names the one in use. */
export interface Versions {
  readonly items: string;
  /** The collection of the versions. */
  readonly kept: string;
  /** The field of a version that holds its item's id. */
  readonly of: string;
  /** What a version remembers of an item. */
  readonly snapshot: (item: Fields) => Fields;
  /** Who may see the versions, and what is said to the others. */
  readonly readable: Finding;
  /** Who may delete them; whoever may see them unless said otherwise. */
  readonly writable?: Finding;
  /** What is said to the id of no version. */
  readonly unknown: Refusal;
  /** The same, when it is to be deleted. */
  readonly undeletable?: Refusal;
  /** What is said when the version in use is to be deleted. */
  readonly inUse?: string;
}

const LATEST = ['-created_at'];

/** The collection of versions, beginning with one of the contract's examples. */
export const versionsOf = (seed: (cast: Cast) => readonly Fields[]): Collection => ({
  updated: null,
  seed: (cast) => seed(cast).map(({ user: _author, ...version }) => version),
  defaults: () => ({ commit_message: null, parent_id: null }),
});

/** The versions of an item, the newest first. */
export function versionsOfItem({ kept, of }: Versions, item: Item, context: Context): readonly Item[] {
  const own = context
    .items(kept)
    .all()
    .filter((version) => version[of] === item['id']);
  return sorted(own.toReversed(), LATEST);
}

/** A version of an item. Refuses an id that is none, or another item's. */
export function versionOfItem(versions: Versions, item: Item, id: unknown, context: Context): Item {
  const version = context.items(versions.kept).get(id);
  if (version && version[versions.of] === item['id']) return version;
  throw versions.unknown;
}

/** Makes an item with its first version. */
export function insertVersioned(versions: Versions, fields: Fields, message: unknown, context: Context): Item {
  const items = context.items(versions.items);
  const item = items.insert(fields);
  return items.change(item, { version_id: addVersion(versions, item, item, message, context) }, { touch: false });
}

/**
 * Changes an item, with a new version if that changes what versions remember.
 *
 * @param fields what becomes of the item
 * @param message what the version is said to be about
 */
export function changeVersioned(versions: Versions, item: Item, fields: Fields, message: unknown, context: Context): Item {
  const next = { ...item, ...fields };
  const version_id = sameSnapshot(versions, item, next) ? item['version_id'] : addVersion(versions, item, next, message, context);
  return context.items(versions.items).change(item, { ...fields, version_id });
}

export const sameSnapshot = ({ snapshot }: Versions, left: Fields, right: Fields): boolean =>
  canonical(snapshot(left)) === canonical(snapshot(right));

/** Remembers a state of an item and gives the version's id. */
export function addVersion(
  versions: Versions,
  item: Item,
  state: Fields,
  message: unknown,
  context: Context,
  parent: unknown = item['version_id'] ?? null,
): unknown {
  const version = { [versions.of]: item['id'], parent_id: parent, commit_message: message ?? null, snapshot: versions.snapshot(state) };
  return context.items(versions.kept).insert(version)['id'];
}

/** Forgets the versions of an item that is removed. */
export function dropVersions(versions: Versions, item: Item, context: Context): void {
  for (const version of versionsOfItem(versions, item, context)) context.items(versions.kept).remove(version);
}

const byName = ({ user_id }: Item, { items }: Context): Fields => ({ name: nameOf(items('users').get(user_id)) });

/** Answers the versions of an item, a page of 20 at a time, each with its author. */
export const listsVersions =
  (
    versions: Versions,
    {
      window = pages(20, { always: true }),
      user = byName,
    }: { readonly window?: (context: Context) => Window; readonly user?: (version: Item, context: Context) => unknown } = {},
  ): Row =>
  (context) => {
    const item = find(context, versions.items, versions.readable);
    return cut(versionsOfItem(versions, item, context), window(context)).map((version) => ({ ...version, user: user(version, context) }));
  };

/** Answers one version, whose id is in the path. */
export const readsVersion =
  (versions: Versions, reply: (version: Item) => unknown = (version) => version): Row =>
  (context) => {
    const item = find(context, versions.items, versions.readable);
    const version = versionOfItem(versions, item, context.call.params['history_id'], context);
    return reply({ ...version, user: byName(version, context) });
  };

/** Removes a version that is not in use. Those made from it follow the one before it. */
export const deletesVersion =
  (versions: Versions): Row =>
  (context) => {
    const { undeletable = versions.unknown, inUse = 'Cannot delete the current version' } = versions;
    const item = find(context, versions.items, versions.writable ?? versions.readable);
    const id = context.call.params['history_id'];
    if (item['version_id'] === id) throw new Refusal(400, inUse);
    const version = versionOfItem({ ...versions, unknown: undeletable }, item, id, context);
    const kept = context.items(versions.kept);
    for (const next of kept.all()) if (next['parent_id'] === id) kept.change(next, { parent_id: version['parent_id'] });
    kept.remove(version);
    return true;
  };

/** The two versions that the query names. */
export function comparedVersions(versions: Versions, context: Context): readonly [before: Item, after: Item] {
  const item = find(context, versions.items, versions.readable);
  const named = (parameter: string): Item => versionOfItem(versions, item, context.call.query.get(parameter), context);
  return [named('from_id'), named('to_id')];
}

/** JSON with sorted keys, so that equal values are equal texts. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : one,
  );

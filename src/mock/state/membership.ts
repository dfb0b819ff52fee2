/** Which groups an account is in, and what it may do through them. */
import { isRecord } from '../../contract/json.ts';
import { sorted } from './choosing.ts';
import { listOf, overStandard } from './fields.ts';
import { itemsAbove, itemsBelow, type Nesting } from './nesting.ts';
import type { Fields, Item } from './store.ts';
import type { Context } from './table.ts';

const newest = ['-updated_at', 'id'];

const GROUPS: Nesting = { items: 'groups', parent: 'parent_group_id' };

/** The group and those above it. */
export const groupsAbove = (group: Item, context: Context): readonly Item[] => itemsAbove(group, GROUPS, context);

/** The group and those below it. */
export const groupsBelow = (group: Item, context: Context): readonly Item[] => itemsBelow(group, GROUPS, context);

/** The groups that an account was put into, the last changed first. With `inherited` also those above them, whose rights it has too. */
export function groupsOf(
  account: unknown,
  context: Context,
  { inherited = false }: { readonly inherited?: boolean } = {},
): readonly Item[] {
  const all = context.items('groups').all();
  const direct = all.filter(({ user_ids }) => listOf(user_ids).includes(account));
  if (!inherited) return sorted(direct, newest);
  return sorted([...new Set(direct.flatMap((group) => groupsAbove(group, context)))], newest);
}

/** Permissions, where what one of the two allows is allowed. */
export function combined(permissions: Fields, more: unknown): Fields {
  if (!isRecord(more)) return permissions;
  const added = Object.entries(more).map(([name, value]) => {
    const known = permissions[name];
    return [name, isRecord(value) ? combined(isRecord(known) ? known : {}, value) : known || value] as const;
  });
  return { ...permissions, ...Object.fromEntries(added) };
}

/** What accounts may do whose groups say nothing. */
export const defaultPermissions = ({ setting }: Context): Fields =>
  overStandard(setting('initialPermissions'), setting('defaultPermissions'));

/** What an account may do: the default permissions, and what its groups add. */
export const permissionsOf = (account: unknown, context: Context): Fields =>
  groupsOf(account, context, { inherited: true }).reduce((sum, { permissions }) => combined(sum, permissions), defaultPermissions(context));

/** Whether the caller has a permission, such as `workspace.prompts`. An administrator has all. */
export function mayCaller(permission: string, context: Context): boolean {
  const { id, role } = context.caller;
  if (role === 'admin') return true;
  const found = permission.split('.').reduce<unknown>((one, name) => (isRecord(one) ? one[name] : undefined), permissionsOf(id, context));
  return found === true;
}

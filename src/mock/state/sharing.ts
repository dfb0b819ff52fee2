/** Permissions of plain users, and the grants that share an item. */
import { isRecord } from '../../contract/json.ts';
import { hasGrant, ownerOrAdmin } from './access.ts';
import { fieldsOf, listOf } from './fields.ts';
import { Refusal, unauthorized } from './refusal.ts';
import type { Fields, Item } from './store.ts';
import type { Access, Context } from './table.ts';

const AUDIENCE = new Refusal(403, 'You do not have permission to share with the requested audience');

/** What grants call a kind of item, and the permissions to share it and to share it with everybody. */
export interface Kind {
  readonly type: string;
  readonly sharing: string;
  readonly public: string;
}

/**
 * The owner, an administrator, and whom the item's grants name for just this: in the workspace, who was given to write but not to read may
 * not read. The web client gives both.
 */
export const shared =
  (permission: 'read' | 'write'): Access =>
  (item, context) =>
    ownerOrAdmin(item, context) ||
    hasGrant(
      listOf(item['access_grants']).filter((grant) => fieldsOf(grant)['permission'] === permission),
      permission,
      context,
    );

/**
 * Whether the caller is an administrator, or is permitted something: by default or by one of his groups.
 *
 * @param permission section and name, such as `workspace.prompts`
 */
export function permitted(permission: string, context: Context): boolean {
  if (context.caller.role === 'admin') return true;
  const [section = '', name = ''] = permission.split('.');
  const ofGroups = context
    .items('groups')
    .all()
    .filter(({ user_ids }) => listOf(user_ids).includes(context.caller.id))
    .map(({ permissions }) => fieldsOf(permissions));
  return [context.setting('defaultPermissions'), ...ofGroups].some((given) => fieldsOf(given[section])[name] === true);
}

/** Refuses who has none of the permissions. */
export function requirePermission(permissions: readonly string[], context: Context, refusal: Refusal = unauthorized(401)): void {
  if (!permissions.some((permission) => permitted(permission, context))) throw refusal;
}

/** The grants of a request to create something; those that the caller may not give are left out. */
export function allowedGrants(kind: Kind, id: unknown, grants: unknown, context: Context): readonly Fields[] {
  return asked(grants)
    .filter((grant) => mayGive(kind, grant, context))
    .map((grant) => ({ id: context.newId(), resource_type: kind.type, resource_id: id, ...grant, created_at: context.now('seconds') }));
}

/** The grants of a request to share something. Refuses those that the caller may not give. */
export function checkedGrants(kind: Kind, id: unknown, grants: unknown, context: Context): readonly Fields[] {
  const allowed = allowedGrants(kind, id, grants, context);
  if (allowed.length < asked(grants).length) throw AUDIENCE;
  return allowed;
}

/** Whether the caller may change an item, as replies say it. */
export const withWriteAccess = (item: Item, context: Context): Item => ({ ...item, write_access: shared('write')(item, context) });

/** The account that owns an item, as lists show it. */
export function author(item: Item, context: Context): Fields | null {
  const account = context.items('users').get(item['user_id']);
  return account ? { id: account['id'], name: account['name'], role: account['role'], email: account['email'] } : null;
}

/** Well-formed grants of a request, each once. */
function asked(grants: unknown): readonly Fields[] {
  const wellFormed = listOf(grants)
    .filter(isRecord)
    .map(({ principal_type, principal_id, permission }) => ({ principal_type, principal_id, permission }))
    .filter(
      ({ principal_type: type, principal_id: id, permission }) =>
        (type === 'user' || type === 'group') && typeof id === 'string' && (permission === 'read' || permission === 'write'),
    );
  return [...new Map(wellFormed.map((grant) => [JSON.stringify(grant), grant])).values()];
}

function mayGive(kind: Kind, { principal_type: type, principal_id: id }: Fields, context: Context): boolean {
  if (context.caller.role === 'admin') return true;
  if (!permitted(`sharing.${kind.sharing}`, context)) return false;
  if (type === 'user' && id === '*') return permitted(`sharing.${kind.public}`, context);
  return permitted(type === 'user' ? 'access_grants.allow_users' : 'access_grants.allow_groups', context);
}

/**
 * The grants that share an item. A grant gives just what it says: who was given to write but not to read may not read (seen on 0.12.4; the web
 * client gives both).
 */
import { isRecord } from '../../contract/json.ts';
import { isMember, ownerOrAdmin } from './access.ts';
import { listOf } from './fields.ts';
import { mayCaller } from './membership.ts';
import { Refusal, unauthorized } from './refusal.ts';
import type { Fields, Item } from './store.ts';
import type { Access, Context } from './table.ts';

const AUDIENCE = new Refusal(403, 'You do not have permission to share with the requested audience');

export type Permission = 'read' | 'write';

/** What grants call a kind of item, and the permissions that users need to share it. */
export interface Kind {
  readonly type: string;
  /** To share it at all; absent if none is needed. */
  readonly sharing?: string;
  /** To share it with every user; absent if nobody can. */
  readonly public?: string;
  /** To share it with whoever comes, without an account; absent if nobody can. */
  readonly open?: string;
}

/** Whether one of the item's grants gives an account, by default the caller, exactly this permission. */
export function isGranted(item: Item, permission: Permission, context: Context, account: unknown = context.caller.id): boolean {
  return listOf(item['access_grants'])
    .filter(isRecord)
    .some(({ permission: given, principal_type: type, principal_id: id }) => {
      if (given !== permission) return false;
      return type === 'group' ? isMember(id, context, account) : id === '*' || id === account;
    });
}

/** The owner, an administrator, and whom a grant gives exactly this. */
export const exactly =
  (permission: Permission): Access =>
  (item, context) =>
    ownerOrAdmin(item, context) || isGranted(item, permission, context);

/** Refuses who has none of the permissions. */
export function requirePermission(permissions: readonly string[], context: Context, refusal: Refusal = unauthorized(401)): void {
  if (!permissions.some((permission) => mayCaller(permission, context))) throw refusal;
}

/** The grants of a request to create something; those that the caller may not give are left out. */
export function allowedGrants(kind: Kind, id: unknown, grants: unknown, context: Context): readonly Fields[] {
  return asked(kind, grants)
    .filter((grant) => mayGive(kind, grant, context))
    .map((grant) => ({ id: context.newId(), resource_type: kind.type, resource_id: id, ...grant, created_at: context.now('seconds') }));
}

/** The grants of a request to share something. Refuses those that the caller may not give. */
export function checkedGrants(kind: Kind, id: unknown, grants: unknown, context: Context): readonly Fields[] {
  const allowed = allowedGrants(kind, id, grants, context);
  if (allowed.length < asked(kind, grants).length) throw AUDIENCE;
  return allowed;
}

/** Whether the caller may change an item, as replies say it. */
export const withWriteAccess = (item: Item, context: Context): Item => ({ ...item, write_access: exactly('write')(item, context) });

/** The account that owns an item, as lists show it. */
export function author(item: Item, context: Context): Fields | null {
  const account = context.items('users').get(item['user_id']);
  return account ? { id: account['id'], name: account['name'], role: account['role'], email: account['email'] } : null;
}

/** Well-formed grants of a request, each once. */
function asked(kind: Kind, grants: unknown): readonly Fields[] {
  const wellFormed = listOf(grants)
    .filter(isRecord)
    .map(({ principal_type, principal_id, permission }) => ({ principal_type, principal_id, permission }))
    .filter(
      ({ principal_type: type, principal_id: id, permission }) =>
        (type === 'user' || type === 'group' || (type === 'anyone' && kind.open !== undefined)) &&
        typeof id === 'string' &&
        (permission === 'read' || permission === 'write'),
    );
  return [...new Map(wellFormed.map((grant) => [JSON.stringify(grant), grant])).values()];
}

function mayGive(kind: Kind, { principal_type: type, principal_id: id }: Fields, context: Context): boolean {
  if (kind.sharing !== undefined && !mayCaller(`sharing.${kind.sharing}`, context)) return false;
  if (type === 'anyone') return kind.open !== undefined && mayCaller(`sharing.${kind.open}`, context);
  if (type === 'user' && id === '*') return kind.public !== undefined && mayCaller(`sharing.${kind.public}`, context);
  return mayCaller(type === 'user' ? 'access_grants.allow_users' : 'access_grants.allow_groups', context);
}

/** Access grants as notes, channels and calendars keep them: what a grant does not say it does not give, so that writing is not reading. */
import { isRecord } from '../../../contract/json.ts';
import { isMember } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Access, Context } from '../table.ts';

const AUDIENCE = new Refusal(403, 'You do not have permission to share with the requested audience');

type Permission = 'read' | 'write';

/** Whether one of the item's grants gives an account, by default the caller, exactly this permission. */
export function isGranted(item: Item, permission: Permission, context: Context, account: unknown = context.caller.id): boolean {
  return listOf(item['access_grants'])
    .filter(isRecord)
    .some((grant) => {
      if (grant['permission'] !== permission) return false;
      const id = grant['principal_id'];
      return grant['principal_type'] === 'group' ? isMember(id, context, account) : id === '*' || id === account;
    });
}

/** The owner, an administrator, and whom a grant gives exactly this. */
export const exactly =
  (permission: Permission): Access =>
  (item, context) =>
    context.caller.role === 'admin' || item['user_id'] === context.caller.id || isGranted(item, permission, context);

/** Whether the caller may give a grant: users need the permission to share this kind, if there is one, and another to share with everybody. */
function mayGive(kind: string, grant: Fields, context: Context): boolean {
  if (context.caller.role === 'admin') return true;
  const sharing = fieldsOf(context.setting('defaultPermissions')['sharing']);
  return sharing[kind] !== false && (grant['principal_id'] !== '*' || sharing[`public_${kind}`] === true);
}

export interface Granting {
  /** The kind of item, as grants name it, such as `note`. */
  readonly type: string;
  /** The same in the permissions, such as `notes`. */
  readonly kind: string;
  /** Leaves out what the caller may not give, instead of refusing all. */
  readonly leniently?: boolean;
}

/** The grants of a request, as an item keeps them. Kinds of principals and permissions that do not exist are left out. */
export function grantsFor(id: unknown, sent: unknown, { type, kind, leniently = false }: Granting, context: Context): readonly Fields[] {
  const known = listOf(sent)
    .map(fieldsOf)
    .filter(
      ({ principal_type, permission }) => /^(?:user|group)$/.test(String(principal_type)) && /^(?:read|write)$/.test(String(permission)),
    );
  if (!leniently && known.some((grant) => !mayGive(kind, grant, context))) throw AUDIENCE;
  return known
    .filter((grant) => mayGive(kind, grant, context))
    .map(({ principal_type, principal_id, permission }) => ({
      id: context.newId(),
      resource_type: type,
      resource_id: id,
      principal_type,
      principal_id,
      permission,
      created_at: context.now('seconds'),
    }));
}

/** Who may do something with an item. */
import { isRecord } from '../../contract/json.ts';
import { groupsOf } from './membership.ts';
import type { Access, Context } from './table.ts';

/** Whoever may call the operation. */
export const anyone: Access = () => true;

export const ownedBy =
  (field: string | null): Access =>
  (item, { caller }) =>
    field !== null && item[field] === caller.id;

/** The owner, by the usual field. */
export const owner: Access = ownedBy('user_id');

export const ownerOrAdmin: Access = (item, context) => context.caller.role === 'admin' || owner(item, context);

/** The owner, an administrator, and whom the item's access grants name: everybody (`*`), the caller, or one of his groups. */
export const granted =
  (permission: 'read' | 'write'): Access =>
  (item, context) =>
    ownerOrAdmin(item, context) || hasGrant(item['access_grants'], permission, context);

/** Whether a list of grants lets the caller read, or write. Who may write may read. */
export function hasGrant(grants: unknown, permission: 'read' | 'write', context: Context): boolean {
  if (!Array.isArray(grants)) return false;
  return grants.filter(isRecord).some(({ principal_type: type, principal_id: id, permission: given }) => {
    if (given !== permission && given !== 'write') return false;
    return type === 'group' ? isMember(id, context) : id === '*' || id === context.caller.id;
  });
}

/** Whether an account, by default the caller, is a member of a group or of one below it. */
export const isMember = (group: unknown, context: Context, account: unknown = context.caller.id): boolean =>
  groupsOf(account, context, { inherited: true }).some(({ id }) => id === group);

/** Who may do something with an item. */
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

/** Whether an account, by default the caller, is a member of a group or of one below it. */
export const isMember = (group: unknown, context: Context, account: unknown = context.caller.id): boolean =>
  groupsOf(account, context, { inherited: true }).some(({ id }) => id === group);

/** Who belongs to a channel: members of groups and direct channels, and readers of standard ones. */
import { ownerOrAdmin } from '../access.ts';
import { asked, cut, hasText, pages, sorted } from '../choosing.ts';
import { listOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { notFound, Refusal, somethingWrong } from '../refusal.ts';
import { exactly, isGranted } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Access, Cast, Collection, Context, Row } from '../table.ts';

/** Whether readers and writers are named by access grants, and not by membership. */
export const isStandard = ({ type }: Item): boolean => type !== 'group' && type !== 'dm';

const membersOf = (channel: Item, context: Context): readonly Item[] =>
  context
    .items('channelMembers')
    .all()
    .filter((one) => one['channel_id'] === channel['id']);

export const memberIds = (channel: Item, context: Context): readonly unknown[] => membersOf(channel, context).map((one) => one['user_id']);

export const membership = (channel: Item, context: Context): Item | undefined =>
  membersOf(channel, context).find((one) => one['user_id'] === context.caller.id);

const isActiveMember: Access = (channel, context) => membership(channel, context)?.['is_active'] === true;

export const mayRead: Access = (channel, context) =>
  isStandard(channel) ? exactly('read')(channel, context) : isActiveMember(channel, context);

export const mayWrite: Access = (channel, context) =>
  isStandard(channel) ? exactly('write')(channel, context) : isActiveMember(channel, context);

export const readable: Finding = { by: 'id', allowed: mayRead };
export const writable: Finding = { by: 'id', allowed: mayWrite };
export const managed: Finding = { by: 'id', allowed: ownerOrAdmin };

/** The accounts of a channel: its members, or who may read it and is not pending. */
export function accountsOf(channel: Item, context: Context): readonly Item[] {
  const accounts = context.items('users').all();
  const ids = memberIds(channel, context);
  if (!isStandard(channel)) return accounts.filter(({ id }) => ids.includes(id));
  return accounts.filter(
    ({ id, role }) => role !== 'pending' && (role === 'admin' || id === channel['user_id'] || isGranted(channel, 'read', context, id)),
  );
}

/** Adds those accounts to a channel that are not in it, and answers their memberships. */
export function enter(channel: Item, accounts: readonly unknown[], context: Context, more: Fields = {}): readonly Item[] {
  const members = context.items('channelMembers');
  const present = memberIds(channel, context);
  const now = context.now('nanoseconds');
  return [...new Set(accounts)]
    .filter((account) => !present.includes(account))
    .map((user_id) =>
      members.insert({
        channel_id: channel['id'],
        user_id,
        is_active: true,
        is_channel_muted: false,
        invited_at: now,
        invited_by: context.caller.id,
        joined_at: now,
        last_read_at: now,
        ...more,
      }),
    );
}

/** The accounts that a body names, by themselves or by their groups. */
export function named({ user_ids, group_ids }: Fields, context: Context): readonly unknown[] {
  const groups = listOf(group_ids).map((id) => context.items('groups').get(id));
  return [...listOf(user_ids), ...groups.flatMap((group) => listOf(group?.['user_ids']))];
}

/** A channel whose members can be changed: no direct one. */
function changeable(context: Context): Item {
  const channel = find(context, 'channels', managed);
  if (channel['type'] === 'dm') throw somethingWrong(403);
  return channel;
}

const listMembers: Row = (context) => {
  const channel = find(context, 'channels', readable);
  const direct = channel['type'] === 'dm';
  const { query } = context.call;
  const accounts = accountsOf(channel, context).filter((one) => direct || hasText(one, query.get('query'), 'name', 'email'));
  const fields = ['name', 'email', 'role', 'created_at', 'updated_at', 'last_active_at'];
  const order = query.has('order_by') ? asked(['order_by', 'direction'], fields, '-created_at')(context) : ['created_at'];
  const shown = direct ? accounts : cut(sorted(accounts, order), pages(30, { always: true })(context));
  return { users: shown.map((account) => context.items('users').view(account)), total: accounts.length };
};

const setActive: Row = (context) => {
  const channel = find(context, 'channels', { by: 'id', allowed: () => true });
  const member = membership(channel, context);
  // Who has hidden a channel cannot call this operation to bring it back.
  if (member?.['is_active'] !== true) throw notFound(404);
  context.items('channelMembers').change(member, { is_active: context.body['is_active'] });
  return true;
};

const setMuted: Row = (context) => {
  const channel = find(context, 'channels', readable);
  const { is_channel_muted } = context.body;
  // Who mutes a standard channel belongs to it, but has not read it.
  const [entered] = enter(channel, [context.caller.id], context, { last_read_at: null });
  const member = entered ?? membership(channel, context);
  if (member) context.items('channelMembers').change(member, { is_channel_muted });
  return { is_channel_muted };
};

export const memberRows = {
  listChannelMembers: listMembers,
  setChannelMemberActive: setActive,
  setChannelMuted: setMuted,
  addChannelMembers: (context) => {
    const channel = changeable(context);
    return enter(channel, [...named(context.body, context), context.caller.id], context);
  },
  removeChannelMembers: (context) => {
    const gone = listOf(context.body['user_ids']);
    const leaving = membersOf(changeable(context), context).filter((one) => gone.includes(one['user_id']));
    for (const member of leaving) context.items('channelMembers').remove(member);
    return leaving.length;
  },
} as const satisfies Readonly<Record<string, Row>>;

/** The cast's memberships. Examples name the members of group and direct channels, and when Ben read the standard one. */
function castMembers(cast: Cast): readonly Fields[] {
  const [model] = cast.items('AddedChannelMembers');
  const member = (channel: Fields, user_id: unknown): Fields => {
    const time = channel['last_read_at'] ?? channel['created_at'];
    const id = `${String(channel['id'])}/${String(user_id)}`;
    const times = { invited_at: time, joined_at: time, last_read_at: time, created_at: time, updated_at: time };
    return { ...model, ...times, id, channel_id: channel['id'], user_id, invited_by: channel['user_id'] };
  };
  return [
    ...cast.items('BensChannels').flatMap((channel) => listOf(channel['user_ids']).map((id) => member(channel, id))),
    ...listOf(cast.item('GroupChannelForBen')['user_ids']).map((id) => member(cast.item('GroupChannelForBen'), id)),
    member(cast.item('GeneralChannelForBen'), cast.item('BenSignedIn')['id']),
  ];
}

export const memberCollections = {
  channelMembers: {
    unit: 'nanoseconds',
    seed: castMembers,
    defaults: () => ({ app_id: null, role: null, status: 'joined', is_channel_pinned: false, data: null, meta: null, left_at: null }),
  },
} as const satisfies Readonly<Record<string, Collection>>;

export const NOT_MANAGED = new Refusal(403, '401 Unauthorized');

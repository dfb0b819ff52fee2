/** Channels: standard ones, which access grants open, and groups and direct channels, which belong to their members. */
import { ownerOrAdmin } from '../access.ts';
import { type Finding, find } from '../finding.ts';
import { notFound, prohibited, somethingWrong, unauthorized } from '../refusal.ts';
import { checkedGrants, isGranted, type Kind } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Cast, Context, Row, Table } from '../table.ts';
import { changes, deletes } from '../writing.ts';
import {
  accountsOf,
  enter,
  isStandard,
  managed,
  mayRead,
  mayWrite,
  memberCollections,
  memberIds,
  memberRows,
  membership,
  named,
  readable,
} from './channel-members.ts';
import { messageCollections, messageRows } from './channel-messages.ts';
import { messagesOf } from './channel-views.ts';
import { webhookCollections, webhookRows } from './channel-webhooks.ts';

const KIND: Kind = { type: 'channel', public: 'public_channels' };

/** How many messages of others, outside of threads, came after the caller last read. */
function unreadIn(channel: Item, context: Context): number {
  const since = Number(membership(channel, context)?.['last_read_at'] ?? 0);
  return messagesOf(channel['id'], context).filter(
    ({ parent_id, user_id, created_at }) => parent_id === null && user_id !== context.caller.id && Number(created_at) > since,
  ).length;
}

/** The members, where they make the channel. */
function people(channel: Item, context: Context): Fields {
  const accounts = accountsOf(channel, context);
  return { user_ids: accounts.map(({ id }) => id), users: accounts.map((account) => context.items('users').view(account)) };
}

const NOBODY = { user_ids: null, users: null } as const;

const isMuted = (channel: Item, context: Context): boolean => membership(channel, context)?.['is_channel_muted'] === true;

const inList = (channel: Item, context: Context): Item => ({
  ...channel,
  ...(channel['type'] === 'dm' ? people(channel, context) : NOBODY),
  is_channel_muted: isMuted(channel, context),
  last_message_at: messagesOf(channel['id'], context).at(-1)?.['created_at'] ?? null,
  unread_count: isStandard(channel) && !membership(channel, context) ? 0 : unreadIn(channel, context),
});

const inDetail = (channel: Item, context: Context): Item => ({
  ...channel,
  ...(isStandard(channel) ? NOBODY : people(channel, context)),
  is_manager: channel['user_id'] === context.caller.id,
  write_access: mayWrite(channel, context),
  user_count: accountsOf(channel, context).length,
  is_channel_muted: isMuted(channel, context),
  last_read_at: membership(channel, context)?.['last_read_at'] ?? null,
  unread_count: unreadIn(channel, context),
});

/** What the caller belongs to, groups and direct channels first. Administrators too see only what they made or may read by a grant. */
function ownChannels(context: Context): readonly Item[] {
  const all = context.items('channels').all();
  const shared = all.filter((channel) => !isStandard(channel) && mayRead(channel, context));
  const granted = (channel: Item): boolean => channel['user_id'] === context.caller.id || isGranted(channel, 'read', context);
  return [...shared, ...all.filter((channel) => isStandard(channel) && granted(channel))];
}

const listAll: Row = (context) => {
  if (context.caller.role !== 'admin') return ownChannels(context);
  const all = context.items('channels').all();
  return [...all.filter(isStandard), ...all.filter((channel) => !isStandard(channel))];
};

/** The direct channel of exactly these accounts, which is in the caller's list again from now on. */
function directAmong(accounts: readonly unknown[], context: Context): Item | undefined {
  const found = context
    .items('channels')
    .all()
    .filter(({ type }) => type === 'dm')
    .find((channel) => {
      const ids = memberIds(channel, context);
      return ids.length === accounts.length && accounts.every((id) => ids.includes(id));
    });
  const member = found && membership(found, context);
  if (member) context.items('channelMembers').change(member, { is_active: true });
  return found;
}

function makeChannel(body: Fields, accounts: readonly unknown[], context: Context): Item {
  const { type = null, name, description = null, is_private = null, data = null, meta = null, access_grants } = body;
  const id = context.newId();
  const grants = isStandard({ type }) ? checkedGrants(KIND, id, access_grants, context) : [];
  const fields = { id, type, name: String(name ?? '').toLowerCase(), description, is_private, data, meta, access_grants: grants };
  const channel = context.items('channels').insert(fields);
  if (!isStandard(channel)) enter(channel, accounts, context);
  return channel;
}

const create: Row = (context) => {
  const { body, caller } = context;
  if (isStandard(body) && caller.role !== 'admin') throw unauthorized(401);
  const accounts = [...new Set([caller.id, ...named(body, context)])];
  return (body['type'] === 'dm' ? directAmong(accounts, context) : undefined) ?? makeChannel(body, accounts, context);
};

const openDirect: Row = (context) => {
  const other = context.call.params['user_id'];
  const accounts = [...new Set([context.caller.id, other])];
  const known = context.items('users').get(other) !== undefined;
  // For an id of nobody every call makes a new channel.
  return (
    (known ? directAmong(accounts, context) : undefined) ??
    makeChannel({ type: 'dm' }, known ? accounts : [context.caller.id, other], context)
  );
};

const sharing: Finding = {
  by: 'id',
  allowed: (channel, context) => isStandard(channel) && ownerOrAdmin(channel, context),
  forbidden: prohibited(403),
};

const LISTED = ['is_channel_muted', 'user_ids', 'users', 'last_message_at', 'unread_count'];

const castChannels = (cast: Cast): readonly Fields[] =>
  cast.items('BensChannels').map((channel) => Object.fromEntries(Object.entries(channel).filter(([field]) => !LISTED.includes(field))));

export const channels = {
  collections: {
    channels: {
      unit: 'nanoseconds',
      seed: castChannels,
      defaults: () => ({ updated_by: null, archived_at: null, archived_by: null, deleted_at: null, deleted_by: null }),
      missing: notFound(404),
      forbidden: somethingWrong(403),
      // Its webhooks stay, and say that there is no such channel.
      removed: ({ id }, context) => {
        for (const name of ['channelMembers', 'channelMessages']) {
          for (const item of context.items(name).all()) {
            if (item['channel_id'] === id && context.items(name).get(item['id'])) context.items(name).remove(item);
          }
        }
      },
    },
    ...memberCollections,
    ...messageCollections,
    ...webhookCollections,
  },
  rows: {
    listChannels: (context) => ownChannels(context).map((channel) => inList(channel, context)),
    listAllChannels: listAll,
    createChannel: create,
    getDirectChannel: openDirect,
    getChannelById: (context) => inDetail(find(context, 'channels', readable), context),
    updateChannelById: changes('channels', {
      ...managed,
      set: ({ name, description = null, is_private = null, data = null, meta = null }) => ({
        name: name ?? '',
        description,
        is_private,
        data,
        meta,
      }),
    }),
    setChannelAccess: changes('channels', {
      ...sharing,
      set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(KIND, id, access_grants, context) }),
      touch: false,
    }),
    deleteChannelById: deletes('channels', managed),
    ...memberRows,
    ...messageRows,
    ...webhookRows,
  },
} as const satisfies Table;

/** Messages of channels, with threads, pins and reactions. */
import { anyone } from '../access.ts';
import { cut, pages, skipLimit, sorted } from '../choosing.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { notFound, somethingWrong } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context, Row } from '../table.ts';
import { enter, isStandard, mayWrite, readable, writable } from './channel-members.ts';
import { inFull, inList, inPins, inThread, messagesOf, repliesTo } from './channel-views.ts';

/** A message of the channel. One of another channel is a mistake, not missing. */
function messageIn(channel: Item, context: Context): Item {
  const message = context.items('channelMessages').get(context.call.params['message_id']);
  if (!message) throw notFound(404);
  if (message['channel_id'] !== channel['id']) throw somethingWrong(400);
  return message;
}

const readMessage = (context: Context): Item => messageIn(find(context, 'channels', readable), context);
const writeMessage = (context: Context): Item => messageIn(find(context, 'channels', writable), context);

/** A message that the caller may change: the author, or an administrator. Whether there is one counts before whose it is. */
function ownMessage(context: Context): Item {
  const channel = find(context, 'channels', { by: 'id', allowed: anyone });
  const message = messageIn(channel, context);
  const { caller } = context;
  if (!mayWrite(channel, context) || (caller.role !== 'admin' && message['user_id'] !== caller.id)) throw somethingWrong(403);
  return message;
}

/** Brings a group or direct channel back into the lists of those who hid it. */
function wake(channel: Item, context: Context): void {
  if (isStandard(channel)) return;
  const members = context.items('channelMembers');
  for (const member of members.all()) if (member['channel_id'] === channel['id']) members.change(member, { is_active: true });
}

const post: Row = (context) => {
  const channel = find(context, 'channels', writable);
  const { content, parent_id = null, reply_to_id = null, data = null } = context.body;
  for (const id of [parent_id, reply_to_id]) {
    if (id && context.items('channelMessages').get(id)?.['channel_id'] !== channel['id']) throw somethingWrong(400);
  }
  wake(channel, context);
  enter(channel, [context.caller.id], context);
  const messages = context.items('channelMessages');
  return messages.view(messages.insert({ channel_id: channel['id'], content, parent_id, reply_to_id, data }));
};

const list: Row = (context) => {
  const channel = find(context, 'channels', readable);
  enter(channel, [context.caller.id], context);
  const newest = messagesOf(channel['id'], context)
    .filter((message) => message['parent_id'] === null)
    .toReversed();
  const { skip = 0, limit = 50 } = skipLimit('query', { limit: 50 })(context) ?? {};
  return newest.slice(skip, limit < 0 ? undefined : skip + limit).map((message) => inList(message, context));
};

const listPinned: Row = (context) => {
  const channel = find(context, 'channels', readable);
  const pinned = messagesOf(channel['id'], context).filter((message) => message['is_pinned'] === true);
  return cut(sorted(pinned, ['-pinned_at']), pages(20, { always: true })(context)).map((message) => inPins(message, context));
};

const listThread: Row = (context) => {
  const channel = find(context, 'channels', readable);
  const { params, query } = context.call;
  const first = context.items('channelMessages').get(params['message_id']);
  if (!first || first['channel_id'] !== channel['id']) return [];
  const replies = repliesTo(first, context).toReversed();
  const placeOf = (id: string | null): number => replies.findIndex((reply) => reply['id'] === id);
  const { skip = 0, limit: asked = 50 } = skipLimit('query', { limit: 50 })(context) ?? {};
  const limit = Math.min(100, Math.max(1, asked));
  const [before, around] = [placeOf(query.get('before')), placeOf(query.get('around'))];
  const start = before >= 0 ? before + 1 : around >= 0 ? Math.max(0, around - 10) : skip;
  const shown = replies.slice(start, start + limit);
  return [...shown, ...(shown.length < limit ? [first] : [])].map((message) => inThread(message, context));
};

const setPinned: Row = (context) => {
  const message = writeMessage(context);
  const pinned = context.body['is_pinned'] === true;
  const pin = pinned ? { pinned_by: context.caller.id, pinned_at: context.now('nanoseconds') } : { pinned_by: null, pinned_at: null };
  return inList(context.items('channelMessages').change(message, { is_pinned: pinned, ...pin }, { touch: false }), context);
};

const update: Row = (context) => {
  const message = ownMessage(context);
  const merged = (field: string): Fields => ({ ...fieldsOf(message[field]), ...fieldsOf(context.body[field]) });
  const messages = context.items('channelMessages');
  const fields = { content: context.body['content'], data: merged('data'), meta: fieldsOf(message['meta']) };
  return messages.view(messages.change(message, fields));
};

const reactionOf = (message_id: unknown, user_id: unknown, name: unknown): Fields => ({
  id: [message_id, user_id, name].join('/'),
  message_id,
  user_id,
  name,
});

const react: Row = (context) => {
  const message = writeMessage(context);
  const reaction = reactionOf(message['id'], context.caller.id, context.body['name']);
  const reactions = context.items('channelReactions');
  if (!reactions.get(reaction['id'])) reactions.insert(reaction);
  return true;
};

const withdraw: Row = (context) => {
  const reactions = context.items('channelReactions');
  const { id } = reactionOf(writeMessage(context)['id'], context.caller.id, context.body['name']);
  const reaction = reactions.get(id);
  if (reaction) reactions.remove(reaction);
  return true;
};

export const messageRows = {
  listChannelMessages: list,
  listPinnedChannelMessages: listPinned,
  listChannelThreadMessages: listThread,
  postChannelMessage: post,
  getChannelMessage: (context) => inFull(readMessage(context), context),
  getChannelMessageData: (context) => readMessage(context)['data'],
  setChannelMessagePinned: setPinned,
  updateChannelMessage: update,
  deleteChannelMessage: (context) => {
    context.items('channelMessages').remove(ownMessage(context));
    return true;
  },
  addChannelReaction: react,
  addMessageReaction: react,
  removeChannelReaction: withdraw,
  removeMessageReaction: withdraw,
} as const satisfies Readonly<Record<string, Row>>;

const castMessages = ['ChannelMessageWithThread', 'ThreadMessage', 'WebhookMessage'] as const;

/** What a message's example shows beside the message itself. */
const AROUND = ['user', 'reply_to_message', 'latest_reply_at', 'reply_count', 'reactions', 'etag'];

export const messageCollections = {
  channelMessages: {
    unit: 'nanoseconds',
    seed: (cast) =>
      castMessages.map((name) => Object.fromEntries(Object.entries(cast.item(name)).filter(([field]) => !AROUND.includes(field)))),
    defaults: () => ({
      app_id: null,
      parent_id: null,
      reply_to_id: null,
      is_pinned: false,
      pinned_by: null,
      pinned_at: null,
      data: null,
      meta: null,
    }),
    view: ({ updated_at }) => ({ etag: String(updated_at) }),
    removed: (message, context) => {
      const reactions = context.items('channelReactions');
      for (const reaction of reactions.all()) if (reaction['message_id'] === message['id']) reactions.remove(reaction);
      for (const reply of repliesTo(message, context)) context.items('channelMessages').remove(reply);
    },
  },
  /** By message, account and name. */
  channelReactions: {
    updated: null,
    seed: (cast) => {
      const { id: message_id, reactions } = cast.item('ChannelMessageWithThread');
      return listOf(reactions)
        .map(fieldsOf)
        .flatMap(({ name, users }) => listOf(users).map((user) => reactionOf(message_id, fieldsOf(user)['id'], name)));
    },
  },
} as const satisfies Readonly<Record<string, Collection>>;

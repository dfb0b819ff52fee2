/** How replies show messages: with their author, what they quote, their thread and their reactions. */
import { fieldsOf } from '../fields.ts';
import type { Item } from '../store.ts';
import type { Context } from '../table.ts';

export const messagesOf = (channel: unknown, context: Context): readonly Item[] =>
  context
    .items('channelMessages')
    .all()
    .filter((message) => message['channel_id'] === channel);

export const repliesTo = (message: Item, context: Context): readonly Item[] =>
  messagesOf(message['channel_id'], context).filter((one) => one['parent_id'] === message['id']);

const accountOf = ({ user_id }: Item, context: Context): Item | null => context.items('users').get(user_id) ?? null;

/** The account, or the webhook that posted in its name. */
function authorOf(message: Item, context: Context): Item | null {
  const { id } = fieldsOf(fieldsOf(message['meta'])['webhook']);
  if (id === undefined) return accountOf(message, context);
  return { id, name: context.items('channelWebhooks').get(id)?.['name'] ?? 'Deleted Webhook', role: 'webhook' };
}

/** Lists only say whether a message has more than its text. */
const brief = (message: Item, context: Context): Item => ({
  ...context.items('channelMessages').view(message),
  data: Object.keys(fieldsOf(message['data'])).length > 0,
  user: authorOf(message, context),
});

function reactionsTo(message: Item, context: Context): readonly Item[] {
  const byName = new Map<unknown, Item[]>();
  for (const { message_id, name, user_id } of context.items('channelReactions').all()) {
    const account = context.items('users').get(user_id);
    if (message_id !== message['id'] || !account) continue;
    byName.set(name, [...(byName.get(name) ?? []), { id: user_id, name: account['name'] }]);
  }
  return [...byName].map(([name, users]) => ({ name, users, count: users.length }));
}

function surroundings(message: Item, context: Context): Item {
  const quoted = context.items('channelMessages').get(message['reply_to_id']);
  const replies = repliesTo(message, context);
  return {
    reply_to_message: quoted ? { ...brief(quoted, context), data: false } : null,
    latest_reply_at: replies.at(-1)?.['created_at'] ?? null,
    reply_count: replies.length,
    reactions: reactionsTo(message, context),
  };
}

export const inList = (message: Item, context: Context): Item => ({ ...brief(message, context), ...surroundings(message, context) });

/** The list of pins knows no webhook's name. */
export function inPins(message: Item, context: Context): Item {
  const shown = inList(message, context);
  const user = fieldsOf(shown['user']);
  return { ...shown, user: user['role'] === 'webhook' ? { ...user, name: 'Webhook' } : shown['user'] };
}

/** A message for itself has all its data, and names the account even if a webhook posted it. */
export const inFull = (message: Item, context: Context): Item => ({
  ...context.items('channelMessages').view(message),
  ...surroundings(message, context),
  user: accountOf(message, context),
});

/** Threads do not count the replies to their messages. */
export const inThread = (message: Item, context: Context): Item => ({
  ...inList(message, context),
  latest_reply_at: null,
  reply_count: 0,
});

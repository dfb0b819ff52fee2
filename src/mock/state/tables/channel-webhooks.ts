/** Addresses at which programs post into a channel. */
import { find } from '../finding.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import type { Collection, Context, Row } from '../table.ts';
import { managed, NOT_MANAGED } from './channel-members.ts';

const UNKNOWN_ADDRESS = new Refusal(401, 'The URL you provided is invalid. Please double-check and try again.');

const managedChannel = (context: Context): Item => find(context, 'channels', { ...managed, forbidden: NOT_MANAGED });

/** A webhook of the channel that the path names. */
function webhookIn(context: Context): Item {
  const channel = managedChannel(context);
  const webhook = context.items('channelWebhooks').get(context.call.params['webhook_id']);
  if (!webhook || webhook['channel_id'] !== channel['id']) throw notFound(404);
  return webhook;
}

/** Posts without a signed-in caller: the message is the account's that made the webhook. */
const post: Row = (context) => {
  const webhooks = context.items('channelWebhooks');
  const webhook = webhooks.get(context.call.params['webhook_id']);
  if (!webhook || webhook['token'] !== context.call.params['token']) throw UNKNOWN_ADDRESS;
  const { id, channel_id, user_id } = webhook;
  if (!context.items('channels').get(channel_id)) throw notFound(404);
  webhooks.change(webhook, { last_used_at: context.now('nanoseconds') }, { touch: false });
  const { content } = context.body;
  const message = context.items('channelMessages').insert({ channel_id, user_id, content, meta: { webhook: { id } } });
  return { success: true, message_id: message['id'] };
};

export const webhookRows = {
  listChannelWebhooks: (context) => {
    const { id } = managedChannel(context);
    return context
      .items('channelWebhooks')
      .all()
      .filter((webhook) => webhook['channel_id'] === id);
  },
  createChannelWebhook: (context) => {
    const { id: channel_id } = managedChannel(context);
    const { name, profile_image_url = null } = context.body;
    const token = `${context.newId()}${context.newId()}`.replaceAll('-', '');
    return context.items('channelWebhooks').insert({ channel_id, name, profile_image_url, token, last_used_at: null });
  },
  updateChannelWebhook: (context) => {
    const { name, profile_image_url = null } = context.body;
    return context.items('channelWebhooks').change(webhookIn(context), { name, profile_image_url });
  },
  deleteChannelWebhook: (context) => {
    context.items('channelWebhooks').remove(webhookIn(context));
    return true;
  },
  postChannelWebhookMessage: post,
} as const satisfies Readonly<Record<string, Row>>;

export const webhookCollections = {
  channelWebhooks: { unit: 'nanoseconds', seed: (cast) => cast.items('ChannelWebhooks') },
} as const satisfies Readonly<Record<string, Collection>>;

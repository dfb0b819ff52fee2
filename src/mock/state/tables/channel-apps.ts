/** Which apps take part in which channels. */
import { ownerOrAdmin } from '../access.ts';
import { Refusal } from '../refusal.ts';
import { isGranted } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Access, Collection, Context, Row } from '../table.ts';
import { mayRead } from './channel-members.ts';

const DENIED = new Refusal(403, 'Channel access denied');

const idOf = (channel: Item, app: unknown): string => `${String(channel['id'])}/${String(app)}`;

/** A channel that can have apps: no direct one. */
function channelFor(allowed: Access, context: Context): Item {
  const channel = context.items('channels').get(context.call.params['channel_id']);
  if (!channel || channel['type'] === 'dm') throw new Refusal(404, 'Channel unavailable');
  if (context.caller.role !== 'admin' && !allowed(channel, context)) throw DENIED;
  return channel;
}

const list: Row = (context) => {
  const channel = channelFor(mayRead, context);
  return context
    .items('channelApps')
    .all()
    .filter(({ channel_id }) => channel_id === channel['id'])
    .map(({ app_id }) => context.items('apps').get(app_id))
    .filter((app) => app !== undefined);
};

const invite: Row = (context) => {
  const channel = channelFor(ownerOrAdmin, context);
  const app = context.items('apps').get(context.body['app_id']);
  if (!app) throw new Refusal(404, 'App not found');
  if (context.caller.role !== 'admin' && !isGranted(app, 'read', context)) throw new Refusal(403, 'App invocation denied');
  if (app['is_active'] !== true) throw new Refusal(403, 'App is inactive');
  context.items('channelApps').insert({ id: idOf(channel, app['id']), channel_id: channel['id'], app_id: app['id'] });
  return app;
};

const remove: Row = (context) => {
  const invited = context.items('channelApps');
  const app = invited.get(idOf(channelFor(ownerOrAdmin, context), context.call.params['app_id']));
  if (app) invited.remove(app);
  return { removed: true };
};

/** Takes an app out of all channels. */
export function leaveChannels(app: Item, context: Context): void {
  const invited = context.items('channelApps');
  for (const one of invited.all()) if (one['app_id'] === app['id']) invited.remove(one);
}

export const channelAppRows = {
  listChannelApps: list,
  inviteChannelApp: invite,
  removeChannelApp: remove,
} as const satisfies Readonly<Record<string, Row>>;

export const channelAppCollections = {
  /** By channel and app. */
  channelApps: {
    owner: null,
    updated: null,
    seed: (cast) => {
      const channel = cast.item('GeneralChannel');
      return cast.items('ChannelApps').map(({ id }) => ({ id: idOf(channel, id), channel_id: channel['id'], app_id: id }));
    },
  },
} as const satisfies Readonly<Record<string, Collection>>;

/** Where the server tells an account of events. */

import { fieldsOf, listOf } from '../fields.ts';
import { type Finding, find, replays } from '../finding.ts';
import { mayCaller } from '../membership.ts';
import { lists, readsSetting } from '../reading.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { addressIn, INVALID_URL } from './addresses.ts';

const UNKNOWN = new Refusal(400, 'Notification target not found');
const TAKEN = new Refusal(400, 'notification target id already exists');

/** A row for whom is permitted to have targets, which users are not by default. */
const permitted =
  (row: Row): Row =>
  (context) => {
    if (!mayCaller('features.webhooks', context)) throw prohibited(403);
    return row(context);
  };

const withId = (id: unknown, context: Context): Item | undefined =>
  context
    .items('notificationTargets')
    .of()
    .find((target) => target['id'] === id);

const own: Finding = { by: (context) => withId(context.call.params['target_id'], context), missing: UNKNOWN };

/** The caller's choice. There is one from the first target on, though it may name none. */
const choice = (context: Context): Item | undefined => context.items('notificationDefaults').get(context.caller.id);

function choose(target: Item | undefined, context: Context): void {
  const defaults = context.items('notificationDefaults');
  const before = choice(context);
  const fields = { target: target?.['key'] ?? null };
  if (before) defaults.change(before, fields);
  else defaults.insert({ id: context.caller.id, ...fields });
}

/** An id as the server writes it. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** An id that no other target has, after the address's host. */
function freeId(host: string, context: Context): string {
  const name = slug(host);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!withId(id, context)) return id;
  }
}

/** The fields that a request sets, checked in the server's order. */
function settings({ type, enabled, events, delivery, config }: Fields, context: Context): Fields {
  if (type !== undefined && type !== null && type !== 'webhook') throw new Refusal(400, 'Unsupported notification target type');
  const known = listOf(context.setting('notificationEvents')['events']).map((one) => fieldsOf(one)['event']);
  const unknown = listOf(events).find((event) => !known.includes(event));
  if (unknown !== undefined) throw new Refusal(400, `unsupported notification event: ${String(unknown)}`);
  if (delivery !== undefined && delivery !== null && delivery !== 'away' && delivery !== 'always') {
    throw new Refusal(400, 'Invalid notification delivery mode');
  }
  const { url } = fieldsOf(config);
  if (url !== undefined && !addressIn(url)) throw INVALID_URL;
  return {
    ...(enabled === undefined ? {} : { enabled: enabled === true }),
    ...(events === undefined ? {} : { events: [...new Set(listOf(events))] }),
    ...(delivery ? { delivery } : {}),
  };
}

/** The id that a request asks for. */
function askedId({ id }: Fields, context: Context, self?: Item): string | undefined {
  const name = typeof id === 'string' ? slug(id) : '';
  if (name === '') return undefined;
  const other = withId(name, context);
  if (other && other['key'] !== self?.['key']) throw TAKEN;
  return name;
}

const create: Row = (context) => {
  const { body } = context;
  const config = fieldsOf(body['config']);
  if (!config['url']) throw new Refusal(400, 'Webhook URL is required');
  const fields = settings(body, context);
  const id = askedId(body, context) ?? freeId(addressIn(config['url'])?.hostname ?? '', context);
  const targets = context.items('notificationTargets');
  const target = targets.insert({ ...fields, id, config });
  if (!choice(context)) choose(target, context);
  return targets.view(target);
};

const update: Row = (context) => {
  const target = find(context, 'notificationTargets', own);
  const { body } = context;
  const id = askedId(body, context, target) ?? target['id'];
  const config = { ...fieldsOf(target['config']), ...fieldsOf(body['config']) };
  const targets = context.items('notificationTargets');
  return targets.view(targets.change(target, { ...settings(body, context), id, config }));
};

const remove: Row = (context) => {
  const target = find(context, 'notificationTargets', { ...own, missing: notFound(404) });
  const targets = context.items('notificationTargets');
  targets.remove(target);
  if (choice(context)?.['target'] === target['key']) choose(targets.of()[0], context);
  return { ok: true };
};

/** Shows where an address is, but not the part that is secret. */
function masked({ url, ...config }: Fields): Fields {
  const address = addressIn(url);
  return { ...config, url_masked: address ? `${address.protocol}//${address.hostname}/...${String(url).slice(-4)}` : '' };
}

export const notifications = {
  collections: {
    /** By a key of their own, since an id is only an account's. The cast has none: the examples do not say whose theirs is. */
    notificationTargets: {
      id: 'key',
      defaults: () => ({ type: 'webhook', enabled: true, events: [], delivery: 'away' }),
      view: (target, context) => ({
        config: masked(fieldsOf(target['config'])),
        is_default: context.items('notificationDefaults').get(target['user_id'])?.['target'] === target['key'],
      }),
    },
    /** By account. */
    notificationDefaults: { owner: null, created: null, updated: null },
  },
  settings: { notificationEvents: 'NotificationEvents' },
  rows: {
    listNotificationEvents: permitted(readsSetting('notificationEvents')),
    listNotificationTargets: permitted((context) => ({ targets: lists('notificationTargets')(context) })),
    createNotificationTarget: permitted(create),
    updateNotificationTarget: permitted(update),
    setDefaultNotificationTarget: permitted((context) => {
      const target = find(context, 'notificationTargets', own);
      choose(target, context);
      return context.items('notificationTargets').view(target);
    }),
    testNotificationTarget: permitted(replays('notificationTargets', own)),
    deleteNotificationTarget: permitted(remove),
  },
} as const satisfies Table;

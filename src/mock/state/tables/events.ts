/** Addresses to which the server posts what happens on it. */
import { anyone } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { lists } from '../reading.ts';
import { Refusal } from '../refusal.ts';
import type { Fields } from '../store.ts';
import type { Table } from '../table.ts';
import { changes, creates, deletes } from '../writing.ts';
import { addressIn, INVALID_URL } from './addresses.ts';

const EVERYTHING = ['*'] as const;

/** Every target once. */
function targetsOf(sent: unknown): readonly Fields[] | null {
  if (!Array.isArray(sent)) return null;
  const targets = sent.map(fieldsOf).map(({ type, id }) => {
    if ((type !== 'user' && type !== 'group') || !id) throw new Refusal(400, 'Invalid target');
    return { type, id };
  });
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}

/**
 * The fields that a body names; `null` and emptiness are what a new webhook has. Names of events are not checked: the contract's
 * catalogue holds some of them only.
 */
function settings(body: Fields): Fields {
  const { name, url, enabled, events, targets } = body;
  if (typeof url === 'string' && url !== '' && !addressIn(url)) throw INVALID_URL;
  const fields = {
    name: name || 'Webhook',
    url: url ?? '',
    enabled: enabled === true,
    events: listOf(events).length > 0 ? events : EVERYTHING,
    targets: targetsOf(targets),
  };
  return Object.fromEntries(Object.entries(fields).filter(([field]) => body[field] !== undefined));
}

export const events = {
  collections: {
    eventWebhooks: {
      owner: null,
      seed: (cast) => cast.items('EventWebhooks'),
      defaults: () => ({ name: 'Webhook', enabled: true, events: EVERYTHING, targets: null }),
      missing: new Refusal(404, 'Webhook not found'),
      allowed: anyone,
    },
  },
  rows: {
    listEventWebhooks: lists('eventWebhooks', { allowed: anyone }),
    createEventWebhook: creates('eventWebhooks', { fields: settings }),
    updateEventWebhook: changes('eventWebhooks', { set: settings }),
    deleteEventWebhook: deletes('eventWebhooks', { reply: () => ({ status: true }) }),
  },
} as const satisfies Table;

import {
  createEventWebhook,
  deleteEventWebhook,
  listEventTypes,
  listEventWebhooks,
  updateEventWebhook,
} from '../../../generated/sdk/index.ts';
import { group } from '../cast.ts';
import { rows } from '../row.ts';

const webhook = '5e0b8d3a-96c1-4f27-b4a8-1d7f2c9e6035';
const created = {
  name: 'Support desk',
  url: 'https://hooks.example.com/rome',
  events: ['chat.*'],
  targets: [{ type: 'group' as const, id: group }],
};
const paused = { enabled: false };

const refusals = [
  {
    prefer: 'code=400, example=invalidUrl',
    status: 400,
    body: { detail: 'The URL you provided is invalid. Please double-check and try again.' },
  },
  { prefer: 'code=400, example=invalidEvent', status: 400, body: { detail: 'Invalid event: chat.forgotten' } },
  { prefer: 'code=400, example=invalidPattern', status: 400, body: { detail: 'Invalid event pattern: itinerary.*' } },
  { prefer: 'code=400, example=invalidTarget', status: 400, body: { detail: 'Invalid target' } },
];
const unknown = { prefer: 'code=404', status: 404, body: { detail: 'Webhook not found' } };

export const events = rows([
  {
    operationId: 'listEventTypes',
    authority: 'admin',
    client: (client) => client.GET('/api/events'),
    sdk: (options) => listEventTypes(options),
    sends: { method: 'GET', url: '/api/events' },
    reply: 'EventCatalog',
  },
  {
    operationId: 'listEventWebhooks',
    authority: 'admin',
    client: (client) => client.GET('/api/events/webhooks'),
    sdk: (options) => listEventWebhooks(options),
    sends: { method: 'GET', url: '/api/events/webhooks' },
    reply: 'EventWebhooks',
  },
  {
    operationId: 'createEventWebhook',
    authority: 'admin',
    client: (client) => client.POST('/api/events/webhooks', { body: { ...created, enabled: true } }),
    sdk: (options) => createEventWebhook({ ...options, body: { ...created, enabled: true } }),
    sends: { method: 'POST', url: '/api/events/webhooks', body: { ...created, enabled: true } },
    reply: 'EventWebhook',
    failures: refusals,
  },
  {
    operationId: 'updateEventWebhook',
    authority: 'admin',
    client: (client) => client.PUT('/api/events/webhooks/{webhook_id}', { params: { path: { webhook_id: webhook } }, body: paused }),
    sdk: (options) => updateEventWebhook({ ...options, path: { webhook_id: webhook }, body: paused }),
    sends: { method: 'PUT', url: `/api/events/webhooks/${webhook}`, body: paused },
    reply: 'EventWebhookPaused',
    failures: [...refusals, unknown],
  },
  {
    operationId: 'deleteEventWebhook',
    authority: 'admin',
    client: (client) => client.DELETE('/api/events/webhooks/{webhook_id}', { params: { path: { webhook_id: webhook } } }),
    sdk: (options) => deleteEventWebhook({ ...options, path: { webhook_id: webhook } }),
    sends: { method: 'DELETE', url: `/api/events/webhooks/${webhook}` },
    reply: 'EventWebhookDeleted',
    failures: [unknown],
  },
]);

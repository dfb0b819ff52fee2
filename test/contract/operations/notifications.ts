import {
  createNotificationTarget,
  deleteNotificationTarget,
  listNotificationEvents,
  listNotificationTargets,
  setDefaultNotificationTarget,
  testNotificationTarget,
  updateNotificationTarget,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const ofPhone = { target_id: 'phone' };
const url = '/api/v1/notifications/targets/phone';

const phone = {
  id: 'phone',
  events: ['chat.finished', 'calendar.alert'],
  config: { url: 'https://hooks.example.com/services/7c1d9e4f3a' },
};
const always = { delivery: 'always' };

const failure = (status: number, detail: string, example: string) => ({
  prefer: `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const notPermitted = failure(
  403,
  'You do not have permission to access this resource. Please contact your administrator for assistance.',
  'accessProhibited',
);
const switchedOff = failure(404, "We could not find what you're looking for :/", 'switchedOff');
const unknownTarget = failure(400, 'Notification target not found', 'unknownTarget');
const idTaken = failure(400, 'notification target id already exists', 'idTaken');

export const notifications = rows([
  {
    operationId: 'listNotificationEvents',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notifications/events'),
    sdk: (options) => listNotificationEvents(options),
    sends: { method: 'GET', url: '/api/v1/notifications/events' },
    reply: 'NotificationEvents',
    failures: [notPermitted, switchedOff],
  },
  {
    operationId: 'listNotificationTargets',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notifications/targets'),
    sdk: (options) => listNotificationTargets(options),
    sends: { method: 'GET', url: '/api/v1/notifications/targets' },
    reply: 'NotificationTargets',
    failures: [notPermitted, switchedOff],
  },
  {
    operationId: 'createNotificationTarget',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notifications/targets', { body: phone }),
    sdk: (options) => createNotificationTarget({ ...options, body: phone }),
    sends: { method: 'POST', url: '/api/v1/notifications/targets', body: phone },
    reply: 'PhoneTarget',
    failures: [
      failure(400, 'Webhook URL is required', 'missingUrl'),
      failure(400, 'The URL you provided is invalid. Please double-check and try again.', 'invalidUrl'),
      failure(400, 'Unsupported notification target type', 'unknownType'),
      failure(400, 'Invalid notification delivery mode', 'unknownDelivery'),
      idTaken,
    ],
  },
  {
    operationId: 'updateNotificationTarget',
    authority: 'user',
    client: (client) => client.PUT('/api/v1/notifications/targets/{target_id}', { params: { path: ofPhone }, body: always }),
    sdk: (options) => updateNotificationTarget({ ...options, path: ofPhone, body: always }),
    sends: { method: 'PUT', url: url, body: always },
    reply: 'NotificationTargetChanged',
    failures: [unknownTarget, idTaken],
  },
  {
    operationId: 'deleteNotificationTarget',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/notifications/targets/{target_id}', { params: { path: ofPhone } }),
    sdk: (options) => deleteNotificationTarget({ ...options, path: ofPhone }),
    sends: { method: 'DELETE', url: url },
    reply: 'NotificationTargetDeleted',
    failures: [failure(404, "We could not find what you're looking for :/", 'notFound')],
  },
  {
    operationId: 'setDefaultNotificationTarget',
    authority: 'user',
    client: (client) => client.PUT('/api/v1/notifications/targets/{target_id}/default', { params: { path: ofPhone } }),
    sdk: (options) => setDefaultNotificationTarget({ ...options, path: ofPhone }),
    sends: { method: 'PUT', url: `${url}/default` },
    reply: 'NotificationTargetDefault',
    failures: [unknownTarget],
  },
  {
    operationId: 'testNotificationTarget',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notifications/targets/{target_id}/test', { params: { path: ofPhone } }),
    sdk: (options) => testNotificationTarget({ ...options, path: ofPhone }),
    sends: { method: 'POST', url: `${url}/test` },
    reply: 'NotificationSent',
    failures: [failure(400, 'Webhook delivery failed', 'notDelivered'), unknownTarget],
  },
]);

/** Notification targets, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/notifications/targets';
const address = 'http://127.0.0.1:38797/webhook';
const UNKNOWN = refusal(400, 'Notification target not found');

let mock: AskedWorld;

const make = (body: object = {}) => mock.get(ADA, 'POST', url, { config: { url: address }, ...body });
const targets = () => mock.get(ADA, 'GET', url).targets;

beforeEach(() => {
  mock = startWorld();
});

test('create, change, delete', () => {
  const phone = make({ id: 'phone', events: ['calendar.alert', 'chat.finished', 'chat.finished'] });
  expect(phone).toEqual({
    id: 'phone',
    type: 'webhook',
    enabled: true,
    events: ['calendar.alert', 'chat.finished'],
    delivery: 'away',
    config: { url_masked: 'http://127.0.0.1/...hook' },
    created_at: SECONDS,
    updated_at: SECONDS,
    is_default: true,
  });
  expect(make({ enabled: false })).toMatchObject({ id: '127-0-0-1', enabled: false, events: [], is_default: false });
  const changed = mock.get(ADA, 'PUT', `${url}/phone`, { id: 'Ph One!', delivery: 'always' });
  expect(changed).toMatchObject({ id: 'ph-one', delivery: 'always', events: phone.events, is_default: true });
  expect(targets()).toMatchObject([{ id: 'ph-one' }, { id: '127-0-0-1' }]);
  expect(mock.get(ADA, 'PUT', `${url}/127-0-0-1/default`).is_default).toBe(true);
  expect(mock.get(ADA, 'DELETE', `${url}/127-0-0-1`)).toEqual({ ok: true });
  expect(targets()).toMatchObject([{ id: 'ph-one', is_default: true }]);
  mock.get(ADA, 'DELETE', `${url}/ph-one`);
  expect(make()).toMatchObject({ is_default: false });
});

test.each<[object, string]>([
  [{ config: {} }, 'Webhook URL is required'],
  [{ config: { url: 'x' } }, 'The URL you provided is invalid. Please double-check and try again.'],
  [{ type: 'mail' }, 'Unsupported notification target type'],
  [{ events: ['chat.started'] }, 'unsupported notification event: chat.started'],
  [{ delivery: 'x' }, 'Invalid notification delivery mode'],
  [{ id: 'phone' }, 'notification target id already exists'],
])('%j is refused', (body, detail) => {
  make({ id: 'phone' });
  expect(mock.ask(ADA, 'POST', url, { config: { url: address }, ...body })).toEqual(refusal(400, detail));
});

test('an unknown target, and users without the permission', () => {
  expect(mock.ask(ADA, 'PUT', `${url}/nope`, {})).toEqual(UNKNOWN);
  expect(mock.ask(ADA, 'PUT', `${url}/nope/default`)).toEqual(UNKNOWN);
  expect(mock.ask(ADA, 'POST', `${url}/nope/test`)).toEqual(UNKNOWN);
  expect(mock.ask(ADA, 'DELETE', `${url}/nope`)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(BEN, 'GET', url)).toEqual(refusal(403, PROHIBITED));
});

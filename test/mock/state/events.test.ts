/** Webhooks for events, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ADA, type AskedWorld, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/events/webhooks';
const UNKNOWN = refusal(404, 'Webhook not found');

let mock: AskedWorld;

beforeEach(() => {
  mock = startWorld();
});

test('the seed is the webhook of the cast', () => {
  expect(mock.get(ADA, 'GET', url)).toMatchObject([{ name: 'Support desk', events: ['chat.*'] }]);
});

test('create, change, delete', () => {
  mock.world.reset('empty');
  const made = mock.get(ADA, 'POST', url, { url: '' });
  const usual = { name: 'Webhook', url: '', enabled: true, events: ['*'], targets: null };
  expect(made).toEqual({ ...usual, id: made.id, created_at: SECONDS, updated_at: SECONDS });
  const named = { name: ' N ', url: 'https://x.com/a', events: ['chat.*'], targets: [{ type: 'group', id: 'x' }] };
  const { id } = mock.get(ADA, 'POST', url, named);
  expect(mock.get(ADA, 'GET', url)).toMatchObject([{ id: made.id }, { id, ...named }]);
  expect(mock.get(ADA, 'PUT', `${url}/${id}`, { enabled: false })).toMatchObject({ ...named, enabled: false });
  const emptied = { name: null, enabled: null, events: null, targets: null };
  expect(mock.get(ADA, 'PUT', `${url}/${id}`, emptied)).toMatchObject({ ...usual, url: named.url, enabled: false });
  expect(mock.get(ADA, 'DELETE', `${url}/${id}`)).toEqual({ status: true });
  expect(mock.get(ADA, 'GET', url)).toHaveLength(1);
});

test('refusals', () => {
  const invalid = refusal(400, 'The URL you provided is invalid. Please double-check and try again.');
  expect(mock.ask(ADA, 'POST', url, { url: 'x' })).toEqual(invalid);
  expect(mock.ask(ADA, 'POST', url, { url: '', targets: [{ type: 'x', id: 'y' }] })).toEqual(refusal(400, 'Invalid target'));
  expect(mock.ask(ADA, 'PUT', `${url}/nope`, {})).toEqual(UNKNOWN);
  expect(mock.ask(ADA, 'DELETE', `${url}/nope`)).toEqual(UNKNOWN);
});

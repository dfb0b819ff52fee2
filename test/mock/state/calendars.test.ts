/** Calendars and events, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, calendarEvent } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, type Newcomer, NOON, refusal, startEmptyWorld } from './harness.ts';

const url = '/api/v1/calendars/';
const ada = '6a1f0c52-8f0e-4b6c-9d57-0a4c1be7d101';
const NANOSECONDS = NOON * 1_000_000;
const START = 1893492000000000000; // 2030-01-01T10:00Z
const WEEK = 604_800_000_000_000;
const JANUARY = 'events?start=2030-01-01T00:00:00Z&end=2030-02-01T00:00:00Z';
const UNKNOWN = refusal(404, 'Calendar not found');
const DENIED = refusal(403, 'Access denied');

let mock: AskedWorld;
let erik: Newcomer;

const make = (name = 'Trips', token: string = BEN): string => mock.get(token, 'POST', `${url}create`, { name }).id;
const plan = (calendar_id: string, title: string, more: object = {}) =>
  mock.get(BEN, 'POST', `${url}events/create`, { calendar_id, title, start_at: START, ...more });
const titles = (token: string, target: string): string[] => {
  const said = mock.get(token, 'GET', url + target);
  return (said.items ?? said).map(({ title }: { title: string }) => title);
};
const names = (token: string): string[] => mock.get(token, 'GET', url).map(({ name }: { name: string }) => name);
const share = (id: string, ...permissions: string[]) => {
  const access_grants = permissions.map((permission) => ({ principal_type: 'user', principal_id: erik.id, permission }));
  return mock.get(BEN, 'POST', `${url}${id}/access/update`, { access_grants });
};

beforeEach(() => {
  ({ mock, erik } = startEmptyWorld());
});

test('the seed is the calendars and events of the cast', () => {
  mock.world.reset('seed');
  expect(names(BEN)).toEqual(['Personal', 'Trips']);
  expect(titles(BEN, JANUARY)).toEqual(['Flight to Rome', 'Italian lesson', 'Italian lesson', 'Italian lesson']);
  expect(mock.get(BEN, 'GET', `${url}events/${calendarEvent}`).attendees).toMatchObject([{ user_id: ben, status: 'pending' }]);
});

test('who sees no calendar gets one, and administrators the one of automations', () => {
  expect(mock.get(BEN, 'GET', url)).toMatchObject([{ name: 'Personal', color: '#3b82f6', is_default: true, user_id: ben }]);
  expect(names(BEN)).toEqual(['Personal']);
  expect(mock.get(ADA, 'GET', url)).toMatchObject([{ name: 'Personal' }, { id: '__scheduled_tasks__', is_system: true }]);
});

test('create, change, make the default, delete', () => {
  const first = mock.get(BEN, 'GET', url)[0].id;
  const made = mock.get(BEN, 'POST', `${url}create`, { name: 'Trips', meta: { a: 1 } });
  expect(made).toEqual({
    id: made.id,
    user_id: ben,
    name: 'Trips',
    color: null,
    is_default: false,
    is_system: false,
    data: null,
    meta: { a: 1 },
    access_grants: [],
    created_at: NANOSECONDS,
    updated_at: NANOSECONDS,
  });
  mock.later();
  expect(mock.get(BEN, 'POST', `${url}${made.id}/update`, { color: '#1', meta: { b: 1 } })).toMatchObject({
    name: 'Trips',
    color: '#1',
    meta: { a: 1, b: 1 },
    updated_at: NANOSECONDS + 60_000_000_000,
  });
  expect(mock.get(BEN, 'POST', `${url}${made.id}/default`).is_default).toBe(true);
  expect(mock.get(BEN, 'GET', url)).toMatchObject([{ is_default: false }, { is_default: true }]);
  expect(mock.ask(BEN, 'DELETE', `${url}${made.id}/delete`)).toEqual(refusal(400, 'Default calendar cannot be deleted'));
  expect(mock.ask(BEN, 'DELETE', `${url}__scheduled_tasks__/delete`)).toEqual(refusal(400, 'System calendars cannot be deleted'));
  const event = plan(first, 'x').id;
  expect(mock.get(BEN, 'DELETE', `${url}${first}/delete`)).toEqual({ status: true });
  expect(mock.ask(BEN, 'GET', `${url}events/${event}`)).toEqual(refusal(404, 'Event not found'));
});

test.each<[string, string, unknown, number]>([
  ['GET', '', DENIED, 200],
  ['POST', '/update', DENIED, 200],
  ['POST', '/access/update', DENIED, 200],
  ['POST', '/default', UNKNOWN, 404],
  ['DELETE', '/delete', DENIED, 200],
])('%s %s of an unknown calendar, of somebody else’s, and by an administrator', (method, path, foreign, byAdmin) => {
  const id = make();
  const body = { access_grants: [] };
  expect(mock.ask(BEN, method, `${url}nope${path}`, body)).toEqual(UNKNOWN);
  expect(mock.ask(erik.token, method, url + id + path, body)).toEqual(foreign);
  expect(mock.ask(ADA, method, url + id + path, body).status).toBe(byAdmin);
});

test('a shared calendar is seen, and changed by whom a grant lets write; only the owner shares and deletes it', () => {
  const id = make();
  share(id, 'read');
  expect(names(erik.token)).toEqual(['Trips']);
  plan(id, 'Flight');
  expect(titles(erik.token, JANUARY)).toEqual(['Flight']);
  expect(mock.ask(erik.token, 'POST', `${url}${id}/update`, { name: 'x' })).toEqual(DENIED);
  share(id, 'read', 'write');
  expect(mock.get(erik.token, 'POST', `${url}${id}/update`, { name: 'x' }).name).toBe('x');
  expect(mock.ask(erik.token, 'POST', `${url}${id}/access/update`, { access_grants: [] })).toEqual(
    refusal(403, 'Only owner can manage sharing'),
  );
  expect(mock.ask(erik.token, 'DELETE', `${url}${id}/delete`)).toEqual(refusal(403, 'Only owner can delete calendar'));
});

test('a user may not share with everybody', () => {
  const id = make();
  const access_grants = [{ principal_type: 'user', principal_id: '*', permission: 'read' }];
  expect(mock.ask(BEN, 'POST', `${url}${id}/access/update`, { access_grants })).toEqual(
    refusal(403, 'You do not have permission to share with the requested audience'),
  );
  expect(mock.get(BEN, 'POST', `${url}create`, { name: 'x', access_grants }).access_grants).toEqual([]);
});

test('events: plan, list, find, change, delete', () => {
  const id = make();
  const made = plan(id, 'Flight', { end_at: START + 7_200_000_000_000, attendees: [{ user_id: ben }], meta: { alert_minutes: 30 } });
  expect(made).toMatchObject({
    calendar_id: id,
    user_id: ben,
    title: 'Flight',
    description: null,
    all_day: false,
    is_cancelled: false,
    attendees: [{ event_id: made.id, user_id: ben, status: 'pending' }],
    created_at: NANOSECONDS,
  });
  expect(mock.get(BEN, 'GET', url + JANUARY)).toMatchObject([{ id: made.id, user: { id: ben, email: 'ben@example.com' } }]);
  expect(titles(BEN, 'events?start=2030-01-01T11:00:00Z&end=2030-01-01T11:30:00Z')).toEqual(['Flight']);
  expect(titles(BEN, 'events?start=2030-01-01T12:00:00Z&end=2030-01-01T13:30:00Z')).toEqual([]);
  expect(mock.get(BEN, 'GET', `${url}events/search?query=FL%25ht`)).toMatchObject({ items: [{ id: made.id }], total: 1 });
  expect(titles(BEN, 'events/search?query=nothing')).toEqual([]);
  const update = (body: object) => mock.get(BEN, 'POST', `${url}events/${made.id}/update`, body);
  expect(update({ location: 'L', meta: { z: 1 } })).toMatchObject({ title: 'Flight', location: 'L', meta: { alert_minutes: 30, z: 1 } });
  update({ is_cancelled: true });
  expect(titles(BEN, JANUARY)).toEqual([]);
  expect(titles(BEN, 'events/search')).toEqual([]);
  expect(mock.get(BEN, 'GET', `${url}events/${made.id}`).is_cancelled).toBe(true);
  expect(mock.get(BEN, 'DELETE', `${url}events/${made.id}/delete`)).toEqual({ status: true });
});

test('an event that repeats is listed once for each occurrence', () => {
  const id = make();
  const event = plan(id, 'Lesson', { rrule: 'FREQ=WEEKLY;COUNT=3', end_at: START + 3_600_000_000_000 }).id;
  const listed = mock.get(BEN, 'GET', url + JANUARY);
  expect(listed).toHaveLength(3);
  expect(listed[1]).toMatchObject({
    start_at: START + WEEK,
    end_at: START + WEEK + 3_600_000_000_000,
    instance_id: `${event}_${START + WEEK}`,
  });
  expect(mock.get(BEN, 'GET', `${url}events/search`).items[0]).not.toHaveProperty('instance_id');
  const refused = (rrule: string) => mock.ask(BEN, 'POST', `${url}events/create`, { calendar_id: id, title: 'x', start_at: START, rrule });
  expect(refused('FREQ=HOURLY')).toEqual(refusal(422, 'Recurring events cannot repeat more often than daily'));
  expect(refused('FREQ=DAILY;BYHOUR=7,8')).toEqual(refusal(422, 'Recurring events cannot repeat more often than daily'));
  expect(refused('garbage')).toEqual(refusal(422, 'not enough values to unpack (expected 2, got 1)'));
});

test('who is invited sees the event in any case, until he declines', () => {
  const id = make();
  const event = plan(id, 'Flight', { attendees: [{ user_id: ben }, { user_id: ada }] }).id;
  const answer = (token: string, status: string) => mock.ask(token, 'POST', `${url}events/${event}/rsvp`, { status });
  const inJanuary = (token: string) => titles(token, `${JANUARY}&calendar_ids=other`);
  expect(inJanuary(ADA)).toEqual(['Flight']);
  expect(titles(ADA, 'events/search')).toEqual([]);
  expect(answer(ADA, 'accepted').body).toEqual({ status: true, rsvp: 'accepted' });
  expect(answer(ADA, 'x')).toEqual(refusal(400, 'Invalid status'));
  expect(answer(erik.token, 'accepted')).toEqual(refusal(404, 'Not an attendee of this event'));
  answer(ADA, 'declined');
  expect(inJanuary(ADA)).toEqual([]);
  answer(BEN, 'declined');
  expect(titles(BEN, JANUARY)).toEqual(['Flight']);
  const attendees = [{ user_id: ada }, { user_id: erik.id }];
  expect(mock.get(BEN, 'POST', `${url}events/${event}/update`, { attendees }).attendees).toMatchObject([
    { user_id: ada, status: 'declined' },
    { user_id: erik.id, status: 'pending' },
  ]);
});

test('refusals of events', () => {
  const id = make();
  const event = plan(id, 'Flight').id;
  const unknown = refusal(404, 'Event not found');
  for (const [method, path] of [
    ['GET', ''],
    ['POST', '/update'],
    ['DELETE', '/delete'],
  ] as const) {
    expect(mock.ask(BEN, method, `${url}events/nope${path}`, {})).toEqual(unknown);
    expect(mock.ask(erik.token, method, `${url}events/${event}${path}`, {})).toEqual(DENIED);
    expect(mock.ask(ADA, method, `${url}events/${event}${path}`, {}).status).toBe(200);
  }
  const create = (token: string, calendar_id: string) =>
    mock.ask(token, 'POST', `${url}events/create`, { calendar_id, title: 'x', start_at: START });
  expect(create(BEN, 'nope')).toEqual(UNKNOWN);
  expect(create(erik.token, id)).toEqual(DENIED);
  expect(mock.ask(BEN, 'GET', `${url}events?start=x&end=y`)).toEqual(
    refusal(400, 'Invalid date format. Use ISO 8601 (e.g. 2026-04-01T00:00:00)'),
  );
});

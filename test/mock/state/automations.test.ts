/** Automations, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { automation } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOON, NOT_FOUND, refusal, startWorld } from './harness.ts';

const url = '/api/v1/automations/';
const NANOSECONDS = NOON * 1_000_000;
/** The worlds stand at noon: the next seven o'clock is tomorrow's. */
const SEVEN = (NOON + 19 * 3_600_000) * 1_000_000;
const DAY = 86_400_000_000_000;
const data = { prompt: 'Weather?', model_id: 'm', rrule: 'FREQ=DAILY;BYHOUR=7;BYMINUTE=0' };

let mock: AskedWorld;

const make = (name: string, more: object = {}) => mock.get(ADA, 'POST', `${url}create`, { name, data, ...more });
const say = (id: string, what: string, body?: object) => mock.get(ADA, 'POST', `${url}${id}/${what}`, body);
const names = (query = ''): string[] => mock.get(ADA, 'GET', `${url}list${query}`).items.map(({ name }: { name: string }) => name);

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the automation of the cast, which has run', () => {
  mock.world.reset('seed');
  expect(mock.get(ADA, 'GET', `${url}list`)).toMatchObject({ items: [{ id: automation, last_run: { status: 'success' } }], total: 1 });
});

test('create, list, read, delete', () => {
  const made = make('W', { meta: { m: 1 } });
  expect(made).toEqual({
    id: made.id,
    user_id: '6a1f0c52-8f0e-4b6c-9d57-0a4c1be7d101',
    folder_id: null,
    name: 'W',
    data: { ...data, terminal: null, target: null },
    meta: { m: 1 },
    is_active: true,
    last_run_at: null,
    next_run_at: SEVEN,
    created_at: NANOSECONDS,
    updated_at: NANOSECONDS,
    last_run: null,
    next_runs: [0, 1, 2, 3, 4].map((days) => SEVEN + days * DAY),
  });
  mock.clock.now += 1000;
  make('V', { is_active: false, data: { ...data, prompt: 'News?' } });
  expect(names()).toEqual(['V', 'W']);
  expect(names('?query=WEATHER')).toEqual(['W']);
  expect(names('?status=paused')).toEqual(['V']);
  expect(names('?status=active')).toEqual(['W']);
  expect(mock.get(ADA, 'GET', `${url}list`).items[0].next_runs).toBeNull();
  expect(mock.get(ADA, 'GET', url + made.id)).toEqual(made);
  expect(mock.get(ADA, 'DELETE', `${url}${made.id}/delete`)).toBe(true);
  expect(names()).toEqual(['V']);
});

test('stop, let run again, and replace', () => {
  const { id } = make('W', { meta: { m: 1 } });
  expect(say(id, 'toggle')).toMatchObject({ is_active: false, next_run_at: null, next_runs: expect.any(Array) });
  expect(say(id, 'update', { name: 'W2', data, is_active: null })).toMatchObject({
    name: 'W2',
    meta: null,
    is_active: false,
    next_run_at: SEVEN,
  });
  expect(say(id, 'toggle')).toMatchObject({ is_active: true, next_run_at: SEVEN });
  say(id, 'toggle');
  expect(say(id, 'update', { name: 'W2', data })).toMatchObject({ is_active: true });
});

test('a run makes a chat, and is over after the reply', () => {
  const { id } = make('W');
  mock.clock.now += 1000;
  expect(say(id, 'run')).toMatchObject({ last_run_at: NANOSECONDS + 1_000_000_000, last_run: null, updated_at: NANOSECONDS });
  const [run] = mock.get(ADA, 'GET', `${url}${id}/runs`);
  expect(run).toMatchObject({ automation_id: id, error: null });
  expect(mock.get(ADA, 'GET', url + id).last_run).toEqual(run);
  expect(mock.get(ADA, 'GET', `/api/v1/chats/${run.chat_id}`).title).toBe('W');
  expect(mock.get(ADA, 'GET', `${url}${id}/runs?skip=1`)).toEqual([]);
});

test('runs stand in a calendar of their own', () => {
  const { id } = make('W');
  say(id, 'run');
  const target = '/api/v1/calendars/events?start=2026-01-02T00:00:00Z&end=2026-01-05T00:00:00Z';
  const listed = mock.get(ADA, 'GET', `${target}&calendar_ids=__scheduled_tasks__`);
  expect(listed).toMatchObject([
    { id: `auto_${id}`, start_at: SEVEN, description: 'Weather?', meta: { automation_id: id } },
    { id: `auto_${id}`, start_at: SEVEN + DAY, instance_id: `auto_${id}_${SEVEN + DAY}` },
    { start_at: NANOSECONDS, rrule: null, meta: { automation_id: id, status: 'success' } },
  ]);
  expect(mock.get(ADA, 'GET', `${target}&calendar_ids=other`)).toEqual([]);
  expect(mock.get(BEN, 'GET', target)).toEqual([]);
});

test.each<[object, number, string]>([
  [{ data: { ...data, rrule: 'garbage' } }, 400, 'Invalid RRULE: not enough values to unpack (expected 2, got 1)'],
  [
    { data: { ...data, rrule: 'FREQ=DAILY;COUNT=3' } },
    400,
    'RRULE with COUNT requires an explicit DTSTART line to anchor the occurrence window',
  ],
  [{ data: { ...data, rrule: 'DTSTART:20200101T000000\nRRULE:FREQ=DAILY;UNTIL=20200201T000000' } }, 400, 'RRULE has no future occurrences'],
  [{ data, folder_id: 'nope' }, 404, NOT_FOUND],
  [{ data: { ...data, target: { type: 'channel', channel_id: 'nope' } } }, 404, NOT_FOUND],
])('%j is refused', (body, status, detail) => {
  expect(mock.ask(ADA, 'POST', `${url}create`, { name: 'x', ...body })).toEqual(refusal(status, detail));
});

test('a user may not have automations unless he is permitted to, and sees only his own', () => {
  const { id } = make('W');
  expect(mock.ask(BEN, 'GET', `${url}list`)).toEqual(refusal(403, '401 Unauthorized'));
  const permissions = mock.get(ADA, 'GET', '/api/v1/users/default/permissions');
  const features = { ...permissions.features, automations: true };
  mock.get(ADA, 'POST', '/api/v1/users/default/permissions', { ...permissions, features });
  expect(mock.get(BEN, 'GET', `${url}list`)).toEqual({ items: [], total: 0 });
  for (const [method, path] of [
    ['GET', ''],
    ['POST', '/update'],
    ['POST', '/run'],
    ['GET', '/runs'],
    ['POST', '/toggle'],
    ['DELETE', '/delete'],
  ] as const) {
    for (const one of ['nope', id]) expect(mock.ask(BEN, method, url + one + path, { name: 'x', data })).toEqual(refusal(404, NOT_FOUND));
  }
});

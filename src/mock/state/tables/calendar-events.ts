/** Events of calendars, who is invited to them, and when they take place. */
import { cut, skipLimit, sorted } from '../choosing.ts';
import { both, fieldsOf, given, listOf, mergedInto } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { Refusal } from '../refusal.ts';
import { exactly, isGranted } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context, Row } from '../table.ts';
import { BLANK_EVENT, mayAutomate, readable, TASKS, tasksBetween } from './automation-times.ts';
import { occurrencesBetween, readRule, repeatsWithinDay } from './recurrence.ts';

const MILLION = 1_000_000;

export const UNKNOWN_CALENDAR = new Refusal(404, 'Calendar not found');
export const DENIED = new Refusal(403, 'Access denied');

const NOT_INVITED = new Refusal(404, 'Not an attendee of this event');
const ANSWERS = ['accepted', 'declined', 'tentative', 'pending'];

/** Whether lists show the caller a calendar: administrators too see only their own and what a grant lets them read. */
export const isShown = (calendar: Item, context: Context): boolean =>
  calendar['user_id'] === context.caller.id || isGranted(calendar, 'read', context);

const calendarOf = (event: Item, context: Context): Item => context.items('calendars').get(event['calendar_id']) ?? {};

const reading: Finding = { by: 'event_id', allowed: (event, context) => exactly('read')(calendarOf(event, context), context) };
const writing: Finding = { by: 'event_id', allowed: (event, context) => exactly('write')(calendarOf(event, context), context) };

/** A calendar in which the caller may put events. */
function writableCalendar(id: unknown, context: Context): Item {
  return find(context, 'calendars', { by: ({ items }) => items('calendars').get(id), allowed: exactly('write') });
}

const attendeesOf = (event: Item): readonly Fields[] => listOf(event['attendees']).map(fieldsOf);

const isInvited = (event: Item, { caller }: Context): boolean =>
  attendeesOf(event).some(({ user_id, status }) => user_id === caller.id && status !== 'declined');

/** The list of attendees that a request sends. Who was there keeps the answer. */
function invited(sent: unknown, event_id: unknown, before: Item, context: Context): readonly Fields[] {
  const now = context.now('nanoseconds');
  return listOf(sent)
    .map(fieldsOf)
    .map(({ user_id, meta = null }) => {
      const status = attendeesOf(before).find((one) => one['user_id'] === user_id)?.['status'] ?? 'pending';
      return { id: context.newId(), event_id, user_id, status, meta, created_at: now, updated_at: now };
    });
}

/** Rules may repeat once a day at most. */
function checkRule(rrule: unknown): void {
  if (typeof rrule !== 'string' || rrule === '') return;
  const rule = readable(() => readRule(rrule), 422);
  if (repeatsWithinDay(rule)) throw new Refusal(422, 'Recurring events cannot repeat more often than daily');
}

const create: Row = (context) => {
  const { body } = context;
  const calendar = writableCalendar(body['calendar_id'], context);
  checkRule(body['rrule']);
  const id = context.newId();
  const fields = given('title', 'description', 'start_at', 'end_at', 'all_day', 'rrule', 'color', 'location', 'data', 'meta')(body);
  const attendees = invited(body['attendees'], id, {}, context);
  return context.items('calendarEvents').insert({ ...fields, id, calendar_id: calendar['id'], attendees });
};

const TAKEN = ['title', 'description', 'start_at', 'end_at', 'all_day', 'rrule', 'color', 'location', 'is_cancelled'] as const;

const update: Row = (context) => {
  const { body } = context;
  const event = find(context, 'calendarEvents', writing);
  const { calendar_id, attendees } = body;
  const moved = typeof calendar_id === 'string' ? { calendar_id: writableCalendar(calendar_id, context)['id'] } : {};
  checkRule(body['rrule']);
  const guests = Array.isArray(attendees) ? { attendees: invited(attendees, event['id'], event, context) } : {};
  const fields = { ...both(given(...TAKEN), mergedInto('data', 'meta'))(body, event), ...moved, ...guests };
  return context.items('calendarEvents').change(event, fields);
};

const answer: Row = (context) => {
  const { status } = context.body;
  if (!ANSWERS.includes(String(status))) throw new Refusal(400, 'Invalid status');
  const events = context.items('calendarEvents');
  const event = events.get(context.call.params['event_id']);
  if (!event || !attendeesOf(event).some(({ user_id }) => user_id === context.caller.id)) throw NOT_INVITED;
  const updated_at = context.now('nanoseconds');
  const attendees = attendeesOf(event).map((one) => (one['user_id'] === context.caller.id ? { ...one, status, updated_at } : one));
  events.change(event, { attendees }, { touch: false });
  return { status: true, rsvp: status };
};

const withMaker = (event: Item, context: Context): Item => ({ ...event, user: context.items('users').get(event['user_id']) ?? null });

/** An event if it takes place in a time, in milliseconds; one that repeats for each occurrence. */
function between(event: Item, from: number, to: number, context: Context): readonly Item[] {
  const [start, end] = [Number(event['start_at']) / MILLION, Number(event['end_at'] ?? event['start_at']) / MILLION];
  const length = end - start;
  const shown = withMaker(event, context);
  if (typeof event['rrule'] !== 'string' || event['rrule'] === '') {
    return start < to && (length > 0 ? end > from : start >= from) ? [shown] : [];
  }
  return occurrencesBetween(readRule(event['rrule']), start, from, to).map((time) => {
    const start_at = time * MILLION;
    const end_at = event['end_at'] === null ? null : (time + length) * MILLION;
    return { ...shown, start_at, end_at, instance_id: `${String(event['id'])}_${start_at}` };
  });
}

const list: Row = (context) => {
  const { query } = context.call;
  const [from, to] = ['start', 'end'].map((name) => Date.parse(query.get(name) ?? ''));
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) {
    throw new Refusal(400, 'Invalid date format. Use ISO 8601 (e.g. 2026-04-01T00:00:00)');
  }
  const ids = query.get('calendar_ids')?.split(',');
  const wanted = (id: unknown): boolean => ids?.includes(String(id)) ?? true;
  const events = context
    .items('calendarEvents')
    .all()
    .filter((event) => event['is_cancelled'] !== true)
    .filter((event) => (wanted(event['calendar_id']) && isShown(calendarOf(event, context), context)) || isInvited(event, context));
  const stored = sorted(events, ['start_at']).flatMap((event) => between(event, from, to, context));
  return wanted(TASKS) && mayAutomate(context) ? [...stored, ...tasksBetween(from, to, context)] : stored;
};

/** A text with the wildcards `%` and `_`, as an expression. */
const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('%', '.*')
      .replaceAll('_', '.'),
    'is',
  );

const search: Row = (context) => {
  const wanted = pattern(context.call.query.get('query') ?? '');
  const found = context
    .items('calendarEvents')
    .all()
    .filter((event) => event['is_cancelled'] !== true && isShown(calendarOf(event, context), context))
    .filter((event) => ['title', 'description', 'location'].some((field) => wanted.test(String(event[field] ?? ''))));
  const { skip = 0, limit = 30 } = skipLimit('query', { limit: 30 })(context) ?? {};
  const shown = cut(sorted(found, ['start_at']), { skip, limit: limit > 0 ? limit : Number.POSITIVE_INFINITY });
  return { items: shown.map((event) => withMaker(event, context)), total: found.length };
};

export const eventRows = {
  listCalendarEvents: list,
  searchCalendarEvents: search,
  createCalendarEvent: create,
  getCalendarEventById: (context) => find(context, 'calendarEvents', reading),
  updateCalendarEventById: update,
  respondToCalendarEvent: answer,
  deleteCalendarEventById: (context) => {
    context.items('calendarEvents').remove(find(context, 'calendarEvents', writing));
    return { status: true };
  },
} as const satisfies Readonly<Record<string, Row>>;

export const eventCollections = {
  calendarEvents: {
    unit: 'nanoseconds',
    seed: (cast) => [cast.item('FlightToRome'), cast.item('ItalianLesson')],
    defaults: () => ({ ...BLANK_EVENT, meta: null }),
    missing: new Refusal(404, 'Event not found'),
    forbidden: DENIED,
  },
} as const satisfies Readonly<Record<string, Collection>>;

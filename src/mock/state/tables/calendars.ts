/** Calendars, and who may see and change them. */
import { ownerOrAdmin } from '../access.ts';
import { both, given, mergedInto } from '../fields.ts';
import { find } from '../finding.ts';
import { reads } from '../reading.ts';
import { Refusal } from '../refusal.ts';
import { allowedGrants, checkedGrants, exactly, type Kind } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, creates } from '../writing.ts';
import { mayAutomate, TASKS } from './automation-times.ts';
import { DENIED, eventCollections, eventRows, isShown, UNKNOWN_CALENDAR } from './calendar-events.ts';

const KIND: Kind = { type: 'calendar', public: 'public_calendars' };

/** The calendar of automations, which is made for each list. */
const tasks = (context: Context): Item => ({
  id: TASKS,
  user_id: context.caller.id,
  name: 'Scheduled Tasks',
  color: '#8b5cf6',
  is_default: false,
  is_system: true,
  data: null,
  meta: null,
  access_grants: [],
  created_at: context.now('nanoseconds'),
  updated_at: context.now('nanoseconds'),
});

/** Whoever sees no calendar gets one. */
const list: Row = (context) => {
  const calendars = context.items('calendars');
  if (!calendars.all().some((one) => isShown(one, context))) calendars.insert({ name: 'Personal', color: '#3b82f6', is_default: true });
  const shown = calendars.all().filter((one) => isShown(one, context));
  return mayAutomate(context) ? [...shown, tasks(context)] : shown;
};

/** A calendar that the caller may write in; only its owner and administrators may do more than that. */
function owned(refusal: string, context: Context): Item {
  const calendar = find(context, 'calendars', { allowed: exactly('write') });
  if (!ownerOrAdmin(calendar, context)) throw new Refusal(403, refusal);
  return calendar;
}

const setDefault: Row = (context) => {
  const calendars = context.items('calendars');
  const calendar = find(context, 'calendars', { missing: UNKNOWN_CALENDAR });
  for (const other of calendars.of()) if (other['is_default'] === true) calendars.change(other, { is_default: false }, { touch: false });
  return calendars.change(calendar, { is_default: true });
};

const setAccess: Row = (context) => {
  const calendar = owned('Only owner can manage sharing', context);
  const access_grants = checkedGrants(KIND, calendar['id'], context.body['access_grants'], context);
  return context.items('calendars').change(calendar, { access_grants }, { touch: false });
};

const remove: Row = (context) => {
  if (context.call.params['calendar_id'] === TASKS) throw new Refusal(400, 'System calendars cannot be deleted');
  const calendar = owned('Only owner can delete calendar', context);
  if (calendar['is_default'] === true) throw new Refusal(400, 'Default calendar cannot be deleted');
  context.items('calendars').remove(calendar);
  return { status: true };
};

export const calendars = {
  collections: {
    calendars: {
      unit: 'nanoseconds',
      seed: (cast) => cast.items('BensCalendars'),
      defaults: () => ({ color: null, is_default: false, is_system: false, data: null, meta: null, access_grants: [] }),
      missing: UNKNOWN_CALENDAR,
      forbidden: DENIED,
      removed: ({ id }, context) => {
        const events = context.items('calendarEvents');
        for (const event of events.all()) if (event['calendar_id'] === id) events.remove(event);
      },
    },
    ...eventCollections,
  },
  rows: {
    ...eventRows,
    listCalendars: list,
    createCalendar: creates('calendars', {
      fields: (body, context) => {
        const id = context.newId();
        const access_grants = allowedGrants(KIND, id, body['access_grants'], context);
        return { ...given('name', 'color', 'data', 'meta')(body), id, access_grants };
      },
    }),
    getCalendarById: reads('calendars', { allowed: exactly('read') }),
    updateCalendarById: changes('calendars', { allowed: exactly('write'), set: both(given('name', 'color'), mergedInto('data', 'meta')) }),
    setCalendarAccess: setAccess,
    setDefaultCalendar: setDefault,
    deleteCalendarById: remove,
  },
} as const satisfies Table;

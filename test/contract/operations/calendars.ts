import {
  createCalendar,
  createCalendarEvent,
  deleteCalendarById,
  deleteCalendarEventById,
  getCalendarById,
  getCalendarEventById,
  listCalendarEvents,
  listCalendars,
  respondToCalendarEvent,
  searchCalendarEvents,
  setCalendarAccess,
  setDefaultCalendar,
  updateCalendarById,
  updateCalendarEventById,
} from '../../../generated/sdk/index.ts';
import { ben } from '../cast.ts';
import { rows } from '../row.ts';

const calendar = '19ec26a8-5d7b-4f0d-9246-a0d17fb35e24';
const event = '3b0e48ca-7f9d-4b2f-b468-c2f391d57a46';
const ofCalendar = { calendar_id: calendar };
const ofEvent = { event_id: event };
const url = `/api/v1/calendars/${calendar}`;
const eventUrl = `/api/v1/calendars/events/${event}`;

const made = { name: 'Trips', color: '#f59e0b' };
const renamed = { name: 'Trips 2026' };
const grants = { access_grants: [{ principal_type: 'user' as const, principal_id: ben, permission: 'read' as const }] };
const january = { start: '2030-01-01', end: '2030-02-01', calendar_ids: calendar };
const found = { query: 'rome', limit: 5 };
// 1 January 2030, noon, in nanoseconds: multiples of 2^13 are exact in JavaScript.
const noon = 1_893_492_000_000_000_000;
const flight = { calendar_id: calendar, title: 'Flight to Rome', start_at: noon, attendees: [{ user_id: ben }] };
const later = { title: 'Late flight to Rome', start_at: noon, end_at: null };
const yes = { status: 'accepted' as const };

const failure = (status: number, detail: string, example: string) => ({
  prefer: `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const notPermitted = failure(403, '401 Unauthorized', 'notPermitted');
const denied = failure(403, 'Access denied', 'accessDenied');
const unknownCalendar = failure(404, 'Calendar not found', 'unknownCalendar');
const unknownEvent = failure(404, 'Event not found', 'unknownEvent');

export const calendars = rows([
  {
    operationId: 'listCalendars',
    authority: 'user',
    client: (client) => client.GET('/api/v1/calendars/'),
    sdk: (options) => listCalendars(options),
    sends: { method: 'GET', url: '/api/v1/calendars/' },
    reply: 'BensCalendars',
    failures: [notPermitted],
  },
  {
    operationId: 'createCalendar',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/create', { body: made }),
    sdk: (options) => createCalendar({ ...options, body: made }),
    sends: { method: 'POST', url: '/api/v1/calendars/create', body: made },
    reply: 'TripsCalendar',
    failures: [notPermitted],
  },
  {
    operationId: 'listCalendarEvents',
    authority: 'user',
    client: (client) => client.GET('/api/v1/calendars/events', { params: { query: january } }),
    sdk: (options) => listCalendarEvents({ ...options, query: january }),
    sends: { method: 'GET', url: `/api/v1/calendars/events?start=2030-01-01&end=2030-02-01&calendar_ids=${calendar}` },
    reply: 'CalendarEvents',
    failures: [failure(400, 'Invalid date format. Use ISO 8601 (e.g. 2026-04-01T00:00:00)', 'invalidTimes')],
  },
  {
    operationId: 'createCalendarEvent',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/events/create', { body: flight }),
    sdk: (options) => createCalendarEvent({ ...options, body: flight }),
    sends: { method: 'POST', url: '/api/v1/calendars/events/create', body: flight },
    reply: 'FlightToRome',
    failures: [denied, unknownCalendar, failure(422, 'Recurring events cannot repeat more often than daily', 'tooFrequent')],
  },
  {
    operationId: 'searchCalendarEvents',
    authority: 'user',
    client: (client) => client.GET('/api/v1/calendars/events/search', { params: { query: found } }),
    sdk: (options) => searchCalendarEvents({ ...options, query: found }),
    sends: { method: 'GET', url: '/api/v1/calendars/events/search?query=rome&limit=5' },
    reply: 'FoundCalendarEvents',
    failures: [notPermitted],
  },
  {
    operationId: 'getCalendarEventById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/calendars/events/{event_id}', { params: { path: ofEvent } }),
    sdk: (options) => getCalendarEventById({ ...options, path: ofEvent }),
    sends: { method: 'GET', url: eventUrl },
    reply: 'FlightToRome',
    failures: [denied, unknownEvent],
  },
  {
    operationId: 'updateCalendarEventById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/events/{event_id}/update', { params: { path: ofEvent }, body: later }),
    sdk: (options) => updateCalendarEventById({ ...options, path: ofEvent, body: later }),
    sends: { method: 'POST', url: `${eventUrl}/update`, body: later },
    reply: 'FlightChanged',
    failures: [
      denied,
      unknownEvent,
      unknownCalendar,
      failure(422, 'not enough values to unpack (expected 2, got 1)', 'invalidRule'),
      { prefer: 'code=500', status: 500, body: 'Internal Server Error' },
    ],
  },
  {
    operationId: 'respondToCalendarEvent',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/events/{event_id}/rsvp', { params: { path: ofEvent }, body: yes }),
    sdk: (options) => respondToCalendarEvent({ ...options, path: ofEvent, body: yes }),
    sends: { method: 'POST', url: `${eventUrl}/rsvp`, body: yes },
    reply: 'InvitationAnswer',
    failures: [failure(400, 'Invalid status', 'invalidAnswer'), failure(404, 'Not an attendee of this event', 'notInvited')],
  },
  {
    operationId: 'deleteCalendarEventById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/calendars/events/{event_id}/delete', { params: { path: ofEvent } }),
    sdk: (options) => deleteCalendarEventById({ ...options, path: ofEvent }),
    sends: { method: 'DELETE', url: `${eventUrl}/delete` },
    reply: 'CalendarEventDeleted',
    failures: [denied, unknownEvent],
  },
  {
    operationId: 'getCalendarById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/calendars/{calendar_id}', { params: { path: ofCalendar } }),
    sdk: (options) => getCalendarById({ ...options, path: ofCalendar }),
    sends: { method: 'GET', url: url },
    reply: 'TripsCalendar',
    failures: [denied, unknownCalendar],
  },
  {
    operationId: 'updateCalendarById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/{calendar_id}/update', { params: { path: ofCalendar }, body: renamed }),
    sdk: (options) => updateCalendarById({ ...options, path: ofCalendar, body: renamed }),
    sends: { method: 'POST', url: `${url}/update`, body: renamed },
    reply: 'CalendarChanged',
    failures: [denied, unknownCalendar],
  },
  {
    operationId: 'setCalendarAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/{calendar_id}/access/update', { params: { path: ofCalendar }, body: grants }),
    sdk: (options) => setCalendarAccess({ ...options, path: ofCalendar, body: grants }),
    sends: { method: 'POST', url: `${url}/access/update`, body: grants },
    reply: 'CalendarShared',
    failures: [
      failure(403, 'You do not have permission to share with the requested audience', 'audienceDenied'),
      failure(403, 'Only owner can manage sharing', 'notOwner'),
      unknownCalendar,
    ],
  },
  {
    operationId: 'setDefaultCalendar',
    authority: 'user',
    client: (client) => client.POST('/api/v1/calendars/{calendar_id}/default', { params: { path: ofCalendar } }),
    sdk: (options) => setDefaultCalendar({ ...options, path: ofCalendar }),
    sends: { method: 'POST', url: `${url}/default` },
    reply: 'CalendarMadeDefault',
    failures: [unknownCalendar],
  },
  {
    operationId: 'deleteCalendarById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/calendars/{calendar_id}/delete', { params: { path: ofCalendar } }),
    sdk: (options) => deleteCalendarById({ ...options, path: ofCalendar }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'CalendarDeleted',
    failures: [
      failure(400, 'Default calendar cannot be deleted', 'isDefault'),
      failure(400, 'System calendars cannot be deleted', 'isSystem'),
      failure(403, 'Only owner can delete calendar', 'notOwner'),
      unknownCalendar,
    ],
  },
]);

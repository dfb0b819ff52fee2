/** When automations run. */

import { fieldsOf } from '../fields.ts';
import { mayCaller } from '../membership.ts';
import { Refusal, unauthorized } from '../refusal.ts';
import type { Item } from '../store.ts';
import type { Context } from '../table.ts';
import { occurrences, occurrencesBetween, type Rule, RuleError, readRule, readTime } from './recurrence.ts';

const MILLION = 1_000_000;

/** Whether the caller may have automations, which users may not by default. */
export const mayAutomate = (context: Context): boolean => mayCaller('features.automations', context);

export function demandPermission(context: Context): void {
  if (!mayAutomate(context)) throw unauthorized(403);
}

interface Schedule {
  readonly rule: Rule;
  readonly start: number;
}

/** A rule without a beginning of its own begins at the full minute or hour. */
function scheduleOf(text: unknown, now: number): Schedule {
  const lines = String(text).split('\n');
  const begin = lines.find((line) => line.startsWith('DTSTART'))?.split(':')[1];
  const rule = readRule(lines.find((line) => !line.startsWith('DTSTART')) ?? '');
  const unit = rule.frequency === 'HOURLY' ? 3_600_000 : 60_000;
  return { rule, start: begin === undefined ? Math.floor(now / unit) * unit : readTime(begin.trim()) };
}

/** The next times, at most five, in nanoseconds. */
export function nextRuns(rrule: unknown, now: number): readonly number[] {
  const { rule, start } = scheduleOf(rrule, now);
  const times: number[] = [];
  for (const time of occurrences(rule, start)) {
    if (time > now) times.push(time * MILLION);
    if (times.length === 5) break;
  }
  return times;
}

/** The same for a rule of a request, which must be one that runs. */
export function checkedRuns(rrule: unknown, context: Context): readonly number[] {
  if (/COUNT=/i.test(String(rrule)) && !/^DTSTART/m.test(String(rrule))) {
    throw new Refusal(400, 'RRULE with COUNT requires an explicit DTSTART line to anchor the occurrence window');
  }
  const times = readable(() => nextRuns(rrule, context.now()), 400, 'Invalid RRULE: ');
  if (times.length === 0) throw new Refusal(400, 'RRULE has no future occurrences');
  return times;
}

/** What a rule is read for; one that cannot be read is refused. */
export function readable<T>(read: () => T, status: number, prefix = ''): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RuleError) throw new Refusal(status, `${prefix}${error.message}`);
    throw error;
  }
}

/** What an event has that nobody filled in. */
export const BLANK_EVENT = {
  description: null,
  end_at: null,
  all_day: false,
  rrule: null,
  color: null,
  location: null,
  data: null,
  is_cancelled: false,
} as const satisfies Item;

const task = (automation: Item, fields: Item): Item => ({
  calendar_id: TASKS,
  user_id: automation['user_id'],
  title: automation['name'],
  ...BLANK_EVENT,
  attendees: [],
  user: null,
  ...fields,
});

/** Id of the calendar that shows the runs of automations. */
export const TASKS = '__scheduled_tasks__';

/** The caller's runs between two times in milliseconds, to come and past, as a calendar shows them. */
export function tasksBetween(from: number, to: number, context: Context): readonly Item[] {
  const automations = context.items('automations').of();
  const now = context.now();
  const toCome = automations.flatMap((automation) => {
    if (automation['is_active'] !== true) return [];
    const { created_at, updated_at, data, id } = automation;
    const { rrule, prompt } = fieldsOf(data);
    const { rule, start } = scheduleOf(rrule, now);
    return occurrencesBetween(rule, start, Math.max(from, now + 1), to).map((time) => {
      const start_at = time * MILLION;
      const meta = { automation_id: id };
      const shown = { id: `auto_${String(id)}`, description: prompt, start_at, rrule, meta, created_at, updated_at };
      return task(automation, { ...shown, instance_id: `auto_${String(id)}_${start_at}` });
    });
  });
  const past = automations.flatMap((automation) =>
    runsOf(automation, context)
      .filter(({ created_at }) => Number(created_at) >= from * MILLION && Number(created_at) < to * MILLION)
      .map(({ id, chat_id, status, error, created_at }) => {
        const meta = { automation_id: automation['id'], run_id: id, chat_id, status };
        const times = { start_at: created_at, created_at, updated_at: created_at };
        return task(automation, { id: `run_${String(id)}`, description: error, meta, ...times });
      }),
  );
  return [...toCome, ...past];
}

/** The runs of an automation, the latest first. */
export const runsOf = (automation: Item, context: Context): readonly Item[] =>
  context
    .items('automationRuns')
    .all()
    .filter((run) => run['automation_id'] === automation['id'])
    .toReversed();

/** When something repeats, by the rules of RFC 5545 as far as calendars here use them; times are UTC. */

/** A rule that cannot be read, in the words of the library that the server reads rules with. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number | undefined;
  /** The last moment, in milliseconds since 1970. */
  readonly until?: number | undefined;
  /** Days of the week, Monday is 0. */
  readonly days: readonly number[];
  readonly monthDays: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
}

type Frequency = (typeof FREQUENCIES)[number];

const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const [DAY, HOUR, MINUTE, SECOND] = [86_400_000, 3_600_000, 60_000, 1000];

/** Steps after which a rule that never fits is given up. */
const MOST_STEPS = 20_000;

export const repeatsWithinDay = ({ frequency, hours, minutes }: Rule): boolean =>
  ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(frequency) || hours.length > 1 || minutes.length > 1;

/** Reads a rule such as `FREQ=WEEKLY;COUNT=3`, with or without `RRULE:`. */
export function readRule(text: string): Rule {
  const parts = new Map<string, string>();
  for (const part of text.replace(/^RRULE:/i, '').split(';')) {
    const [name = '', value] = part.split('=');
    if (value === undefined) throw new RuleError('not enough values to unpack (expected 2, got 1)');
    parts.set(name.toUpperCase(), value.toUpperCase());
  }
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  if (!frequency) throw new RuleError(`invalid 'FREQ': ${parts.get('FREQ') ?? ''}`);
  const numbers = (name: string): readonly number[] => (parts.get(name)?.split(',') ?? []).map(Number);
  const [count] = numbers('COUNT');
  return {
    frequency,
    interval: numbers('INTERVAL')[0] || 1,
    count,
    until: parts.has('UNTIL') ? readTime(parts.get('UNTIL') ?? '') : undefined,
    days: (parts.get('BYDAY')?.split(',') ?? []).map((day) => DAYS.indexOf(day.slice(-2))),
    monthDays: numbers('BYMONTHDAY'),
    hours: numbers('BYHOUR'),
    minutes: numbers('BYMINUTE'),
  };
}

/** A moment such as `20300101T100000Z`, in milliseconds since 1970. */
export function readTime(text: string): number {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text) ?? [];
  if (year === undefined) throw new RuleError(`Unknown string format: ${text}`);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

const weekday = (time: number): number => (new Date(time).getUTCDay() + 6) % 7;
const midnight = (time: number): number => Math.floor(time / DAY) * DAY;

/** The days, as midnights, of the rule's nth year, month, week or day. */
function daysOf(rule: Rule, start: number, step: number): readonly number[] {
  const [first, nth] = [midnight(start), step * rule.interval];
  const onDays = (days: readonly number[]) => days.filter((day) => rule.days.length === 0 || rule.days.includes(weekday(day)));
  if (rule.frequency === 'DAILY') return onDays([first + nth * DAY]);
  if (rule.frequency === 'WEEKLY') {
    const monday = first - weekday(first) * DAY + nth * 7 * DAY;
    const days = rule.days.length > 0 ? rule.days : [weekday(first)];
    return days.map((day) => monday + day * DAY).toSorted((left, right) => left - right);
  }
  const date = new Date(first);
  const month = rule.frequency === 'MONTHLY' ? date.getUTCMonth() + nth : date.getUTCMonth();
  const year = date.getUTCFullYear() + (rule.frequency === 'YEARLY' ? nth : 0);
  const wanted = new Date(Date.UTC(year, month, 1)).getUTCMonth();
  const all = rule.days.length > 0 ? Array.from({ length: 31 }, (_, index) => index + 1) : [date.getUTCDate()];
  const days = (rule.monthDays.length > 0 ? rule.monthDays : all).map((day) => Date.UTC(year, month, day));
  return onDays(days.filter((day) => new Date(day).getUTCMonth() === wanted));
}

/** The times of the rule's nth step. */
function timesOf(rule: Rule, start: number, step: number): readonly number[] {
  const units: Partial<Record<Frequency, number>> = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND };
  const unit = units[rule.frequency];
  if (unit !== undefined) return [start + step * rule.interval * unit];
  const rest = start % MINUTE;
  const hours = rule.hours.length > 0 ? rule.hours : [Math.floor((start % DAY) / HOUR)];
  const minutes = rule.minutes.length > 0 ? rule.minutes : [Math.floor((start % HOUR) / MINUTE)];
  return daysOf(rule, start, step).flatMap((day) =>
    hours.flatMap((hour) => minutes.map((minute) => day + hour * HOUR + minute * MINUTE + rest)),
  );
}

/** The occurrences of what began at a time, in order; without end if the rule has none. Times are in milliseconds since 1970. */
export function* occurrences(rule: Rule, start: number): Generator<number> {
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  for (let step = 0, idle = 0; idle < MOST_STEPS; step += 1, idle += 1) {
    for (const time of timesOf(rule, start, step)) {
      if (time < start) continue;
      if (left === 0 || (rule.until !== undefined && time > rule.until)) return;
      idle = 0;
      left -= 1;
      yield time;
    }
  }
}

/** The occurrences between two times, the second not included. */
export function occurrencesBetween(rule: Rule, start: number, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (const time of occurrences(rule, start)) {
    if (time >= to) break;
    if (time >= from) found.push(time);
  }
  return found;
}

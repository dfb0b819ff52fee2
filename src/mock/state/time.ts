/** The units in which the server's fields count time since 1970. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'nanoseconds';

/**
 * A moment in a field's unit.
 *
 * @param now milliseconds since 1970
 */
export function inUnit(now: number, unit: TimeUnit): number {
  switch (unit) {
    case 'seconds':
      return Math.floor(now / 1000);
    case 'milliseconds':
      return now;
    case 'nanoseconds':
      // Beyond 2^53 the last digits are lost, as they are for every client that reads them in JavaScript.
      return now * 1_000_000;
  }
}

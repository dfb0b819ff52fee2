/** A clock that stands still until somebody sleeps, and notes the sleeps. */
import type { Clock } from '../../../src/mock/stream/clock.ts';

export interface FakeClock extends Clock {
  readonly sleeps: number[];
}

/** Every sleep is over at once; the time is then that much later. */
export function fakeClock(now = 0): FakeClock {
  const sleeps: number[] = [];
  let time = now;
  return {
    sleeps,
    now: () => time,
    sleep: async (ms) => {
      sleeps.push(ms);
      time += ms;
    },
  };
}

/** No sleep is ever over, until its signal is aborted. */
export const sleepless = (): Clock => ({
  now: () => 0,
  sleep: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
});

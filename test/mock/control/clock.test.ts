/** The clock by itself: when sleepers wake. No machine's time is waited for. */
import { expect, test } from 'vitest';
import { VirtualClock } from '../../../src/mock/control/clock.ts';
import { ControlError } from '../../../src/mock/control/errors.ts';
import type { Clock } from '../../../src/mock/stream/clock.ts';

/** A machine's clock in the test's hand. */
function handClock(time = 0) {
  const timers: { readonly due: number; readonly ring: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        timers.push({ due: time + ms, ring: resolve });
        signal.addEventListener('abort', () => resolve());
      }),
  };
  return {
    clock,
    timers,
    goTo(later: number): void {
      time = later;
      for (const { due, ring } of timers) if (due <= time) ring();
    },
  };
}

const never = new AbortController().signal;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function isOver(sleep: Promise<void>): Promise<boolean> {
  let over = false;
  void sleep.then(() => {
    over = true;
  });
  await turn();
  return over;
}

test('by itself it is the machine’s clock', async () => {
  const hand = handClock(1_000);
  const clock = new VirtualClock(hand.clock);
  expect(clock.state()).toEqual({ mode: 'real', now: '1970-01-01T00:00:01.000Z', ms: 1_000, sleeping: 0 });
  const sleep = clock.sleep(50, never);
  expect(clock.state().sleeping).toBe(1);
  hand.goTo(1_049);
  expect(await isOver(sleep)).toBe(false);
  hand.goTo(1_050);
  expect(await isOver(sleep)).toBe(true);
  expect(clock.state()).toMatchObject({ ms: 1_050, sleeping: 0 });
});

test('set, it stands still whatever the machine does', async () => {
  const hand = handClock(1_000);
  const clock = new VirtualClock(hand.clock);
  const sleep = clock.sleep(50, never);
  clock.set('2026-01-31T12:00:00Z');
  expect(await isOver(sleep)).toBe(true);
  const later = clock.sleep(1, never);
  hand.goTo(9e12);
  expect(await isOver(later)).toBe(false);
  expect(clock.state()).toMatchObject({ mode: 'set', now: '2026-01-31T12:00:00.000Z', sleeping: 1 });
});

test('advanced, it wakes who waits for a time until then and nobody else', async () => {
  const clock = new VirtualClock(handClock(5).clock);
  const sleeps = [1, 100, 101].map((ms) => clock.sleep(ms, never));
  clock.advance(100);
  expect(await Promise.all(sleeps.map(isOver))).toEqual([true, true, false]);
  expect(clock.now()).toBe(105);
  clock.advance(1);
  expect(await Promise.all(sleeps.map(isOver))).toEqual([true, true, true]);
});

test('set back, it lets sleepers sleep; let go, it wakes them in the machine’s time', async () => {
  const hand = handClock(1_000);
  const clock = new VirtualClock(hand.clock);
  clock.set(2_000);
  const sleep = clock.sleep(100, never);
  clock.set(0);
  expect(await isOver(sleep)).toBe(false);
  clock.useReal();
  expect(clock.now()).toBe(1_000);
  hand.goTo(2_099);
  expect(await isOver(sleep)).toBe(false);
  hand.goTo(2_100);
  expect(await isOver(sleep)).toBe(true);
});

test('a sleep longer than a timer can be is waited for in parts', async () => {
  const hand = handClock(0);
  const clock = new VirtualClock(hand.clock);
  const sleep = clock.sleep(2 ** 31 + 10, never);
  expect(hand.timers.map(({ due }) => due)).toEqual([2 ** 31 - 1]);
  hand.goTo(2 ** 31 - 1);
  expect(await isOver(sleep)).toBe(false);
  hand.goTo(2 ** 31 + 10);
  expect(await isOver(sleep)).toBe(true);
});

test.each([
  ['before', true],
  ['during', false],
])('a signal aborted %s the sleep ends it', async (_, before) => {
  const clock = new VirtualClock(handClock().clock);
  const abort = new AbortController();
  if (before) abort.abort();
  const sleep = clock.sleep(1_000, abort.signal);
  abort.abort();
  expect(await isOver(sleep)).toBe(true);
  expect(clock.state().sleeping).toBe(0);
});

test.each([
  [{}, 'One of'],
  [{ set: 0, advance: 1 }, 'One of'],
  [{ set: 'tomorrow' }, '"tomorrow", which is no time'],
  [{ set: '2026-01-31T12:00:00' }, 'Z or an offset'],
  [{ set: '2026-13-31' }, 'no time'],
  [{ set: -1 }, 'no time'],
  [{ set: 1e16 }, 'no time'],
  [{ set: null }, 'no time'],
  [{ advance: -1 }, '`set` an earlier time'],
  [{ advance: '5' }, 'whole milliseconds'],
  [{ advance: 8.64e15 }, 'end of time'],
  [{ mode: 'fast' }, '{"mode": "real"}'],
  [{ speed: 2 }, '`speed` is not known'],
  [[], 'no JSON object'],
])('%j is refused, and the clock goes on', (asked, words) => {
  const clock = new VirtualClock(handClock(7).clock);
  expect(() => clock.change(asked)).toThrow(ControlError);
  expect(() => clock.change(asked)).toThrow(words);
  expect(clock.state()).toMatchObject({ mode: 'real', ms: 7 });
});

/** What the header may ask for, and what it is told otherwise. */
import { expect, test } from 'vitest';
import { StreamSettingError } from '../../../src/mock/stream/errors.ts';
import { DEFAULT_STREAM_SETTINGS, readStreamSettings } from '../../../src/mock/stream/settings.ts';

const read = (header: string | undefined, query: string | null = null, defaults = DEFAULT_STREAM_SETTINGS) =>
  readStreamSettings({ header, query }, defaults);

test('a request without wishes gets the defaults', () => {
  expect(read(undefined)).toEqual({ first: 0, jitter: 0, seed: 1, reply: 'example', strict: false });
  expect(read('  ')).toEqual(read(undefined));
});

test('a header', () => {
  expect(read('first=300, rate=20; jitter=10.5,SEED=7 , reply=echo')).toEqual({
    first: 300,
    rate: 20,
    jitter: 10.5,
    seed: 7,
    reply: 'echo',
    strict: false,
  });
});

test('the query goes before the header, and both before the defaults', () => {
  const defaults = { ...DEFAULT_STREAM_SETTINGS, first: 1, jitter: 2, seed: 3 };
  expect(read('first=10, jitter=20', 'first=100', defaults)).toMatchObject({ first: 100, jitter: 20, seed: 3 });
});

test('faults that are asked for take the place of the default faults, and must be possible', () => {
  const defaults = { ...DEFAULT_STREAM_SETTINGS, cut: 4 };
  expect(read('rate=5', null, defaults)).toMatchObject({ cut: 4, strict: false });
  const asked = read('stall=2', null, defaults);
  expect(asked).toMatchObject({ stall: 2, strict: true });
  expect(asked.cut).toBeUndefined();
});

test.each([
  ['first', 'first', 'x-mock-stream: first= is not a number from 0 to 3600000 (milliseconds until the first item). Write, say, first=300.'],
  ['first=', 'first', /first= is not a number/],
  ['first=soon', 'first', /first=soon is not a number/],
  ['first=-1', 'first', /first=-1 is not a number from 0/],
  ['first=1e9', 'first', /not a number/],
  ['first=Infinity', 'first', /not a number/],
  ['first=3600001', 'first', /to 3600000/],
  ['rate=0', 'rate', /rate=0 is not a number from 0.001/],
  ['cut=1.5', 'cut', /cut=1.5 is not a whole number/],
  ['malformed=0', 'malformed', /malformed=0 is not a whole number from 1/],
  ['speed=3', 'speed', /speed is unknown. Name one of first, rate, jitter, seed, cut, malformed, stall, error, reply/],
  ['__proto__=3', '__proto__', /unknown/],
  ['=3', '', /is unknown/],
  ['reply=script', 'reply', /Ask for reply=echo or reply=example/],
])('%s is refused', (header, setting, message) => {
  let refusal: unknown;
  try {
    read(header);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(StreamSettingError);
  expect(refusal).toMatchObject({ setting, message: typeof message === 'string' ? message : expect.stringMatching(message) });
});

/** Items go out in time, break as asked, and stop when the caller leaves. */
import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type Clock, systemClock } from '../../../src/mock/stream/clock.ts';
import { StreamCutError, StreamSettingError } from '../../../src/mock/stream/errors.ts';
import { carriedBy, splitItems } from '../../../src/mock/stream/items.ts';
import { DEFAULT_STREAM_SETTINGS, readStreamSettings, type StreamSettings } from '../../../src/mock/stream/settings.ts';
import { streamReply } from '../../../src/mock/stream/stream.ts';
import { contractStream, contractStreams } from './contract-streams.ts';
import { fakeClock, sleepless } from './fake-clock.ts';

const { nature, streams } = contractStream('completeChat');
const say = streams[0]?.text ?? '';
const items = splitItems('sse', say);

interface Options {
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly settings?: Partial<StreamSettings>;
}

const reply = ({ clock = fakeClock(), signal = new AbortController().signal, settings = {} }: Options = {}) =>
  streamReply({ nature, say, settings: { ...DEFAULT_STREAM_SETTINGS, ...settings }, signal, clock });

/** What comes before the end, and the failure that is the end, if it is one. */
async function read(body: AsyncIterable<string>): Promise<{ received: string[]; failure?: unknown }> {
  const received: string[] = [];
  try {
    for await (const item of body) received.push(item);
  } catch (failure) {
    return { received, failure };
  }
  return { received };
}

test.each(contractStreams)('$operationId sends its examples item by item', async ({ nature, streams }) => {
  for (const { text } of streams) {
    const clock = fakeClock();
    const signal = new AbortController().signal;
    const { headers, body } = streamReply({ nature, say: text, settings: DEFAULT_STREAM_SETTINGS, signal, clock });
    expect(headers['content-type']).toBe(nature.mediaType);
    const { received, failure } = await read(body);
    expect(failure).toBeUndefined();
    expect(received).toEqual(splitItems(nature.format, text));
    expect(received.join('')).toBe(text);
    expect(clock.sleeps).toEqual([]);
  }
});

describe('pace', () => {
  test('time to the first item, then the rate', async () => {
    const clock = fakeClock(1_000_000);
    await read(reply({ clock, settings: { first: 300, rate: 20 } }).body);
    expect(clock.sleeps).toEqual([300, 50, 50, 50, 50, 50]);
  });

  test('a timer that is late does not slow the stream down', async () => {
    const clock = fakeClock();
    const late: Clock = { now: clock.now, sleep: (ms, signal) => clock.sleep(ms + 20, signal) };
    await read(reply({ clock: late, settings: { rate: 20 } }).body);
    expect(clock.sleeps).toEqual([70, 50, 50, 50, 50]);
  });

  test('jitter stays within its bounds and is the same for the same seed', async () => {
    const sleepsOf = async (seed: number) => {
      const clock = fakeClock();
      await read(reply({ clock, settings: { rate: 20, jitter: 10, seed } }).body);
      return clock.sleeps;
    };
    const sleeps = await sleepsOf(7);
    expect(await sleepsOf(7)).toEqual(sleeps);
    expect(await sleepsOf(8)).not.toEqual(sleeps);
    expect(new Set(sleeps).size).toBe(5);
    for (const ms of sleeps) expect(Math.abs(ms - 50)).toBeLessThanOrEqual(10);
  });

  test('jitter beyond the rate never goes back in time', async () => {
    const clock = fakeClock();
    await read(reply({ clock, settings: { rate: 1000, jitter: 500, seed: 3 } }).body);
    for (const ms of clock.sleeps) expect(ms).toBeGreaterThan(0);
  });
});

describe('faults', () => {
  test.each([...items.keys(), items.length])('cut=%i', async (cut) => {
    const { received, failure } = await read(reply({ settings: { cut } }).body);
    expect(received).toEqual(items.slice(0, cut));
    expect(failure).toBeInstanceOf(StreamCutError);
    expect(failure).toMatchObject({ itemsSent: cut });
  });

  test('the cut comes when the next item would', async () => {
    const clock = fakeClock();
    await read(reply({ clock, settings: { first: 300, rate: 20, cut: 2 } }).body);
    expect(clock.sleeps).toEqual([300, 50, 50]);
  });

  test.each([...items.keys()].map((at) => at + 1))('malformed=%i', async (malformed) => {
    const { received, failure } = await read(reply({ settings: { malformed } }).body);
    expect(failure).toBeUndefined();
    expect(received.map((item, at) => (item === items[at] ? 'as it is' : 'changed'))).toEqual(
      items.map((_, at) => (at + 1 === malformed ? 'changed' : 'as it is')),
    );
    expect(carriedBy('sse', received[malformed - 1] ?? '{}')).toBeUndefined();
  });

  test.each([...items.keys(), items.length])('error=%i', async (error) => {
    const { received, failure } = await read(reply({ settings: { error } }).body);
    expect(failure).toBeUndefined();
    expect(received.slice(0, error)).toEqual(items.slice(0, error));
    // As a 0.12.4 passes on what llama.cpp sends.
    expect(received.slice(error)).toEqual(['data: {"error":{"code":500,"message":"The model was unloaded","type":"server_error"}}\n\n']);
  });

  test('several at once: a broken item, then the cut', async () => {
    const { received, failure } = await read(reply({ settings: { malformed: 1, cut: 2 } }).body);
    expect(received).toHaveLength(2);
    expect(received[0]).not.toBe(items[0]);
    expect(failure).toBeInstanceOf(StreamCutError);
  });

  test.each(['cut=7', 'stall=7', 'error=7', 'malformed=7'])('%s is behind the end', async (header) => {
    const settings = readStreamSettings({ header, query: null }, DEFAULT_STREAM_SETTINGS);
    expect(() => reply({ settings })).toThrow(StreamSettingError);
    expect(() => reply({ settings })).toThrow(/behind the end of this stream, which has 6 items. Ask for 6 or less/);
    // The same as an option for all streams: a short one is sent whole.
    expect((await read(reply({ settings: { ...settings, strict: false } }).body)).received).toEqual(items);
  });

  test.each(['cut=6', 'stall=6', 'error=6', 'malformed=6'])('%s is the last that is possible', (header) => {
    const settings = readStreamSettings({ header, query: null }, DEFAULT_STREAM_SETTINGS);
    expect(() => reply({ settings })).not.toThrow();
  });

  test('a stream in which no server tells of an error breaks instead', async () => {
    const events = contractStream('streamJobEvents');
    expect(events.nature.errorItem).toBeUndefined();
    const send = (strict: boolean) =>
      streamReply({
        nature: events.nature,
        say: events.streams[0]?.text ?? '',
        settings: { ...DEFAULT_STREAM_SETTINGS, error: 1, strict },
        signal: new AbortController().signal,
        clock: fakeClock(),
      });
    expect(() => send(true)).toThrow(/it breaks the connection. Ask for cut=1/);
    expect(await read(send(false).body)).toMatchObject({ received: [expect.any(String)], failure: expect.any(StreamCutError) });
  });
});

describe('a caller who leaves', () => {
  const listenersOf = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
  const started = async (settings: Partial<StreamSettings>, clock: Clock, toRead: number) => {
    const caller = new AbortController();
    const iterator = reply({ clock, settings, signal: caller.signal }).body[Symbol.asyncIterator]();
    for (let at = 0; at < toRead; at += 1) expect((await iterator.next()).value).toBe(items[at]);
    return { caller, iterator };
  };

  test('before the first item', async () => {
    const { caller, iterator } = await started({}, fakeClock(), 0);
    caller.abort();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(listenersOf(caller.signal)).toBe(0);
  });

  test('before the stream was asked for', async () => {
    expect(await read(reply({ signal: AbortSignal.abort() }).body)).toEqual({ received: [] });
  });

  test.each([
    ['while the first item is awaited', { first: 300 }, sleepless(), 0],
    ['between two items', { rate: 1 }, sleepless(), 1],
    ['before a cut', { rate: 1, cut: 1 }, sleepless(), 1],
    ['in a stall', { stall: 3 }, fakeClock(), 3],
    ['in a stall before the first item', { stall: 0 }, fakeClock(), 0],
    ['in a stall after the last item', { stall: items.length }, fakeClock(), items.length],
    ['while the system clock sleeps', { first: 3_600_000 }, systemClock, 0],
  ] as const)('%s', async (_, settings, clock, toRead) => {
    const aborted = await started(settings, clock, toRead);
    const pending = aborted.iterator.next();
    expect(listenersOf(aborted.caller.signal)).toBe(1);
    aborted.caller.abort();
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(listenersOf(aborted.caller.signal)).toBe(0);

    // A ReadableStream that is cancelled calls `return` while `next` is under way.
    const returned = await started(settings, clock, toRead);
    const awaited = returned.iterator.next();
    await returned.iterator.return?.();
    expect(await awaited).toEqual({ done: true, value: undefined });
    expect(listenersOf(returned.caller.signal)).toBe(0);
  });

  test.each([...items.keys()])('after item %i', async (at) => {
    const { caller, iterator } = await started({}, fakeClock(), at + 1);
    caller.abort();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(listenersOf(caller.signal)).toBe(0);
  });

  test('nothing is left behind at the end, nor after a cut, nor by a reader who stops', async () => {
    const { signal } = new AbortController();
    await read(reply({ signal }).body);
    await read(reply({ signal, settings: { cut: 2 } }).body);
    for await (const _ of reply({ signal, settings: { rate: 9 } }).body) break;
    expect(listenersOf(signal)).toBe(0);
  });
});

describe('the system clock', () => {
  test('forgets the signal after a sleep', async () => {
    const { signal } = new AbortController();
    await systemClock.sleep(1, signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('does not sleep for a caller who left', async () => {
    await systemClock.sleep(3_600_000, AbortSignal.abort());
    const caller = new AbortController();
    const sleeping = systemClock.sleep(3_600_000, caller.signal);
    caller.abort();
    await sleeping;
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  });
});

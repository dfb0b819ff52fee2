/** Sends the items of a stream in time, with the faults that were asked for. */
import { type Clock, untilAborted } from './clock.ts';
import { StreamCutError, StreamSettingError } from './errors.ts';
import { breakItem, type StreamFormat } from './items.ts';
import { seededRandom } from './random.ts';
import { FAULTS, STREAM_HEADER, type StreamSettings } from './settings.ts';

export interface Sending {
  readonly format: StreamFormat;
  readonly items: readonly string[];
  /** The item that a server sends when the stream fails midway; `undefined` if it sends none and breaks the connection. */
  readonly errorItem: string | undefined;
  readonly settings: StreamSettings;
  /** Aborted when the caller leaves: the stream ends at once. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/**
 * The items as a body. It ends early when the signal is aborted or the reader stops reading, also in the middle of a wait, and leaves
 * nothing behind.
 *
 * @throws StreamSettingError if the caller asked for a fault that this stream cannot have
 * @throws StreamCutError while it is read, where the connection is to break
 */
export function sendItems(sending: Sending): AsyncIterable<string> {
  if (sending.settings.strict) refuseImpossible(sending);
  return { [Symbol.asyncIterator]: () => stoppable(sending) };
}

function refuseImpossible({ items, errorItem, settings }: Sending): void {
  for (const name of FAULTS) {
    const at = settings[name];
    if (at === undefined || at <= items.length) continue;
    const message = `${STREAM_HEADER}: ${name}=${at} is behind the end of this stream, which has ${items.length} items. Ask for ${items.length} or less.`;
    throw new StreamSettingError(name, String(at), message);
  }
  if (settings.error !== undefined && errorItem === undefined) {
    const message = `${STREAM_HEADER}: no server sends an error within this stream, it breaks the connection. Ask for cut=${settings.error}.`;
    throw new StreamSettingError('error', String(settings.error), message);
  }
}

/** A generator's `return` waits for the `next` before it, which in a stall never comes: so leaving ends the wait first. */
function stoppable(sending: Sending): AsyncIterator<string> {
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  const forget = (): void => sending.signal.removeEventListener('abort', leave);
  if (sending.signal.aborted) leave();
  else sending.signal.addEventListener('abort', leave);
  const items = paced({ ...sending, signal: stop.signal });
  return {
    async next() {
      try {
        const result = await items.next();
        if (result.done) forget();
        return result;
      } catch (error) {
        forget();
        throw error;
      }
    },
    async return() {
      leave();
      forget();
      return items.return(undefined);
    },
  };
}

async function* paced({ format, items, errorItem, settings, signal, clock }: Sending): AsyncGenerator<string, undefined> {
  const gap = gaps(settings);
  // Each item has its time, counted from the one before, not from when that was sent: a slow timer does not slow the stream down.
  let due = clock.now() + settings.first;
  for (let sent = 0; ; sent += 1) {
    if (signal.aborted) return undefined;
    if (settings.stall === sent) {
      await untilAborted(signal);
      return undefined;
    }
    const failing = settings.error === sent;
    const next = failing ? errorItem : items[sent];
    const cutting = settings.cut === sent || (failing && errorItem === undefined);
    if (next === undefined && !cutting) return undefined;
    const wait = due - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    if (signal.aborted) return undefined;
    if (cutting || next === undefined) throw new StreamCutError(sent);
    yield settings.malformed === sent + 1 ? breakItem(format, next) : next;
    if (failing) return undefined;
    due += gap();
  }
}

/** Gives the milliseconds to the next item at each call. */
function gaps({ rate, jitter, seed }: StreamSettings): () => number {
  const even = rate === undefined ? 0 : 1000 / rate;
  if (jitter === 0) return () => even;
  const random = seededRandom(seed);
  return () => Math.max(0, even + (2 * random() - 1) * jitter);
}

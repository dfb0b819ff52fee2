/** Breaks a reply on its way, as networks and servers do. */
import { isStream, type MockReply } from '../message.ts';
import { untilAborted } from '../stream/clock.ts';
import { StreamCutError } from '../stream/errors.ts';
import { breakItem, type StreamFormat } from '../stream/items.ts';
import type { Fault } from './next-answer.ts';

export interface Damage {
  readonly fault: Exclude<Fault, 'drop'>;
  /** Items of a stream, or bytes of another body; see `NextAnswer`. */
  readonly after: number | undefined;
  /** Aborted when the caller leaves: ends a stall. */
  readonly signal: AbortSignal;
}

/** The reply with its fault. Whoever reads the body of one that is cut gets a `StreamCutError` where the connection is to break. */
export function damaged(reply: MockReply, damage: Damage): MockReply {
  // A length would be a promise that is not kept; without one the end is marked, and its absence is noticed.
  const { 'content-length': _, etag: __, ...headers } = reply.headers;
  return {
    ...reply,
    headers,
    body: isStream(reply.body) ? damagedStream(reply.body, headers, damage) : damagedWhole(reply.body, headers, damage),
  };
}

function damagedWhole(body: string | Uint8Array, headers: MockReply['headers'], { fault, after, signal }: Damage): MockReply['body'] {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (fault !== 'malformed') return breakingOff(bytes.subarray(0, after ?? Math.floor(bytes.length / 2)), fault, signal);
  const json = /^application\/(?:[\w.+-]+\+)?json\b/.test(headers['content-type'] ?? '');
  return json && typeof body === 'string' ? breakItem('ndjson', body) : bytes.subarray(0, Math.floor(bytes.length / 2));
}

async function* breakingOff(part: Uint8Array, fault: 'cut' | 'stall', signal: AbortSignal): AsyncGenerator<Uint8Array, undefined> {
  if (part.length > 0) yield part;
  if (fault === 'cut') throw new StreamCutError(part.length > 0 ? 1 : 0);
  await untilAborted(signal);
  return undefined;
}

function damagedStream(
  items: AsyncIterable<string | Uint8Array>,
  headers: MockReply['headers'],
  damage: Damage,
): AsyncIterable<string | Uint8Array> {
  const { fault, after = 1 } = damage;
  const iterator = items[Symbol.asyncIterator]();
  const stop = new AbortController();
  let sent = 0;
  const format = formatOf(headers);
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (fault !== 'malformed' && sent === after) {
          if (fault === 'stall') await untilAborted(AbortSignal.any([damage.signal, stop.signal]));
          await iterator.return?.();
          if (fault === 'cut') throw new StreamCutError(sent);
          return { done: true, value: undefined };
        }
        const item = await iterator.next();
        sent += 1;
        if (item.done || fault !== 'malformed' || sent !== after) return item;
        return {
          done: false,
          value: typeof item.value === 'string' ? breakItem(format, item.value) : item.value.subarray(0, item.value.length >> 1),
        };
      },
      async return() {
        stop.abort();
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

const formatOf = (headers: MockReply['headers']): StreamFormat =>
  headers['content-type']?.startsWith('text/event-stream') ? 'sse' : 'ndjson';

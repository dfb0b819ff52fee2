/** The reply to a request that asks for a stream. */

import type { Clock } from './clock.ts';
import { splitItems } from './items.ts';
import type { ModelStream } from './model-reply.ts';
import type { StreamNature } from './nature.ts';
import { sendItems } from './send.ts';
import type { StreamSettings } from './settings.ts';

export interface StreamReplying {
  readonly nature: StreamNature;
  /** The whole stream's text, such as the contract's example; or what `modelReply` made. */
  readonly say: string | ModelStream;
  readonly settings: StreamSettings;
  /** Aborted when the caller leaves. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

export interface StreamReply {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  /** The items, each as soon as its time has come. */
  readonly body: AsyncIterable<string>;
}

/**
 * Sends a stream item by item. Joined, the items of a stream without faults are its text, byte for byte.
 *
 * @throws StreamSettingError if the caller asked for a fault that this stream cannot have
 */
export function streamReply({ nature, say, settings, signal, clock }: StreamReplying): StreamReply {
  const { format, mediaType, errorItem } = nature;
  const items = splitItems(format, typeof say === 'string' ? say : say.text);
  return {
    status: 200,
    headers: { 'content-type': mediaType, ...(format === 'sse' ? { 'cache-control': 'no-cache' } : {}) },
    body: sendItems({
      format,
      items,
      errorItem,
      settings: typeof say === 'string' ? settings : withModel(settings, say, items.length),
      signal,
      clock,
    }),
  };
}

const withModel = (settings: StreamSettings, { delay, broken }: ModelStream, items: number): StreamSettings => ({
  ...settings,
  first: settings.first + delay,
  ...(broken && settings.cut === undefined ? { cut: items } : {}),
});

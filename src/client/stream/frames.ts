/** Cuts a stream's text into the texts of its items. */
import { createParser } from 'eventsource-parser';

export interface Frames {
  /** Takes the next bytes, and gives the items that they complete. */
  feed(bytes: Uint8Array): readonly string[];
  /** The item at the end that nothing completes any more: the last blank line or line break may be missing. */
  flush(): readonly string[];
}

export function sseFrames(): Frames {
  let events: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => events.push(data) });
  return decoded((text) => {
    parser.feed(text);
    const done = events;
    events = [];
    return done;
  }, '\n\n');
}

export function ndjsonFrames(): Frames {
  let rest = '';
  return decoded((text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  }, '\n');
}

/** A character may lie across two chunks. */
function decoded(take: (text: string) => readonly string[], end: string): Frames {
  const decoder = new TextDecoder();
  return {
    feed: (bytes) => take(decoder.decode(bytes, { stream: true })),
    flush: () => take(decoder.decode() + end),
  };
}

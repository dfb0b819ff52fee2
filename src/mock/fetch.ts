/** The mock behind the Fetch API: a Request in, a Response out, no port and no Node. */
import { BODY_TOO_LARGE, isStream, type MockReply, type MockRequest } from './message.ts';

export function fromRequest(request: Request): MockRequest {
  const url = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    target: url.pathname + url.search,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
    ownOrigin: url.origin,
    async body(limit) {
      if (!request.body) return new Uint8Array();
      const chunks: Uint8Array[] = [];
      let size = 0;
      const reader = request.body.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        size += next.value.length;
        if (size > limit) {
          void reader.cancel();
          return BODY_TOO_LARGE;
        }
        chunks.push(next.value);
      }
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}

export function toResponse({ status, headers, body }: MockReply): Response {
  if (isStream(body)) return new Response(streamOf(body), { status, headers });
  // An empty text would bring a media type with it.
  const bodiless = status === 204 || status === 304 || body.length === 0;
  return new Response(bodiless ? null : (body as BodyInit), { status, headers }); // bytes are never shared memory here
}

function streamOf(items: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = items[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        // A failure rejects, which breaks the stream for its reader as a cut connection would.
        const { value, done } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    // Nothing is made ahead: an item that waits would be lost when the stream breaks.
    { highWaterMark: 0 },
  );
}

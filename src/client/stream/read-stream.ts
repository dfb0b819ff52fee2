/** Reads a stream item by item. Loaded by the first stream. */

import { streamFacts } from '../../../generated/streams.ts';
import type { Call, CallInit } from '../call.ts';
import type { Execute } from '../create-client.ts';
import { detailOf, StreamError } from '../errors.ts';
import { hasLeft } from '../left.ts';
import { explain, failedCall, refusal } from '../recovery.ts';
import { type Frames, ndjsonFrames, sseFrames } from './frames.ts';

/** The end of a stream of events, for those that have one. */
const DONE = '[DONE]';

export async function* readStream(call: Call, execute: Execute): AsyncGenerator<unknown, void, undefined> {
  try {
    const response = await call.idle(open(call, execute));
    const reader = response.body?.getReader();
    if (!reader) return;
    const frames = framesOf(call, response);
    try {
      for await (const text of texts(call, reader, frames)) {
        if (text === DONE) return;
        yield await itemOf(call, text);
        if (hasLeft(call)) return;
      }
    } finally {
      // A stream that broke or was aborted refuses to be cancelled, with the error that is thrown already.
      await reader.cancel().catch(() => undefined);
    }
  } catch (error) {
    if (hasLeft(call)) return;
    throw await explain(call, error);
  } finally {
    call.release();
  }
}

/** Sends the request. What is not the head of a stream is thrown. */
async function open(call: Call, execute: Execute): Promise<Response> {
  const { response, error } = await execute(call, { ...switchedOn(call), parseAs: 'stream' });
  if (!response.ok) throw await refusal(call, response, error);
  if (!/^application\/json/.test(response.headers.get('content-type') ?? '')) return response;
  const body: unknown = await response.json();
  const why = 'The server works in the background, is too old to stream this, or `stream` is off; the reply is in `body`.';
  throw new StreamError(await failedCall(call), `answered whole JSON in place of a stream. ${why}`, body);
}

/** The call's options with `stream: true` where the operation has it and the caller says nothing of it. */
function switchedOn({ method, path, init }: Call): CallInit {
  const place = streamFacts[`${method} ${path}`]?.switch;
  if (place === 'body') return { ...init, body: { stream: true, ...(init.body as object) } }; // the contract's bodies with such a field are objects
  if (place !== 'query') return init;
  const { params } = init as { readonly params?: { readonly query?: object } }; // openapi-fetch's own option
  // A caller's own options may hold more than the call reads.
  return { ...init, params: { ...params, query: { stream: true, ...params?.query } } } as CallInit;
}

/** By what the server says it sends, else by the contract: proxies change media types. */
function framesOf({ method, path }: Call, response: Response): Frames {
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-ndjson')) return ndjsonFrames();
  return type.startsWith('text/event-stream') || streamFacts[`${method} ${path}`]?.format === 'sse' ? sseFrames() : ndjsonFrames();
}

async function* texts(call: Call, reader: ReadableStreamDefaultReader<Uint8Array>, frames: Frames): AsyncGenerator<string> {
  // An own `fetch` may not tie the body to the signal; a read that waits ends then all the same.
  const leave = (): void => void reader.cancel().catch(() => undefined);
  const { signal } = call;
  signal?.addEventListener('abort', leave);
  try {
    for (;;) {
      const { value, done } = await call.idle(reader.read());
      signal?.throwIfAborted();
      if (done) break;
      yield* frames.feed(value);
    }
    yield* frames.flush();
  } finally {
    signal?.removeEventListener('abort', leave);
  }
}

async function itemOf(call: Call, text: string): Promise<unknown> {
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch (error) {
    const cut = text.length > 200 ? `${text.slice(0, 200)} …` : text;
    const complaint = `sent an item that is not JSON: ${cut} Look at what stands between you and the server, and at its log.`;
    throw new StreamError(await failedCall(call), complaint, text, error);
  }
  if (!tellsOfFailure(item)) return item;
  const complaint = `failed within its stream: ${detailOf(item) ?? text} Look into the log of the server or the model's provider.`;
  throw new StreamError(await failedCall(call), complaint, item);
}

/**
 * Whether an item ends the stream with a failure: `error` of Open WebUI, OpenAI, Ollama and Anthropic, `detail`, and the failed answer of the
 * Responses API. An `error` beside a `status` is the state of a file or a job, which the stream reports on.
 */
function tellsOfFailure(item: unknown): boolean {
  if (item === null || typeof item !== 'object') return false;
  const { error, detail, status, type } = item as Readonly<Record<string, unknown>>; // only looked at
  if (type === 'error' || type === 'response.failed') return true;
  return status === undefined && Boolean(error ?? detail);
}

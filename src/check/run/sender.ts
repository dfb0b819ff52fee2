/** Sends the requests of a run, none of them twice, and remembers what came back. */
import { performance } from 'node:perf_hooks';
import { STREAM_TYPES } from '../streams.ts';
import type { ProbeReply, SentProbe } from '../traffic.ts';
import { ServerUnreachableError } from './errors.ts';

/** Whose token a request carries. */
export type Caller = 'nobody' | 'pending' | 'user' | 'admin' | 'apiKey' | 'scim';

export interface Question {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly caller: Caller;
  /** JSON to send. Absent: no body. */
  readonly body?: unknown;
}

/** A question and what became of it. */
export interface Exchange extends Question {
  /** What came; a reply that broke off has the text until there. Absent if not even a status came. */
  readonly reply: ProbeReply | undefined;
  /** Why there is no reply, or not all of it, in words. */
  readonly broken: string | undefined;
  /** Whether it is a stream that went on and on, and was left in the middle. */
  readonly left: boolean;
  /** Until the reply's end. */
  readonly ms: number;
}

export interface SenderOptions {
  /** Base URL without a slash at its end. */
  readonly url: string;
  /** A stream may take longer, as long as its parts come in time. */
  readonly timeoutMs: number;
  /** Ends all requests. */
  readonly signal?: AbortSignal | undefined;
}

export class Sender {
  readonly exchanges: Exchange[] = [];
  readonly url: string;
  /** Time that requests took, added up. */
  waitedMs = 0;
  readonly #options: SenderOptions;
  readonly #tokens = new Map<Caller, string>();
  readonly #asked = new Map<string, Promise<Exchange>>();

  constructor(options: SenderOptions) {
    this.url = options.url;
    this.#options = options;
  }

  /** From now on the caller's requests carry this token. */
  setToken(caller: Caller, token: string): void {
    this.#tokens.set(caller, token);
  }

  tokenOf(caller: Caller): string | undefined {
    return this.#tokens.get(caller);
  }

  has(caller: Caller): boolean {
    return caller === 'nobody' || this.#tokens.has(caller);
  }

  /**
   * The exchange of this question. What was asked before is not asked again.
   *
   * @throws ServerUnreachableError if no connection can be made, the signal's reason once it is aborted
   */
  ask(question: Question): Promise<Exchange> {
    return this.#once(question, this.#tokens.get(question.caller));
  }

  /**
   * Asks with a token that is no caller's yet. Once it is, the same question is not sent again.
   *
   * @throws ServerUnreachableError, and the signal's reason
   */
  introduce(token: string, question: Omit<Question, 'caller'>): Promise<Exchange> {
    return this.#once({ ...question, caller: 'nobody' }, token);
  }

  #once(question: Question, token: string | undefined): Promise<Exchange> {
    const { method, target, body } = question;
    const key = JSON.stringify([method, target, token ?? '', body]);
    const before = this.#asked.get(key);
    if (before) return before;
    const exchange = this.#send(question, token);
    this.#asked.set(key, exchange);
    return exchange;
  }

  async #send(question: Question, token: string | undefined): Promise<Exchange> {
    const { signal, timeoutMs } = this.#options;
    signal?.throwIfAborted();
    const sent = this.#request(question, token);
    const begin = performance.now();
    const { reply, broken, left } = await exchange(sent, { timeoutMs, signal });
    const ms = Math.round(performance.now() - begin);
    signal?.throwIfAborted();
    this.waitedMs += ms;
    if (broken === REFUSED)
      throw new ServerUnreachableError(
        this.url,
        this.exchanges.length === 0 ? REFUSED : `it went away after ${this.exchanges.length} requests`,
      );
    const done = { ...question, reply, broken, left, ms };
    this.exchanges.push(done);
    return done;
  }

  #request({ method, target, body }: Question, token: string | undefined): SentProbe {
    const json = body === undefined ? undefined : { mimeType: 'application/json', text: JSON.stringify(body) };
    const headers = {
      // Packing costs both sides more than it saves between two processes of a machine.
      'accept-encoding': 'identity',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json && { 'content-type': json.mimeType }),
    };
    return { method, url: this.url + target, headers, ...(json && { body: json }) };
  }
}

const REFUSED = 'the connection is refused';

interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

interface Outcome {
  readonly reply: ProbeReply | undefined;
  readonly broken: string | undefined;
  readonly left: boolean;
}

/** A stream is left after so many times the limit of its parts. */
const STREAM_LIMITS = 2;

/** Waits for the reply, and for each part of it, no longer than the limit. Bytes are not read: nothing says what they should be. */
async function exchange({ method, url, headers, body }: SentProbe, { timeoutMs, signal }: Limits): Promise<Outcome> {
  const begin = performance.now();
  const late = new AbortController();
  const limit = setTimeout(() => late.abort(), timeoutMs);
  let reply: ProbeReply | undefined;
  try {
    const either = signal ? AbortSignal.any([late.signal, signal]) : late.signal;
    const response = await fetch(url, { method, headers, redirect: 'manual', signal: either, ...(body && { body: body.text }) });
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    reply = { status: response.status, mediaType, text: '', headers: response.headers };
    if (!isText(mediaType)) {
      await response.body?.cancel();
      return { reply, broken: undefined, left: false };
    }
    if (!Object.values(STREAM_TYPES).includes(mediaType)) {
      reply = { ...reply, text: await response.text() };
      return { reply, broken: undefined, left: false };
    }
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      reply = { ...reply, text: reply.text + text };
      limit.refresh();
      // Leaving the loop closes the connection. What is left of the last line is no whole item.
      if (performance.now() - begin > timeoutMs * STREAM_LIMITS)
        return { reply: { ...reply, text: reply.text.slice(0, reply.text.lastIndexOf('\n') + 1) }, broken: undefined, left: true };
    }
    return { reply, broken: undefined, left: false };
  } catch (error) {
    return { reply, broken: late.signal.aborted ? `nothing more came within ${timeoutMs} ms` : reasonOf(error), left: false };
  } finally {
    clearTimeout(limit);
  }
}

const isText = (mediaType: string): boolean => /^text\/|[/+](?:json|x-ndjson|xml)$/.test(mediaType);

function reasonOf(error: unknown): string {
  // What fetch rejects with says little; its cause says what the connection did.
  const cause: unknown = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code: unknown = Reflect.get(Object(cause), 'code');
  const inner: unknown = Reflect.get(Object(cause), 'errors');
  if (code === 'ECONNREFUSED' || (Array.isArray(inner) && inner.some((one) => Reflect.get(Object(one), 'code') === 'ECONNREFUSED')))
    return REFUSED;
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'the server closed the connection';
  return cause instanceof Error ? cause.message : String(cause);
}

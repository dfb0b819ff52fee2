/** One call: its attempts, its time limits and its end. What is done about a failure stands in recovery.ts, which is loaded beside the first call. */
import { loadRecovery } from './load-recovery.ts';
import type { Attempt, CallOptions, ClientOptions } from './options.ts';
import { Expiry, type Outcome } from './outcome.ts';
import { Outgoing } from './outgoing.ts';

/** What is read of a call's options; openapi-fetch reads the rest. */
export interface CallInit extends CallOptions {
  readonly signal?: AbortSignal | null;
  readonly parseAs?: string;
  readonly body?: unknown;
  readonly fetch?: ClientOptions['fetch'];
}

/** What openapi-fetch gives to be sent. */
export type Sendable = Request | Outgoing;

/** Stands for a token that is asked for at each attempt; a caller's own header takes its place. */
export const TOKEN_TO_COME = 'Bearer';

export class Call {
  readonly settings: ClientOptions;
  readonly method: string;
  readonly path: string;
  readonly init: CallInit;
  /** A stream's reader takes the body from its head on, watches the idle time, and the call is never sent again. */
  readonly streaming: boolean;
  /** From 1; 0 before the first. */
  attempt = 0;
  /** The last request. */
  sent: { readonly url: string; readonly headers: Headers } | undefined;
  /** The last attempt's reply. */
  response: Response | undefined;
  /** What ended the call for good: the caller's signal or a time limit. */
  stop: { readonly reason: unknown } | undefined;
  /** The time limit that ended the present attempt. */
  expiry: Expiry | undefined;
  /** Ends the wait for the next attempt. */
  wake: (() => void) | undefined;
  #controller: AbortController | undefined;
  #asksForToken: boolean | undefined;
  #clearAttempt: (() => void) | undefined;
  readonly #clearTotal: (() => void) | undefined;
  readonly #aborted = (): void => this.#end(this.init.signal?.reason);

  constructor(settings: ClientOptions, method: string, path: string, init: CallInit, streaming = false) {
    this.settings = settings;
    this.method = method;
    this.path = path;
    this.init = init;
    this.streaming = streaming;
    if (init.signal?.aborted) this.#aborted();
    init.signal?.addEventListener('abort', this.#aborted);
    this.#clearTotal = this.#limit('total', (expiry) => this.#end(expiry));
    void loadRecovery();
  }

  /** Aborted when the present attempt ends too early; absent if nothing can end it, as a signal makes a POST a quarter dearer. */
  get signal(): AbortSignal | undefined {
    return this.#controller?.signal;
  }

  /** The `fetch` that openapi-fetch calls: sends the request as often as it may be. */
  readonly send = async (request: Sendable): Promise<Response> => {
    for (;;) {
      const outcome = await this.#try(request);
      if ('response' in outcome && outcome.response.ok && !isPage(outcome.response)) return outcome.response;
      const loaded = await loadRecovery();
      if (!loaded) {
        if ('response' in outcome) return outcome.response;
        throw 'lost' in outcome ? outcome.lost : outcome.expiry;
      }
      const accepted = await loaded.recover(this, outcome, request);
      if (accepted) return accepted;
    }
  };

  /** Ends the listening and the time limits. */
  release(): void {
    this.init.signal?.removeEventListener('abort', this.#aborted);
    this.#clearAttempt?.();
    this.#clearTotal?.();
  }

  /** Waits for a stream's next part no longer than the idle time. */
  async idle<T>(next: Promise<T>): Promise<T> {
    const clear = this.#limit('idle', this.#expire);
    try {
      return await next;
    } finally {
      clear?.();
    }
  }

  /** What hooks are told. */
  facts(): Attempt {
    const { method, path, attempt, settings, sent } = this;
    return { method, path, attempt, url: sent?.url ?? settings.baseUrl + path };
  }

  /** @throws the reason if the call has ended for good */
  throwIfStopped(): void {
    if (this.stop) throw this.stop.reason;
  }

  async #try(request: Sendable): Promise<Outcome> {
    const { hooks, token } = this.settings;
    const { headers, url } = request;
    this.throwIfStopped();
    this.attempt++;
    this.#asksForToken ??= headers.get('authorization') === TOKEN_TO_COME;
    if (this.#asksForToken && typeof token === 'function') {
      const value = await token();
      if (value) headers.set('authorization', `Bearer ${value}`);
      else headers.delete('authorization');
    }
    this.sent = { url, headers };
    this.response = undefined;
    if (hooks?.onRequest) await hooks.onRequest({ ...this.facts(), headers });
    this.throwIfStopped();
    this.#clearAttempt = this.#limit('attempt', this.#expire);
    const mayEnd = this.streaming || this.init.signal || this.#clearTotal || this.#clearAttempt;
    this.#controller = mayEnd ? new AbortController() : undefined;
    try {
      this.response = await this.#dispatch(request);
    } catch (lost) {
      this.#clearAttempt?.();
      this.throwIfStopped();
      const { expiry } = this;
      this.expiry = undefined;
      return expiry ? { expiry } : { lost };
    }
    const { response } = this;
    if (this.streaming || /b|stream/.test(this.init.parseAs ?? '')) this.#clearAttempt?.();
    if (hooks?.onResponse) await hooks.onResponse({ ...this.facts(), response });
    return { response };
  }

  #dispatch(request: Sendable): Promise<Response> {
    const fetch = this.init.fetch ?? this.settings.fetch;
    const { signal: leave, parseAs } = this.init;
    // A body that the caller reads himself outlives the call; the platform forgets such a pair when its signals are no longer used.
    const signal = leave && parseAs === 'stream' && !this.streaming ? anyOf(this.signal, leave) : this.signal;
    if (request instanceof Outgoing) {
      const init = signal ? { ...request.init, signal } : request.init;
      return fetch ? fetch(new Request(request.url, init)) : globalThis.fetch(request.url, init);
    }
    // It may have to be sent again, which a Request can be once.
    const copy = new Request('duplex' in this.init ? request : request.clone(), { signal: anyOf(signal, request.signal) });
    return (fetch ?? globalThis.fetch)(copy);
  }

  #limit(limit: Expiry['limit'], expired: (expiry: Expiry) => void): (() => void) | undefined {
    const milliseconds = this.init.timeout?.[limit] ?? this.settings.timeout?.[limit] ?? this.#usualLimit(limit);
    if (milliseconds === 0) return undefined;
    const timer = setTimeout(() => {
      this.expiry = new Expiry(limit, milliseconds);
      expired(this.expiry);
    }, milliseconds);
    // Browsers' timers are numbers, which hold nothing up.
    if (typeof timer === 'object') timer.unref();
    return () => clearTimeout(timer);
  }

  #usualLimit(limit: Expiry['limit']): number {
    if (limit === 'idle') return 240_000;
    return limit === 'attempt' && !this.streaming && /GET|HEAD/.test(this.method) ? 60_000 : 0;
  }

  readonly #expire = (expiry: Expiry): void => this.#controller?.abort(expiry);

  #end(reason: unknown): void {
    this.stop ??= { reason };
    this.#controller?.abort(reason);
    this.wake?.();
  }
}

const anyOf = (own: AbortSignal | undefined, other: AbortSignal): AbortSignal => (own ? AbortSignal.any([own, other]) : other);

const isPage = ({ headers }: Response): boolean => /^text\/html/.test(headers.get('content-type') ?? '');

/** What is done about a failed attempt: another one, or an error that says what to do. */
import type { Call, Sendable } from './call.ts';
import {
  ApiError,
  ConnectionError,
  type FailedCall,
  NotAnApiReplyError,
  OpenWebUIError,
  servedBySentence,
  TimeoutError,
} from './errors.ts';
import { factsOf } from './facts.ts';
import { hasLeft } from './left.ts';
import type { Failure, Outcome } from './outcome.ts';
import { delayAfter, isPassing, LONGEST_DELAY, mayRepeat } from './retry.ts';

/**
 * Waits, if the request may be sent again.
 *
 * @returns the reply if it is the last; `undefined` if another attempt is due
 * @throws what the call fails with
 */
export async function recover(call: Call, outcome: Outcome, request: Sendable): Promise<Response | undefined> {
  if ('lost' in outcome) throwIfUnsendable(request, outcome.lost);
  const delay = call.attempt <= retriesOf(call, request) ? delayOf(call, outcome) : undefined;
  if (delay === undefined) return accept(call, outcome);
  const { hooks } = call.settings;
  if (hooks?.onRetry) {
    await hooks.onRetry({ ...call.facts(), delay, reason: 'response' in outcome ? outcome.response : await errorOf(call, outcome) });
  }
  // A reply that nobody reads holds its connection.
  if ('response' in outcome) await outcome.response.body?.cancel();
  await wait(call, delay);
  return undefined;
}

/** What a call that failed with this throws. Errors of reading the reply are wrapped; those of hooks, middleware and `token` stay as they are. */
export async function explain(call: Call, error: unknown): Promise<unknown> {
  const found = await wrapped(call, error);
  if (found instanceof OpenWebUIError) await call.settings.hooks?.onError?.(found);
  return found;
}

/** The error of a reply that refuses. */
export async function refusal(call: Call, response: Response, body: unknown): Promise<ApiError> {
  const { delay, longest } = askedToWait(call, response);
  const note = delay > longest ? ` It asks to wait ${Math.ceil(delay / 1000)} s, longer than retryDelay.longest. Call again later.` : '';
  return new ApiError(await failedCall(call), response, body, note);
}

/** A call as its errors know it. */
export async function failedCall({ method, path, attempt, sent, settings, init }: Call): Promise<FailedCall> {
  const { url, headers } = sent ?? { url: settings.baseUrl + path, headers: new Headers() };
  const operationId = (await knownFacts(method, path))?.operationId;
  return { method, path, attempt, operationId, request: { method, url, headers, body: init.body } };
}

/** A browser without a network cannot load the table, and the error that tells of that must not be lost over it. */
const knownFacts = (method: string, path: string) => factsOf(method, path).catch(() => undefined);

async function wrapped(call: Call, error: unknown): Promise<unknown> {
  const { expiry, response, stop } = call;
  if (error instanceof OpenWebUIError || hasLeft(call)) return error;
  if (expiry) return errorOf(call, { expiry });
  if (stop || !response?.bodyUsed) return error;
  if (!(error instanceof SyntaxError)) return errorOf(call, { lost: error });
  const advice = "Pass parseAs: 'text', 'blob' or 'stream' if the operation answers a file, and check that baseUrl is the server's.";
  return new NotAnApiReplyError(await failedCall(call), response, advice, error);
}

async function accept(call: Call, outcome: Outcome): Promise<Response> {
  if (!('response' in outcome)) throw await errorOf(call, outcome);
  const { response } = outcome;
  const { method, path, init, streaming } = call;
  const promised = streaming || (init.parseAs ?? 'json') === 'json';
  const page = response.ok && response.headers.get('content-type')?.startsWith('text/html');
  if (!page || !promised || method === 'HEAD') return response;
  await response.body?.cancel();
  const facts = await knownFacts(method, path);
  const cause = 'Either this version of the server does not know the path, or baseUrl leads to a web page, such as the login of a proxy.';
  const advice = `${cause} ${facts ? `${servedBySentence(facts.servedBy)} ` : ''}If the operation answers a page, pass parseAs: 'text'.`;
  throw new NotAnApiReplyError(await failedCall(call), response, advice);
}

/** How often the request may be sent again. `duplex` comes with every body that is a stream, and can be read once. */
function retriesOf({ streaming, init, method, path, settings }: Call, request: Sendable): number {
  const once = streaming || 'duplex' in init || ('init' in request && 'duplex' in request.init);
  return once || !mayRepeat(method, path) ? 0 : (init.retries ?? settings.retries ?? 2);
}

function delayOf(call: Call, outcome: Outcome): number | undefined {
  if (!('response' in outcome)) return delayAfter(call.attempt, undefined, call.settings.retryDelay);
  if (!isPassing(outcome.response.status)) return undefined;
  const { delay, longest } = askedToWait(call, outcome.response);
  return delay > longest ? undefined : delay;
}

function askedToWait({ attempt, settings }: Call, { headers }: Response): { readonly delay: number; readonly longest: number } {
  const longest = settings.retryDelay?.longest ?? LONGEST_DELAY;
  return { delay: delayAfter(attempt, headers.get('retry-after'), settings.retryDelay), longest };
}

/** @throws the reason if the call is ended meanwhile */
async function wait(call: Call, milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    // Keeps Node alive, unlike the time limits: somebody waits for what comes after it.
    const timer = setTimeout(resolve, milliseconds);
    call.wake = () => {
      clearTimeout(timer);
      resolve();
    };
    if (call.stop) call.wake();
  });
  call.throwIfStopped();
}

async function errorOf(call: Call, failure: Failure): Promise<OpenWebUIError> {
  const failed = await failedCall(call);
  if ('expiry' in failure) return new TimeoutError(failed, failure.expiry);
  const what = call.response ? 'broke off while its reply was read' : 'got no reply';
  const advice = `Check that the server runs, and baseUrl, ${call.settings.baseUrl}.`;
  return new ConnectionError(failed, `${what}: ${reasonOf(failure.lost).replace(/\.$/, '')}. ${advice}`, failure.lost);
}

/** Throws the error again if no connection is to blame, but a request that no `fetch` would send, such as one with a line break in a header. */
function throwIfUnsendable(request: Sendable, error: unknown): void {
  if (!(error instanceof TypeError) || !('init' in request) || 'duplex' in request.init) return;
  new Request(request.url, request.init);
}

/** Node's fetch hides what happened in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return (cause instanceof Error && (cause.message || ('code' in cause && String(cause.code)))) || error.message;
}

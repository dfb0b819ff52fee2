/** From a request to a reply, in the server's order: find the operation, parse the body, check the token, check the request, answer. */
import type { Match, RouteIndex } from '../contract/routes.ts';
import { answer, type Source, type Sources } from './answer.ts';
import type { CompiledOperation, Validators } from './compiled.ts';
import { parseForm } from './files/form.ts';
import { BODY_TOO_LARGE, type MockReply, type MockRequest } from './message.ts';
import { failure, methodNotAllowed, NOT_FOUND, tooLarge } from './reply/errors.ts';
import { authorize, type CallerOf } from './request/authority.ts';
import { type Body, parseBody } from './request/body.ts';
import { readParameters } from './request/parameters.ts';
import { PreferenceError, readPreference } from './request/prefer.ts';
import { StreamSettingError } from './stream/errors.ts';
import { fixedOr, looksInside, validate } from './validate.ts';
import type { Release } from './versions.ts';

/** What a mock answers with. */
export interface Answering extends Sources {
  readonly validators: Validators;
  readonly routes: RouteIndex<CompiledOperation>;
  readonly callerOf: CallerOf;
  readonly maxBodyBytes: number;
  /** The reply to whatever no operation has; without it a server's without its web page: 404, 405, or a redirect to the right slash. */
  readonly elsewhere?: (method: string) => MockReply;
  /** What the mock knows, where it is one release. */
  readonly release?: Release;
}

/** A reply, and what is known of the request by then. */
export interface Answer {
  readonly reply: MockReply;
  readonly operation?: CompiledOperation;
  readonly source?: Source;
  readonly body?: Body;
}

export async function handle(request: MockRequest, answering: Answering): Promise<Answer> {
  const { pathname, search } = splitTarget(request.target);
  const match = answering.routes.match(request.method, pathname);
  if (match.kind !== 'found') return { reply: answering.elsewhere?.(request.method) ?? notFound(match, pathname, search) };
  const { route: operation, params } = match;

  const bytes = await request.body(answering.maxBodyBytes);
  if (bytes === BODY_TOO_LARGE) return { reply: tooLarge(answering.maxBodyBytes), operation };
  const contentType = request.headers['content-type'];
  const read = parseBody(bytes, contentType, looksInside(operation));
  if (!read.ok) return { reply: read.reply.status === 422 ? fixedOr(operation, read.reply) : read.reply, operation };
  const { body } = read;
  const { release } = answering;
  const form = operation.form && parseForm(bytes, contentType);
  if (form && !form.ok) return { reply: form.reply, operation, body };
  const { refusal, caller } = authorize(operation.security, request.headers, answering.callerOf);
  if (refusal) return { reply: refusal, operation, body };

  const query = new URLSearchParams(search);
  const heeded = release?.heed(operation, query, body) ?? { parameters: operation.parameters, body };
  const parameters = readParameters(heeded.parameters, { path: params, query, headers: request.headers });
  const checked = validate(operation, heeded.body, form?.form, parameters, answering.validators);
  if (!checked.ok) return { reply: checked.reply, operation, body };
  try {
    const preference = readPreference(request.headers['prefer'], query);
    const passed = { request, operation, params, query, body: heeded.body, content: checked.content, caller, preference };
    const { reply, source } = await answer(passed, answering);
    return { reply: release?.send(operation, reply) ?? reply, source, operation, body };
  } catch (error) {
    if (error instanceof PreferenceError || error instanceof StreamSettingError)
      return { reply: failure(400, error.message), operation, body };
    throw error;
  }
}

/** Splits by hand: `new URL` would normalise the path and throw on a malformed one. */
function splitTarget(target: string): { readonly pathname: string; readonly search: string } {
  const at = target.indexOf('?');
  return at === -1 ? { pathname: target, search: '' } : { pathname: target.slice(0, at), search: target.slice(at) };
}

function notFound(match: Exclude<Match<CompiledOperation>, { kind: 'found' }>, pathname: string, search: string): MockReply {
  if (match.kind === 'wrong-method') return methodNotAllowed(match.allow);
  if (!match.withOtherSlash) return NOT_FOUND;
  const location = (pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`) + search;
  return { status: 307, headers: { location }, body: '' };
}

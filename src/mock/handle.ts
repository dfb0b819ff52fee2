/** From a request to a reply, in the server's order: find the operation, parse the body, check the token, check the request, answer. */
import { isRecord } from '../contract/json.ts';
import type { Match, RouteIndex } from '../contract/routes.ts';
import type { CompiledContract, CompiledOperation, CompiledReply, Validators, Violation } from './compiled.ts';
import { BODY_TOO_LARGE, type MockReply, type MockRequest } from './message.ts';
import { chooseReply } from './reply/choose.ts';
import { failure, jsonReply, type MockFailure, methodNotAllowed, NOT_FOUND, tooLarge, unprocessable } from './reply/errors.ts';
import { toIssues } from './reply/violations.ts';
import { authorize } from './request/authority.ts';
import { type Body, parseBody } from './request/body.ts';
import { formValue, isForm, readForm } from './request/form.ts';
import { type Parameters, readParameters } from './request/parameters.ts';
import { type Preference, PreferenceError, readPreference } from './request/prefer.ts';

/** What a mock answers from. */
export interface Answering {
  readonly contract: CompiledContract;
  readonly validators: Validators;
  readonly routes: RouteIndex<CompiledOperation>;
  readonly maxBodyBytes: number;
  /** The reply to whatever no operation has; without it a server's without its web page: 404, 405, or a redirect to the right slash. */
  readonly elsewhere?: (method: string) => MockReply;
  /** Makes a reply from the schema. */
  readonly sample: (operation: CompiledOperation, preference: Preference, accept: string | undefined) => Promise<MockReply>;
}

/** Where a reply comes from: an example of the contract, a sample made from its schema, or the mock's own state. */
export type Source = 'example' | 'sample' | 'state';

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
  const read = parseBody(bytes, request.headers['content-type'], looksInside(operation));
  if (!read.ok) return { reply: read.reply.status === 422 ? fixedOr(operation, read.reply) : read.reply, operation };
  const { body } = read;
  const { refusal } = authorize(operation.security, request.headers);
  if (refusal) return { reply: refusal, operation, body };

  const query = new URLSearchParams(search);
  const parameters = readParameters(operation.parameters, { path: params, query, headers: request.headers });
  const refused = await validate(request, operation, body, parameters, answering.validators);
  if (refused) return { reply: refused, operation, body };
  try {
    const preference = readPreference(request.headers['prefer'], query);
    const accept = heededType(operation, request.headers['accept'], body, preference);
    if (preference.dynamic) return { reply: await answering.sample(operation, preference, accept), operation, source: 'sample', body };
    const chosen = chooseReply(operation, preference, accept);
    return {
      reply: replay(chosen, preference.code, answering.contract),
      operation,
      source: chosen.example === undefined ? 'sample' : 'example',
      body,
    };
  } catch (error) {
    if (error instanceof PreferenceError) return { reply: failure(400, error.message), operation, body };
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

/** Whether the operation reads its body: some take none, and some pass on whatever comes. */
const looksInside = ({ requestTypes }: CompiledOperation): boolean => requestTypes.length > 0 && !requestTypes.includes('*/*');

/** A few operations say one fixed text to every request that breaks the contract. */
const fixedOr = ({ fixedUnprocessable }: CompiledOperation, list: MockFailure): MockFailure =>
  fixedUnprocessable === undefined ? list : jsonReply(422, fixedUnprocessable);

/** The refusal of a request that breaks the contract; `undefined` if it holds. */
async function validate(
  request: MockRequest,
  operation: CompiledOperation,
  body: Body,
  parameters: Parameters,
  validators: Validators,
): Promise<MockReply | undefined> {
  const issues = [];
  const names = operation.validators;
  const ofParameters = names.parameters && violations(validators, names.parameters, parameters.values);
  if (ofParameters) issues.push(...toIssues(ofParameters, [], parameters.sent));
  const value = await bodyValue(request, operation, body);
  if (!value.ok) return value.reply;
  if (value.value === undefined) {
    if (operation.bodyRequired) issues.push({ type: 'missing', loc: ['body'], msg: 'Field required', input: null });
  } else {
    const ofBody = names.body && looksInside(operation) && violations(validators, names.body, value.value);
    if (ofBody) issues.push(...toIssues(ofBody, ['body'], { body: value.value }));
  }
  return issues.length > 0 ? fixedOr(operation, unprocessable(issues)) : undefined;
}

function violations(validators: Validators, name: string, value: unknown): readonly Violation[] | undefined {
  const validator = validators[name];
  if (!validator) throw new Error(`The mock's data has no validator ${name}. Run \`npm run build\`.`);
  return validator(value) ? undefined : (validator.errors ?? []);
}

type BodyValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reply: MockFailure };

/** What the validator looks at. A form is read only where one is wanted: elsewhere it is a text where an object was wanted. */
async function bodyValue({ headers }: MockRequest, { form }: CompiledOperation, { mediaType, value, bytes }: Body): Promise<BodyValue> {
  if (!form || !isForm(mediaType) || bytes.length === 0) return { ok: true, value: form && bytes.length > 0 ? {} : value };
  // The bytes come from a request; none of them is shared memory.
  const read = await readForm(bytes as Uint8Array<ArrayBuffer>, headers['content-type'] ?? '');
  return read.ok ? { ok: true, value: formValue(read.parts, form) } : read;
}

/** The server ignores Accept, but where an operation has several media types it tells which is wanted. */
function heededType(
  { replies, stream }: CompiledOperation,
  accept: string | undefined,
  { value }: Body,
  { code }: Preference,
): string | undefined {
  if (accept !== undefined && replies.some(({ type }) => type === accept)) return accept;
  // Models answer as a stream where the body says `stream: true`, whatever the caller accepts. Refusals are JSON all the same.
  const wantsStream = stream !== undefined && isRecord(value) && value['stream'] === true && (code === undefined || code < 300);
  return wantsStream ? 'text/event-stream' : undefined;
}

function replay({ status, type, headers, body }: CompiledReply, asked: number | undefined, { bodies }: CompiledContract): MockReply {
  return {
    status: typeof status === 'number' ? status : (asked ?? 200),
    headers: type === undefined ? headers : { ...headers, 'content-type': type },
    body: bodies[body] ?? '',
  };
}

/** From a request to a reply, in the server's order: parse the body, check the token, check the request, answer. */
import type { IncomingMessage } from 'node:http';
import { isRecord } from '../contract/json.ts';
import { fillPath, type RouteIndex } from '../contract/routes.ts';
import { refuse } from './authority.ts';
import { type Body, readBody } from './body.ts';
import type { MockOperation } from './contract.ts';
import type { Engine, EngineReply, EngineRequest } from './engine.ts';
import { failure, jsonReply, methodNotAllowed, NOT_FOUND, type Reply, unprocessable } from './errors.ts';
import { rewriteParts } from './multipart.ts';
import { type Preference, PreferenceError, readPreference } from './prefer.ts';
import { readQuery } from './query.ts';
import { toIssues } from './violations.ts';

export interface Answering {
  readonly routes: RouteIndex<MockOperation>;
  readonly engine: Engine;
  readonly maxBodyBytes: number;
}

/** A reply, and the operation that gave it; absent if no operation was found. */
export interface Answer {
  readonly reply: Reply;
  readonly operation?: MockOperation;
  readonly body?: Body;
}

export async function answer(request: IncomingMessage, { routes, engine, maxBodyBytes }: Answering): Promise<Answer> {
  const { pathname, search, query } = splitTarget(request.url ?? '/');
  const method = request.method ?? 'GET';
  const match = routes.match(method, pathname);
  if (match.kind === 'wrong-method') return { reply: methodNotAllowed(match.allow) };
  if (match.kind === 'unknown-path') return { reply: match.withOtherSlash ? redirect(pathname, search) : NOT_FOUND };

  const { route: operation, params } = match;
  const read = await readBody(request, maxBodyBytes, looksInside(operation));
  if (!read.ok) return { reply: read.reply.status === 422 ? fixedOr(operation, read.reply) : read.reply, operation };
  const { body } = read;
  const refusal = refuse(operation.security, request.headers);
  if (refusal) return { reply: refusal, operation, body };

  try {
    const preference = readPreference(headerText(request.headers['prefer']), query);
    if (hasWrongMediaType(operation, body)) {
      const issues = toIssues([{ path: ['body'], code: 'type', message: 'must be object' }], { body: body.value, query: {}, path: {} });
      return { reply: fixedOr(operation, unprocessable(issues)), operation, body };
    }
    const asked = readQuery(query, operation.scalarQuery);
    const asRead = engineRequest(operation, params, asked.canonical, request, body, preference);
    const toAnswer = await withPlainForm(asRead);
    if (toAnswer === undefined) return { reply: unreadableParts(asRead.headers['content-type']), operation, body };
    const { violations, reply } = await engine.answer(toAnswer, preference);
    if (violations.length === 0) return { reply: serialize(reply), operation, body };
    const issues = toIssues(violations, { body: body.value, query: asked.sent, path: params });
    return { reply: fixedOr(operation, unprocessable(issues)), operation, body };
  } catch (error) {
    if (error instanceof PreferenceError) return { reply: failure(400, error.message), operation, body };
    throw error;
  }
}

const headerText = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(', ') : value);

/** Splits by hand: `new URL` would normalise the path and throw on a malformed one. */
function splitTarget(target: string): { pathname: string; search: string; query: URLSearchParams } {
  const at = target.indexOf('?');
  const pathname = at === -1 ? target : target.slice(0, at);
  const search = at === -1 ? '' : target.slice(at);
  return { pathname, search, query: new URLSearchParams(search) };
}

function redirect(pathname: string, search: string): Reply {
  const location = (pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`) + search;
  return { status: 307, headers: { location }, body: '' };
}

/** Whether the operation reads its body: some take none, and some pass on whatever comes. */
const looksInside = ({ requestTypes }: MockOperation): boolean => requestTypes.length > 0 && !requestTypes.includes('*/*');

/** A few operations say one fixed text to every request that breaks the contract. */
const fixedOr = ({ fixedUnprocessable }: MockOperation, list: Reply): Reply =>
  fixedUnprocessable === undefined ? list : jsonReply(422, fixedUnprocessable);

/** The server does not look for another parser: a body that is not JSON is a text where an object was wanted. */
const hasWrongMediaType = ({ requestTypes }: MockOperation, body: Body): boolean =>
  body.present && !body.json && requestTypes.length > 0 && requestTypes.every((type) => type.endsWith('json'));

function engineRequest(
  operation: MockOperation,
  params: Readonly<Record<string, string>>,
  query: EngineRequest['query'],
  request: IncomingMessage,
  body: Body,
  preference: Preference,
): EngineRequest {
  const { accept, 'content-type': contentType, 'content-length': contentLength, ...others } = request.headers;
  // The server ignores Accept; Prism would answer 406. It matters only where an operation has several media types.
  const heeded = accept !== undefined && operation.replyTypes.includes(accept) ? accept : streamAskedFor(operation, body, preference);
  // Prism refuses a body where none is expected, and gives up on a Content-Type that it cannot parse. The server does neither.
  const read = looksInside(operation);
  const readable = read && contentType !== undefined && MEDIA_TYPE.test(contentType);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: fillPath(operation.path, params),
    query,
    headers: {
      ...Object.fromEntries(Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))),
      ...(heeded === undefined ? {} : { accept: heeded }),
      ...(readable ? { 'content-type': contentType } : {}),
      ...(read && contentLength !== undefined ? { 'content-length': contentLength } : {}),
    },
    body: read ? body.value : undefined,
  };
}

/** The request with its form written anew, so that Prism can decode it; `undefined` if it is none. Bodies of other types stay as they are. */
async function withPlainForm(request: EngineRequest): Promise<EngineRequest | undefined> {
  const type = request.headers['content-type'];
  if (type === undefined || typeof request.body !== 'string') return request;
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return { ...request, body: new URLSearchParams(request.body).toString() };
  if (!/^multipart\/form-data\b/i.test(type)) return request;
  const parts = await rewriteParts(request.body, type);
  if (!parts) return undefined;
  const headers = { ...request.headers, 'content-type': parts.contentType, 'content-length': String(Buffer.byteLength(parts.text)) };
  return { ...request, headers, body: parts.text };
}

/** The server's words. */
const unreadableParts = (contentType = ''): Reply =>
  failure(
    400,
    /boundary=/i.test(contentType) ? 'The Content-Disposition header field "name" must be provided.' : 'Missing boundary in multipart.',
  );

/** Models answer as a stream where the body says `stream: true`, whatever the caller accepts. Refusals are JSON all the same. */
const streamAskedFor = ({ streamExamples }: MockOperation, { value }: Body, { example }: Preference): string | undefined =>
  isRecord(value) && value['stream'] === true && streamExamples && (example === undefined || streamExamples.has(example))
    ? 'text/event-stream, application/json'
    : undefined;

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(?:;.*)?$/;

function serialize({ status, headers, body }: EngineReply): Reply {
  const type = headers['content-type'] ?? 'application/json';
  const text =
    body === undefined ? '' : /json$/.test(type.split(';')[0] ?? '') && !/ndjson/.test(type) ? JSON.stringify(body) : String(body);
  return { status, headers, body: text };
}

/** The server's own error bodies, as seen on running servers. They are not read from the contract: the mock must answer them also where an operation forgets to declare one. */

import type { MockReply } from '../message.ts';

/** A reply whose body is a text. */
export interface MockFailure extends MockReply {
  readonly body: string;
}

export const jsonReply = (status: number, body: unknown, headers: Record<string, string> = {}): MockFailure => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** The shape of every failure but a request that does not fit the contract. */
export const failure = (status: number, detail: string, headers?: Record<string, string>): MockFailure =>
  jsonReply(status, { detail }, headers);

/** One entry of a 422's list. `loc` begins with body, query, path or header. */
export interface Issue {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

export const unprocessable = (issues: readonly Issue[]): MockFailure => jsonReply(422, { detail: issues });

export const NOT_AUTHENTICATED = failure(401, 'Not authenticated');
export const MALFORMED_TOKEN = failure(401, '401 Unauthorized');
export const ACCESS_PROHIBITED = failure(
  401,
  'You do not have permission to access this resource. Please contact your administrator for assistance.',
);
export const SESSION_REQUIRED = failure(403, 'A human session is required.');
export const SCIM_HEADER_MISSING = failure(401, 'Authorization header required', { 'www-authenticate': 'Bearer' });
export const SCIM_HEADER_MALFORMED = failure(401, 'Invalid authorization format. Expected: Bearer <token>');
export const SCIM_SCHEME_INVALID = failure(401, 'Invalid authentication scheme');
export const SCIM_TOKEN_INVALID = failure(401, 'Invalid SCIM token');
export const NOT_FOUND = failure(404, 'Not Found');
export const UNREADABLE_BODY = failure(400, 'There was an error parsing the body');

export const methodNotAllowed = (allow: readonly string[]): MockFailure => failure(405, 'Method Not Allowed', { allow: allow.join(', ') });

export const tooLarge = (limit: number): MockFailure =>
  failure(413, `The request body is larger than ${limit} bytes, the limit of this mock. Raise it with --max-body.`);

/** What the server says to a failure of its own. The cause goes to the mock's log. */
export const INTERNAL_SERVER_ERROR: MockFailure = {
  status: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Internal Server Error',
};

/** The server's words for what V8's parser says, as far as they correspond. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/property name/i, 'Expecting property name enclosed in double quotes'],
  [/Expected ','/, "Expecting ',' delimiter"],
  [/Expected ':'/, "Expecting ':' delimiter"],
  [/Unterminated string/, 'Unterminated string starting at'],
  [/after JSON/, 'Extra data'],
];

/** @param complaint what JSON.parse said of the text */
export function invalidJson(text: string, complaint: string): MockFailure {
  const position = Number(/position (\d+)/.exec(complaint)?.[1] ?? text.length);
  const error = COMPLAINTS.find(([pattern]) => pattern.test(complaint))?.[1] ?? 'Expecting value';
  return unprocessable([{ type: 'json_invalid', loc: ['body', position], msg: 'JSON decode error', input: {}, ctx: { error } }]);
}

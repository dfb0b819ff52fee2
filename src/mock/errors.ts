/** The server's own error bodies, as seen on running servers. They are not read from the contract: the mock must answer them also where an operation forgets to declare one. */

/** A reply that the front gives by itself, without asking Prism. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const jsonReply = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** The shape of every failure but a request that does not fit the contract. */
export const failure = (status: number, detail: string, headers?: Record<string, string>): Reply => jsonReply(status, { detail }, headers);

/** One entry of a 422's list. `loc` begins with body, query, path or header. */
export interface Issue {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

export const unprocessable = (issues: readonly Issue[]): Reply => jsonReply(422, { detail: issues });

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

export const methodNotAllowed = (allow: readonly string[]): Reply => failure(405, 'Method Not Allowed', { allow: allow.join(', ') });

export const tooLarge = (limit: number): Reply =>
  failure(413, `The request body is larger than ${limit} bytes, the limit of this mock. Raise it with --max-body.`, {
    connection: 'close',
  });

/** What the server says to a failure of its own. The cause goes to the mock's log. */
export const INTERNAL_SERVER_ERROR: Reply = {
  status: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Internal Server Error',
};

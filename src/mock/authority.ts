/** Who is calling, and whether an operation's `security` lets them: the server's rules, with one fixed token a role. */
import type { IncomingHttpHeaders } from 'node:http';
import type { SecurityRequirement } from '../contract/document.ts';
import {
  ACCESS_PROHIBITED,
  MALFORMED_TOKEN,
  NOT_AUTHENTICATED,
  type Reply,
  SCIM_HEADER_MALFORMED,
  SCIM_HEADER_MISSING,
  SCIM_SCHEME_INVALID,
  SCIM_TOKEN_INVALID,
  SESSION_REQUIRED,
} from './errors.ts';

type Role = 'admin' | 'user' | 'pending';

/** An account behind a token. `session` is false for an API key. */
interface Caller {
  readonly role: Role;
  readonly session: boolean;
}

/** The tokens that the mock knows. Sign-in and sign-up answer two of them, the API key operations a third. */
const TOKENS: Readonly<Record<string, Caller>> = {
  'admin-token': { role: 'admin', session: true },
  'user-token': { role: 'user', session: true },
  'pending-token': { role: 'pending', session: true },
  'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9': { role: 'user', session: false },
};

/** The token of SCIM, which is no account's. */
const SCIM_TOKEN = 'scim-token';

/**
 * Checks a request against an operation's security.
 *
 * @param security the operation's list; empty means public, an empty entry means that a token is optional
 * @returns the server's refusal, or `undefined` if the request may pass
 */
export function refuse(security: readonly SecurityRequirement[], headers: IncomingHttpHeaders): Reply | undefined {
  if (security.length === 0) return undefined;
  if (security.some((requirement) => 'scimToken' in requirement)) return refuseScim(headers.authorization);
  const token = tokenOf(headers);
  const optional = security.some((requirement) => Object.keys(requirement).length === 0);
  if (token === undefined) return optional ? undefined : NOT_AUTHENTICATED;
  const caller = TOKENS[token];
  if (!caller) return MALFORMED_TOKEN;
  const roles = security.flatMap((requirement) => requirement['bearerAuth'] ?? []);
  return refuseRole(roles[0], caller);
}

/** SCIM looks at the header only, and has words of its own. */
function refuseScim(authorization: string | undefined): Reply | undefined {
  if (!authorization) return SCIM_HEADER_MISSING;
  const [scheme, token, ...more] = authorization.split(/\s+/);
  if (token === undefined || more.length > 0) return SCIM_HEADER_MALFORMED;
  if (scheme?.toLowerCase() !== 'bearer') return SCIM_SCHEME_INVALID;
  return token === SCIM_TOKEN ? undefined : SCIM_TOKEN_INVALID;
}

function refuseRole(needed: string | undefined, caller: Caller): Reply | undefined {
  switch (needed) {
    case undefined:
      return undefined;
    case 'session':
      return caller.session ? undefined : SESSION_REQUIRED;
    case 'user':
      return caller.role === 'pending' ? ACCESS_PROHIBITED : undefined;
    case 'admin':
      return caller.role === 'admin' ? undefined : ACCESS_PROHIBITED;
    default:
      throw new Error(`The contract names the role \`${needed}\`, which the mock does not know. Teach it in src/mock/authority.ts.`);
  }
}

/** Bearer token first, then the cookie, then the API key header: the order of the newest server. */
function tokenOf(headers: IncomingHttpHeaders): string | undefined {
  const [scheme, ...rest] = (headers.authorization ?? '').split(' ');
  if (headers.authorization) return scheme?.toLowerCase() === 'bearer' ? rest.join(' ').trim() : headers.authorization;
  const cookie = /(?:^|;\s*)token=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  if (cookie) return cookie;
  const key = headers['x-api-key'];
  return Array.isArray(key) ? key[0] : key;
}

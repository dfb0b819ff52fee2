/** Who is calling, and whether an operation's `security` lets them: the server's rules, with one fixed token a role. */
import type { SecurityRequirement } from '../../contract/document.ts';
import type { MockRequest } from '../message.ts';
import {
  ACCESS_PROHIBITED,
  MALFORMED_TOKEN,
  type MockFailure,
  NOT_AUTHENTICATED,
  SCIM_HEADER_MALFORMED,
  SCIM_HEADER_MISSING,
  SCIM_SCHEME_INVALID,
  SCIM_TOKEN_INVALID,
  SESSION_REQUIRED,
} from '../reply/errors.ts';
import type { Caller } from '../state/table.ts';

/** Finds the account behind a token; `undefined` if there is none. */
export type CallerOf = (token: string) => Caller | undefined;

/** The tokens that the mock knows from the start. Sign-in and sign-up answer two of them, the API key operations a fourth. */
const TOKENS: Readonly<Record<string, Pick<Caller, 'role' | 'session'>>> = {
  'admin-token': { role: 'admin', session: true },
  'user-token': { role: 'user', session: true },
  'pending-token': { role: 'pending', session: true },
  'sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9': { role: 'user', session: false },
};

/** Without state these tokens are all there is, and no account is behind them. */
export function fixedCaller(token: string): Caller | undefined {
  const known = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
  return known && { id: '', token, ...known };
}

/** The token of SCIM, which is no account's. */
const SCIM_TOKEN = 'scim-token';

/** Whether a request may pass, and as whom. */
export type Authorization =
  | { readonly refusal: MockFailure; readonly caller?: undefined }
  | { readonly refusal?: undefined; readonly caller?: Caller };

/**
 * Checks a request against an operation's security.
 *
 * @param security the operation's list; empty means public, an empty entry means that a token is optional
 */
export function authorize(security: readonly SecurityRequirement[], headers: MockRequest['headers'], callerOf: CallerOf): Authorization {
  if (security.some((requirement) => 'scimToken' in requirement)) return refused(refuseScim(headers['authorization']));
  const token = tokenOf(headers);
  const caller = token === undefined ? undefined : callerOf(token);
  if (security.length === 0) return caller ? { caller } : {};
  if (token === undefined)
    return security.some((requirement) => Object.keys(requirement).length === 0) ? {} : { refusal: NOT_AUTHENTICATED };
  if (!caller) return { refusal: MALFORMED_TOKEN };
  const roles = security.flatMap((requirement) => requirement['bearerAuth'] ?? []);
  const refusal = refuseRole(roles[0], caller);
  return refusal ? { refusal } : { caller };
}

const refused = (refusal: MockFailure | undefined): Authorization => (refusal ? { refusal } : {});

/** SCIM looks at the header only, and has words of its own. */
function refuseScim(authorization: string | undefined): MockFailure | undefined {
  if (!authorization) return SCIM_HEADER_MISSING;
  const [scheme, token, ...more] = authorization.split(/\s+/);
  if (token === undefined || more.length > 0) return SCIM_HEADER_MALFORMED;
  if (scheme?.toLowerCase() !== 'bearer') return SCIM_SCHEME_INVALID;
  return token === SCIM_TOKEN ? undefined : SCIM_TOKEN_INVALID;
}

function refuseRole(needed: string | undefined, caller: Caller): MockFailure | undefined {
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
function tokenOf(headers: MockRequest['headers']): string | undefined {
  const [scheme, ...rest] = (headers['authorization'] ?? '').split(' ');
  if (headers['authorization']) return scheme?.toLowerCase() === 'bearer' ? rest.join(' ').trim() : headers['authorization'];
  const cookie = /(?:^|;\s*)token=([^;]*)/.exec(headers['cookie'] ?? '')?.[1];
  if (cookie) return cookie;
  return headers['x-api-key'];
}

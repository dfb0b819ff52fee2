/** Asks every operation as callers that it must refuse. Nothing can change on the server: each of these requests must fail. */
import { type Authority, statedAuthority } from '../contract/authority.ts';
import type { PlacedOperation } from '../contract/document.ts';
import { type Finding, toFinding } from './findings.ts';
import type { Recorder } from './traffic.ts';

/** A token for each kind of caller. Without an API key the operations that refuse one are not asked with it. */
export interface Tokens {
  readonly admin: string;
  readonly user: string;
  readonly pending: string;
  readonly apiKey?: string;
  /** SCIM's own token, which is no account's. */
  readonly scim?: string;
}

/** A token that an operation lets in, as far as there is one. */
export function sufficientToken(authority: Authority, tokens: Tokens): string | undefined {
  if (authority === 'public') return undefined;
  if (authority === 'scim') return tokens.scim;
  return authority === 'admin' ? tokens.admin : tokens.user;
}

/** What the server says to a role that is too low. */
export const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

/** A request that must fail. */
export interface Refusal {
  /** Whose token is sent; absent: none is. */
  readonly as?: keyof Tokens;
  /** In words, such as `a pending account`. */
  readonly caller: string;
  readonly status: number;
  readonly detail: string;
}

/** Sends the requests that must be refused, and reports those that are not, or not in the server's words. */
export async function checkRefusals(operations: readonly PlacedOperation[], tokens: Tokens, recorder: Recorder): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const operation of operations) {
    for (const refusal of refusalsOf(statedAuthority(operation.node))) {
      const token = refusal.as && tokens[refusal.as];
      if (refusal.as && token === undefined) continue;
      const finding = await checkRefusal(operation, refusal, token, recorder);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

const NOBODY: Refusal = { caller: 'nobody', status: 401, detail: 'Not authenticated' };
const BY_KEY: Refusal = { as: 'apiKey', caller: 'an API key', status: 403, detail: 'A human session is required.' };
const PENDING: Refusal = { as: 'pending', caller: 'a pending account', status: 401, detail: PROHIBITED };
const USER: Refusal = { as: 'user', caller: 'a user', status: 401, detail: PROHIBITED };
const ADMIN_AT_SCIM: Refusal = { as: 'admin', caller: 'an administrator', status: 401, detail: 'Invalid SCIM token' };

/** Who must be refused, and in which words. */
export function refusalsOf(authority: Authority): readonly Refusal[] {
  switch (authority) {
    case 'public':
    case 'optional':
      return [];
    case 'authenticated':
      return [NOBODY];
    case 'session':
      return [NOBODY, BY_KEY];
    case 'user':
      return [NOBODY, PENDING];
    case 'admin':
      return [NOBODY, PENDING, USER];
    case 'scim':
      return [{ ...NOBODY, detail: 'Authorization header required' }, ADMIN_AT_SCIM];
  }
}

/** A path whose parameters name nothing. */
export const emptyTarget = (path: string): string => path.replaceAll(/\{.+?\}/g, 'owui-contract-probe');

async function checkRefusal(
  { method, path, node }: PlacedOperation,
  { caller, status, detail }: Refusal,
  token: string | undefined,
  recorder: Recorder,
): Promise<Finding | undefined> {
  const reply = await recorder.send({ method, target: emptyTarget(path), token });
  const said = detailOf(reply.text);
  const inWords = method === 'HEAD' || said === detail;
  if (reply.status === status && inWords) return undefined;
  return toFinding({
    kind: 'role',
    method,
    path,
    operationId: node.operationId,
    message: `The contract says that ${caller} is refused with ${status} "${detail}"; the server answered ${reply.status} ${said === undefined ? reply.mediaType : `"${said}"`}. Mend \`security\`.`,
  });
}

/** The text of an error in the server's usual shape. */
export function detailOf(text: string): string | undefined {
  try {
    const detail: unknown = Reflect.get(Object(JSON.parse(text)), 'detail');
    return typeof detail === 'string' ? detail : undefined;
  } catch {
    return undefined;
  }
}

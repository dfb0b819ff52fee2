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

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

interface Refusal {
  readonly caller: string;
  readonly token: string | undefined;
  readonly status: number;
  readonly detail: string;
}

/** Sends the requests that must be refused, and reports those that are not, or not in the server's words. */
export async function checkRefusals(operations: readonly PlacedOperation[], tokens: Tokens, recorder: Recorder): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const operation of operations) {
    for (const refusal of refusalsOf(statedAuthority(operation.node), tokens)) {
      const finding = await checkRefusal(operation, refusal, recorder);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function refusalsOf(authority: Authority, { admin, user, pending, apiKey }: Tokens): Refusal[] {
  if (authority === 'public' || authority === 'optional') return [];
  const nobody = { caller: 'nobody', token: undefined, status: 401, detail: 'Not authenticated' };
  const byKey = { caller: 'an API key', token: apiKey, status: 403, detail: 'A human session is required.' };
  const asPending = { caller: 'a pending account', token: pending, status: 401, detail: PROHIBITED };
  const asUser = { caller: 'a user', token: user, status: 401, detail: PROHIBITED };
  switch (authority) {
    case 'authenticated':
      return [nobody];
    case 'session':
      return apiKey === undefined ? [nobody] : [nobody, byKey];
    case 'user':
      return [nobody, asPending];
    case 'admin':
      return [nobody, asPending, asUser];
    case 'scim':
      return [
        { ...nobody, detail: 'Authorization header required' },
        { caller: 'an administrator', token: admin, status: 401, detail: 'Invalid SCIM token' },
      ];
  }
}

/** A path whose parameters name nothing. */
export const emptyTarget = (path: string): string => path.replaceAll(/\{.+?\}/g, 'owui-contract-probe');

async function checkRefusal(
  { method, path, node }: PlacedOperation,
  { caller, token, status, detail }: Refusal,
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
function detailOf(text: string): string | undefined {
  try {
    const detail: unknown = Reflect.get(Object(JSON.parse(text)), 'detail');
    return typeof detail === 'string' ? detail : undefined;
  } catch {
    return undefined;
  }
}

/** Who asks what: the callers that an operation lets in, and those that it must refuse. */
import { statedAuthority } from '../../contract/authority.ts';
import type { OperationNode } from '../../contract/document.ts';
import { type Refusal, refusalsOf } from '../roles.ts';
import type { Caller, Sender } from './sender.ts';

/** The callers with a token whom the operation must let in, weakest first. */
export function admitted(node: OperationNode, sender: Sender): Caller[] {
  const authority = statedAuthority(node);
  const callers: Record<typeof authority, readonly Caller[]> = {
    public: ['nobody'],
    optional: ['nobody', 'user', 'admin'],
    authenticated: ['user', 'admin'],
    session: ['user', 'admin'],
    user: ['user', 'admin'],
    admin: ['admin'],
    scim: ['scim'],
  };
  return callers[authority].filter((caller) => sender.has(caller));
}

/** What the operation must refuse, as far as there are tokens to try it. */
export const refused = (node: OperationNode, sender: Sender): Refusal[] =>
  refusalsOf(statedAuthority(node)).filter(({ as }) => as === undefined || sender.has(as));

/** The option that would let an operation be asked. */
export function optionFor(node: OperationNode): string {
  const authority = statedAuthority(node);
  return authority === 'scim' ? '--scim-token' : authority === 'admin' ? '--token of an administrator' : '--token';
}

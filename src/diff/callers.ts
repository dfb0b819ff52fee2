/** Who passes an operation's door, for telling whom a change of its role shuts out. */
import type { Authority } from '../contract/authority.ts';

export const CALLERS = ['nobody', 'pending', 'user', 'admin', 'api-key', 'scim'] as const;
/** `api-key` is the key of a user; the key of an administrator passes where the administrator does, except at `session`. */
export type Caller = (typeof CALLERS)[number];

const PASSES: Readonly<Record<Authority, readonly Caller[]>> = {
  public: CALLERS,
  optional: CALLERS,
  authenticated: ['pending', 'user', 'admin', 'api-key'],
  session: ['pending', 'user', 'admin'],
  user: ['user', 'admin', 'api-key'],
  admin: ['admin'],
  scim: ['scim'],
};

export const mayCall = (authority: Authority, caller: Caller): boolean => PASSES[authority].includes(caller);

const NAMES: Readonly<Record<Caller, string>> = {
  nobody: 'callers without a token',
  pending: 'pending accounts',
  user: 'users',
  admin: 'administrators',
  'api-key': 'API keys',
  scim: 'the SCIM token',
};

export interface RoleShift {
  /** Who passed before and does not now, in words. */
  readonly shutOut: readonly string[];
  /** Who passes now and did not before, in words. */
  readonly letIn: readonly string[];
}

export function roleShift(before: Authority, after: Authority): RoleShift {
  const only = (here: Authority, there: Authority): string[] =>
    CALLERS.filter((caller) => mayCall(here, caller) && !mayCall(there, caller)).map((caller) => NAMES[caller]);
  return { shutOut: only(before, after), letIn: only(after, before) };
}

/** Who may call an operation, as the contract's `security` says it and as captures of servers do. */
import type { OperationNode, SecurityRequirement } from './document.ts';

/** `session` is a signed-in session, not an API key. */
export type Authority = 'public' | 'optional' | 'authenticated' | 'session' | 'user' | 'admin' | 'scim';

/** The authority that an operation's `security` states. */
export function statedAuthority({ security = [] }: Pick<OperationNode, 'security'>): Authority {
  const [first, second] = security;
  if (first === undefined) return 'public';
  if (second !== undefined) return 'optional';
  if ('scimToken' in first) return 'scim';
  const [role = 'authenticated'] = first['bearerAuth'] ?? [];
  return role as Authority; // one of the seven forms, says the lint
}

/** The `security` that states an authority. */
export function securityOf(authority: Authority): readonly SecurityRequirement[] {
  switch (authority) {
    case 'public':
      return [];
    case 'optional':
      return [{}, { bearerAuth: ['user'] }];
    case 'authenticated':
      return [{ bearerAuth: [] }];
    case 'scim':
      return [{ scimToken: [] }];
    default:
      return [{ bearerAuth: [authority] }];
  }
}

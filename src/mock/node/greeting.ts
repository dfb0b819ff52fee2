/** What a person who starts the mock wants to know first. */
import type { CompiledOperation } from '../compiled.ts';

export interface Started {
  readonly server?: string;
  readonly stateless?: boolean;
  readonly state?: string;
}

export function greeting(url: string, operations: readonly CompiledOperation[], { server, stateless, state }: Started): string {
  const paths = new Set(operations.map(({ path }) => path)).size;
  const kept = stateless
    ? 'Stateless: every reply is an example.'
    : state === undefined
      ? 'What is created is kept in memory.'
      : `What is created is kept in ${state}.`;
  return [
    `Mock of ${server ?? 'Open WebUI'} at ${url}: ${operations.length} operations on ${paths} paths.`,
    `${kept} Reference: ${url}/docs`,
    'Tokens: admin-token, user-token, pending-token. Choose a reply with the header `Prefer: code=404` or `Prefer: example=<name>`.',
    'Try:',
    `  curl -H 'Authorization: Bearer admin-token' ${url}/api/v1/configs/export`,
    'Ctrl-C ends it; --help says more.',
  ].join('\n');
}

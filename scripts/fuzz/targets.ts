/** What is asked of whom: everything of the mock, only what reads of a real server. */
import { type BundledDocument, type PlacedOperation, placedOperations } from '../../src/contract/document.ts';
import { type FuzzArguments, type FuzzRole, TOKEN_VARIABLES } from './arguments.ts';
import { FuzzSetupError } from './error.ts';
import type { Round } from './round.ts';

/** A real server's 500 is true if it is declared; undeclared, it is a wrong status. */
const SERVER_CHECKS = ['status_code_conformance', 'content_type_conformance', 'response_schema_conformance', 'negative_data_rejection'];
/** The mock has no failures of its own, and no state on which the success of a valid request could depend. */
export const MOCK_CHECKS = ['not_a_server_error', 'positive_data_acceptance', ...SERVER_CHECKS];

/** Where `npm start` serves, for the printed commands: the fuzzed mock is gone by then. */
const MOCK_ORIGIN = 'http://127.0.0.1:4010';

/** One round as an administrator, one as the identity provider. */
export function mockRounds(url: string, document: BundledDocument, wanted: readonly string[]): Round[] {
  const operations = placedOperations(document);
  const chosen = new Set(choose(operations, wanted, 'the contract'));
  const round = (name: string, token: string, operationIds: readonly string[]): Round[] =>
    operationIds.length === 0
      ? []
      : [{ name, url, token, tokenInCurl: token, curlOrigin: MOCK_ORIGIN, document, operationIds, checks: MOCK_CHECKS }];
  const idsOf = (scim: boolean): string[] =>
    operations
      .filter((operation) => wantsScimToken(operation) === scim)
      .map(({ node }) => node.operationId)
      .filter((id) => chosen.has(id));
  return [...round('mock', 'admin-token', idsOf(false)), ...round('mock-scim', 'scim-token', idsOf(true))];
}

const wantsScimToken = ({ node }: PlacedOperation): boolean => node.security?.some((requirement) => 'scimToken' in requirement) ?? false;

export async function serverRounds(
  url: string,
  document: BundledDocument,
  tokens: FuzzArguments['tokens'],
  wanted: readonly string[],
): Promise<Round[]> {
  const name = `open-webui@${await versionAt(url)}`;
  for (const role of ['admin', 'user'] as const) await tryToken(url, role, tokens[role]);
  const reads = placedOperations(document).filter((operation) => isReadOf(name, operation));
  const chosen = new Set(choose(reads, wanted, `what ${name} serves and what only reads`));
  const rounds = (['admin', 'user'] as const).flatMap((role) => {
    const token = tokens[role];
    if (token === undefined) return [];
    const operationIds = reads.filter((operation) => mayAsk(role, operation)).map(({ node }) => node.operationId);
    const asked = operationIds.filter((id) => chosen.has(id));
    if (asked.length === 0) return [];
    return [
      {
        name: `${name}-${role}`,
        url,
        token,
        tokenInCurl: `$${TOKEN_VARIABLES[role]}`,
        document,
        operationIds: asked,
        checks: SERVER_CHECKS,
      },
    ];
  });
  if (rounds.length === 0)
    throw new FuzzSetupError(`Nothing is left to ask: only an administrator may do that. Set ${TOKEN_VARIABLES.admin}.`);
  return rounds;
}

/** Only GET, whatever the contract says of an operation's effect: a slip there must not write into a real server. */
const isReadOf = (name: string, operation: PlacedOperation): boolean => {
  const { method, node } = operation;
  return (
    method === 'GET' &&
    node['x-owui-effect'] === 'read' &&
    !node.deprecated &&
    !wantsScimToken(operation) &&
    (node['x-owui-served-by']?.includes(name) ?? true)
  );
};

const mayAsk = (role: FuzzRole, { node }: PlacedOperation): boolean =>
  role === 'admin' || !node.security?.some(({ bearerAuth }) => bearerAuth?.includes('admin'));

function choose(operations: readonly PlacedOperation[], wanted: readonly string[], where: string): string[] {
  const ids = operations.map(({ node }) => node.operationId);
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new FuzzSetupError(`${unknown.join(', ')} is not in ${where}. Give an operationId of generated/openapi.json.`);
  return wanted.length > 0 ? [...wanted] : ids;
}

async function versionAt(url: string): Promise<string> {
  const mend = 'Start one with `npm run server -- start open-webui@0.12.4`, and give its address.';
  const response = await fetch(`${url}/api/version`, { signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
    throw new FuzzSetupError(`No server answers at ${url} (${error instanceof Error ? error.message : error}). ${mend}`);
  });
  const body: unknown = await response.json().catch(() => undefined);
  const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : undefined;
  if (typeof version !== 'string' || !/^[\w.+-]+$/.test(version))
    throw new FuzzSetupError(`${url} does not say its version, so it is no Open WebUI. ${mend}`);
  return version;
}

/** With a token that the server refuses, every answer would be 401, and every 401 is declared. */
async function tryToken(url: string, role: FuzzRole, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  const { status } = await fetch(`${url}/api/v1/auths/`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (status !== 200)
    throw new FuzzSetupError(
      `The server at ${url} answers ${status} to the token in ${TOKEN_VARIABLES[role]}. Set one that it gave to a signed-in ${role}.`,
    );
}

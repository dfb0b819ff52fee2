/** Holds the contract against the captures: what servers serve is there, what none serves says so, and roles are the ones enforced. */
import type { Capture, CapturedOperation } from '../../scripts/capture/captures.ts';
import { compareServers, isUpstream, operationKey } from '../../scripts/capture/captures.ts';
import { isRecord } from '../../src/contract/json.ts';
import { type JsonRecord, securityOf } from './document.ts';

/** The form of `security` for each authority that a capture names. */
const SECURITY: Readonly<Record<CapturedOperation['authority'], string>> = {
  public: '[]',
  optional: '[{},{"bearerAuth":["user"]}]',
  authenticated: '[{"bearerAuth":[]}]',
  session: '[{"bearerAuth":["session"]}]',
  user: '[{"bearerAuth":["user"]}]',
  admin: '[{"bearerAuth":["admin"]}]',
  scim: '[{"scimToken":[]}]',
};

interface Served extends CapturedOperation {
  readonly server: string;
}

/** Compares a bundled contract with the captures; answers one sentence for each disagreement. */
export function differences(document: JsonRecord, captures: readonly Capture[]): string[] {
  const served = servedOperations(captures);
  const described = describedOperations(document);
  return [
    ...[...served].flatMap(([key, servers]) => (described.has(key) ? [] : missing(servers))),
    ...[...described].flatMap(([key, operation]) => disagreements(operation, served.get(key) ?? [])),
  ];
}

function missing(servers: readonly Served[]): string[] {
  const newest = newestOf(servers);
  if (!newest) return [];
  const { method, path, handler, server } = newest;
  return [`${method} ${path} (${handler}) is served by ${server} and not in the contract. Describe it.`];
}

function disagreements({ name, node }: Described, servers: readonly Served[]): string[] {
  const deprecated = node['deprecated'] === true;
  const deciding = newestOf(servers);
  if (!deciding) {
    const drift = [node['x-owui-drift'] ?? []].flat().some((entry) => isRecord(entry) && entry['claim'] === 'served');
    return [
      ...(deprecated ? [] : [`${name} is served by no captured server. Make it \`deprecated: true\`, or mend its method or path.`]),
      ...(drift ? [] : [`${name} is served by no captured server and no drift says so. Add an x-owui-drift of the claim \`served\`.`]),
    ];
  }
  const found = deprecated
    ? [`${name} is deprecated, which means that no server serves it, and ${deciding.server} does. Remove \`deprecated\`, describe it.`]
    : [];
  const expected = SECURITY[deciding.authority];
  if (securityOf(node) !== expected) {
    const says = `its security is ${securityOf(node)}, and ${deciding.server} lets in by \`${deciding.authority}\``;
    found.push(`${name}: ${says}. Write ${expected}, in the form of openapi/README.md.`);
  }
  return found;
}

/** The newest release of Open WebUI itself, or the newest fork where no release serves it. */
function newestOf(servers: readonly Served[]): Served | undefined {
  return servers.findLast(({ server }) => isUpstream(server)) ?? servers.at(-1);
}

/** Who serves each operation, oldest first, by `operationKey`. */
function servedOperations(captures: readonly Capture[]): Map<string, Served[]> {
  const served = new Map<string, Served[]>();
  for (const { server, operations } of captures.toSorted((a, b) => compareServers(a.server, b.server))) {
    for (const operation of operations) {
      const key = operationKey(operation.method, operation.path);
      served.set(key, [...(served.get(key) ?? []), { ...operation, server }]);
    }
  }
  return served;
}

interface Described {
  /** Method and path. */
  readonly name: string;
  readonly node: JsonRecord;
}

function describedOperations(document: JsonRecord): Map<string, Described> {
  const items = Object.entries(isRecord(document['paths']) ? document['paths'] : {});
  return new Map(
    items.flatMap(([path, item]) =>
      Object.entries(isRecord(item) ? item : {}).flatMap(([method, node]): [string, Described][] =>
        isRecord(node) && 'responses' in node ? [[operationKey(method, path), { name: `${method.toUpperCase()} ${path}`, node }]] : [],
      ),
    ),
  );
}

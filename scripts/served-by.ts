/** Which captured servers serve each operation of the bundle: as data for programs, and as a line that an editor's hover shows. */
import { METHODS } from '../src/contract/document.ts';
import { isRecord } from '../src/contract/json.ts';
import { type Capture, isUpstream, operationKey, partsOf } from './capture/captures.ts';

type Node = Record<string, unknown>;

/** The key after which `x-owui-*` stand; the last of these that an operation has. */
const BEFORE_EXTENSIONS = ['operationId', 'deprecated'];

/**
 * Writes `x-owui-served-by` into each operation of a bundled document, and the line of `servedLine` under its description.
 *
 * @param document the bundle; it is not changed
 * @param captures every capture, oldest first; without any the document stays as it is
 */
export function withServedBy(document: Readonly<Node>, captures: readonly Capture[]): Node {
  if (captures.length === 0 || !isRecord(document) || !isRecord(document['paths'])) return document;
  const served = serversByOperation(captures);
  const upstream = captures.map(({ server }) => server).filter(isUpstream);
  const paths = mapValues(document['paths'], (item, path) =>
    mapValues(item, (operation, method) => {
      if (!METHODS.some((known) => known === method) || !isRecord(operation)) return operation;
      const servers = served.get(operationKey(method, path)) ?? [];
      return annotated(operation, servers, servedLine(servers, upstream));
    }),
  );
  return { ...document, paths };
}

/**
 * What a person wants to know of the servers that serve an operation, as one sentence; empty if every upstream version serves it.
 *
 * @param servers those that serve it
 * @param upstream all captured servers of Open WebUI itself, oldest first
 */
export function servedLine(servers: readonly string[], upstream: readonly string[]): string {
  const has = upstream.map((server) => servers.includes(server));
  const versions = upstream.filter((_, index) => has[index]).map((server) => partsOf(server).version);
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined) {
    const forks = servers.map((server) => partsOf(server).product.replace('open-webui-', ''));
    return forks.length > 0 ? `Only the ${list([...new Set(forks)])} fork.` : 'No captured server serves it.';
  }
  const [begin, end] = [has.indexOf(true), has.lastIndexOf(true)];
  const [fromOldest, toNewest] = [begin === 0, end === upstream.length - 1];
  if (end - begin + 1 > versions.length) return `Only ${list(versions)}.`;
  if (fromOldest && toNewest) return '';
  if (toNewest) return `Since ${first}.`;
  if (fromOldest) return `Until ${last}.`;
  return first === last ? `Only ${first}.` : `Since ${first}, until ${last}.`;
}

/** The servers that serve each operation, by `operationKey`, in the order of the captures. */
export function serversByOperation(captures: readonly Capture[]): Map<string, string[]> {
  const served = new Map<string, string[]>();
  for (const { server, operations } of captures) {
    for (const { method, path } of operations) {
      const key = operationKey(method, path);
      served.set(key, [...(served.get(key) ?? []), server]);
    }
  }
  return served;
}

function annotated(operation: Node, servers: readonly string[], line: string): Node {
  const anchor = BEFORE_EXTENSIONS.findLast((key) => key in operation);
  const entries = Object.entries(operation).flatMap(([key, value]): [string, unknown][] => {
    const text = key === 'description' && line !== '' ? `${String(value).trimEnd()}\n\n${line}` : value;
    return key === anchor
      ? [
          [key, text],
          ['x-owui-served-by', servers],
        ]
      : [[key, text]];
  });
  return Object.fromEntries(entries);
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const mapValues = (node: unknown, change: (value: unknown, key: string) => unknown): Node =>
  Object.fromEntries(Object.entries(isRecord(node) ? node : {}).map(([key, value]) => [key, change(value, key)]));

/**
 * The contract of one server: what it serves, with the roles that it enforces and the fields that it has. The contract itself describes
 * every captured server at once.
 */
import { securityOf, statedAuthority } from './authority.ts';
import type { CapturedServer } from './captured.ts';
import { type BundledDocument, METHODS, type OperationNode, type PathItem } from './document.ts';
import { isRecord } from './json.ts';
import { hasPart, versionOf } from './version.ts';

/**
 * Cuts the contract down to one server.
 *
 * Fields stay optional that some captured server leaves out: the captures say when a field came, not whether a release always sends it.
 * The jobs fork of 0.8.3 has the fields of 0.8.3.
 *
 * @param document the bundled contract; not changed
 * @returns the operations that the server serves, their roles as captured, without fields, parameters, media types and values that came
 *   after it or went before it, and without schemas that nothing refers to any more
 */
export function viewOf(document: BundledDocument, { server, operations }: CapturedServer): BundledDocument {
  const enforced = new Map(operations.map(({ method, path, authority }) => [`${method} ${path}`, authority]));
  const has = partsOf(document, versionOf(server));
  const paths = Object.entries(document.paths).flatMap(([path, item]): [string, PathItem][] => {
    const entries = Object.entries(item).flatMap(([key, node]): [string, unknown][] => {
      if (!METHODS.some((method) => method === key)) return [[key, cut(node, has)]];
      const authority = enforced.get(`${key.toUpperCase()} ${path}`);
      if (authority === undefined) return [];
      const operation = cut(node, has) as OperationNode; // cutting keeps what an operation must have
      return [[key, statedAuthority(operation) === authority ? operation : { ...operation, security: securityOf(authority) }]];
    });
    return entries.some(([key]) => METHODS.some((method) => method === key)) ? [[path, Object.fromEntries(entries)]] : [];
  });
  const components = Object.fromEntries(
    Object.entries(document.components ?? {}).map(([kind, group]) => [
      kind,
      Object.fromEntries(Object.entries(group).map(([name, node]) => [name, cut(node, has)])),
    ]),
  ) as NonNullable<BundledDocument['components']>; // cutting keeps the kinds of components
  const view = { ...document, paths: Object.fromEntries(paths), components };
  return { ...view, components: usedComponents(view) };
}

type Has = (node: unknown) => boolean;

/** Whether a version has a node, which may be a parameter that stands in `components`. */
function partsOf({ components }: BundledDocument, version: string): Has {
  return (node) => {
    if (!isRecord(node)) return true;
    const parameter = /^#\/components\/parameters\/(.+)$/.exec(String(node['$ref'] ?? ''))?.[1];
    return hasPart(version, parameter === undefined ? node : { ...components?.parameters?.[parameter], ...node });
  };
}

/** Keys whose values are data, in which a key of the contract means nothing. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum', 'x-owui-drift']);

/**
 * The node without the parts that the version lacks; itself if it has them all, as nearly every one has. `isMap`: the node's keys are names,
 * not keywords.
 */
function cut(node: unknown, has: Has, isMap = false): unknown {
  if (Array.isArray(node)) {
    const kept = node.filter(has).map((item) => cut(item, has));
    return kept.length === node.length && kept.every((item, index) => item === node[index]) ? node : kept;
  }
  if (!isRecord(node)) return node;
  let isSame = true;
  const kept: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(node)) {
    const isData = !isMap && DATA.has(key);
    if (!isData && !has(child)) {
      isSame = false;
      continue;
    }
    kept[key] = isData ? child : cut(child, has, !isMap && MAPS.has(key));
    isSame &&= kept[key] === child;
  }
  if (isSame) return node;
  if (!isMap && Array.isArray(kept['required']) && isRecord(kept['properties']) && isRecord(node['properties'])) {
    const [before, after] = [node['properties'], kept['properties']];
    kept['required'] = kept['required'].filter((name) => !(String(name) in before) || String(name) in after);
  }
  return kept;
}

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'content', 'responses', 'headers']);

const REFERENCE = /^#\/components\/(\w+)\/([^"/]+)$/;

type Components = Record<string, Record<string, unknown>>;

/** The components that the paths refer to, directly or through others; what is named and not referred to, security schemes, stays. */
export function usedComponents({ paths, components }: Pick<BundledDocument, 'paths' | 'components'>): Components {
  const all = (components ?? {}) as Readonly<Components>; // every kind of component is a map by name
  const reached = new Set<string>();
  const follow = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === 'object') follow(child);
      const [, kind = '', name = ''] = (key === '$ref' && REFERENCE.exec(String(child))) || [];
      if (name === '' || reached.has(`${kind}/${name}`)) continue;
      reached.add(`${kind}/${name}`);
      follow(all[kind]?.[name]);
    }
  };
  follow(paths);
  // In the order of the contract, so that what is made from a view differs no more than it must.
  const keep = (kind: string): [string, unknown][] => Object.entries(all[kind] ?? {}).filter(([name]) => reached.has(`${kind}/${name}`));
  return Object.fromEntries(
    Object.entries(all).map(([kind, group]) => [kind, kind === 'securitySchemes' ? group : Object.fromEntries(keep(kind))]),
  );
}

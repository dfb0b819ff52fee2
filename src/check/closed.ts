/**
 * The contract with every object closed. The contract itself stays open, so that a newer server's fields are no error; closed, a field
 * that the server sends and the contract does not name is found.
 */

import { isRecord } from '../contract/json.ts';

type Node = Record<string, unknown>;

/**
 * Adds `unevaluatedProperties: false` to every schema that names its fields. A schema that another extends by `allOf` is not closed
 * itself, it would refuse the other's fields; each place that uses it alone is closed instead.
 *
 * @param document the bundled contract; not changed
 */
export function closeSchemas<T extends object>(document: T): T {
  const closed = structuredClone(document);
  const schemas = Reflect.get(Reflect.get(closed, 'components') ?? {}, 'schemas') ?? {};
  const extended = new Set<string>();
  /** Parts of an allOf, and the schemas that such parts name. */
  const parts = new Set<unknown>();
  visit(closed, (node) => {
    for (const part of [node['allOf'] ?? []].flat()) {
      parts.add(part);
      if (!isRecord(part) || typeof part['$ref'] !== 'string') continue;
      extended.add(part['$ref']);
      parts.add(Reflect.get(schemas, part['$ref'].split('/').at(-1) ?? ''));
    }
  });
  visit(closed, (node) => {
    if (parts.has(node)) return;
    const names = isRecord(node['properties']) || Array.isArray(node['allOf']);
    const open = 'additionalProperties' in node || 'patternProperties' in node;
    const usesExtended = typeof node['$ref'] === 'string' && extended.has(node['$ref']);
    if ((names && !open) || usesExtended) node['unevaluatedProperties'] = false;
  });
  return closed;
}

const DATA_KEYS = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** Walks everything but data: `properties` is a map of schemas, and one of them may be called `examples`. */
function visit(value: unknown, use: (node: Node) => void, isMap = false): void {
  if (Array.isArray(value)) for (const item of value) visit(item, use);
  if (!isRecord(value)) return;
  if (!isMap) use(value);
  for (const [key, child] of Object.entries(value)) {
    if (isMap || !DATA_KEYS.has(key)) visit(child, use, !isMap && (key === 'properties' || key === 'patternProperties' || key === '$defs'));
  }
}

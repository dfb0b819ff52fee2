/**
 * The contract in the form that Schemathesis can read. 4.32.5 ends with "unhashable type: 'list'" where an alternative of a reply's
 * union has a list of types, so such an alternative becomes one for each type, which means the same. It reads an event stream as objects,
 * of which the contract's schema, a text, says nothing; the checker of real servers reads the items.
 */
import { isRecord } from '../../src/contract/json.ts';

export function readableBySchemathesis(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(readableBySchemathesis);
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, readableBySchemathesis(value)] as const);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      (key === 'anyOf' || key === 'oneOf') && Array.isArray(value)
        ? value.flatMap(oneForEachType)
        : key === 'text/event-stream'
          ? {}
          : value,
    ]),
  );
}

function oneForEachType(alternative: unknown): unknown[] {
  if (!isRecord(alternative)) return [alternative];
  const { type } = alternative;
  return Array.isArray(type) ? type.map((one) => ({ ...alternative, type: one })) : [alternative];
}

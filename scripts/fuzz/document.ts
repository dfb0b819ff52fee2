/**
 * The contract in the form that Schemathesis can read. 4.32.5 ends with "unhashable type: 'list'" where an alternative of a reply's
 * union has a list of types, so such an alternative becomes one for each type, which means the same.
 */
type Json = Readonly<Record<string, unknown>>;

export function readableBySchemathesis(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(readableBySchemathesis);
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, readableBySchemathesis(value)] as const);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      (key === 'anyOf' || key === 'oneOf') && Array.isArray(value) ? value.flatMap(oneForEachType) : value,
    ]),
  );
}

function oneForEachType(alternative: unknown): unknown[] {
  if (!isObject(alternative)) return [alternative];
  const { type } = alternative;
  return Array.isArray(type) ? type.map((one) => ({ ...alternative, type: one })) : [alternative];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

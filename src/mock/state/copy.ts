/** A deep copy of plain JSON. Several times as fast as structuredClone, and as safe for a field named `__proto__`. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((one) => copyOf(one));
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    if (name === '__proto__')
      Object.defineProperty(copy, name, { value: copyOf(one), writable: true, enumerable: true, configurable: true });
    else copy[name] = copyOf(one);
  }
  return copy;
}

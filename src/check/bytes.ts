/**
 * Describes bytes to Respect as anything. It takes such a body for an empty object, finds that it is no text, and ends the workflow there.
 */
import { isRecord } from '../contract/json.ts';

/** A copy of a description in which every schema of bytes takes any value. */
export function withoutByteSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutByteSchemas);
  if (!isRecord(node)) return node;
  if (node['type'] === 'string' && node['format'] === 'binary') return {};
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withoutByteSchemas(value)]));
}

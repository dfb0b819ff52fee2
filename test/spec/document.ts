/** Small steps through a bundled OpenAPI document, whose references all begin at its root. */
import { isRecord } from '../../src/contract/json.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** What a JSON pointer (`#/components/…`) leads to, references followed; `undefined` if nothing is there. */
export function lookUp(document: JsonRecord, pointer: string): JsonRecord | undefined {
  let node: unknown = document;
  for (const part of pointer.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    node = isRecord(node) ? resolveRef(document, node)[key] : undefined;
  }
  return isRecord(node) ? resolveRef(document, node) : undefined;
}

/** The node itself, or what its `$ref` leads to. Keywords beside a `$ref` are dropped, but for combinations nothing here reads them. */
export function resolveRef(document: JsonRecord, node: unknown): JsonRecord {
  if (!isRecord(node)) return {};
  const ref = node['$ref'];
  return typeof ref === 'string' ? (lookUp(document, ref) ?? {}) : node;
}

/** An operation's `security` as canonical JSON. */
export const securityOf = (operation: JsonRecord): string => JSON.stringify(operation['security'] ?? []);

/** What a schema is made of, through references and combinations. */
import { type BundledDocument, follow, type SchemaNode } from './document.ts';

/** The schema and every schema that it is by `$ref`, `allOf`, `anyOf` or `oneOf`, references followed. */
export function* branchesOf(document: BundledDocument, schema: SchemaNode): Generator<SchemaNode> {
  const node = follow(document.components?.schemas, schema);
  yield node;
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    // The lint has checked that a combination is a list of schemas.
    for (const branch of (node[key] ?? []) as readonly SchemaNode[]) yield* branchesOf(document, branch);
  }
}

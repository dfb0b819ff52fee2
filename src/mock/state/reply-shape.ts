/** Which fields an operation's reply has, taken from its schema when the mock's data is made. */
import { type BundledDocument, follow, type OperationNode, responseOf, type SchemaNode } from '../../contract/document.ts';

/**
 * What a reply is made of. `null` is anything, left as it is: a scalar, free content, or what the schema does not go into.
 * Plain JSON, so that it can be written to a file.
 */
export type ReplyShape = null | ListShape | ObjectShape;

export interface ListShape {
  readonly list: ReplyShape;
}

export interface ObjectShape {
  readonly fields: Readonly<Record<string, ReplyShape>>;
  readonly required: readonly string[];
}

/**
 * The shape of an operation's successful JSON reply; `null` if it has none.
 *
 * @param status the success status, such as 200
 */
export function replyShape(document: BundledDocument, operation: OperationNode, status: number | string): ReplyShape {
  const content = responseOf(document, operation, status)?.content ?? {};
  const media = Object.entries(content).find(([type]) => /^application\/(?:[\w.+-]+\+)?json$/.test(type))?.[1];
  return media?.schema ? shapeOf(document, media.schema, []) : null;
}

/** `above` holds the schemas that this one is inside of: a schema within itself is not followed. */
function shapeOf(document: BundledDocument, schema: SchemaNode, above: readonly string[]): ReplyShape {
  if (schema.$ref !== undefined) {
    if (above.includes(schema.$ref)) return null;
    return shapeOf(document, follow(document.components?.schemas, schema), [...above, schema.$ref]);
  }
  // The lint has checked that these keywords hold schemas.
  const all = (schema['allOf'] ?? []) as readonly SchemaNode[];
  const some = [...((schema['anyOf'] ?? []) as readonly SchemaNode[]), ...((schema['oneOf'] ?? []) as readonly SchemaNode[])];
  const parts = [ownShape(document, schema, above), ...all.map((one) => shapeOf(document, one, above))];
  if (some.length > 0) {
    const branches = some.filter((one) => one['type'] !== 'null').map((one) => shapeOf(document, one, above));
    parts.push(branches.reduce((left, right) => merge(left, right, 'either'), branches[0] ?? null));
  }
  const known = parts.filter((part) => part !== undefined);
  return (
    known.reduce<ReplyShape | undefined>((left, right) => (left === undefined ? right : merge(left, right, 'both')), undefined) ?? null
  );
}

/** What a schema says itself, beside its combinations; `undefined` if that is nothing. */
function ownShape(document: BundledDocument, schema: SchemaNode, above: readonly string[]): ReplyShape | undefined {
  const items = schema['items'] as SchemaNode | undefined;
  if (items) return { list: shapeOf(document, items, above) };
  // Free content, and objects with names of their own, stay as they are.
  if (schema['additionalProperties']) return null;
  const properties = schema['properties'] as Readonly<Record<string, SchemaNode>> | undefined;
  if (properties) {
    return {
      fields: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, contentShape(shapeOf(document, one, above))])),
      required: (schema['required'] ?? []) as readonly string[],
    };
  }
  return schema['allOf'] || schema['anyOf'] || schema['oneOf'] ? undefined : null;
}

/** An object inside a reply that requires no field is what a client stored: the server gives it back as it is, unknown fields too. */
const contentShape = (shape: ReplyShape): ReplyShape => (shape !== null && 'fields' in shape && shape.required.length === 0 ? null : shape);

/** Two shapes of one value: it has the fields of both, and of two alternatives only those required that both require. */
function merge(left: ReplyShape, right: ReplyShape, how: 'both' | 'either'): ReplyShape {
  if (left === null || right === null) return null;
  if ('list' in left || 'list' in right) return 'list' in left && 'list' in right ? { list: merge(left.list, right.list, how) } : null;
  const required =
    how === 'both' ? [...new Set([...left.required, ...right.required])] : left.required.filter((name) => right.required.includes(name));
  const shared = Object.keys(left.fields).filter((name) => Object.hasOwn(right.fields, name));
  const merged = shared.map((name) => [name, merge(left.fields[name] ?? null, right.fields[name] ?? null, how)] as const);
  return { fields: { ...left.fields, ...right.fields, ...Object.fromEntries(merged) }, required };
}

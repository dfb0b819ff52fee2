/** Which schema of the contract describes a field of a reply: the last one with a name on the way to the field. */
import { type BundledDocument, follow, type OperationNode, responseOf, type SchemaNode } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';

export interface FieldPlace {
  /** The schema's name. */
  readonly schema: string;
  /** The field's path in that schema, items as `*`; empty for the schema itself. */
  readonly field: string;
}

interface Standing {
  readonly node: SchemaNode;
  readonly place: FieldPlace | undefined;
}

/**
 * Follows a field's path through the schema of a reply. A field that no schema names is placed where the way ends: at its object's schema.
 *
 * @param field such as `/users/0/name`
 * @returns undefined if no schema on the way has a name
 */
export function placeOfField(document: BundledDocument, operation: OperationNode, status: number, field: string): FieldPlace | undefined {
  const content = responseOf(document, operation, status)?.content ?? {};
  const schema = (content['application/json'] ?? Object.values(content)[0])?.schema;
  if (!schema) return undefined;
  let standings = [...branches(document, { node: schema, place: undefined })];
  for (const name of field.split('/').slice(1)) {
    const next = standings.flatMap((standing) => step(standing, name)).flatMap((standing) => [...branches(document, standing)]);
    if (next.length === 0) break;
    standings = next;
  }
  return standings.find(({ place }) => place !== undefined)?.place;
}

/** The schema itself, or, behind a reference, the named one, and what it combines. */
function* branches(document: BundledDocument, { node, place }: Standing): Generator<Standing> {
  const name = node.$ref?.split('/').at(-1);
  if (name !== undefined) {
    // What is asked for is where a field stands: the way ends at the field, not at the schema of what it holds.
    yield { node: {}, place: place ?? { schema: name, field: '' } };
    yield* branches(document, { node: follow(document.components?.schemas, node), place: { schema: name, field: '' } });
    return;
  }
  yield { node, place };
  // The lint has checked that a combination is a list of schemas.
  for (const key of ['allOf', 'anyOf', 'oneOf'])
    for (const branch of (node[key] ?? []) as readonly SchemaNode[]) yield* branches(document, { node: branch, place });
}

function step({ node, place }: Standing, name: string): Standing[] {
  const at = (child: unknown, part: string): Standing[] => {
    if (!isRecord(child)) return [];
    return [{ node: child, place: place && { schema: place.schema, field: place.field === '' ? part : `${place.field}/${part}` } }];
  };
  const { properties, items, additionalProperties } = node;
  if (isRecord(properties) && isRecord(properties[name])) return at(properties[name], name);
  return /^(?:\d+|\*)$/.test(name) && isRecord(items) ? at(items, '*') : at(additionalProperties, '*');
}

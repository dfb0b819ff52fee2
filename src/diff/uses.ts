/** Where operations use the schemas of `components`, so that a change of one is told to each of them. */
import type { BundledDocument } from '../contract/document.ts';
import { isRecord } from '../contract/json.ts';

/** A place in a request or reply: where it stands and the field's path there. */
export interface Place {
  readonly place: string;
  readonly field: string;
}

/** A schema and the place where a value of it stands. */
export interface PlacedSchema extends Place {
  readonly schema: unknown;
}

/**
 * The schemas that the roots are made of, directly or through others.
 *
 * @returns by name of the component, every place of the roots where it stands, but below another place of the same schema not again
 */
export function usesOf(document: BundledDocument, roots: readonly PlacedSchema[]): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>();
  for (const root of roots) {
    const seen = new Set<string>();
    // Breadth first: the shortest path to a schema is the one that a reader understands.
    const waiting: PlacedSchema[] = [root];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { schema, place, field } = next;
      if (Array.isArray(schema)) waiting.push(...schema.map((one) => ({ schema: one, place, field })));
      if (!isRecord(schema)) continue;
      const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
      if (name !== undefined && !seen.has(name)) {
        seen.add(name);
        uses.set(name, [...(uses.get(name) ?? []), { place, field }]);
        waiting.push({ schema: document.components?.schemas?.[name], place, field });
      }
      for (const [keyword, child] of Object.entries(schema)) {
        if (keyword === 'properties' && isRecord(child))
          for (const [property, inner] of Object.entries(child)) waiting.push({ schema: inner, place, field: `${field}/${property}` });
        else if (STEPS.has(keyword)) waiting.push({ schema: child, place, field: field + (STEPS.get(keyword) ?? '') });
      }
    }
  }
  return uses;
}

/** Keywords whose value is a schema or a list of them, with what they add to a field's path. */
const STEPS: ReadonlyMap<string, string> = new Map([
  ['items', '/*'],
  ['prefixItems', '/*'],
  ['additionalProperties', '/{}'],
  ['allOf', ''],
  ['anyOf', ''],
  ['oneOf', ''],
]);

/** The path of the field that a pointer inside a schema leads to: `properties/items/items/type` is `/items/*`. */
export function fieldOf(segments: readonly string[]): string {
  const [keyword, next, ...rest] = segments;
  if (keyword === undefined) return '';
  if (keyword === 'properties' && next !== undefined) return `/${next}${fieldOf(rest)}`;
  if (keyword === 'patternProperties' && next !== undefined) return `/{}${fieldOf(rest)}`;
  const step = STEPS.get(keyword);
  if (step === undefined) return '';
  // Below these stands a list of schemas.
  if (['allOf', 'anyOf', 'oneOf', 'prefixItems'].includes(keyword)) return step + fieldOf(rest);
  return step + fieldOf(segments.slice(1));
}

/** Finds the parts of requests and replies that only some versions of the server have, so that the mock of one release leaves them out. */
import { type BundledDocument, follow, placedOperations, responseOf, type SchemaNode } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import { type VersionedNode, versionsIn } from '../../contract/version.ts';
import { replyKey, type VersionedField, type VersionedPart, type Versions } from '../versions.ts';

/** A schema, where it stands, and what all must hold of a version that has it. */
interface Place {
  /** Name of a component or of a body, and the keys below it. */
  readonly pointer: string;
  readonly schema: SchemaNode;
  readonly versions: readonly VersionedNode[];
}

type Part = Required<VersionedPart>;

/** What of a contract not every version has. */
export function partsByVersion(document: BundledDocument): Versions {
  const parts = new Parts(document);
  const replies: Record<string, string> = {};
  const bodies: Record<string, string> = {};
  for (const { node } of placedOperations(document)) {
    const { operationId } = node;
    const body = node.requestBody?.content?.['application/json']?.schema;
    if (body) bodies[operationId] = parts.add([{ pointer: operationId, schema: body, versions: [] }]);
    for (const status of Object.keys(node.responses)) {
      const reply = responseOf(document, node, status)?.content?.['application/json']?.schema;
      const key = replyKey(operationId, status);
      if (reply) replies[key] = parts.add([{ pointer: key, schema: reply, versions: [] }]);
    }
  }
  const kept = parts.versioned();
  const leading = (all: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(all).filter(([, part]) => part in kept));
  return { parts: kept, replies: leading(replies), bodies: leading(bodies) };
}

/** Every part that a value can be made of, by the schemas that it can be. Parts refer to one another by these keys. */
class Parts {
  readonly #document: BundledDocument;
  readonly #parts = new Map<string, Part>();

  constructor(document: BundledDocument) {
    this.#document = document;
  }

  /** Adds what a value of any of these schemas is made of, and gives its key; an empty one for a value without parts. */
  add(places: readonly Place[]): string {
    const schemas = places.flatMap((place) => this.#alternatives(place, []));
    const key = [...new Set(schemas.map(({ pointer, versions }) => pointer + JSON.stringify(versions)))].toSorted().join(' ');
    if (key === '' || this.#parts.has(key)) return key;
    this.#parts.set(key, { fields: {}, items: '', values: '' }); // it may be inside of itself
    const inside = (names: (schema: SchemaNode) => Readonly<Record<string, unknown>>) =>
      schemas.flatMap(({ pointer, schema, versions }) =>
        Object.entries(names(schema)).flatMap(([name, one]) =>
          isRecord(one) ? [{ name, place: { pointer: `${pointer}/${name}`, schema: one, versions: withVersions(versions, one) } }] : [],
        ),
      );
    const byName = Map.groupBy(
      inside(({ properties }) => (isRecord(properties) ? properties : {})),
      ({ name }) => name,
    );
    const fields = [...byName].map(([name, found]): [string, VersionedField] => {
      const alternatives = found.map(({ place }) => place);
      const part = this.add(settled(alternatives));
      return [
        name,
        {
          part,
          ...(alternatives.some(({ versions }) => versions.length === 0) ? {} : { versions: alternatives.map((one) => one.versions) }),
        },
      ];
    });
    const placesOf = (names: Parameters<typeof inside>[0]) => inside(names).map(({ place }) => place);
    this.#parts.set(key, {
      fields: Object.fromEntries(fields),
      items: this.add(placesOf(({ items }) => ({ items }))),
      values: this.add(
        placesOf(({ additionalProperties, patternProperties }) => ({
          additionalProperties,
          ...(isRecord(patternProperties) ? patternProperties : {}),
        })),
      ),
    });
    return key;
  }

  /** Those parts that have something which not every version has, or lead to it. */
  versioned(): Record<string, VersionedPart> {
    const kept = new Set<string>();
    // What leads to something is found step by step, as parts may be inside of themselves.
    for (let before = -1; before < kept.size; ) {
      before = kept.size;
      for (const [key, { fields, items, values }] of this.#parts) {
        const leads = Object.values(fields).some(({ versions, part }) => versions !== undefined || kept.has(part ?? ''));
        if (leads || kept.has(items) || kept.has(values)) kept.add(key);
      }
    }
    return Object.fromEntries([...kept].map((key) => [key, only(this.#parts.get(key), kept)]));
  }

  /** The schemas that a schema is made of: references followed, combinations taken apart. */
  #alternatives(place: Place, above: readonly SchemaNode[]): Place[] {
    const { schema, pointer, versions } = place;
    if (above.includes(schema)) return [];
    const inside = [...above, schema];
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
      return this.#alternatives({ ...place, pointer: name, schema: follow(this.#document.components?.schemas, schema) }, inside);
    }
    const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      // The lint has checked that these keywords hold schemas.
      ((schema[keyword] ?? []) as readonly SchemaNode[]).flatMap((one, index) =>
        this.#alternatives({ pointer: `${pointer}/${keyword}${index}`, schema: one, versions: withVersions(versions, one) }, inside),
      ),
    );
    const hasParts = ['properties', 'patternProperties', 'items', 'additionalProperties'].some((keyword) => isRecord(schema[keyword]));
    return hasParts ? [place, ...combined] : combined;
  }
}

function withVersions(outside: readonly VersionedNode[], node: object): readonly VersionedNode[] {
  const own = versionsIn(node);
  return Object.keys(own).length > 0 ? [...outside, own] : outside;
}

/** Whoever has the field has whatever it may be, unless its alternatives belong to several versions. */
function settled(places: readonly Place[]): readonly Place[] {
  const several = new Set(places.map(({ versions }) => JSON.stringify(versions))).size > 1;
  return several ? places : places.map((place) => ({ ...place, versions: [] }));
}

/** A part without what leads nowhere. */
function only(part: Part | undefined, kept: ReadonlySet<string>): VersionedPart {
  const { fields = {}, items = '', values = '' } = part ?? {};
  const leading = Object.entries(fields).flatMap(([name, { versions, part: inner = '' }]): [string, VersionedField][] => {
    if (versions === undefined && !kept.has(inner)) return [];
    return [[name, { ...(versions ? { versions } : {}), ...(kept.has(inner) ? { part: inner } : {}) }]];
  });
  return {
    ...(leading.length > 0 ? { fields: Object.fromEntries(leading) } : {}),
    ...(kept.has(items) ? { items } : {}),
    ...(kept.has(values) ? { values } : {}),
  };
}

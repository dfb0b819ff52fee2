/** Rules on schemas: tight, well named, described with units, clear about null, and open for what newer servers add. */
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

type SchemaNode = Record<string, unknown>;

const FREE = /schemas\/shared\.yaml$/;
const SHAPE_KEYWORDS = ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'const', 'enum', '$ref'];
const CONTENT_KEYWORDS = [...SHAPE_KEYWORDS, 'type', 'items', 'not', 'additionalProperties', 'required'];

const typesOf = (schema: SchemaNode): unknown[] => [schema['type']].flat();

/** The schema and its alternatives. */
const branchesOf = (schema: SchemaNode): SchemaNode[] => [
  schema,
  ...[schema['anyOf'], schema['oneOf']].flat().filter((branch): branch is SchemaNode => typeof branch === 'object' && branch !== null),
];

const admitsNull = (schema: SchemaNode): boolean =>
  typesOf(schema).includes('null') || schema['const'] === null || [schema['enum']].flat().includes(null);

/** JsonValue and JsonObject in schemas/shared.yaml are the only schemas that may say nothing about their content. */
const isFreeSchema = ({ location }: UserContext): boolean =>
  FREE.test(location.source.absoluteRef) && /^#?\/(JsonValue|JsonObject)$/.test(location.pointer.replace(/^#/, ''));

export const schemaTight: Oas3Rule = () => ({
  Schema(schema, context) {
    if (isFreeSchema(context)) return;
    const node: SchemaNode = { ...schema };
    const { report, location } = context;
    const free = '$ref schemas/shared.yaml#/JsonObject or #/JsonValue and say in the description what decides the content';
    if (!CONTENT_KEYWORDS.some((key) => key in node)) {
      report({ message: `The schema says nothing about the value. State its type, or ${free}.`, location });
    } else if (
      typesOf(node).includes('object') &&
      !SHAPE_KEYWORDS.some((key) => key in node) &&
      !isSchemaObject(node['additionalProperties'])
    ) {
      report({ message: `A bare \`type: object\`. Name its properties or the schema of its values, or ${free}.`, location });
    } else if (typesOf(node).includes('array') && !('items' in node) && !('prefixItems' in node)) {
      report({ message: 'An array without `items`. State the schema of an entry.', location });
    } else if ('properties' in node && !('required' in node)) {
      report({
        message: 'An object that names its properties must state `required`, `[]` if none is: say what is always there.',
        location: location.child('properties').key(),
      });
    }
  },
});

const isSchemaObject = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

export const staysOpen: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    for (const key of ['additionalProperties', 'unevaluatedProperties']) {
      if (Reflect.get(schema, key) !== false) continue;
      report({
        message: `\`${key}: false\` makes every field of a newer server an error. Remove it; the checks close schemas themselves.`,
        location: location.child(key),
      });
    }
  },
});

const GENERATOR_SUFFIXES = ['Data', 'Response', 'Responses', 'Error', 'Errors'];

export const schemaName: Oas3Rule = () => {
  const operationNames = new Set<string>();
  const schemas: { name: string; report: UserContext['report']; location: UserContext['location'] }[] = [];
  return {
    Operation(operation) {
      const id = operation.operationId ?? '';
      operationNames.add(id.charAt(0).toUpperCase() + id.slice(1));
    },
    Schema(_schema, { location, report }) {
      const name = /^#?\/([^/]+)$/.exec(location.pointer)?.[1];
      if (name !== undefined && location.source.absoluteRef.includes('/schemas/')) schemas.push({ name, report, location });
    },
    Root: {
      leave() {
        for (const { name, report, location } of schemas) {
          const suffix = GENERATOR_SUFFIXES.find((end) => name.endsWith(end) && operationNames.has(name.slice(0, -end.length)));
          if (/^[A-Z][A-Za-z0-9]*$/.test(name) && !suffix) continue;
          report({
            message: `Schema name \`${name}\` must be a PascalCase noun that says what is on the wire, and not an operationId with ${GENERATOR_SUFFIXES.join('/')} behind it. Rename it.`,
            location: location.key(),
          });
        }
      },
    },
  };
};

export const described: Oas3Rule = () => ({
  SchemaProperties(properties, { report, location, resolve }) {
    for (const [name, property] of Object.entries(properties)) {
      const own: unknown = Reflect.get(property ?? {}, 'description');
      const target: unknown = property && '$ref' in property ? Reflect.get(resolve(property).node ?? {}, 'description') : undefined;
      const text = String(own ?? target ?? '');
      if (text === '' || plain(text) === plain(name)) {
        report({
          message: `Field \`${name}\` has no description, or one that restates its name. Say what it is, its unit, and what null and absence mean.`,
          location: location.child(name).key(),
        });
      }
    }
  },
  Schema(schema, { report, location }) {
    const name = /^#?\/([^/]+)$/.exec(location.pointer)?.[1];
    if (name === undefined || !location.source.absoluteRef.includes('/schemas/') || Reflect.get(schema, 'description')) return;
    report({ message: `Schema \`${name}\` has no description. Say what it is on the wire.`, location: location.key() });
  },
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\b(the|a|an|of|s)\b/g, '')
    .replaceAll(/[^a-z0-9]/g, '');

const TIME_FIELD = /(_at|_time|_date|timestamp|^expires|^since|^until|_in|_ttl|timeout|duration|interval|lifetime)$/i;
const SIZE_FIELD = /(_size|_bytes|_length|_duration|_gb|_mb)$/i;
const UNIT =
  /second|millisecond|nanosecond|minute|hour|\bday|week|byte|character|token|pixel|megabyte|\bMB\b|\bMiB\b|ISO 8601|message|word|entr|count|percent/i;

export const units: Oas3Rule = () => ({
  SchemaProperties(properties, { report, location, resolve }) {
    for (const [name, property] of Object.entries(properties)) {
      const node: SchemaNode = { ...(property && '$ref' in property ? resolve(property).node : {}), ...property };
      const numeric = branchesOf(node).some((branch) => typesOf(branch).some((type) => type === 'integer' || type === 'number'));
      if (!numeric || !(TIME_FIELD.test(name) || SIZE_FIELD.test(name)) || UNIT.test(String(node['description'] ?? ''))) continue;
      report({
        message: `Field \`${name}\` is a number without a unit. Say in the description whether it counts seconds, milliseconds, nanoseconds, bytes, tokens …`,
        location: location.child(name).key(),
      });
    }
  },
});

export const nullExplained: Oas3Rule = () => ({
  SchemaProperties(properties, { report, location }) {
    for (const [name, property] of Object.entries(properties)) {
      const node: SchemaNode = { ...property };
      const nullable = branchesOf(node).some(admitsNull);
      if (!nullable || /null/i.test(String(node['description'] ?? ''))) continue;
      report({
        message: `Field \`${name}\` may be null and its description does not say what that means. Add "\`null\` if …".`,
        location: location.child(name).key(),
      });
    }
  },
});

/**
 * Compiles the schemas of requests to standalone code, at build time: a schema that does not compile fails the build, where Prism would
 * silently stop validating.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { BundledDocument, PlacedOperation, SchemaNode } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import type { CompiledOperation, Validators } from '../compiled.ts';
import { UncompilableError } from './operations.ts';

export interface ValidatorSet {
  /** Names of the validators of each operation, by operationId. */
  readonly names: ReadonlyMap<string, CompiledOperation['validators']>;
  /** The source of an ES module that exports every validator by its name. */
  code(): string;
  /** The validators, ready to use. */
  functions(): Validators;
}

/** Read from a request by hand or checked nowhere; the rest would only make the code larger. */
const UNREAD = new Set([
  'description',
  'examples',
  'default',
  'title',
  'deprecated',
  'readOnly',
  'writeOnly',
  'format',
  'contentMediaType',
  'contentSchema',
  'contentEncoding',
]);

/** @throws UncompilableError naming the operation whose schema ajv cannot compile */
export function compileValidators(document: BundledDocument, operations: readonly PlacedOperation[]): ValidatorSet {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, code: { source: true, esm: true } });
  ajv.addSchema({ $id: 'contract', components: { schemas: stripped(document.components?.schemas ?? {}) } });
  const names = new Map<string, CompiledOperation['validators']>();
  const exported: Record<string, string> = {};
  for (const operation of operations) {
    const { operationId } = operation.node;
    const [parameters, body] = [parametersSchema(operation), bodySchema(operation)];
    const add = (kind: 'parameters' | 'body', schema: SchemaNode | undefined): { readonly [Kind in typeof kind]?: string } => {
      if (!schema) return {};
      const name = `${kind}_${operationId}`;
      ajv.addSchema({ ...pointedAtContract(stripped(schema)), $id: name });
      exported[name] = name;
      try {
        ajv.getSchema(name);
      } catch (error) {
        throw new UncompilableError(
          operationId,
          `the schema of its ${kind} does not compile: ${error instanceof Error ? error.message : error}`,
        );
      }
      return { [kind]: name };
    };
    names.set(operationId, { ...add('parameters', parameters), ...add('body', body) });
  }
  return {
    names,
    code: () => withImports(standaloneCode(ajv, exported)),
    // ajv's functions have the shape of a Validator; its type has more to it.
    functions: () => Object.fromEntries(Object.keys(exported).map((name) => [name, ajv.getSchema(name)])) as unknown as Validators,
  };
}

/** One schema over `{ path, query, header }`; a missing parameter is then named like a missing field. */
function parametersSchema({ parameters }: PlacedOperation): SchemaNode | undefined {
  const places = (['path', 'query', 'header'] as const).flatMap((place) => {
    // A proxy's parameters of whatever name are an object, which takes whatever comes.
    const own = parameters.filter(({ in: where, schema }) => where === place && [schema?.['type']].flat()[0] !== 'object');
    if (own.length === 0) return [];
    const name = (node: (typeof own)[number]): string => (place === 'header' ? (node.name ?? '').toLowerCase() : (node.name ?? ''));
    const properties = Object.fromEntries(own.map((node) => [name(node), node.schema ?? {}]));
    return [[place, { type: 'object', properties, required: own.filter(({ required }) => required).map(name) }] as const];
  });
  return places.length === 0 ? undefined : { type: 'object', properties: Object.fromEntries(places) };
}

function bodySchema({ node }: PlacedOperation): SchemaNode | undefined {
  const content = node.requestBody?.content ?? {};
  // Some pass on whatever comes, and forms are checked field by field.
  return '*/*' in content ? undefined : content['application/json']?.schema;
}

function stripped<T>(value: T, inNames = false): T {
  if (Array.isArray(value)) return value.map((one) => stripped(one)) as T; // the same shape with less in it
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => inNames || (!UNREAD.has(key) && !key.startsWith('x-')));
  const names = (key: string): boolean => !inNames && (key === 'properties' || key === 'patternProperties' || key === '$defs');
  return Object.fromEntries(kept.map(([key, one]) => [key, key === 'enum' || key === 'const' ? one : stripped(one, names(key))])) as T; // likewise
}

const pointedAtContract = (schema: SchemaNode): SchemaNode =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));

/** ajv writes `require` even into an ES module. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name: string, path: string) => {
    imports.push(`import ${name}Module from '${path}.js';\nconst ${name} = ${name}Module.default ?? ${name}Module;`);
    return '';
  });
  return `${imports.join('\n')}\n${body}`;
}

/** What the client must know of the operations beyond their types, as small modules. */
import { type BundledDocument, follow, type PlacedOperation, placedOperations, type SchemaNode } from '../../src/contract/document.ts';
import { isRecord } from '../../src/contract/json.ts';
import { listsText } from './lists.ts';

/** File name to text, without the banner. */
export function clientTables(document: BundledDocument): Readonly<Record<string, string>> {
  const operations = placedOperations(document);
  return {
    'multi-segment.ts': multiSegment(operations),
    'effects.ts': effects(operations),
    'operations.ts': facts(operations),
    'routes.ts': routes(operations),
    'streams.ts': streams(document, operations),
    'lists.ts': listsText(document),
  };
}

const keyOf = ({ method, path }: PlacedOperation): string => `${method} ${path}`;

/** The path parameters that may hold slashes, which neither generator knows of. */
function multiSegment(operations: readonly PlacedOperation[]): string {
  const entries = Object.fromEntries(operations.map(({ path, multiSegment: names }) => [path, names]).filter(([, names]) => names?.length));
  return `export const multiSegmentParameters: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(entries, null, 2)};\n`;
}

/** A GET or HEAD that does more than reading, and another method that only reads: the client decides by it, at once, what it may send again. */
function effects(operations: readonly PlacedOperation[]): string {
  const unusual = operations.filter(({ method, node }) => /^(GET|HEAD)$/.test(method) !== (node['x-owui-effect'] === 'read'));
  return `/** GET and HEAD operations that do more than reading, and operations of other methods that only read. */
export const unusualEffects: readonly string[] = ${JSON.stringify(unusual.map(keyOf), null, 2)};\n`;
}

function facts(operations: readonly PlacedOperation[]): string {
  const servers = [...new Set(operations.flatMap(({ node }) => node['x-owui-served-by'] ?? []))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const bits = (names: readonly string[]): number => names.reduce((sum, name) => sum + 2 ** servers.indexOf(name), 0);
  const rows = operations.map(
    (one) => `  ${JSON.stringify(keyOf(one))}: ${JSON.stringify([one.node.operationId, bits(one.node['x-owui-served-by'] ?? [])])},`,
  );
  return `export const servers: readonly string[] = ${JSON.stringify(servers, null, 2)};

/** Method and path to the operationId and the servers that serve it: bit n stands for \`servers[n]\`. */
export const operationFacts: Readonly<Record<string, readonly [operationId: string, servedBy: number]>> = {
${rows.join('\n')}
};\n`;
}

/** Operations by method, then path: a compiler that must look through all paths for those with a GET does so in every program. */
function routes(operations: readonly PlacedOperation[]): string {
  const types = methodsOf(operations).map((method) => {
    const rows = operations
      .filter((one) => one.method === method)
      .map(({ path, node }) => `    ${JSON.stringify(path)}: operations[${JSON.stringify(node.operationId)}];`);
    return `  ${method}: {\n${rows.join('\n')}\n  };`;
  });
  return `import type { operations } from './schema.d.ts';

/** Every operation by method and path. */
export interface Routes {
${types.join('\n')}
}\n`;
}

const methodsOf = (operations: readonly PlacedOperation[]): string[] => [...new Set(operations.map(({ method }) => method))];

function streams(document: BundledDocument, operations: readonly PlacedOperation[]): string {
  const streamed = operations.flatMap((operation) => {
    const stream = operation.node['x-owui-stream'];
    return stream ? [{ ...operation, stream }] : [];
  });
  const types = methodsOf(streamed).map((method) => {
    const rows = streamed
      .filter((one) => one.method === method)
      .map(({ path, stream }) => `    ${JSON.stringify(path)}: ${itemType(document, stream.item)};`);
    return `  ${method}: {\n${rows.join('\n')}\n  };`;
  });
  const rows = streamed.map(
    (one) => `  ${JSON.stringify(keyOf(one))}: ${JSON.stringify({ format: one.stream.format, switch: switchOf(document, one) })},`,
  );
  return `import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** The items of each stream, without the failures, which the client throws. */
export interface StreamItems {
${types.join('\n')}
}

export interface StreamFacts {
  readonly format: 'sse' | 'ndjson';
  /** Where \`stream: true\` asks for the stream; absent if it comes unasked, or the body is free. */
  readonly switch?: 'body' | 'query';
}

export const streamFacts: Readonly<Record<string, StreamFacts>> = {
${rows.join('\n')}
};\n`;
}

/** The type of a stream's items, without the alternatives that must hold an \`error\`. */
function itemType(document: BundledDocument, item: SchemaNode): string {
  const { anyOf } = follow(document.components?.schemas, item);
  const alternatives: SchemaNode[] = Array.isArray(anyOf) ? anyOf : [item]; // the lint has checked the schema
  const kept = alternatives.filter((one) => {
    const { required } = follow(document.components?.schemas, one);
    return !(Array.isArray(required) && required.includes('error'));
  });
  return kept.map(({ $ref }) => `Schemas[${JSON.stringify($ref?.split('/').at(-1))}]`).join(' | ');
}

function switchOf(document: BundledDocument, { node, parameters }: PlacedOperation): 'body' | 'query' | undefined {
  if (parameters.some(({ name, in: place }) => name === 'stream' && place === 'query')) return 'query';
  const schema = node.requestBody?.content?.['application/json']?.schema;
  const properties = schema && follow(document.components?.schemas, schema)['properties'];
  return isRecord(properties) && 'stream' in properties ? 'body' : undefined;
}

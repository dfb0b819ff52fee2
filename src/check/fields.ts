/** Counts the fields of recorded replies: those that a schema names, those in content that is free by design, and the rest. */
import { type BundledDocument, type OperationNode, type PlacedOperation, responseOf, type SchemaNode } from '../contract/document.ts';
import { isRecord } from '../contract/json.ts';
import type { RouteIndex } from '../contract/routes.ts';
import { branchesOf } from '../contract/schema-branches.ts';
import { itemsOf, STREAM_TYPES } from './streams.ts';
import type { HarEntry } from './traffic.ts';

/** Different fields of an operation's 2xx replies, JSON and items of streams; an index of an array and a key of a map make no difference. */
export interface FieldCount {
  readonly named: number;
  readonly free: number;
  /** Their paths, such as `/chat/title`. */
  readonly unnamed: readonly string[];
}

type Standing = keyof FieldCount;

/** @returns the count by operationId, for operations of which such a reply was recorded */
export function countFields(
  document: BundledDocument,
  traffic: readonly HarEntry[],
  url: string,
  routes: RouteIndex<PlacedOperation>,
): ReadonlyMap<string, FieldCount> {
  const seen = new Map<string, Map<string, Standing>>();
  for (const { request, response } of traffic) {
    const { status } = response;
    if (status < 200 || status > 299) continue;
    const match = routes.match(request.method, request.url.slice(url.length).split('?', 1)[0] ?? '');
    if (match.kind !== 'found') continue;
    const { node } = match.route;
    const fields = seen.get(node.operationId) ?? new Map<string, Standing>();
    for (const { schema, value } of contentsOf(document, node, response)) {
      seen.set(node.operationId, fields);
      for (const [field, standing] of fieldsOf(document, value, schema ? [schema] : [])) fields.set(field, standing);
    }
  }
  return new Map([...seen].map(([operationId, fields]) => [operationId, count([...fields])]));
}

interface Content {
  readonly schema: SchemaNode | undefined;
  readonly value: unknown;
}

/** The values that a reply holds: one if it is JSON, one an item if it is a stream, none if it is something else. */
function contentsOf(
  document: BundledDocument,
  node: OperationNode,
  { status, content: { mimeType = '', text } }: HarEntry['response'],
): Content[] {
  const type = mimeType.split(';')[0] ?? '';
  if (text === undefined) return [];
  const stream = node['x-owui-stream'];
  if (stream && type === STREAM_TYPES[stream.format])
    return itemsOf(stream.format, text, stream.end).map((item) => ({ schema: stream.item, value: parse(item) }));
  if (!/^application\/(.+\+)?json$/.test(type)) return [];
  return [{ schema: responseOf(document, node, status)?.content?.[type]?.schema, value: parse(text) }];
}

function count(fields: readonly (readonly [field: string, standing: Standing])[]): FieldCount {
  const those = (wanted: Standing): string[] => fields.flatMap(([field, standing]) => (standing === wanted ? [field] : []));
  return { named: those('named').length, free: those('free').length, unnamed: those('unnamed') };
}

/** Every field of a value with its path and standing. `schemas` are all that may describe the value; none of them: nothing does. */
export function* fieldsOf(
  document: BundledDocument,
  value: unknown,
  schemas: readonly SchemaNode[],
  path = '',
): Generator<readonly [field: string, standing: Standing]> {
  const branches = schemas.flatMap((schema) => [...branchesOf(document, schema)]);
  if (Array.isArray(value)) {
    const items = branches.flatMap(({ items }) => (isRecord(items) ? [items] : []));
    const inside = items.length > 0 || !branches.some(isAnything) ? items : [{}];
    for (const item of value) yield* fieldsOf(document, item, inside, `${path}/*`);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, content] of Object.entries(value)) {
    const named = branches.flatMap(({ properties }) => (isRecord(properties) && isRecord(properties[name]) ? [properties[name]] : []));
    const mapped = branches.flatMap(({ additionalProperties: rest }) => (isRecord(rest) ? [rest] : []));
    if (named.length > 0) {
      yield [`${path}/${name}`, 'named'];
      yield* fieldsOf(document, content, named, `${path}/${name}`);
    } else if (mapped.length > 0) {
      yield [`${path}/{}`, 'named'];
      yield* fieldsOf(document, content, mapped, `${path}/{}`);
    } else {
      const free = branches.some((branch) => branch['additionalProperties'] === true || isAnything(branch));
      yield [`${path}/${name}`, free ? 'free' : 'unnamed'];
      yield* fieldsOf(document, content, free ? [{}] : [], `${path}/${name}`);
    }
  }
}

const SHAPING = ['type', 'properties', 'items', 'allOf', 'anyOf', 'oneOf', 'const', 'enum', 'additionalProperties', 'patternProperties'];

/** A schema that takes any JSON value. */
const isAnything = (schema: SchemaNode): boolean => !SHAPING.some((keyword) => keyword in schema);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what is not JSON is reported elsewhere
  }
}

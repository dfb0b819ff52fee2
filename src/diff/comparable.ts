/**
 * One direction of a contract as a small OpenAPI description, for `redocly diff`. Of a change in a schema that requests and replies share,
 * the direction decides whether it breaks anything; with only one of them in the description the verdict is that direction's alone.
 */
import { type BundledDocument, responseOf } from '../contract/document.ts';
import { isRecord } from '../contract/json.ts';
import { usedComponents } from '../contract/server-view.ts';
import { type OperationPair, pathByPosition } from './pairs.ts';

export type Direction = 'request' | 'reply';

/** Media type under which the items of a stream stand, which `redocly diff` would not look at in an extension. */
export const STREAM_ITEM = 'application/vnd.owui.stream-item';

/**
 * @param side which operation of each pair to describe
 * @returns the pairs' operations without roles, prose and examples; parameters and responses stand in place, schemas in `components`
 */
export function comparable(
  document: BundledDocument,
  pairs: readonly OperationPair[],
  side: keyof OperationPair,
  direction: Direction,
): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const pair of pairs) {
    const { method, path, node, parameters } = pair[side];
    const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name);
    const described =
      direction === 'request'
        ? {
            parameters: parameters.map((one) => (one.in === 'path' ? { ...one, name: `p${names.indexOf(one.name)}` } : one)),
            ...(node.requestBody ? { requestBody: node.requestBody } : {}),
            responses: { default: { description: '' } },
          }
        : { responses: repliesOf(document, pair, side) };
    const place = pathByPosition(path);
    // The id of the pair is one side's, so that another name is not reported here, too.
    paths[place] = {
      ...paths[place],
      [method.toLowerCase()]: { operationId: pair.before.node.operationId, ...(bare(described) as object) },
    };
  }
  // Headers of replies stand there, too; the document's type does not name them. What this direction does not use is not compared.
  const { schemas, headers } = usedComponents({ paths: paths as BundledDocument['paths'], components: document.components ?? {} });
  const components = { schemas: bare(schemas ?? {}, true), headers: bare(headers ?? {}, true) };
  return { openapi: '3.1.0', info: { title: '', version: '0' }, paths, components };
}

function repliesOf(document: BundledDocument, pair: OperationPair, side: keyof OperationPair): Record<string, unknown> {
  const { node } = pair[side];
  const replies = Object.keys(node.responses).map((status) => [status, { description: '', ...responseOf(document, node, status) }]);
  const item = node['x-owui-stream']?.item;
  // That a stream came or went is told of the operation; here only its items are compared.
  const both = pair.before.node['x-owui-stream'] && pair.after.node['x-owui-stream'];
  if (item && both) replies.push(['2XX', { description: '', content: { [STREAM_ITEM]: { schema: item } } }]);
  return Object.fromEntries(replies);
}

const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'default', 'externalDocs', 'deprecated', 'discriminator']);
/** Keys below which stand names, not keywords. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'content', 'responses', 'headers', 'schemas']);

/** A copy without what says nothing about validity. An `allOf` gives its own part to the schema that it stands in. */
function bare(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (!isRecord(node)) return node;
  const kept = Object.entries(isMap ? node : withoutInlineAllOf(node)).filter(
    ([key]) => isMap || !(PROSE.has(key) || key.startsWith('x-')),
  );
  const copy = Object.fromEntries(
    kept.map(([key, child]) => [key, key === 'const' || key === 'enum' ? child : bare(child, !isMap && MAPS.has(key))]),
  );
  // Redocly wants a description of each response.
  return 'content' in copy && 'description' in node && !isMap ? { ...copy, description: '' } : copy;
}

/**
 * `allOf: [A, {properties}]` is A with the properties beside it. `redocly diff` matches unnamed parts of an `allOf` by what they hold, so
 * that one which gained a field would be gone for it.
 */
function withoutInlineAllOf(node: Record<string, unknown>): Record<string, unknown> {
  const { allOf, ...rest } = node;
  if (!Array.isArray(allOf)) return node;
  const [part, ...more] = allOf.filter((one) => isRecord(one) && !('$ref' in one));
  const clashes = isRecord(part) && Object.keys(part).some((key) => key !== 'description' && key in rest);
  if (!isRecord(part) || more.length > 0 || clashes) return node;
  const { description: _, ...keywords } = part;
  return { ...rest, ...keywords, allOf: allOf.filter((one) => one !== part) };
}

/** Which operations a change of a schema touches, and where in them. */
import { type BundledDocument, type MediaTypeNode, responseOf } from '../contract/document.ts';
import type { Touched } from './changes.ts';
import { type Direction, STREAM_ITEM } from './comparable.ts';
import { type OperationPair, pathByPosition, touch } from './pairs.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { fieldOf, type PlacedSchema, usesOf } from './uses.ts';

export type Locate = (change: RedoclyChange) => readonly Touched[];

/** Tells the operations that a change touches. Redocly names only the first use of a shared schema. */
export function locator(before: BundledDocument, after: BundledDocument, pairs: readonly OperationPair[], direction: Direction): Locate {
  const byPlace = new Map(pairs.map((pair) => [`${pathByPosition(pair.before.path)} ${pair.before.method.toLowerCase()}`, pair]));
  const uses = pairs.map((pair) => ({
    pair,
    before: usesOf(before, rootsOf(before, pair.before, direction)),
    after: usesOf(after, rootsOf(after, pair.after, direction)),
  }));
  return ({ path, base, revision }) => {
    const first = segmentsOf(path);
    if (first[0] !== 'paths') return []; // a component that nothing of this direction uses
    const shared = segmentsOf(base?.pointer ?? revision?.pointer ?? '');
    if (shared[0] !== 'components' || shared[1] !== 'schemas') {
      const pair = byPlace.get(`${first[1]} ${first[2]}`);
      return pair ? [placeOf(pair, first.slice(3), base ? 'before' : 'after')] : [];
    }
    const [, , name = '', ...inner] = shared;
    const there = base ? after : before;
    const [here, other] = base ? (['before', 'after'] as const) : (['after', 'before'] as const);
    return uses.flatMap(({ pair, ...of }) => {
      // An operation that takes another schema now is told of the differences of those two.
      if (!of[other].has(name) && there.components?.schemas?.[name]) return [];
      return (of[here].get(name) ?? []).map((use) => touch(pair[here], use.place, use.field + fieldOf(inner)));
    });
  };
}

/** The parts of a JSON pointer. */
export const segmentsOf = (pointer: string): string[] =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The place inside an operation that a pointer leads to. */
function placeOf(pair: OperationPair, [kind, key = '', , type = '', ...inner]: readonly string[], side: keyof OperationPair): Touched {
  const operation = pair[side];
  if (kind === 'parameters') {
    const parameter = operation.parameters[Number(key)];
    return touch(operation, parameter ? `${parameter.in} ${parameter.name}` : 'parameters');
  }
  if (kind === 'requestBody') return touch(operation, 'body', fieldOf([type, ...inner].slice(1)));
  return touch(operation, type === STREAM_ITEM ? 'stream item' : `${key} reply`, fieldOf(inner.slice(1)));
}

/** The schemas of what an operation takes or answers. */
function rootsOf(document: BundledDocument, { node, parameters }: OperationPair['before'], direction: Direction): PlacedSchema[] {
  const schemas = (place: string, content: Readonly<Record<string, MediaTypeNode>> = {}): PlacedSchema[] =>
    Object.values(content).map(({ schema }) => ({ schema, place, field: '' }));
  if (direction === 'request')
    return [
      ...parameters.map(({ in: where, name, schema }) => ({ schema, place: `${where} ${name}`, field: '' })),
      ...schemas('body', node.requestBody?.content),
    ];
  const item = node['x-owui-stream']?.item;
  return [
    ...Object.keys(node.responses).flatMap((status) => schemas(`${status} reply`, responseOf(document, node, status)?.content)),
    ...(item ? [{ schema: item, place: 'stream item', field: '' }] : []),
  ];
}

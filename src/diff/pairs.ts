/** Operations of two contracts, matched by method and path. A parameter may be named otherwise on the other side. */
import { type BundledDocument, type PlacedOperation, placedOperations } from '../contract/document.ts';
import type { Touched } from './changes.ts';

export interface OperationPair {
  readonly before: PlacedOperation;
  readonly after: PlacedOperation;
}

export interface MatchedOperations {
  readonly removed: readonly PlacedOperation[];
  readonly kept: readonly OperationPair[];
  readonly added: readonly PlacedOperation[];
}

export function matchOperations(before: BundledDocument, after: BundledDocument): MatchedOperations {
  const old = byPlace(before);
  const current = byPlace(after);
  return {
    removed: [...old].flatMap(([place, operation]) => (current.has(place) ? [] : [operation])),
    kept: [...old].flatMap(([place, operation]) => {
      const same = current.get(place);
      return same ? [{ before: operation, after: same }] : [];
    }),
    added: [...current].flatMap(([place, operation]) => (old.has(place) ? [] : [operation])),
  };
}

/** The path with its parameters named by their position, so that another name makes no other path. */
export const pathByPosition = (path: string): string => {
  let position = 0;
  return path.replaceAll(/\{.+?\}/g, () => `{p${position++}}`);
};

const byPlace = (document: BundledDocument): Map<string, PlacedOperation> =>
  new Map(placedOperations(document).map((operation) => [`${operation.method} ${pathByPosition(operation.path)}`, operation]));

/** How a report names a place of an operation, or the operation as a whole. */
export const touch = ({ method, path, node }: PlacedOperation, place = '', field = ''): Touched => ({
  operation: `${method} ${path}`,
  operationId: node.operationId,
  tag: node.tags?.[0] ?? '',
  place,
  field,
});

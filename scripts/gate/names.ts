/** Names that programs import: the generated SDK and types carry them, so that one that goes breaks a build even if no request changes. */
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { operationKey } from '../capture/captures.ts';
import type { BreakingChange } from './changes.ts';

/** Names of operations that are still there, of their paths' parameters, and of schemas, that a later contract has no more. */
export function goneNames(before: BundledDocument, after: BundledDocument): BreakingChange[] {
  const there = new Map(placedOperations(after).map((operation) => [operationKey(operation.method, operation.path), operation]));
  const renamed = placedOperations(before).flatMap(({ method, path, node: { operationId } }): BreakingChange[] => {
    const found = there.get(operationKey(method, path));
    if (!found) return [];
    const operations = [`${method} ${found.path}`];
    const name = found.node.operationId;
    return [
      ...(name === operationId ? [] : [{ message: `The SDK's function \`${operationId}\` is called \`${name}\` now.`, operations }]),
      ...(found.path === path ? [] : [{ message: `Clients give the parameters of \`${path}\` by other names now.`, operations }]),
    ];
  });
  const schemas = Object.keys(before.components?.schemas ?? {}).filter((name) => after.components?.schemas?.[name] === undefined);
  return [
    ...renamed,
    ...schemas.map((name) => ({
      message: `The schema \`${name}\` is gone, and with it the type \`components['schemas']['${name}']\`.`,
      operations: [],
    })),
  ];
}

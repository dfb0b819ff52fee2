/** Compares two contracts. */
import { placedOperations } from '../contract/document.ts';
import { type Change, DIFF_FORMAT, type DiffReport, GROUPS, SEVERITIES } from './changes.ts';
import { operationChanges } from './operation-changes.ts';
import { matchOperations } from './pairs.ts';
import { schemaChanges } from './schema-changes.ts';
import type { Side } from './side.ts';

/**
 * Everything that differs between two contracts, what breaks first.
 *
 * @param only operationIds of the older contract whose requests and replies are compared; absent: all
 * @throws RedoclyError if Redocly cannot read one of them
 * @example await compareContracts(await readSide('0.11.4'), await readSide('0.12.4'))
 */
export async function compareContracts(from: Side, to: Side, only?: ReadonlySet<string>): Promise<DiffReport> {
  const matched = matchOperations(from.document, to.document);
  const compared = matched.kept.filter(({ before }) => only === undefined || only.has(before.node.operationId));
  const changes = [...operationChanges(matched), ...(await schemaChanges(from.document, to.document, compared))];
  return {
    format: DIFF_FORMAT,
    from: { name: from.name, operations: placedOperations(from.document).length },
    to: { name: to.name, operations: placedOperations(to.document).length },
    changes: merged(changes).sort(byGroup),
  };
}

const byGroup = (one: Change, other: Change): number =>
  GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);

/** One entry for what is found at several uses of the same schema, in the same words. */
function merged(changes: readonly Change[]): Change[] {
  const byTouches = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify(change);
    byTouches.set(key, change);
  }
  return [...byTouches.values()];
}

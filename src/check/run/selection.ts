/** Which operations a run looks at. */
import { createHash } from 'node:crypto';
import type { PlacedOperation } from '../../contract/document.ts';
import { CheckInputError } from './errors.ts';
import { unknownName } from './identify.ts';

export interface Selection {
  readonly tags: readonly string[];
  /** By operationId. */
  readonly operations: readonly string[];
  /** Absent: all of it. */
  readonly shard?: Shard | undefined;
}

/** The `part`-th of `of` parts, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** @throws CheckInputError for what is not of the form 2/4 */
export function parseShard(text: string): Shard {
  const [, part = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (part < 1 || part > of)
    throw new CheckInputError('--shard', `--shard ${text} is no part of a whole. Write 2/4 for the second of four.`);
  return { part, of };
}

export const shardText = (shard: Shard | undefined): string => (shard ? `${shard.part}/${shard.of}` : '');

/**
 * The operations that the selection names.
 *
 * @throws CheckInputError for a tag or an operation that there is not, naming similar ones, and if nothing is left
 */
export function select(operations: readonly PlacedOperation[], selection: Selection): PlacedOperation[] {
  const { tags, operations: ids } = selection;
  const knownTags = [...new Set(operations.flatMap(({ node }) => node.tags ?? []))].sort();
  for (const tag of tags)
    if (!knownTags.includes(tag))
      throw new CheckInputError('--tag', unknownName('tag', tag, knownTags, `The tags are ${knownTags.join(', ')}.`));
  const knownIds = operations.map(({ node }) => node.operationId);
  for (const id of ids)
    if (!knownIds.includes(id))
      throw new CheckInputError(
        '--operation',
        unknownName('operation', id, knownIds, 'Each operation of the contract has an operationId.'),
      );
  const chosen = operations.filter((operation) => isSelected(operation, selection));
  if (chosen.length === 0)
    throw new CheckInputError('--operation', 'No operation fits --tag, --operation and --shard together. Leave one of them out.');
  return chosen;
}

/** Whether an operation has one of the tags, is one of those named, and is in the shard. */
export const isSelected = ({ node }: PlacedOperation, { tags, operations: ids, shard }: Selection): boolean =>
  (tags.length === 0 || node.tags?.some((tag) => tags.includes(tag)) === true) &&
  (ids.length === 0 || ids.includes(node.operationId)) &&
  isInShard(node.operationId, shard);

/** Whether an operation belongs to a shard. That depends on its id alone, so that a new operation moves no other. */
function isInShard(operationId: string, shard: Shard | undefined): boolean {
  if (!shard) return true;
  return createHash('sha256').update(operationId).digest().readUInt32BE() % shard.of === shard.part - 1;
}

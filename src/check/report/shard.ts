/** Which part of a divided run a report holds: `2/4`, or `1,3/4` where some parts were merged. */

export interface Shard {
  readonly numbers: readonly number[];
  readonly of: number;
}

/** The text names no part of a run. */
export class ShardError extends Error {
  override readonly name = 'ShardError';
  readonly text: string;

  constructor(text: string) {
    super(`"${text}" names no shard. A shard is written as 2/4, the second of four.`);
    this.text = text;
  }
}

/**
 * Reads a report's shard; undefined if the run was whole.
 *
 * @throws ShardError if the text is none
 */
export function shardOf(text: string): Shard | undefined {
  if (text === '') return undefined;
  const match = /^([1-9]\d*(?:,[1-9]\d*)*)\/([1-9]\d*)$/.exec(text);
  const numbers = match?.[1]?.split(',').map(Number) ?? [];
  const of = Number(match?.[2]);
  if (numbers.length === 0 || numbers.some((number) => number > of)) throw new ShardError(text);
  return { numbers, of };
}

export const shardText = ({ numbers, of }: Shard): string => `${numbers.toSorted((a, b) => a - b).join(',')}/${of}`;

export const missingShards = ({ numbers, of }: Shard): number[] =>
  Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.includes(number));

/** What differs in requests and replies: `redocly diff` finds and rates it, here it is told to every operation that it touches. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundledDocument } from '../contract/document.ts';
import type { Change, Severity, Touched } from './changes.ts';
import { comparable, type Direction } from './comparable.ts';
import { locator, segmentsOf } from './locate.ts';
import type { OperationPair } from './pairs.ts';
import { type RedoclyChange, redoclyDiff } from './redocly-diff.ts';

/**
 * Compares what the pairs' operations take and answer.
 *
 * @throws RedoclyError if Redocly wrote no report
 */
export async function schemaChanges(before: BundledDocument, after: BundledDocument, pairs: readonly OperationPair[]): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'owui-contract-diff-'));
  try {
    const found = await Promise.all(
      (['request', 'reply'] as const).map(async (direction) => {
        const [old, current] = [comparable(before, pairs, 'before', direction), comparable(after, pairs, 'after', direction)];
        const changes = await redoclyDiff(old, current, folder, direction);
        if (changes.length === 0) return [];
        const locate = locator(before, after, pairs, direction);
        return changes.flatMap((change) => toChange(change, direction, locate(change)));
      }),
    );
    return found.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toChange(change: RedoclyChange, direction: Direction, touches: readonly Touched[]): Change[] {
  if (touches.length === 0) return [];
  const verdicts = change.verdicts.map(({ message }) => message);
  if (verdicts.length > 0) return verdicts.map((message) => ({ group: direction, severity: 'breaking', message, touches }));
  return [{ group: direction, severity: severityOf(change, direction), message: inWords(change, direction), touches }];
}

function severityOf({ kind, impact }: RedoclyChange, direction: Direction): Severity {
  // The caller is not refused, and what the field asked for is not done.
  if (kind === 'removed' && direction === 'request') return 'breaking';
  return kind === 'added' || impact === 'minor' ? 'addition' : 'note';
}

function inWords({ kind, typeName, property, base, revision }: RedoclyChange, direction: Direction): string {
  const what = typeName === 'Schema' ? partOf((base ?? revision)?.pointer ?? '') : (NOUNS[typeName] ?? typeName);
  if (kind === 'added') return `New ${what}.`;
  if (kind === 'removed')
    return direction === 'request' ? `The server does not look at this ${what} any more, and does not say so.` : `This ${what} is gone.`;
  return `\`${property}\` changed from ${short(base?.value)} to ${short(revision?.value)}.`;
}

const NOUNS: Readonly<Record<string, string>> = { MediaType: 'media type', Response: 'status', Parameter: 'parameter', Header: 'header' };

/** What a schema is at its place: a field, or one of the forms that a value may have. */
const partOf = (pointer: string): string => (segmentsOf(pointer).at(-2) === 'properties' ? 'field' : 'form');

const short = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));

/** What breaks from one contract to another: what `owui-contract diff` rates so, and names that programs import. */
import type { BundledDocument } from '../../src/contract/document.ts';
import { compareContracts } from '../../src/diff/compare.ts';
import { goneNames } from './names.ts';

export interface BreakingChange {
  /** One sentence: what breaks. */
  readonly message: string;
  /** Operations that it touches, such as `GET /api/v1/chats/{id}`; empty if it is about none. */
  readonly operations: readonly string[];
}

/** What in a later contract breaks the users of an earlier one. */
export async function breakingChanges(before: BundledDocument, after: BundledDocument): Promise<BreakingChange[]> {
  const { changes } = await compareContracts({ name: 'before', document: before }, { name: 'after', document: after });
  const broken = changes.filter(({ severity }) => severity === 'breaking');
  return [
    ...broken.map(({ message, touches }) => ({ message, operations: [...new Set(touches.map(({ operation }) => operation))] })),
    ...goneNames(before, after),
  ];
}

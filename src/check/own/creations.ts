/** What is known about the operations that make something: how it is removed, and how it is read. */
import type { Target } from './targets.ts';

/** How what an operation made is named to another operation. */
export interface ById {
  readonly operationId: string;
  readonly place: Target['place'];
  readonly name: string;
}

/** What can be done about what an operation made. */
export interface Creation {
  /** Absent: no step of the workflow deletes it. */
  readonly remove?: ById | undefined;
  /** Reads one by its id. */
  readonly read?: ById | undefined;
}

/** What is known of each making operation, from all that made use of it. */
export function mergeCreations(all: Iterable<readonly [operationId: string, creation: Creation]>): Map<string, Creation> {
  const merged = new Map<string, Creation>();
  for (const [operationId, { remove, read }] of all) {
    const before = merged.get(operationId);
    merged.set(operationId, { remove: before?.remove ?? remove, read: before?.read ?? read });
  }
  return merged;
}

/** What a run made, and whether it is gone again. */
import type { Caller } from '../run/sender.ts';

export interface Entry {
  readonly id: string;
  /** What made it. */
  readonly operationId: string;
  readonly caller: Caller;
}

export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #gone = new Set<string>();

  add(entry: Entry): void {
    this.#entries.set(entry.id, entry);
    this.#gone.delete(entry.id);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** Remembers that the server says that it deleted one. */
  strike(id: string): void {
    this.#gone.add(id);
  }

  /** Everything that was ever made. */
  get all(): Entry[] {
    return [...this.#entries.values()];
  }

  /** What is not deleted, the last made first: what stands in something goes before it. */
  get open(): Entry[] {
    return this.all.filter(({ id }) => !this.#gone.has(id)).reverse();
  }
}

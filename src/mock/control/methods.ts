/** The controls as methods of a mock, for tests in the same process. */
import type { StoreDump } from '../state/store.ts';
import type { VirtualClock } from './clock.ts';
import type { Controls, Health, ResetOptions } from './controls.ts';
import type { JournalEntry } from './journal.ts';
import type { NextAnswer } from './next-answer.ts';

export interface ControlMethods {
  /** What runs here, and since when. */
  health(): Promise<Health>;
  /**
   * Puts the mock back to its start: the contract's examples, or with `empty` nothing but accounts and settings. Empties the journal, forgets
   * what was to be answered next and lets the clock go, unless told to keep them.
   *
   * @throws ControlError for `empty` in a mock without state
   * @example await mock.reset('empty', { keep: ['clock'] });
   */
  reset(to?: ResetOptions['to'], options?: Pick<ResetOptions, 'keep'>): Promise<void>;
  /**
   * Everything that the mock holds, as plain JSON.
   *
   * @throws ControlError in a mock without state
   */
  snapshot(): Promise<StoreDump>;
  /**
   * Puts the mock back to a snapshot.
   *
   * @throws ControlError if it is none, and in a mock without state; nothing is changed then
   */
  restore(snapshot: StoreDump): Promise<void>;
  /** The last exchanges without secrets, oldest first. */
  journal(filter?: { readonly operationId?: string }): readonly JournalEntry[];
  /**
   * Says what an operation answers next, once or several times.
   *
   * @throws ControlError for what is not understood, or an operation that this mock does not serve
   * @example await mock.next({ operationId: 'listChats', status: 500, delay: 300 });
   * @example await mock.next({ operationId: 'createChat', fault: 'drop', times: 2 });
   */
  next(answer: NextAnswer): Promise<void>;
  /** The time for what is created, and for what streams and delays wait for. */
  readonly clock: VirtualClock;
}

export const controlMethods = (controls: Controls): ControlMethods => ({
  health: () => controls.health(),
  reset: (to, options) => controls.reset({ ...(to === undefined ? {} : { to }), ...options }),
  snapshot: () => controls.snapshot(),
  restore: (snapshot) => controls.restore(snapshot),
  journal: (filter) => controls.journal(filter?.operationId),
  next: (answer) => controls.next(answer),
  clock: controls.clock,
});

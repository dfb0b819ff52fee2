/** What can be done to a running mock. The routes under /__mock/ and the methods of `createMock` are this. */
import { isRecord } from '../../contract/json.ts';
import type { CompiledOperation } from '../compiled.ts';
import type { StoreDump } from '../state/store.ts';
import { SnapshotError, type World } from '../state/world.ts';
import { VirtualClock } from './clock.ts';
import { ControlError } from './errors.ts';
import { oneOf, readFields } from './fields.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { type NextAnswer, readNextAnswer } from './next-answer.ts';
import { NextAnswers } from './next-answers.ts';
import { packageVersion } from './version.ts';

export interface Health {
  readonly status: 'ok';
  /** Of this package. */
  readonly version: string;
  /** The server that the mock is, such as `open-webui@0.12.4`; null if it is none. */
  readonly server: string | null;
  /** How many operations it serves. */
  readonly operations: number;
  /** Whether it keeps what is created. */
  readonly stateful: boolean;
  /** Milliseconds since its start, by its clock. */
  readonly uptime: number;
}

/** What a reset leaves as it is. */
export const KEEPABLE = ['journal', 'next', 'clock'] as const;

export interface ResetOptions {
  /** To the contract's examples, or to nothing but accounts and settings. `seed` by default. */
  readonly to?: 'seed' | 'empty';
  /** By default the journal and what is to be answered next are emptied, and the clock is the machine's again. */
  readonly keep?: readonly (typeof KEEPABLE)[number][];
}

/** A mock that is loaded, as far as it is controlled. */
export interface Controlled {
  readonly operations: readonly CompiledOperation[];
  /** Absent in a mock without state. */
  readonly world: World | undefined;
}

export interface ControlOptions {
  /** Asked each time: an edit of the contract changes the operations. */
  readonly controlled: () => Promise<Controlled>;
  readonly server: string | undefined;
  /** How many exchanges the journal keeps. */
  readonly journal: number | undefined;
  readonly clock?: VirtualClock;
}

export class Controls {
  readonly clock: VirtualClock;
  readonly log: Journal;
  readonly nextAnswers: NextAnswers;
  readonly #controlled: () => Promise<Controlled>;
  readonly #server: string | undefined;
  readonly #started: number;

  /** @throws RangeError if the journal's size is none */
  constructor({ controlled, server, journal, clock = new VirtualClock() }: ControlOptions) {
    this.clock = clock;
    this.log = new Journal(journal);
    this.nextAnswers = new NextAnswers(clock);
    this.#controlled = controlled;
    this.#server = server;
    this.#started = clock.now();
  }

  async health(): Promise<Health> {
    const { operations, world } = await this.#controlled();
    return {
      status: 'ok',
      version: packageVersion,
      server: this.#server === undefined || this.#server.includes('@') ? (this.#server ?? null) : `open-webui@${this.#server}`,
      operations: operations.length,
      stateful: world !== undefined,
      uptime: Math.max(0, this.clock.now() - this.#started),
    };
  }

  /**
   * Puts the mock back to its start.
   *
   * @throws ControlError if that is not possible, or not what was meant
   */
  async reset(asked: ResetOptions = {}): Promise<void> {
    const { to, keep } = readReset(asked);
    const { world } = await this.#controlled();
    if (to === 'empty' && !world) throw stateless();
    world?.reset(to);
    if (!keep.has('journal')) this.log.clear();
    if (!keep.has('next')) this.nextAnswers.clear();
    if (!keep.has('clock')) this.clock.useReal();
  }

  /** @throws ControlError in a mock without state */
  async snapshot(): Promise<StoreDump> {
    return (await this.#world()).snapshot();
  }

  /** @throws ControlError if this is no snapshot, and in a mock without state; nothing is changed then */
  async restore(snapshot: unknown): Promise<void> {
    const world = await this.#world();
    // What is never empty is not emptied by what only looks like a snapshot.
    if (!isRecord(snapshot) || Object.keys(snapshot).length === 0) throw noSnapshot();
    try {
      world.restore(snapshot);
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      throw noSnapshot();
    }
  }

  /** The last exchanges without secrets, oldest first. */
  journal(operationId?: string): JournalEntry[] {
    return this.log.entries(operationId);
  }

  /** @throws ControlError for what is not understood, or an operation that this mock does not serve */
  async next(asked: NextAnswer): Promise<void> {
    this.nextAnswers.add(readNextAnswer(asked, (await this.#controlled()).operations));
  }

  async #world(): Promise<World> {
    const { world } = await this.#controlled();
    if (!world) throw stateless();
    return world;
  }
}

const noSnapshot = (): ControlError =>
  new ControlError(400, 'This is no snapshot of the mock.', 'Send back what GET /__mock/snapshot answered, unchanged.');

const stateless = (): ControlError => new ControlError(409, 'This mock keeps no state.', 'Start it without --stateless.');

function readReset(asked: unknown): { to: 'seed' | 'empty'; keep: ReadonlySet<string> } {
  const { to, keep } = readFields(asked, ['to', 'keep'], '{"to": "seed"}');
  if (keep !== undefined && !Array.isArray(keep))
    throw new ControlError(400, '`keep` is no list.', 'Send one, such as {"keep": ["journal"]}.');
  return {
    to: to === undefined ? 'seed' : oneOf(to, 'to', ['seed', 'empty']),
    keep: new Set((keep ?? []).map((name: unknown) => oneOf(name, 'keep', KEEPABLE))),
  };
}

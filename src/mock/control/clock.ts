/** The time of a mock, which can be stopped and moved: one clock for what its world creates and for what its streams wait for. */
import { type Clock, systemClock } from '../stream/clock.ts';
import { ControlError } from './errors.ts';
import { readFields, show } from './fields.ts';

export interface ClockState {
  /** `real` goes with the machine's clock, `set` stands still until it is moved. */
  readonly mode: 'real' | 'set';
  /** The time, ISO 8601. */
  readonly now: string;
  /** The time in milliseconds since 1970. */
  readonly ms: number;
  /** How many streams and delays wait for a later time. */
  readonly sleeping: number;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
  /** Ends the wait for real time. */
  timer: AbortController | undefined;
}

/** The last day that a Date has. */
const END_OF_TIME = 8.64e15;
/** The longest that a timer can wait. */
const LONGEST_TIMER = 2 ** 31 - 1;

export class VirtualClock implements Clock {
  readonly #real: Clock;
  readonly #sleepers = new Set<Sleeper>();
  #standing: number | undefined;

  constructor(real: Clock = systemClock) {
    this.#real = real;
  }

  now(): number {
    return this.#standing ?? this.#real.now();
  }

  /** Resolves when this clock has come to the time, by itself or because it was moved; or as soon as the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (ms <= 0 || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#sleepers.delete(sleeper);
        signal.removeEventListener('abort', wake);
        sleeper.timer?.abort();
        resolve();
      };
      const sleeper: Sleeper = { due: this.now() + ms, wake, timer: undefined };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', wake);
      this.#wind(sleeper);
    });
  }

  /**
   * Stops the clock at a time, also an earlier one: what waits for a later time goes on waiting.
   *
   * @param time ISO 8601, or milliseconds since 1970
   * @throws ControlError if it is no time
   */
  set(time: string | number): void {
    this.#move(readTime(time));
  }

  /**
   * Stops the clock so many milliseconds later, and wakes what waited for a time until then.
   *
   * @throws ControlError if it is no duration
   */
  advance(ms: number): void {
    const later = this.now() + readDuration(ms);
    if (later > END_OF_TIME)
      throw new ControlError(400, `\`advance\` is ${ms}, behind the end of time.`, 'Advance less, or set an earlier time.');
    this.#move(later);
  }

  /** Goes with the machine's clock again. */
  useReal(): void {
    this.#move(undefined);
  }

  /**
   * Does what a caller asks for: `{ set }`, `{ advance }` or `{ mode: 'real' }`.
   *
   * @throws ControlError if it is not exactly one of them
   */
  change(asked: unknown): void {
    const sample = '{"advance": 1000}';
    const fields = readFields(asked, ['set', 'advance', 'mode'], sample);
    if (Object.keys(fields).length !== 1)
      throw new ControlError(
        400,
        'One of `set`, `advance` and `mode` is wanted.',
        `Send ${sample}, {"set": "2026-01-31T12:00:00Z"} or {"mode": "real"}.`,
      );
    if ('set' in fields) this.#move(readTime(fields.set));
    else if ('advance' in fields) this.advance(readDuration(fields.advance));
    else if (fields.mode === 'real') this.useReal();
    else
      throw new ControlError(400, `\`mode\` is ${show(fields.mode)}.`, 'Send {"mode": "real"}; `set` and `advance` make it stand still.');
  }

  state(): ClockState {
    const ms = this.now();
    const mode = this.#standing === undefined ? 'real' : 'set';
    return { mode, now: new Date(ms).toISOString(), ms, sleeping: this.#sleepers.size };
  }

  #move(standing: number | undefined): void {
    this.#standing = standing;
    for (const sleeper of [...this.#sleepers]) this.#wind(sleeper);
  }

  /** Wakes a sleeper whose time has come, and lets real time wake the others if this clock goes with it. */
  #wind(sleeper: Sleeper): void {
    sleeper.timer?.abort();
    sleeper.timer = undefined;
    const left = sleeper.due - this.now();
    if (left <= 0) sleeper.wake();
    if (left <= 0 || this.#standing !== undefined) return;
    const timer = new AbortController();
    sleeper.timer = timer;
    void this.#real.sleep(Math.min(left, LONGEST_TIMER), timer.signal).then(() => {
      if (!timer.signal.aborted) this.#wind(sleeper);
    });
  }
}

/** Without an offset a date and time would mean another moment on each machine. */
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

function readTime(time: unknown): number {
  const ms = typeof time === 'number' ? time : typeof time === 'string' && ISO.test(time) ? Date.parse(time) : Number.NaN;
  if (Number.isInteger(ms) && ms >= 0 && ms <= END_OF_TIME) return ms;
  throw new ControlError(
    400,
    `\`set\` is ${show(time)}, which is no time.`,
    'Send ISO 8601 with Z or an offset, such as "2026-01-31T12:00:00Z", or whole milliseconds since 1970.',
  );
}

function readDuration(ms: unknown): number {
  if (typeof ms === 'number' && Number.isInteger(ms) && ms >= 0) return ms;
  throw new ControlError(400, `\`advance\` is ${show(ms)}.`, 'Send whole milliseconds from 0; to go back, `set` an earlier time.');
}

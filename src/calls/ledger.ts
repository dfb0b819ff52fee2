/** Counts calls and keeps one of each trouble, as calls come in: from a file at once, from the proxy one by one. */
import type { HarEntry } from '../check/traffic.ts';
import { type LeftOut, pathOfCall } from './base-url.ts';
import { type Judges, judgeCall } from './judge.ts';
import { CALLS_FORMAT, type CallsReport, type CountedCall, type CountedTrouble } from './report.ts';
import { keyOf, type Trouble } from './troubles.ts';

export class CallsLedger {
  readonly #judges: Judges;
  readonly #base: string;
  readonly #calls = new Map<string, CountedCall>();
  readonly #troubles = new Map<string, CountedTrouble>();
  readonly #leftOut: Record<LeftOut, number> = { elsewhere: 0, page: 0, websocket: 0, preflight: 0, unanswered: 0 };

  /** @param base URL below which the calls stand, without a slash at its end */
  constructor(judges: Judges, base: string) {
    this.#judges = judges;
    this.#base = base;
  }

  /** @returns the troubles of the call that no call before it had */
  add(entry: HarEntry): Trouble[] {
    const call = pathOfCall(entry, this.#base, this.#judges.recorded);
    if (typeof call === 'string') {
      this.#leftOut[call] += 1;
      return [];
    }
    const { operation, troubles } = judgeCall(this.#judges, entry, call.pathname);
    if (operation) this.#count(operation.node.operationId, `${operation.method} ${operation.path}`, entry.response.status);
    const distinct = new Map(troubles.map((trouble) => [keyOf(trouble), trouble]));
    return [...distinct].flatMap(([key, trouble]) => {
      const known = this.#troubles.get(key);
      this.#troubles.set(key, { ...trouble, calls: (known?.calls ?? 0) + 1 });
      return known ? [] : [trouble];
    });
  }

  /** What there is so far. */
  report(): CallsReport {
    const { recorded, against } = this.#judges;
    return {
      format: CALLS_FORMAT,
      serverUrl: this.#base,
      contract: recorded.name,
      against: against?.name ?? '',
      calls: [...this.#calls.values()],
      leftOut: this.#leftOut,
      troubles: [...this.#troubles.values()],
    };
  }

  #count(operationId: string, operation: string, status: number): void {
    const key = `${operation} ${status}`;
    this.#calls.set(key, { operation, operationId, status, count: (this.#calls.get(key)?.count ?? 0) + 1 });
  }
}

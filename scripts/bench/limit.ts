/** A limit, what was measured against it, and whether it holds. */
import { round } from './verdicts.ts';

export interface LimitVerdict {
  readonly limit: string;
  readonly measured: string;
  readonly holds: boolean;
  /** `holds`, or by how much it misses. */
  readonly verdict: string;
}

/** @param most the largest value that holds */
export function atMost(limit: string, most: number, value: number, say: (value: number) => string): LimitVerdict {
  const holds = value <= most;
  return { limit, measured: say(value), holds, verdict: holds ? 'holds' : `misses: ${round(value / most)} times the limit` };
}

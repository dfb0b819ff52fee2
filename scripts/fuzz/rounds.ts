/** Fuzzes one round after the other within one limit of time, and says of each what was found. */
import type { Finding } from './findings.ts';
import { toFindings } from './findings.ts';
import { printRound } from './print.ts';
import { fuzzRound, type Round, type RoundOptions } from './round.ts';

export interface Outcome {
  /** Whether every round came to its end without a finding. */
  readonly sound: boolean;
  readonly findings: readonly Finding[];
}

export async function fuzzRounds(rounds: readonly Round[], options: Omit<RoundOptions, 'signal'>, limitSeconds: number): Promise<Outcome> {
  const signal = AbortSignal.timeout(limitSeconds * 1_000);
  const findings: Finding[] = [];
  let finished = true;
  for (const round of rounds) {
    const start = performance.now();
    const report = await fuzzRound(round, { ...options, signal });
    const found = toFindings(report.failures, round.document);
    printRound(round, report, found, (performance.now() - start) / 1_000);
    findings.push(...found);
    finished &&= report.finished;
  }
  if (!finished) console.log(`\n  The run was cut off after ${limitSeconds} s. Give it more with --limit, or less to do with --examples.`);
  return { sound: finished && findings.length === 0, findings };
}

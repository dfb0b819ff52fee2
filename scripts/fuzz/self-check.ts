/** Fuzzes the liar: a fuzzer that does not find what is there to be found proves nothing of the mock. */
import { EXPECTED, HONEST, liarsContract, startLiar } from './liar.ts';
import type { Round, RoundOptions } from './round.ts';
import { fuzzRounds } from './rounds.ts';
import { MOCK_CHECKS } from './targets.ts';

/** True if every lie was found by its check, the truth was believed, and the whole counted as a failure. */
export async function checkItself(options: Omit<RoundOptions, 'signal'>, limitSeconds: number): Promise<boolean> {
  const liar = await startLiar();
  const token = 'any';
  const round: Round = {
    name: 'self-check',
    url: liar.url,
    token,
    tokenInCurl: token,
    document: liarsContract,
    operationIds: [HONEST, ...EXPECTED.keys()],
    checks: MOCK_CHECKS,
  };
  try {
    const { sound, findings } = await fuzzRounds([round], { ...options, examples: 1, requestTimeout: 1 }, limitSeconds);
    const missed = [...EXPECTED].filter(
      ([id, check]) => !findings.some((finding) => finding.operationId === id && finding.check === check),
    );
    const slandered = findings.filter(({ operationId }) => !EXPECTED.has(operationId));
    for (const [id, check] of missed) console.error(`\n${id} was not found by ${check}.`);
    for (const { operationId, check } of slandered) console.error(`\n${operationId} is true, and ${check} says it is not.`);
    const works = !sound && missed.length === 0 && slandered.length === 0;
    console.log(
      works
        ? `\nAll ${EXPECTED.size} lies were found, and the truth was believed.`
        : '\nThe fuzzer does not find what it must. Mend scripts/fuzz.',
    );
    return works;
  } finally {
    liar.close();
  }
}

/** What the types cost those who use them. The count is the compiler's own and the same on every machine, unlike its time. */
import { expect, test } from 'vitest';
import { forOpenapiFetch, instantiationsOf, instantiationsWith, THIRTY_CALLS } from '../../scripts/bench/client/instantiations.ts';
import { fromRoot } from '../../scripts/paths.ts';

test('thirty calls take at most 60,000 instantiations', { timeout: 120_000 }, async () => {
  const count = await instantiationsOf(fromRoot(THIRTY_CALLS));
  expect(count).toBeGreaterThan(1000);
  expect(count).toBeLessThanOrEqual(60_000);
});

test("with openapi-fetch's own types they take more, so that the count can be too great", { timeout: 120_000 }, async () => {
  expect(await instantiationsWith(forOpenapiFetch)).toBeGreaterThan(60_000);
});

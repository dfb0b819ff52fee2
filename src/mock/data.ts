/** The compiled contract of this package, which `scripts/mock-data.ts` writes. */
import type { MockData } from './mock.ts';

/** Loads it when it is first needed: importing the mock costs nothing. */
export async function loadData(): Promise<MockData> {
  const [{ default: contract }, validators] = await Promise.all([import('#mock/contract'), import('#mock/validators')]);
  return { contract, validators: validators.default };
}

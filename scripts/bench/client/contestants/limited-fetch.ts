/** `fetch` with the time limit that `createClient` gives a GET: how much of the client's cost is the limit's. */
import type { MakeCaller } from './caller.ts';
import { fetchCaller } from './fetch.ts';

const LIMIT_MS = 60_000;

export const makeCaller: MakeCaller = (baseUrl) => fetchCaller(baseUrl, () => ({ signal: AbortSignal.timeout(LIMIT_MS) }));

/** Measures the mock and its peers, turn by turn, so that a busy moment of the machine does not hit one of them alone. */
import type { Contestant, ContestantKey } from './contestants.ts';
import { type Cell, type Figures, requestsForOneSecond, type Summaries, summarize } from './figures.ts';
import { type LoadResult, type LoadSize, sendLoad } from './load.ts';
import { cpuMicroseconds, rssMiB } from './proc.ts';
import { KINDS, type Kind, prepare, resetState } from './requests.ts';
import { type ServerProcess, startServer } from './server-process.ts';

export interface MockPlan {
  readonly rounds: number;
  readonly starts: number;
  /** Requests of each kind before the memory is read; also what warms the server up. */
  readonly loadRequests: number;
  readonly seconds: number;
}

export const FULL: MockPlan = { rounds: 3, starts: 5, loadRequests: 2_000, seconds: 4 };
export const QUICK: MockPlan = { rounds: 1, starts: 1, loadRequests: 500, seconds: 2 };

const FEW = 10;
const MANY = 50;

export async function measureMocks(contestants: readonly Contestant[], peers: string, plan: MockPlan): Promise<Summaries> {
  const starts = await turnByTurn('start', contestants, plan.starts, coldStart);
  const rounds = await turnByTurn('round', contestants, plan.rounds, (contestant) => measureOne(contestant, peers, plan));
  const summaries: Partial<Record<ContestantKey, ReturnType<typeof summarize>>> = {};
  for (const contestant of contestants) {
    summaries[contestant.key] = summarize(contestant.name, rounds.get(contestant) ?? [], starts.get(contestant) ?? []);
  }
  return summaries;
}

async function turnByTurn<T>(
  what: string,
  contestants: readonly Contestant[],
  times: number,
  task: (contestant: Contestant) => Promise<T>,
): Promise<Map<Contestant, T[]>> {
  const results = new Map<Contestant, T[]>(contestants.map((contestant) => [contestant, []]));
  for (let time = 1; time <= times; time++) {
    for (const [contestant, list] of results) {
      console.error(`${what} ${time} of ${times}: ${contestant.name}`);
      list.push(await task(contestant));
    }
  }
  return results;
}

async function coldStart(contestant: Contestant): Promise<number> {
  const server = await startServer(contestant);
  await server.stop();
  return server.coldMs;
}

async function measureOne(contestant: Contestant, peers: string, plan: MockPlan): Promise<Figures> {
  const server = await startServer(contestant);
  try {
    const firstMiB = rssMiB(server.pid);
    const warm = await eachKind((kind) => costOf(server, peers, kind, FEW, { amount: plan.loadRequests }));
    const loadedMiB = rssMiB(server.pid);
    const cells = await eachKind((kind) => measureCell(server, peers, kind, requestsForOneSecond(warm[kind].cpuUs), plan.seconds));
    return { firstMiB, loadedMiB, endMiB: rssMiB(server.pid), cells };
  } finally {
    await server.stop();
  }
}

async function measureCell(server: ServerProcess, peers: string, kind: Kind, amount: number, duration: number): Promise<Cell> {
  const { cpuUs } = await costOf(server, peers, kind, FEW, { amount });
  await costOf(server, peers, kind, MANY, { duration: 1 });
  const { perSecond, p99Ms, clientBusy } = await costOf(server, peers, kind, MANY, { duration });
  return { cpuUs, perSecond, p99Ms, clientBusy };
}

interface CostedLoad extends LoadResult {
  readonly cpuUs: number;
}

/** Sends load to a server that remembers nothing of the load before, and sees what CPU time it took. */
async function costOf(server: ServerProcess, peers: string, kind: Kind, connections: number, size: LoadSize): Promise<CostedLoad> {
  await resetState(server.url);
  const request = await prepare(kind, server.url);
  const before = cpuMicroseconds(server.pid);
  const result = await sendLoad(peers, request, connections, size);
  return { ...result, cpuUs: (cpuMicroseconds(server.pid) - before) / result.requests };
}

/** One kind after the other. */
async function eachKind<T>(measure: (kind: Kind) => Promise<T>): Promise<Record<Kind, T>> {
  const entries: [Kind, T][] = [];
  for (const kind of KINDS) entries.push([kind, await measure(kind)]);
  return Object.fromEntries(entries) as Record<Kind, T>; // fromEntries forgets the names
}

/** What a call costs with each client, turn by turn against one server. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';
import { fromRoot } from '../../paths.ts';
import { BenchError } from '../error.ts';
import { median } from '../figures.ts';
import { startServer } from '../server-process.ts';

export const CLIENTS = ['fetch', 'limited-fetch', 'client', 'openapi-fetch', 'sdk'] as const;
export type ClientName = (typeof CLIENTS)[number];
export const CALLS = ['get', 'post'] as const;
export type CallKind = (typeof CALLS)[number];

/** What a contestant's process is told to do. */
export interface Order {
  readonly kind: CallKind;
  readonly calls: number;
}

/** Microseconds for each call, one after the other. */
export interface Taken {
  readonly wallUs: number;
  /** Of the calling process, all its threads. */
  readonly cpuUs: number;
}

/** Medians of the rounds, and of the ratios to raw fetch in the same round. */
export interface Overhead extends Taken {
  readonly wallOfFetch: number;
  readonly cpuOfFetch: number;
}

export type Overheads = Readonly<Record<ClientName, Readonly<Record<CallKind, Overhead>>>>;

export interface OverheadPlan {
  readonly rounds: number;
  /** Calls of each kind in a round. */
  readonly calls: number;
  /** Calls of each kind before the first round, for the compiler. */
  readonly warmUp: number;
}

/** @throws BenchError if the server does not start, or a contestant's process ends */
export async function measureOverhead({ rounds, calls, warmUp }: OverheadPlan): Promise<Overheads> {
  const folder = await buildContestants();
  const floor = fromRoot('scripts/bench/peers/floor.mjs');
  const server = await startServer({ key: 'floor', name: 'node:http, one fixed body', args: (port) => [floor, String(port)] });
  const processes: ChildProcess[] = [];
  try {
    const contestants = CLIENTS.map((name) => {
      const file = pathToFileURL(join(folder, `${name}.js`)).href;
      const process = fork(fromRoot('scripts/bench/client/calling.ts'), [file, server.url]);
      processes.push(process);
      return { name, process };
    });
    for (const kind of CALLS) for (const { process } of contestants) await order(process, { kind, calls: warmUp });
    const taken: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      console.error(`client, round ${round + 1} of ${rounds}`);
      for (const kind of CALLS) {
        // Each round begins with another one, so that none always follows the same.
        const turns = contestants.map((_, index) => contestants[(index + round) % contestants.length] ?? contestants[0]);
        for (const turn of turns) if (turn) taken.push({ round, kind, name: turn.name, ...(await order(turn.process, { kind, calls })) });
      }
    }
    return summarizeRounds(taken);
  } finally {
    for (const process of processes) process.kill();
    await server.stop();
  }
}

export interface Round extends Taken {
  readonly round: number;
  readonly kind: CallKind;
  readonly name: ClientName;
}

/** Ratios are those of one round: a busy moment of the machine hits what is compared alike. */
export function summarizeRounds(taken: readonly Round[]): Overheads {
  const of = (name: ClientName, kind: CallKind): Overhead => {
    const own = taken.filter((one) => one.name === name && one.kind === kind);
    const ratios = (figure: keyof Taken): number[] =>
      own.map((one) => {
        const base = taken.find((other) => other.name === 'fetch' && other.kind === kind && other.round === one.round);
        return one[figure] / (base?.[figure] ?? Number.NaN);
      });
    return {
      wallUs: median(own.map(({ wallUs }) => wallUs)),
      cpuUs: median(own.map(({ cpuUs }) => cpuUs)),
      wallOfFetch: median(ratios('wallUs')),
      cpuOfFetch: median(ratios('cpuUs')),
    };
  };
  const both = (name: ClientName): Record<CallKind, Overhead> => ({ get: of(name, 'get'), post: of(name, 'post') });
  return {
    fetch: both('fetch'),
    'limited-fetch': both('limited-fetch'),
    client: both('client'),
    'openapi-fetch': both('openapi-fetch'),
    sdk: both('sdk'),
  };
}

/** Bundles each contestant as an application would: the SDK's files cannot be run as they are. */
async function buildContestants(): Promise<string> {
  const outDir = fromRoot('.cache/bench/client');
  await build({
    config: false,
    entry: Object.fromEntries(CLIENTS.map((name) => [name, fromRoot(`scripts/bench/client/contestants/${name}.ts`)])),
    outDir,
    format: 'esm',
    platform: 'node',
    fixedExtension: false,
    dts: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    logLevel: 'silent',
  });
  return outDir;
}

async function order(process: ChildProcess, given: Order): Promise<Taken> {
  const ended = new AbortController();
  const exit = once(process, 'exit', { signal: ended.signal }).then(
    ([code]) => {
      throw new BenchError(`The process of a client ended with ${code} while it made ${given.kind} calls. What it said stands above.`);
    },
    () => new Promise<never>(() => {}), // the answer came first
  );
  process.send(given);
  try {
    const [taken] = await Promise.race([once(process, 'message', { signal: ended.signal }), exit]);
    return taken;
  } finally {
    ended.abort();
  }
}

/** The figures of the servers, and their arithmetic. */
import type { ContestantKey } from './contestants.ts';
import { KINDS, type Kind } from './requests.ts';

/** One kind of request at one server. */
export interface Cell {
  /** CPU time of the server, microseconds a request, at 10 connections. */
  readonly cpuUs: number;
  /** Replies a second at 50 connections. */
  readonly perSecond: number;
  /** 99th percentile of the latency at 50 connections, in ms. */
  readonly p99Ms: number;
  /** Share of a core that the client used meanwhile. */
  readonly clientBusy: number;
}

/** What one round learnt of one server. Memory is resident memory in MiB. */
export interface Figures {
  /** After the first reply. */
  readonly firstMiB: number;
  /** After a number of requests that is the same for every server. */
  readonly loadedMiB: number;
  /** After everything: a faster server has answered more by then. */
  readonly endMiB: number;
  readonly cells: Readonly<Record<Kind, Cell>>;
}

/** The medians of all rounds, and of all starts. */
export interface Summary extends Figures {
  readonly name: string;
  readonly coldMs: number;
}

export type Summaries = Readonly<Partial<Record<ContestantKey, Summary>>>;

/** The servers that were measured, in their order. */
export const summariesOf = (summaries: Summaries): Summary[] => Object.values(summaries);

/** @throws RangeError without values */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

export function summarize(name: string, rounds: readonly Figures[], starts: readonly number[]): Summary {
  const of = (pick: (figures: Figures) => number): number => median(rounds.map(pick));
  const cell = (kind: Kind): Cell => ({
    cpuUs: of(({ cells }) => cells[kind].cpuUs),
    perSecond: of(({ cells }) => cells[kind].perSecond),
    p99Ms: of(({ cells }) => cells[kind].p99Ms),
    clientBusy: of(({ cells }) => cells[kind].clientBusy),
  });
  return {
    name,
    coldMs: median(starts),
    firstMiB: of(({ firstMiB }) => firstMiB),
    loadedMiB: of(({ loadedMiB }) => loadedMiB),
    endMiB: of(({ endMiB }) => endMiB),
    cells: everyKind(cell),
  };
}

/** A record with an entry for each kind of request. */
const everyKind = <T>(make: (kind: Kind) => T): Record<Kind, T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Kind, T>; // fromEntries forgets the names

/**
 * How many requests a measurement of CPU time needs. Clock ticks are 10 ms: a second of CPU makes the error 1 %, and a slow server need not
 * be asked for minutes.
 */
export function requestsForOneSecond(cpuUs: number): number {
  const wanted = 1_000_000 / Math.max(cpuUs, 1);
  return Math.min(50_000, Math.max(500, Math.round(wanted / 500) * 500));
}

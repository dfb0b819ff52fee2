/** The figures as tables. */
import type { ChainRow } from './chain.ts';
import { type Cell, type Summaries, type Summary, summariesOf } from './figures.ts';
import type { IdleFigures } from './idle.ts';
import type { Machine } from './machine.ts';
import { KINDS } from './requests.ts';
import { table } from './table.ts';
import { CLIENT_LIMIT, judge, round } from './verdicts.ts';

export function machineReport({ node, cores, cpu, memoryGiB, system }: Machine, versions: Readonly<Record<string, string>>): string {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Node ${node}, ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}\n${list.join(', ')}`;
}

export function chainReport(rows: readonly ChainRow[]): string {
  return `## The chain\n\n${table(
    ['task', 'wall ms', 'of peer'],
    rows.map(({ task, ms, ofPeer }) => [task, ms.toFixed(0), ofPeer.toFixed(2)]),
  )}`;
}

/** Figures, ratios to prism-cli, and the verdicts. */
export function mockReport(summaries: Summaries): string {
  const all = summariesOf(summaries);
  const perKind = (value: (cell: Cell) => string) => KINDS.map((kind) => (summary: Summary) => value(summary.cells[kind]));
  const figures = table(
    ['server', ...KINDS.map((kind) => `us CPU ${kind}`), 'cold start ms', 'MiB first', 'MiB loaded', 'MiB end'],
    all.map((summary) => [
      summary.name,
      ...perKind(({ cpuUs }) => round(cpuUs)).map((of) => of(summary)),
      ...[summary.coldMs, summary.firstMiB, summary.loadedMiB, summary.endMiB].map((value) => value.toFixed(0)),
    ]),
  );
  const throughput = table(
    ['server, 50 connections', ...KINDS.map((kind) => `${kind}: replies/s`), ...KINDS.map((kind) => `${kind}: p99 ms`)],
    all.map((summary) => [
      summary.name,
      ...perKind(repliesPerSecond).map((of) => of(summary)),
      ...perKind(({ p99Ms }) => round(p99Ms)).map((of) => of(summary)),
    ]),
  );
  const parts = ['## The mock', figures, `${throughput}\n\n* the client was at its limit: the server can do more`];
  if (summaries.prism) parts.push(ratios(all, summaries.prism));
  const verdicts = judge(summaries).map(({ mode, limit, measured, verdict }) => [mode, limit, measured, verdict]);
  return [...parts, table(['mode', 'limit', 'measured', 'verdict'], verdicts)].join('\n\n');
}

const repliesPerSecond = ({ perSecond, clientBusy }: Cell): string => perSecond.toFixed(0) + (clientBusy > CLIENT_LIMIT ? '*' : '');

function ratios(all: readonly Summary[], prism: Summary): string {
  return table(
    ['times prism-cli', ...KINDS.map((kind) => `CPU ${kind}`), ...KINDS.map((kind) => `replies/s ${kind}`), 'cold start', 'MiB loaded'],
    all.map((summary) => [
      summary.name,
      ...KINDS.map((kind) => `1/${round(prism.cells[kind].cpuUs / summary.cells[kind].cpuUs)}`),
      ...KINDS.map((kind) => round(summary.cells[kind].perSecond / prism.cells[kind].perSecond)),
      round(summary.coldMs / prism.coldMs),
      round(summary.loadedMiB / prism.loadedMiB),
    ]),
  );
}

export interface IdleRow extends IdleFigures {
  readonly name: string;
}

export function idleReport(rows: readonly IdleRow[]): string {
  const yes = (answers: boolean): string => (answers ? 'yes' : 'NO');
  return `## Idle connections\n\n${table(
    ['server', 'connections', 'MiB before', 'MiB held', 'KiB each', 'answers meanwhile', 'answers afterwards'],
    rows.map(({ name, connections, beforeMiB, heldMiB, kibEach, answersMeanwhile, answersAfterwards }) => [
      name,
      ...[connections, beforeMiB, heldMiB].map((value) => value.toFixed(0)),
      kibEach.toFixed(1),
      ...[answersMeanwhile, answersAfterwards].map(yes),
    ]),
  )}`;
}

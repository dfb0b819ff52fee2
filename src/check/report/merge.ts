/** Joins the reports of the shards of one check into the report that one run would have written. */
import type { OperationResult, Outcome, RunFinding, RunReport } from '../run-report.ts';
import { groupBy } from './group.ts';
import { missingShards, type Shard, ShardError, shardOf, shardText } from './shard.ts';

/** A report and where it comes from, for messages. */
export interface NamedReport {
  readonly file: string;
  readonly report: RunReport;
}

/** Reports that do not belong together. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
  readonly files: readonly string[];

  constructor(files: readonly string[], message: string) {
    super(message);
    this.files = files;
  }
}

/**
 * Joins reports. An operation that several have counts with its worst outcome, a finding once; it is known only if every report that has it
 * knows it. A shard that is missing is a warning.
 *
 * @throws MergeError if they are of different servers, releases of the tool, modes or selections, or if two are the same shard
 * @example mergeReports([{ file: '1.json', report: first }, { file: '2.json', report: second }]);
 */
export function mergeReports(all: readonly NamedReport[]): RunReport {
  const [first, ...others] = all;
  if (!first) throw new MergeError([], 'There is nothing to merge: name the files that `--report json=FILE` wrote.');
  for (const other of others) refuseStrangers(first, other);
  const { shard, warnings } = joinShards(all);
  const reports = all.map(({ report }) => report);
  const start = Math.min(...reports.map(({ startedAt }) => Date.parse(startedAt)));
  const end = Math.max(...reports.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs));
  const lookedFor = lookedForByAll(reports);
  const { lookedFor: _, ...common } = first.report;
  return {
    ...common,
    startedAt: new Date(start).toISOString(),
    durationMs: end - start,
    seed: distinct(reports.map(({ seed }) => seed)).join(', '),
    selection: { ...joinSelections(reports), shard },
    requests: sum(reports.map(({ requests }) => requests)),
    serverMs: sum(reports.map(({ serverMs }) => serverMs)),
    ...(lookedFor ? { lookedFor } : {}),
    operations: [
      ...groupBy(
        reports.flatMap(({ operations }) => operations),
        ({ operation }) => operation,
      ).values(),
    ].map(joinOperation),
    findings: [
      ...groupBy(
        reports.flatMap(({ findings }) => findings),
        ({ id }) => id,
      ).values(),
    ].map(joinFinding),
    warnings: [...distinct(reports.flatMap((report) => report.warnings)), ...warnings],
    baselineFaults: distinct(reports.flatMap(({ baselineFaults }) => baselineFaults)),
  };
}

/** The address may differ: each job of a matrix starts a server of its own. */
function refuseStrangers(first: NamedReport, other: NamedReport): void {
  const facts: readonly (readonly [string, (report: RunReport) => string])[] = [
    ['contract', ({ server }) => server.contract],
    ['version of the server', ({ server }) => server.version || 'unknown'],
    ['mode', ({ mode }) => mode],
    ['release of the tool', ({ tool }) => `${tool.name} ${tool.version}`],
  ];
  for (const [name, of] of facts) {
    const [here, there] = [of(first.report), of(other.report)];
    if (here === there) continue;
    throw new MergeError(
      [first.file, other.file],
      `${first.file} and ${other.file} are not of one check: the ${name} is ${here} in one and ${there} in the other. Merge the reports of one server and one command.`,
    );
  }
}

function joinShards(all: readonly NamedReport[]): { readonly shard: string; readonly warnings: readonly string[] } {
  const shards = all.flatMap(({ file, report }) => {
    const shard = readShard(file, report);
    return shard ? [{ file, report, shard }] : [];
  });
  const [first] = shards;
  if (!first) return { shard: '', warnings: [] };
  const files = all.map(({ file }) => file);
  if (shards.length < all.length)
    throw new MergeError(
      files,
      `Some of the reports are shards, and others are whole runs: ${files.join(', ')}. Merge shards with shards.`,
    );
  const selections = distinct(shards.map(({ report: { selection } }) => JSON.stringify([selection.tags, selection.operations])));
  if (selections.length > 1 || shards.some(({ shard }) => shard.of !== first.shard.of))
    throw new MergeError(
      files,
      `The reports are shards of different selections: ${files.join(', ')}. Give every job the same options but --shard.`,
    );
  for (const [number, holders] of groupBy(
    shards.flatMap(({ file, shard }) => shard.numbers.map((number) => ({ file, number }))),
    ({ number }) => number,
  )) {
    if (holders.length === 1) continue;
    const twice = holders.map(({ file }) => file);
    throw new MergeError(twice, `${twice.join(' and ')} are both shard ${number}/${first.shard.of}. Leave one out.`);
  }
  const joined: Shard = { numbers: shards.flatMap(({ shard }) => shard.numbers), of: first.shard.of };
  const missing = missingShards(joined);
  if (missing.length === 0) return { shard: '', warnings: [] };
  const names = missing.map((number) => `${number}/${joined.of}`).join(', ');
  const warning = `Not in this report: shard ${names}. Look why its job wrote no report, and merge again with it.`;
  return { shard: shardText(joined), warnings: [warning] };
}

function readShard(file: string, { selection }: RunReport): Shard | undefined {
  try {
    return shardOf(selection.shard);
  } catch (error) {
    if (!(error instanceof ShardError)) throw error;
    throw new MergeError([file], `${file}: ${error.message}`);
  }
}

/** One run of everything makes the whole everything. */
function joinSelections(reports: readonly RunReport[]): { tags: string[]; operations: string[] } {
  const selections = reports.map(({ selection }) => selection);
  if (selections.some(({ tags, operations }) => tags.length === 0 && operations.length === 0)) return { tags: [], operations: [] };
  return {
    tags: distinct(selections.flatMap(({ tags }) => tags)),
    operations: distinct(selections.flatMap(({ operations }) => operations)),
  };
}

/** Unknown for one is unknown for all. */
function lookedForByAll(reports: readonly RunReport[]): RunReport['lookedFor'] {
  const [first, ...others] = reports.flatMap(({ lookedFor }) => (lookedFor ? [lookedFor] : []));
  if (!first || others.length + 1 < reports.length) return undefined;
  return first.filter((kind) => others.every((kinds) => kinds.includes(kind)));
}

/** Skipped says nothing about an operation that another shard has asked. */
const GRAVITY: Readonly<Record<Outcome, number>> = { broken: 3, errors: 2, holds: 1, skipped: 0 };

function joinOperation(results: readonly OperationResult[]): OperationResult {
  const worst = results.reduce((a, b) => (GRAVITY[b.outcome] > GRAVITY[a.outcome] ? b : a));
  return {
    ...worst,
    statuses: distinct(results.flatMap(({ statuses }) => statuses)).sort((a, b) => a - b),
    requests: sum(results.map(({ requests }) => requests)),
    slowestMs: Math.max(...results.map(({ slowestMs }) => slowestMs)),
  };
}

/** What one shard does not excuse is not excused. */
const joinFinding = (same: readonly RunFinding[]): RunFinding =>
  same.reduce((chosen, finding) => (chosen.known && !finding.known ? finding : chosen));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** A run's report arranged as people read it: by router, each operation with its findings. Every report for people starts from it. */
import type { OperationResult, Outcome, RunFinding, RunMode, RunReport } from '../run-report.ts';
import { groupBy } from './group.ts';

/** As an outcome, but `known` for what is broken in no other way than the baseline knows. */
export type Standing = Outcome | 'known';

/** The worst first. */
export const STANDINGS: readonly Standing[] = ['broken', 'known', 'errors', 'skipped', 'holds'];

export interface OperationView {
  readonly result: OperationResult;
  readonly standing: Standing;
  readonly findings: readonly RunFinding[];
}

export type Counts = Readonly<Record<Standing, number>>;

export interface RouterView {
  readonly tag: string;
  readonly operations: readonly OperationView[];
  readonly counts: Counts;
  /** Operations that were answered with success, whatever was found in the reply. */
  readonly answered: number;
  /** Operations that a run of this mode asks: a read-only one leaves out what changes something. */
  readonly due: number;
}

export interface Overview {
  /** By name; findings without an operation of the run come last. */
  readonly routers: readonly RouterView[];
  readonly counts: Counts;
  readonly answered: number;
  readonly due: number;
  /** What fails the run. */
  readonly fresh: readonly RunFinding[];
  /** What the baseline knows. */
  readonly known: readonly RunFinding[];
}

/** Router of findings about operations that the run has no result for, such as an operation that the server should not have. */
export const ELSEWHERE = 'elsewhere';

export function overviewOf(report: RunReport): Overview {
  const findings = groupBy(report.findings, ({ operation }) => operation);
  const listed = new Set(report.operations.map(({ operation }) => operation));
  const strays = [...findings].flatMap(([operation, [first]]) => (listed.has(operation) || !first ? [] : [strayResult(first)]));
  const routers = [...groupBy([...report.operations, ...strays], ({ tag }) => tag)]
    .map(([tag, results]) => routerView(tag, results, findings, report.mode))
    .sort((a, b) => Number(a.tag === ELSEWHERE) - Number(b.tag === ELSEWHERE) || (a.tag < b.tag ? -1 : 1));
  const operations = routers.flatMap((router) => router.operations);
  return {
    routers,
    counts: countStandings(operations),
    answered: countAnswered(operations),
    due: countDue(operations, report.mode),
    fresh: report.findings.filter(({ known }) => !known),
    known: report.findings.filter(({ known }) => known),
  };
}

function routerView(
  tag: string,
  results: readonly OperationResult[],
  findings: ReadonlyMap<string, readonly RunFinding[]>,
  mode: RunMode,
): RouterView {
  const operations = results.map((result) => {
    const own = findings.get(result.operation) ?? [];
    return { result, standing: standingOf(result, own), findings: own };
  });
  return { tag, operations, counts: countStandings(operations), answered: countAnswered(operations), due: countDue(operations, mode) };
}

function standingOf({ outcome }: OperationResult, findings: readonly RunFinding[]): Standing {
  if (findings.some(({ known }) => !known)) return 'broken';
  return findings.length > 0 ? 'known' : outcome;
}

function countStandings(operations: readonly OperationView[]): Counts {
  const counts = { broken: 0, known: 0, errors: 0, skipped: 0, holds: 0 };
  for (const { standing } of operations) counts[standing]++;
  return counts;
}

/** A broken operation may never have answered: it is missing, or the connection broke. */
const countAnswered = (operations: readonly OperationView[]): number =>
  operations.filter(
    ({ result: { outcome, statuses } }) => outcome === 'holds' || (outcome === 'broken' && statuses.some((code) => code < 400)),
  ).length;

const countDue = (operations: readonly OperationView[], mode: RunMode): number =>
  operations.filter(({ result: { effect, requests } }) => mode !== 'read-only' || effect === 'read' || requests > 0).length;

const strayResult = ({ operation, operationId }: RunFinding): OperationResult => ({
  operation,
  operationId,
  tag: ELSEWHERE,
  effect: 'read',
  outcome: 'broken',
  reason: '',
  statuses: [],
  requests: 0,
  slowestMs: 0,
});

/** What a consumer must change to go from one server to another: the same changes as a diff, ordered by what the consumer calls. */
import { type BundledDocument, type PlacedOperation, placedOperations } from '../contract/document.ts';
import type { Change, ChangeGroup, ComparedSide, DiffReport } from './changes.ts';

/** Changes when a field goes or changes its meaning, not when one is added. */
const UPGRADE_FORMAT = 'open-webui-contract/upgrade@1';

/** What must change about the calls of one operation. */
export interface OperationUpgrade {
  /** Method and path template. */
  readonly operation: string;
  readonly operationId: string;
  readonly tag: string;
  /** What breaks, in the order of reports. */
  readonly must: readonly Step[];
  /** What does not break and changes what a call means or gets. */
  readonly know: readonly Step[];
  /** Of an operation that is gone: which may do its job now. */
  readonly instead: Replacement;
  /** New fields, parameters and media types. */
  readonly additions: number;
}

export interface Step {
  readonly group: ChangeGroup;
  /** Such as `body` or `200 reply`; empty if it is about the operation as a whole. */
  readonly place: string;
  readonly field: string;
  readonly message: string;
}

export interface Replacement {
  /** Operations that the contract names as replacements, by operationId. */
  readonly named: readonly string[];
  /** New operations of the same tag: nobody says that they do the job, and it is where to look. */
  readonly hints: readonly string[];
}

export interface UpgradeReport {
  readonly format: typeof UPGRADE_FORMAT;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Operations that were asked for and that the older contract lacks. */
  readonly unknown: readonly string[];
  /** Operations of which anything changes, those that break first. New operations are counted in `added`. */
  readonly operations: readonly OperationUpgrade[];
  /** New operations by tag. */
  readonly added: Readonly<Record<string, number>>;
}

/**
 * @param only operationIds that the consumer calls; absent: all
 */
export function upgradeOf(report: DiffReport, before: BundledDocument, after: BundledDocument, only?: ReadonlySet<string>): UpgradeReport {
  const old = placedOperations(before);
  const current = placedOperations(after);
  const added = report.changes.filter(({ group }) => group === 'added').flatMap(({ touches }) => touches);
  const operations = old
    .filter(({ node }) => only === undefined || only.has(node.operationId))
    .flatMap((operation) => {
      const changes = changesOf(report.changes, operation);
      if (changes.length === 0) return [];
      const steps = (severity: Change['severity']): Step[] => changes.flatMap((one) => (one.severity === severity ? [one.step] : []));
      const gone = changes.some(({ step }) => step.group === 'removed');
      const { operationId, tags } = operation.node;
      const hints = added.flatMap((one) => (one.tag === tags?.[0] ? [one.operationId] : []));
      const upgrade: OperationUpgrade = {
        operation: `${operation.method} ${operation.path}`,
        operationId,
        tag: tags?.[0] ?? '',
        must: steps('breaking'),
        know: steps('note'),
        instead: gone ? { named: namedIn(operation, current), hints } : { named: [], hints: [] },
        additions: steps('addition').length,
      };
      return [upgrade];
    });
  const known = new Set(old.map(({ node }) => node.operationId));
  return {
    format: UPGRADE_FORMAT,
    from: report.from,
    to: report.to,
    unknown: [...(only ?? [])].filter((operationId) => !known.has(operationId)),
    operations: operations.sort((one, other) => weight(one) - weight(other)),
    added: countBy(added.map(({ tag }) => tag)),
  };
}

const ORDER: readonly ChangeGroup[] = ['removed', 'role', 'request', 'reply', 'effect', 'notice'];

/** The place of an operation in the report: by what hurts most of it. */
const weight = ({ must }: OperationUpgrade): number => Math.min(ORDER.length, ...must.map(({ group }) => ORDER.indexOf(group)));

function changesOf(changes: readonly Change[], { method, path }: PlacedOperation): { severity: Change['severity']; step: Step }[] {
  return changes.flatMap(({ group, severity, message, touches }) =>
    touches.flatMap(({ operation, place, field }) =>
      group !== 'added' && operation === `${method} ${path}` ? [{ severity, step: { group, place, field, message } }] : [],
    ),
  );
}

/** The operations that a description names in backticks, if the newer contract has them. */
function namedIn({ node }: PlacedOperation, current: readonly PlacedOperation[]): string[] {
  const names = [...String(Reflect.get(node, 'description') ?? '').matchAll(/`([A-Za-z]\w+)`/g)].map(([, name]) => name);
  return current.flatMap(({ node: { operationId } }) => (names.includes(operationId) ? [operationId] : []));
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

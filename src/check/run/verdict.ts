/** Findings and the result of each operation, out of what was asked. */
import type { BundledDocument, PlacedOperation } from '../../contract/document.ts';
import { contractValidator } from '../../contract/validator.ts';
import { type Difference, ReplyComparison } from '../differences.ts';
import { unique } from '../findings.ts';
import { fittingIn } from '../fitting.ts';
import { grouped } from '../grouped.ts';
import type { RunFinding } from '../run-report.ts';
import { type Asked, isUnknownPath, judge } from './judge.ts';
import type { Sight } from './report-finding.ts';

export interface VerdictOptions {
  /** The contract of this server. */
  readonly document: BundledDocument;
  readonly slowMs?: number | undefined;
  readonly toFinding: (sight: Sight) => RunFinding;
}

/** One finding for each kind, operation and field, in the order of the operations. */
export function findingsOf(asked: readonly Asked[], { document, slowMs, toFinding }: VerdictOptions): RunFinding[] {
  const groups = grouped(asked, ({ operation }) => operation);
  const judging = { document, slowMs, compile: once(() => contractValidator(document)), fits: fittingIn(document) };
  const sights: Sight[] = [];
  const comparison = new ReplyComparison(document, groups.keys());
  for (const [operation, ofOperation] of groups) {
    const gone = goneSight(operation, ofOperation);
    if (gone) {
      sights.push(gone);
      continue;
    }
    for (const one of ofOperation) {
      const judgement = judge(one, judging);
      sights.push(...judgement.sights);
      const { reply } = one.exchange;
      if (judgement.comparable && reply)
        sights.push(...comparison.differencesOf({ operation, ...reply }).map((difference) => toSight(difference, one)));
    }
  }
  return unique(mergeRoles(sights).map(toFinding)).sort(byOperation);
}

/** Findings of operations that the server's version should not have. */
export const foreignSights = (asked: readonly Asked[]): Sight[] =>
  asked.flatMap(({ operation, question, exchange: { reply } }) => {
    if (!reply || reply.status >= 500 || isUnknownPath(question.method, reply)) return [];
    return [
      {
        kind: 'extra-operation',
        operation,
        question,
        message: 'The contract does not have the operation for this release, and the server answers it.',
        expected: 'what the server says to an unknown path: its web page, or 404 "Not Found"',
        received: `${reply.status} ${reply.mediaType}`,
        place: 'method',
      },
    ];
  });

/** An operation is missing if every reply is what the server says to an unknown path. */
function goneSight(operation: PlacedOperation, asked: readonly Asked[]): Sight | undefined {
  const [first] = asked;
  const ofPage = Object.values(operation.node.responses).some(({ content }) => content && 'text/html' in content);
  const gone = asked.every(({ exchange: { reply } }) => reply && isUnknownPath(operation.method, reply));
  if (!first || ofPage || !gone) return undefined;
  const reply = first.exchange.reply;
  return {
    kind: 'missing-operation',
    operation,
    question: first.question,
    message: 'The contract of this version has the operation, and the server answers as to an unknown path.',
    expected: Object.keys(operation.node.responses).join(', '),
    received: `${reply?.status} ${reply?.mediaType}`,
    place: 'method',
  };
}

function toSight({ reply: { operation, status }, field, undeclared, rule, expected, value }: Difference, { question }: Asked): Sight {
  return {
    kind: undeclared ? 'undeclared-field' : 'schema',
    operation,
    question,
    field,
    message: undeclared
      ? `The ${status} reply has a field that the contract does not name.`
      : `The ${status} reply breaks its schema: ${field || 'it'} ${rule}.`,
    expected: expected ?? 'no such field',
    received: value === undefined ? 'nothing there' : JSON.stringify(value),
    place: { status },
  };
}

/** One sight for all callers of whom the same operation is too open or too closed: they are one mistake of the server. */
function mergeRoles(sights: readonly Sight[]): Sight[] {
  const roles = grouped(
    sights.filter(({ kind }) => kind === 'role'),
    ({ operation }) => operation,
  );
  const merged = [...roles.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, message: [first, ...others].map(({ message }) => message).join(' ') }] : [],
  );
  return [...sights.filter(({ kind }) => kind !== 'role'), ...merged];
}

const byOperation = (a: RunFinding, b: RunFinding): number =>
  a.operation.localeCompare(b.operation, 'en') || a.kind.localeCompare(b.kind, 'en') || a.field.localeCompare(b.field, 'en');

/** Prepares the contract only if there is a stream to validate, and then once. */
function once(prepare: () => ReturnType<typeof contractValidator>): ReturnType<typeof contractValidator> {
  let compile: ReturnType<typeof contractValidator> | undefined;
  return (schema) => {
    compile ??= prepare();
    return compile(schema);
  };
}

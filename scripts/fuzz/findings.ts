/** Turns failed checks into findings: one for each operation, check and kind of reply, with the shortest request that shows it. */
import { type BundledDocument, type PlacedOperation, placedOperations, responseOf } from '../../src/contract/document.ts';
import { isAllowed } from './allowances.ts';
import type { Failure } from './events.ts';

export interface Finding extends Failure {
  readonly operationId: string;
  /** What the contract says where the reply differs. */
  readonly contract: string;
  /** How many requests showed it. */
  readonly count: number;
}

export function toFindings(failures: readonly Failure[], document: BundledDocument): Finding[] {
  const operations = new Map(placedOperations(document).map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const groups = Map.groupBy(
    failures.filter((failure) => {
      const operation = operations.get(failure.label);
      return !operation || !isAllowed(failure, operation);
    }),
    ({ label, check, reply, message }) =>
      [label, check, reply?.status, check === 'response_schema_conformance' ? firstLine(message) : ''].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [shortest] = group.toSorted((a, b) => size(a) - size(b));
    if (!shortest) return [];
    const operation = operations.get(shortest.label);
    return [
      {
        ...shortest,
        operationId: operation?.node.operationId ?? 'none',
        contract: promise(shortest, document, operation),
        count: group.length,
      },
    ];
  });
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const size = ({ request }: Failure): number => (request ? request.url.length + (request.body?.length ?? 0) : Number.POSITIVE_INFINITY);

function promise({ check, message, reply }: Failure, document: BundledDocument, operation: PlacedOperation | undefined): string {
  if (!operation) return 'has no such operation';
  const statuses = `answers ${Object.keys(operation.node.responses).join(', ')}`;
  const response = reply && responseOf(document, operation.node, reply.status);
  switch (check) {
    case 'not_a_server_error':
      return 'a mock has no failures of its own';
    case 'content_type_conformance':
      return `${reply?.status} has ${Object.keys(response?.content ?? {}).join(', ') || 'no body'}`;
    case 'response_schema_conformance':
      return `${reply?.status}: ${message.replace(/\s*\n\s*/g, ' ').slice(0, 600)}`;
    case 'negative_data_rejection':
      return `this request is not valid (${message.replace(/^.*Invalid component: /s, '').replace(/\s*\n\s*/g, ' ')})`;
    case 'positive_data_acceptance':
      return 'this request is valid';
    default:
      return statuses;
  }
}

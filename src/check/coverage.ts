/** Which operations a server was seen to answer, and how: with success, with errors only, or never. */
import { type BundledDocument, type PlacedOperation, responseOf } from '../contract/document.ts';
import type { RouteIndex } from '../contract/routes.ts';
import type { FieldCount } from './fields.ts';
import { type Finding, toFinding } from './findings.ts';
import type { HarEntry } from './traffic.ts';

export interface Coverage {
  readonly operationId: string;
  readonly operation: string;
  readonly seen: 'success' | 'errors' | 'never';
  /** Every status seen, in ascending order. */
  readonly statuses: readonly number[];
  /** Fields of its JSON replies; absent if none was seen. */
  readonly fields?: FieldCount;
}

/** Counts the traffic by operation. */
export function countCoverage(
  operations: readonly PlacedOperation[],
  traffic: readonly HarEntry[],
  url: string,
  routes: RouteIndex<PlacedOperation>,
): Coverage[] {
  const statuses = new Map<string, Set<number>>();
  for (const { request, response } of traffic) {
    const match = routes.match(request.method, request.url.slice(url.length).split('?', 1)[0] ?? '');
    if (match.kind !== 'found') continue;
    const id = match.route.node.operationId;
    statuses.set(id, (statuses.get(id) ?? new Set()).add(response.status));
  }
  return operations.map(({ method, path, node }) => {
    const seen = [...(statuses.get(node.operationId) ?? [])].sort((a, b) => a - b);
    const success = seen.some((status) => isSuccess(node, status));
    return {
      operationId: node.operationId,
      operation: `${method} ${path}`,
      seen: success ? 'success' : seen.length > 0 ? 'errors' : 'never',
      statuses: seen,
    };
  });
}

/** A 2xx, or the redirect of an operation that declares no 2xx: to send the browser on is all it does. */
export function isSuccess({ responses }: PlacedOperation['node'], status: number): boolean {
  if (status >= 300 && status < 400) return String(status) in responses && !Object.keys(responses).some((code) => code.startsWith('2'));
  return status >= 200 && status < 300;
}

/** Reports statuses that an operation does not declare. drift and Respect look at bodies; a missing status has none to look at. */
export function undeclaredStatuses(
  document: BundledDocument,
  operations: readonly PlacedOperation[],
  coverage: readonly Coverage[],
): Finding[] {
  const byId = new Map(operations.map((operation) => [operation.node.operationId, operation]));
  return coverage.flatMap(({ operationId, statuses }) => {
    const operation = byId.get(operationId);
    if (!operation) return [];
    const { method, path, node } = operation;
    return statuses
      .filter((status) => !responseOf(document, node, status))
      .map((status) =>
        toFinding({
          kind: 'undeclared-status',
          method,
          path,
          operationId,
          field: `status ${status}`,
          message: `The server answered ${status}, which the operation does not declare. Add the response.`,
        }),
      );
  });
}

/** Reports operations that were never answered with 2xx and are not excused. An excuse for one that was is reported too. */
export function unproven(
  operations: readonly PlacedOperation[],
  coverage: readonly Coverage[],
  excuses: Readonly<Record<string, string>>,
): Finding[] {
  const seen = new Map(coverage.map((entry) => [entry.operationId, entry.seen]));
  return operations.flatMap(({ method, path, node: { operationId } }) => {
    const success = seen.get(operationId) === 'success';
    const excused = operationId in excuses;
    if (success !== excused) return [];
    const message = success
      ? `The operation is excused ("${excuses[operationId]}"), and the server answered it with 2xx. Remove the excuse.`
      : 'The operation was never answered with 2xx. Give it a step in a workflow that succeeds on this server, or an excuse with its reason.';
    return [toFinding({ kind: 'unproven', method, path, operationId, message })];
  });
}

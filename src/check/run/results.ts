/** What became of each operation, and what makes the run prove less than it seems to. */
import { statedAuthority } from '../../contract/authority.ts';
import type { PlacedOperation } from '../../contract/document.ts';
import { isSuccess } from '../coverage.ts';
import { grouped } from '../grouped.ts';
import type { OperationResult, RunFinding, RunFindingKind } from '../run-report.ts';
import { optionFor } from './access.ts';
import type { Identity } from './identify.ts';
import type { Asked } from './judge.ts';
import type { Sender } from './sender.ts';

export interface ResultOptions {
  readonly asked: readonly Asked[];
  /** Why an operation was not asked as a caller that it lets in, by operationId. */
  readonly missing: ReadonlyMap<string, string>;
  readonly findings: readonly RunFinding[];
}

/** The results, in the order of the contract. */
export function resultsOf(operations: readonly PlacedOperation[], { asked, missing, findings }: ResultOptions): OperationResult[] {
  const groups = grouped(asked, ({ operation }) => operation.node.operationId);
  const faulty = new Set(findings.map(({ operationId }) => operationId));
  return operations.map(({ method, path, node }) => {
    const { operationId, tags = [], 'x-owui-effect': effect = 'external' } = node;
    const ofOperation = groups.get(operationId) ?? [];
    const statuses = [...new Set(ofOperation.flatMap(({ exchange: { reply } }) => reply?.status ?? []))].sort((a, b) => a - b);
    const welcome = ofOperation.filter(({ refusal }) => !refusal);
    const succeeded = welcome.some(({ exchange: { reply } }) => reply && isSuccess(node, reply.status));
    const { outcome, reason } = faulty.has(operationId)
      ? { outcome: 'broken' as const, reason: '' }
      : succeeded
        ? { outcome: 'holds' as const, reason: '' }
        : withoutSuccess({ node, asked: ofOperation.length, welcome, why: missing.get(operationId) });
    return {
      operationId,
      operation: `${method} ${path}`,
      tag: tags[0] ?? '',
      effect,
      outcome,
      reason,
      statuses,
      requests: ofOperation.length,
      slowestMs: Math.max(0, ...ofOperation.map(({ exchange: { ms } }) => ms)),
    };
  });
}

interface Unproved {
  readonly node: PlacedOperation['node'];
  readonly asked: number;
  readonly welcome: readonly Asked[];
  readonly why: string | undefined;
}

function withoutSuccess({ node, asked, welcome, why }: Unproved): Pick<OperationResult, 'outcome' | 'reason'> {
  if (node['x-owui-effect'] !== 'read' && asked === 0)
    return { outcome: 'skipped', reason: why ?? 'It may change something; a read-only run does not ask it.' };
  if (welcome.length > 0) {
    const statuses = [...new Set(welcome.map(({ exchange: { reply } }) => reply?.status ?? 'nothing'))].join(', ');
    return { outcome: 'errors', reason: `Those whom it lets in were answered ${statuses}.` };
  }
  const reason = why ?? `There is no token that it lets in: give ${optionFor(node)}.`;
  return asked === 0 ? { outcome: 'skipped', reason } : { outcome: 'errors', reason: `Only its refusals were seen. ${reason}` };
}

/** Every caller that a role can be tried with. */
const CALLERS = ['admin', 'user', 'pending', 'apiKey', 'scim'] as const;

/** The kinds of findings that a run with these tokens could make. */
export function lookedFor(sender: Sender, { exact, slow }: { readonly exact: boolean; readonly slow: boolean }): RunFindingKind[] {
  return [
    'schema',
    'undeclared-field',
    'undeclared-status',
    'missing-operation',
    'stream',
    'no-reply',
    ...(CALLERS.every((caller) => sender.has(caller)) ? (['role'] as const) : []),
    ...(exact ? (['extra-operation'] as const) : []),
    ...(slow ? (['slow'] as const) : []),
  ];
}

export interface WarningOptions {
  readonly sender: Sender;
  readonly identity: Identity;
  readonly results: readonly OperationResult[];
  /** The operations that were to be asked. */
  readonly reading: readonly PlacedOperation[];
  readonly interrupted: boolean;
}

/** Sentences, each with the next step. */
export function warningsOf({ sender, identity, results, reading, interrupted }: WarningOptions): string[] {
  const { version, captured, exact } = identity;
  const reads = results.filter(({ effect }) => effect === 'read');
  const answered = reads.filter(({ outcome }) => outcome === 'holds' || outcome === 'broken');
  const little = reads.length - answered.length;
  return [
    ...(interrupted ? ['The run was interrupted: operations that were not asked by then are not proved. Run it again to its end.'] : []),
    ...(exact
      ? []
      : [
          `The server says that it is ${version || 'of no version'}, and was held against the contract of ${captured.server}: a difference may be one between the releases. Operations of other releases were not looked for.`,
        ]),
    ...(sender.has('admin') ? [] : ['No token of an administrator: administrators’ operations are not proved. Give one as --token.']),
    ...(sender.has('user')
      ? []
      : ['No token of a plain user: it is not proved that one is refused where only administrators may call. Give one as --user-token.']),
    ...(sender.has('pending') ? [] : ['No token of a pending account: it is not proved that one is refused. Give one as --pending-token.']),
    ...(sender.has('apiKey') || !reading.some(({ node }) => statedAuthority(node) === 'session')
      ? []
      : ['No API key: it is not proved that one is refused where a signed-in session is asked for. Give one as --api-key.']),
    ...(sender.has('scim') || !reading.some(({ node }) => statedAuthority(node) === 'scim')
      ? []
      : ['No SCIM token: what SCIM answers is not proved. Give one as --scim-token if the server has SCIM switched on.']),
    ...(little > reads.length / 2
      ? [
          `The run proves little: ${little} of ${reads.length} operations that read were never answered with success. Give an administrator’s token, and run it against a server that has chats, files and models.`,
        ]
      : []),
  ];
}

/** What a check finds, in a form that a person can act on and a program can compare between runs. */
import { createHash } from 'node:crypto';
import { pathFile } from '../contract/path-file.ts';

export type FindingKind =
  /** A step of a workflow failed: a status, a media type or a criterion. */
  | 'workflow'
  /** A reply breaks the schema that the contract promises. */
  | 'schema'
  /** The server sends a field that the contract does not name. */
  | 'undeclared-field'
  /** The server answers a status that the operation does not declare. */
  | 'undeclared-status'
  /** A caller is let in or refused where the contract says otherwise. */
  | 'role'
  /** A body that breaks the contract is accepted. */
  | 'validation'
  /** An item of a stream breaks its schema, or the stream is none. */
  | 'stream'
  /** The server serves an operation that the contract lacks. */
  | 'missing-operation'
  /** An operation that the server serves was never answered with 2xx, and no reason is given. */
  | 'unproven';

export interface Finding {
  /** Stable between runs: made of everything but the message. */
  readonly id: string;
  readonly kind: FindingKind;
  /** Method and path template. */
  readonly operation: string;
  readonly operationId: string | undefined;
  /** Path of the field inside the reply, such as `/chat/title`; array indexes are `*`. */
  readonly field: string | undefined;
  /** What the contract says, what the server did, and the mend. */
  readonly message: string;
  /** File of the contract to look into, relative to the project. */
  readonly file: string;
}

/** The parts of a finding that its maker knows. */
export interface Observation {
  readonly kind: FindingKind;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string | undefined;
  readonly field?: string | undefined;
  readonly message: string;
}

/** Completes an observation with the file and a stable id. */
export function toFinding({ kind, method, path, operationId, field, message }: Observation): Finding {
  const operation = `${method} ${path}`;
  const stableField = field === undefined ? undefined : withoutIndexes(field);
  const id = findingId(kind, operation, stableField ?? '');
  return { id, kind, operation, operationId, field: stableField, message, file: `openapi/${pathFile(path)}` };
}

/** A field's path with `*` in place of the indexes of arrays. */
export const withoutIndexes = (field: string): string => field.replaceAll(/\/\d+(?=\/|$)/g, '/*');

/** The same in every run that finds the same. */
export const findingId = (kind: string, operation: string, field: string): string =>
  createHash('sha256').update([kind, operation, field].join('\n')).digest('hex').slice(0, 12);

/** One finding for each id, the first of each, in order. */
export const unique = <F extends { readonly id: string }>(findings: readonly F[]): F[] =>
  [...new Map(findings.toReversed().map((finding) => [finding.id, finding])).values()].toReversed();

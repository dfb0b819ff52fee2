/** What differs between two contracts, as data. Every report is made from it, and `--format json` prints it as it is. */

/** Changes when a field goes or changes its meaning, not when one is added. */
export const DIFF_FORMAT = 'open-webui-contract/diff@1';

export type ChangeGroup =
  /** The operation is not there any more. */
  | 'removed'
  /** Other callers are let in. */
  | 'role'
  /** The operation takes something else. */
  | 'request'
  /** The operation answers something else. */
  | 'reply'
  /** Calling it does something else: what was safe to repeat may not be. */
  | 'effect'
  /** Deprecated now, or called otherwise in the contract. */
  | 'notice'
  /** A new operation. */
  | 'added';

export type Severity =
  /** What worked before may fail, or mean something else. */
  | 'breaking'
  /** Nothing fails, and it is worth knowing. */
  | 'note'
  /** More than before. */
  | 'addition';

/** An operation that a change touches. */
export interface Touched {
  /** Method and path template, such as `GET /api/v1/chats/{id}`. */
  readonly operation: string;
  readonly operationId: string;
  readonly tag: string;
  /** Where in the operation: `body`, `query page`, `200 reply`, `stream item`; empty if the operation as a whole changed. */
  readonly place: string;
  /** Path of the field there, such as `/items/*\/title`; empty if the change is about no field. */
  readonly field: string;
}

/** One change, with every operation that it touches: a schema that several share changes for all of them. */
export interface Change {
  readonly group: ChangeGroup;
  readonly severity: Severity;
  /** One sentence: what differs. */
  readonly message: string;
  readonly touches: readonly Touched[];
}

export interface DiffReport {
  readonly format: typeof DIFF_FORMAT;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly changes: readonly Change[];
}

export interface ComparedSide {
  readonly name: string;
  readonly operations: number;
}

/** Groups in the order of reports: what hurts most first. */
export const GROUPS: readonly ChangeGroup[] = ['removed', 'role', 'request', 'reply', 'effect', 'notice', 'added'];

export const SEVERITIES: readonly Severity[] = ['breaking', 'note', 'addition'];

/**
 * What a run of `owui-contract check` says, as data. Every report is made from it, and `--report json=FILE` writes it as it is. It holds
 * no secrets: what the check records is masked before it gets here.
 */

/** Changes when a field goes or changes its meaning, not when one is added. */
export const REPORT_FORMAT = 'open-webui-contract/check@1';

export type RunMode = 'read-only' | 'own-resources' | 'destructive';

/** What is wrong. */
export type RunFindingKind =
  /** A reply breaks the schema that the contract promises for its status. */
  | 'schema'
  /** The server sends a field that the contract does not name. */
  | 'undeclared-field'
  /** The server answers a status that the operation does not declare. */
  | 'undeclared-status'
  /** A caller is let in or refused where the contract says otherwise. */
  | 'role'
  /** The contract's version has the operation, the server does not. */
  | 'missing-operation'
  /** The server has an operation of the contract that its version should not have. */
  | 'extra-operation'
  /** A stream breaks off, is none, or an item of it breaks its schema. */
  | 'stream'
  /** A reply took longer than `--slow`. */
  | 'slow'
  /** The server broke the connection, or did not answer in time. */
  | 'no-reply'
  /** A step of a workflow failed. */
  | 'workflow'
  /** Something that the run created is still there at its end. */
  | 'left-behind';

export interface RunFinding {
  /** Stable between runs: made of kind, operation and field. */
  readonly id: string;
  readonly kind: RunFindingKind;
  /** Method and path template, such as `GET /api/v1/chats/{id}`. */
  readonly operation: string;
  readonly operationId: string;
  /** Path inside the reply, array indexes as `*`; empty if the finding is about no field. */
  readonly field: string;
  /** One sentence: what differs. */
  readonly message: string;
  /** What the contract says, in short. */
  readonly expected: string;
  /** What the server sent, in short, secrets masked. */
  readonly received: string;
  /** Where the contract says it. `line` counts from 1. The file is relative to the project's root. */
  readonly contract: { readonly file: string; readonly line: number };
  /** A command that shows it again; tokens stand as `$OWUI_TOKEN` and the like. */
  readonly curl: string;
  /** Present if a baseline knows it: then it does not fail the run. */
  readonly known?: { readonly reason: string; readonly owner: string; readonly expires: string };
}

export type Outcome =
  /** Answered with success, and nothing differs. */
  | 'holds'
  /** Something differs. */
  | 'broken'
  /** Answered, but never with success: little is proved. */
  | 'errors'
  /** Not asked; `reason` says why. */
  | 'skipped';

export interface OperationResult {
  readonly operationId: string;
  readonly operation: string;
  readonly tag: string;
  readonly effect: 'read' | 'write' | 'destructive' | 'external';
  readonly outcome: Outcome;
  /** Why it was skipped, or why errors prove little; empty otherwise. */
  readonly reason: string;
  /** Every status seen, ascending. */
  readonly statuses: readonly number[];
  readonly requests: number;
  /** Time to the end of the slowest reply, in milliseconds; 0 if none was asked for. */
  readonly slowestMs: number;
}

export interface RunReport {
  readonly format: typeof REPORT_FORMAT;
  readonly tool: { readonly name: string; readonly version: string };
  readonly server: {
    /** Base URL without user name and password. */
    readonly url: string;
    /** What `/api/version` says; empty if it said nothing. */
    readonly version: string;
    /** The captured server whose contract was taken, such as `open-webui@0.12.4`. */
    readonly contract: string;
    /** Whether that is the server's own version; otherwise the nearest older one was taken. */
    readonly exact: boolean;
  };
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly mode: RunMode;
  readonly seed: string;
  readonly selection: {
    readonly tags: readonly string[];
    readonly operations: readonly string[];
    /** `2/4`; `1,3/4` after a merge that lacks the others; empty if the run is whole. */
    readonly shard: string;
  };
  readonly requests: number;
  /** Time spent waiting for the server, in milliseconds, summed over requests that may run side by side. */
  readonly serverMs: number;
  /**
   * Kinds of findings that the run could make: without a user's token, for one, it looks for no wrong role. An entry of a baseline counts
   * as gone only if its kind was looked for. Absent: only what every reply is checked for.
   */
  readonly lookedFor?: readonly RunFindingKind[];
  readonly operations: readonly OperationResult[];
  readonly findings: readonly RunFinding[];
  /** What makes the run prove less than it seems to, as sentences with the next step. */
  readonly warnings: readonly string[];
  /** Faults of the baseline that fail the run: expired or unreadable entries, as sentences with the next step. */
  readonly baselineFaults: readonly string[];
}

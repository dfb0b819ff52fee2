/** What is wrong with a reply, and the error that says so. */

/** One place in a reply that the contract says otherwise of. */
export interface ReplyIssue {
  /** Where it stands, such as `chat.history.messages[0].role`; empty for the reply as a whole. */
  readonly field: string;
  /** What the contract says of it, such as `must be string`. */
  readonly expected: string;
}

/** What `ReplyMismatchError` is made from. */
export interface ReplyMismatch {
  /** The operation's id, or method and path template if no id is known. */
  readonly operation: string;
  readonly status?: number;
  readonly issues: readonly ReplyIssue[];
}

const SHOWN = 3;

/** A reply that is not what the contract says. Its data came whole; what to make of it is the caller's choice. */
export class ReplyMismatchError extends Error {
  override readonly name = 'ReplyMismatchError';
  /** Id of the operation, such as `getChatById`. */
  readonly operation: string;
  /** Status of the reply, if whoever checked it knew. */
  readonly status: number | undefined;
  /** Every place that does not fit. */
  readonly issues: readonly ReplyIssue[];

  constructor({ operation, status, issues }: ReplyMismatch) {
    const shown = issues.slice(0, SHOWN).map(({ field, expected }) => `${field ? `\`${field}\`` : 'the reply'} ${expected}`);
    const more = issues.length > SHOWN ? `, and ${issues.length - SHOWN} more` : '';
    super(
      `${operation}${status === undefined ? '' : ` answered ${status} and`} does not fit the contract: ${shown.join('; ')}${more}. ` +
        'Compare the server with those that the contract was captured from; without the check the reply is handed on as it is.',
    );
    this.operation = operation;
    this.status = status;
    this.issues = issues;
  }
}

/** Asked for the check of an operation that the contract does not have, or that answers no JSON. */
export class UnknownOperationError extends RangeError {
  override readonly name = 'UnknownOperationError';
  readonly operation: string;

  constructor(operation: string) {
    super(
      `The contract has no operation \`${operation}\` that answers JSON. Pass an operationId such as getChatById, or method and path template such as \`GET /api/v1/chats/{id}\`.`,
    );
    this.operation = operation;
  }
}

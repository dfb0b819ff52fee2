/** What can be wrong with what is asked of the mock's controls. */

/** Something that cannot be done, and what to do instead. Over HTTP it is the status with `{"error": …, "hint": …}`. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  /** What is wrong, without the hint. */
  readonly problem: string;
  /** What to do. */
  readonly hint: string;

  constructor(status: number, problem: string, hint: string) {
    super(`${problem} ${hint}`);
    this.status = status;
    this.problem = problem;
    this.hint = hint;
  }
}

/** The connection of a request ended without a reply, as was asked: what `fetch` rejects with when the network fails. */
export class ConnectionDroppedError extends TypeError {
  override readonly name = 'ConnectionDroppedError';

  constructor() {
    super('The connection was dropped before a reply, as was asked of /__mock/next.');
  }
}

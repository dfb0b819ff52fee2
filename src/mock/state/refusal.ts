/** What an operation says when it does not do what it was asked, in the server's words. */

/**
 * A failure that ends an operation. Rows throw it; the world turns it into the reply.
 *
 * @example throw new Refusal(400, '[ERROR: Folder already exists]');
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** The reply's `detail`. */
  readonly detail: string;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
    this.detail = detail;
  }
}

const NOT_FOUND = "We could not find what you're looking for :/";
const WRONG = 'Something went wrong :/';
const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

/** The server's usual sentences; which status goes with them differs by router. */
export const notFound = (status: 400 | 401 | 403 | 404): Refusal => new Refusal(status, NOT_FOUND);
export const somethingWrong = (status: 400 | 401 | 403 | 404 | 500): Refusal => new Refusal(status, WRONG);
export const prohibited = (status: 401 | 403): Refusal => new Refusal(status, PROHIBITED);
export const unauthorized = (status: 400 | 401 | 403): Refusal => new Refusal(status, '401 Unauthorized');
export const ACTION_PROHIBITED = new Refusal(403, 'The requested action has been restricted as a security measure.');

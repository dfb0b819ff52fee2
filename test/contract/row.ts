/** One row of the table of operations: how both clients call it, what must reach the server, what comes back. */

import type { client as sdkClient } from '../../generated/sdk/client.gen.ts';
import type { Authority } from '../../src/contract/authority.ts';
import type { OpenWebUIClient } from '../../src/index.ts';

/** What both clients answer, as far as the table looks at it. */
export interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** What must reach the server. `url` is the exact request target, percent-encoding and query included. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** The exact JSON body. Absent: no body may be sent. */
  readonly body?: unknown;
  /** Media type of the body; `application/json` if a body is given. */
  readonly contentType?: string;
  /** The exact parts of a multipart body, in place of `body`: a text, or a file as its name and its content. */
  readonly form?: Readonly<Record<string, string | { readonly file: string; readonly content: string }>>;
}

/** An error that the operation answers on a real server, and the `Prefer` that asks the mock for it. */
export interface FailureCase {
  readonly prefer: string;
  readonly status: number;
  readonly body: unknown;
}

export interface OperationRow {
  readonly operationId: string;
  readonly authority: Authority;
  /** The call through `createClient`. */
  readonly client: (client: OpenWebUIClient) => Promise<Outcome>;
  /** The same call through the SDK. Spread `options` into the function's options: it carries the SDK's client. */
  readonly sdk: (options: { client: typeof sdkClient }) => Promise<Outcome>;
  readonly sends: SentRequest;
  /** What the SDK sends, where it differs (the SDK encodes a slash in a path of several segments). */
  readonly sdkSends?: SentRequest;
  /** Name in openapi/examples of the reply's first example; `null` for a reply without a JSON body. */
  readonly reply: string | null;
  /** Status of the reply, 200 if absent. */
  readonly status?: number;
  /** Errors beyond a missing token, which is tried for every operation that wants one. A public operation needs at least one. */
  readonly failures?: readonly FailureCase[];
}

/** Marks a list of rows, so that a typo in one is reported at the row. */
export const rows = (list: readonly OperationRow[]): readonly OperationRow[] => list;

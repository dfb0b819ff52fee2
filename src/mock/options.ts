/** What a mock is made with, and what it reports. */
import type { AnswerOrNone } from './control/next-answers.ts';
import type { StreamSettings } from './stream/settings.ts';

/** A request that the mock has answered, for logs and tests. */
export interface Exchange {
  readonly method: string;
  /** Request target as it came, percent-encoding and query included. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text of another media type; `undefined` if there was none or it was not read. */
  readonly body: unknown;
  /** The operation that answered; `undefined` if the path or the method is unknown. */
  readonly operationId: string | undefined;
  /** Path template of that operation. */
  readonly path: string | undefined;
  /** 0 if the connection ended without a reply, as was asked. */
  readonly status: number;
  /** Where the reply comes from; `undefined` for a refusal. */
  readonly source: AnswerOrNone['source'];
  /** Milliseconds from the request's head until the reply was sent; without a port until it was there. */
  readonly durationMs: number;
}

export interface MockOptions {
  /** Largest request body in bytes, 64 MiB by default. */
  readonly maxBodyBytes?: number;
  /** The bundled contract; by default the one of this package. Needs Node, which compiles it first. */
  readonly document?: object;
  /**
   * Be this server, such as `open-webui@0.12.4`: what it does not serve answers as it does there. By default every operation of the
   * contract is served.
   */
  readonly server?: string;
  /** Answer every request with the contract's example, whatever was created before. */
  readonly stateless?: boolean;
  /** Of dynamic data and of the ids of what is created: the same seed and requests give the same replies. */
  readonly seed?: string;
  /** How streams are sent unless a request's `x-mock-stream` says otherwise: at once, without faults, from the contract's examples. */
  readonly streams?: Partial<StreamSettings>;
  /**
   * What models answer: entries as `{ match: { lastMessage: 'weather' }, reply: 'Sunny.' }`, of which the first that fits counts, or the
   * text of a file with such a list. What is wrong with it is thrown as a ReplyScriptError, by `listen` and `operations`.
   */
  readonly script?: readonly object[] | string;
  /** Wanted of whoever uses /__mock/, from everywhere. Without it only this machine may. */
  readonly controlToken?: string;
  /** How many exchanges the journal keeps, 500 by default and 4 MiB at most; 0 keeps none. */
  readonly journal?: number;
  /** Called once for each answered request. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with the cause of each 500. */
  readonly onError?: (error: unknown) => void;
}

/** Asked for something that is done by Node's means, where there is no Node. */
export class NeedsNodeError extends Error {
  override readonly name = 'NeedsNodeError';

  constructor(what: string) {
    super(`${what} needs Node. Leave it out here, or run the mock in Node.`);
  }
}

/** A control token that everyone knows. */
export class ControlTokenError extends Error {
  override readonly name = 'ControlTokenError';

  constructor() {
    super('controlToken is empty. Give a text that others cannot guess, or leave it out: the controls are open to this machine only then.');
  }
}

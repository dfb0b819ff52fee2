/**
 * Prism, asked for one reply of one operation. At build time it renders every reply that the mock will replay; at run time it is asked only
 * for what cannot be rendered beforehand (`Prefer: dynamic=true`). Requests are checked before, by the mock itself.
 */
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest, ProblemJsonError } from '@stoplight/prism-http';
import { right } from 'fp-ts/lib/Either.js';
import type { BundledDocument } from '../../contract/document.ts';

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Which reply is wanted. */
export interface Wish {
  /** Status; by default the operation's first success. */
  readonly code?: number;
  /** Name of the example. */
  readonly example?: string;
  /** Media type; by default the one that Prism prefers. */
  readonly accept?: string;
  /** Make the reply from the schema instead of from an example. */
  readonly dynamic?: boolean;
  /** Of the random data of a dynamic reply: the same seed gives the same reply. */
  readonly seed?: string;
}

export interface PrismReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Prism {
  /** @throws UnknownReplyError if the operation has no such reply */
  render(operationId: string, wish: Wish): Promise<PrismReply>;
}

/** The operation has no reply with the status or the example that was asked for. */
export class UnknownReplyError extends Error {
  override readonly name = 'UnknownReplyError';
}

// Prism wants a pino logger; what it would log says nothing that its result does not, and its types are not exported.
const silent = {
  info() {},
  debug() {},
  warn() {},
  error() {},
  success() {},
  trace() {},
  fatal() {},
  child: () => silent,
} as unknown as Parameters<typeof createInstance>[1]['logger'];

/**
 * Prepares Prism for a bundled contract.
 *
 * @param document the bundle, parsed; Prism writes into what it gets, so it gets a copy
 */
export async function createPrism(document: BundledDocument): Promise<Prism> {
  const list = await getHttpOperationsFromSpec(structuredClone(document));
  const operations = new Map<string, Operation>(list.map((operation) => [operation.iid ?? operation.id, operation]));
  const prism = createInstance(configFor({}), {
    logger: silent,
    route: ({ resources }) => right(resources[0] as Operation), // exactly one is given below
  });
  return {
    async render(operationId, wish) {
      const operation = operations.get(operationId);
      if (!operation) throw new Error(`Prism does not know ${operationId}: it was given another contract.`);
      const input: IHttpRequest = {
        method: operation.method as IHttpRequest['method'], // Prism's own operation has Prism's own methods
        url: { path: operation.path },
        headers: wish.accept === undefined ? {} : { accept: wish.accept },
      };
      const result = await prism.request(input, [operation], configFor(wish))();
      if (result._tag === 'Left') throw asUnknownReply(result.left);
      const { output } = result.right;
      return { status: output.statusCode, headers: lowerCase(output.headers ?? {}), body: output.body };
    },
  };
}

/** A fresh object for each request: Prism's negotiator writes the request's Accept header into `mock`. */
const configFor = ({ code, example, dynamic = false, seed }: Wish): IHttpConfig => ({
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: {
    dynamic,
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(seed === undefined ? {} : { seed }),
  },
});

/** Prism's values are texts by type, but a number where the contract's example is one. */
const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

const asUnknownReply = (error: Error): Error =>
  error instanceof ProblemJsonError && error.status === 404 ? new UnknownReplyError(error.detail) : error;

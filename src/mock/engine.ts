/**
 * Prism, asked for one operation at a time. Routing, authority, parsing and error bodies are the front's business; Prism validates the
 * request against the contract and finds or makes the reply.
 */
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest, ProblemJsonError } from '@stoplight/prism-http';
import { right } from 'fp-ts/lib/Either.js';
import type { BundledDocument } from '../contract/document.ts';
import { type Preference, PreferenceError } from './prefer.ts';
import { withRepeatedParts } from './repeated-parts.ts';
import type { Diagnostic } from './violations.ts';

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** A request in Prism's form: the path's parameters encoded, so that each is one segment. */
export interface EngineRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface EngineReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface EngineResult {
  /** Where the request breaks the contract; empty if it holds. */
  readonly violations: readonly Diagnostic[];
  readonly reply: EngineReply;
}

/** Answers a request from the contract. */
export interface Engine {
  /** @throws PreferenceError if the operation has no reply as preferred */
  answer(request: EngineRequest, preference: Preference): Promise<EngineResult>;
}

// Prism wants a pino logger; what it would log is in the front's own log, and its types are not exported.
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
export async function createEngine(document: BundledDocument): Promise<Engine> {
  const list = await getHttpOperationsFromSpec(withRepeatedParts(document));
  const operations = new Map<string, Operation>(list.map((operation) => [operation.iid ?? operation.id, operation]));
  const prism = createInstance(configFor({ dynamic: false }), {
    logger: silent,
    route: ({ resources }) => right(resources[0] as Operation),
  });

  return {
    async answer(request, preference) {
      const operation = operations.get(request.operationId);
      if (!operation) throw new Error(`Prism does not know ${request.operationId}; the route index and the contract differ.`);
      const { operationId: _, path, query, ...rest } = request;
      const input = { ...rest, method: rest.method.toLowerCase(), url: { path, query } } as IHttpRequest;
      const result = await prism.request(input, [operation], configFor(preference))();
      if (result._tag === 'Left') throw asPreferenceError(result.left, request.operationId);
      const { output, validations } = result.right;
      return {
        violations: validations.input,
        reply: { status: output.statusCode, headers: lowerCase(output.headers ?? {}), body: output.body },
      };
    },
  };
}

/** A fresh object for each request: Prism's negotiator writes the request's Accept header into `mock`. */
const configFor = ({ code, example, dynamic }: Preference): IHttpConfig => ({
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic, ...(code === undefined ? {} : { code }), ...(example === undefined ? {} : { exampleKey: example }) },
});

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function asPreferenceError(error: Error, operationId: string): Error {
  if (!(error instanceof ProblemJsonError) || error.status !== 404) return error;
  return new PreferenceError(`${operationId}: ${error.detail} Ask for a status and an example that the contract has.`);
}

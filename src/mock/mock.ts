/** The mock itself, without Node: what it answers from, and how one exchange goes. What carries requests to it is elsewhere. */
import type { BundledDocument } from '../contract/document.ts';
import { RouteIndex } from '../contract/routes.ts';
import type { CompiledContract, CompiledOperation, Validators } from './compiled.ts';
import type { Docs } from './docs/docs.ts';
import { operationsOf, pageFor } from './emulate.ts';
import { fromRequest, toResponse } from './fetch.ts';
import { type Answer, type Answering, handle } from './handle.ts';
import { CallerLeftError, type MockReply, type MockRequest } from './message.ts';
import { failure, INTERNAL_SERVER_ERROR } from './reply/errors.ts';
import { fixedCaller } from './request/authority.ts';
import { corsHeaders, preflight } from './request/cors.ts';
import { World } from './state/world.ts';
import { systemClock } from './stream/clock.ts';
import { DEFAULT_STREAM_SETTINGS } from './stream/settings.ts';

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
  readonly status: number;
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
  /** Of dynamic data: the same seed and request give the same reply. */
  readonly seed?: string;
  /** Called once for each answered request. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with the cause of each 500. */
  readonly onError?: (error: unknown) => void;
}

/** What a mock answers from once it is loaded. */
export interface MockData {
  readonly contract: CompiledContract;
  readonly validators: Validators;
}

/** What the mock needs of its surroundings. */
export interface Surroundings {
  /** Compiled data: of the package's contract, or of another. */
  readonly load: (document: BundledDocument | undefined) => Promise<MockData>;
  /** Makes replies from schemas; absent where that is not possible. */
  /** Answers for the reference at /docs; absent where it is not served. */
  readonly docs?: Docs;
  readonly sampler?: (document: BundledDocument | undefined, seed: string | undefined) => Answering['sample'];
}

/** One exchange, finished by whoever carries it. */
export interface Handled {
  readonly reply: MockReply;
  /** To be called when the reply has been sent. */
  readonly done: () => void;
}

export interface MockCore {
  /** Resolves when the data is loaded; rejects if it cannot be. */
  readonly ready: Promise<{ readonly operations: readonly CompiledOperation[] }>;
  /** Answers a request. Never rejects for a fault of the request. */
  exchange(request: MockRequest): Promise<Handled>;
  fetch(request: Request): Promise<Response>;
}

/** Asked for something that is done by Node's means, where there is no Node. */
export class NeedsNodeError extends Error {
  override readonly name = 'NeedsNodeError';

  constructor(what: string) {
    super(`${what} needs Node. Leave it out here, or run the mock in Node.`);
  }
}

const DEFAULT_BODY_LIMIT = 64 * 1024 * 1024;

export function createCore(options: MockOptions, surroundings: Surroundings): MockCore {
  const { maxBodyBytes = DEFAULT_BODY_LIMIT, onExchange, onError, seed, server, stateless = false } = options;
  // The contract has passed the lint; its shape is not checked again here.
  const document = options.document as BundledDocument | undefined;
  const answering = surroundings.load(document).then(({ contract, validators }): Answering => {
    const operations = server === undefined ? contract.operations : operationsOf(contract, server);
    const world = stateless ? undefined : new World({ examples: contract.world.examples });
    return {
      contract: { ...contract, operations },
      world,
      callerOf: world ? (token) => world.callerOf(token) : fixedCaller,
      streams: DEFAULT_STREAM_SETTINGS,
      clock: systemClock,
      validators,
      routes: new RouteIndex(operations),
      ...(server === undefined ? {} : { elsewhere: pageFor }),
      maxBodyBytes,
      sample: surroundings.sampler?.(document, seed) ?? noSample,
    };
  });
  answering.catch(() => undefined); // whoever waits for `ready` or an answer sees it

  async function exchange(request: MockRequest): Promise<Handled> {
    let answer: Answer;
    try {
      const allowed = preflight(request);
      const shown = allowed ?? (await surroundings.docs?.(request));
      answer = shown ? { reply: shown } : await handle(request, await answering);
    } catch (error) {
      if (!(error instanceof CallerLeftError)) onError?.(error);
      answer = { reply: INTERNAL_SERVER_ERROR };
    }
    const { reply, operation, source, body } = answer;
    const headers: Record<string, string> = { ...reply.headers, ...corsHeaders(request) };
    if (operation) headers['x-mock-operation'] = operation.operationId;
    if (source) headers['x-mock-source'] = source;
    const { method, target: url, headers: sent } = request;
    const { status } = reply;
    return {
      reply: { status, headers, body: method === 'HEAD' ? '' : reply.body },
      done: () => onExchange?.({ method, url, headers: sent, body: body?.value, operationId: operation?.operationId, status }),
    };
  }

  return {
    ready: answering.then(({ contract }) => ({ operations: contract.operations })),
    exchange,
    async fetch(request) {
      const { reply, done } = await exchange(fromRequest(request));
      done();
      return toResponse(reply);
    },
  };
}

const noSample: Answering['sample'] = async () => failure(501, new NeedsNodeError('A dynamic reply').message);

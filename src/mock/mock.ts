/** The mock itself, without Node: what it answers from, and how one exchange goes. What carries requests to it is elsewhere. */
import type { BundledDocument } from '../contract/document.ts';
import { RouteIndex } from '../contract/routes.ts';
import type { CompiledContract, CompiledOperation, Validators } from './compiled.ts';
import { Controls } from './control/controls.ts';
import { ConnectionDroppedError } from './control/errors.ts';
import { keptBody } from './control/journal.ts';
import type { AnswerOrNone } from './control/next-answers.ts';
import { control, isControl } from './control/routes.ts';
import type { Docs } from './docs/docs.ts';
import { type Emulated, emulate, pageFor } from './emulate.ts';
import { fromRequest, toResponse } from './fetch.ts';
import { type Answering, handle } from './handle.ts';
import { CallerLeftError, type MockReply, type MockRequest } from './message.ts';
import { openWorld } from './open-world.ts';
import { ControlTokenError, type MockOptions, NeedsNodeError } from './options.ts';
import { failure, INTERNAL_SERVER_ERROR } from './reply/errors.ts';
import { fixedCaller } from './request/authority.ts';
import { corsHeaders, preflight } from './request/cors.ts';
import type { Store } from './state/store.ts';
import { parseScript, readScript } from './stream/script.ts';
import { DEFAULT_STREAM_SETTINGS } from './stream/settings.ts';

/** What a mock answers from once it is loaded. */
export interface MockData {
  readonly contract: CompiledContract;
  readonly validators: Validators;
}

/** What the mock needs of its surroundings. */
export interface Surroundings {
  /** Compiled data: of the package's contract, or of another. */
  readonly load: (document: BundledDocument | undefined) => Promise<MockData>;
  /** Answers for the reference at /docs; absent where it is not served. */
  readonly docs?: Docs;
  /** Where the world keeps its items; in memory if absent. */
  readonly store?: () => Promise<Store>;
  /** Makes replies from schemas; absent where that is not possible. */
  readonly sampler?: (document: BundledDocument | undefined, seed: string | undefined) => Answering['sample'];
}

/** One exchange, finished by whoever carries it. */
export interface Handled {
  /** `undefined`: the connection is to end without a reply. */
  readonly reply: MockReply | undefined;
  /** To be called when the reply has been sent. */
  readonly done: () => void;
}

export interface MockCore {
  /** Resolves when the data is loaded; rejects if it cannot be. */
  readonly ready: Promise<{ readonly operations: readonly CompiledOperation[] }>;
  /** Answers a request. Never rejects for a fault of the request. */
  exchange(request: MockRequest): Promise<Handled>;
  /** @throws ConnectionDroppedError (a TypeError) if there was to be no reply, or the reason of the request's signal */
  fetch(request: Request): Promise<Response>;
  /**
   * Answers from other data from now on. The world stays as it is; only a reset begins with the new examples. Requests under way end with
   * the old data.
   *
   * @param change makes the new data of the present
   * @param document the contract that the new data was compiled from
   */
  replace(change: (present: MockData) => MockData, document: BundledDocument): Promise<void>;
  readonly controls: Controls;
}

const DEFAULT_BODY_LIMIT = 64 * 1024 * 1024;

export function createCore(options: MockOptions, surroundings: Surroundings): MockCore {
  const { maxBodyBytes = DEFAULT_BODY_LIMIT, onExchange, onError, seed, server, script, stateless = false, controlToken } = options;
  // The contract has passed the lint; its shape is not checked again here.
  const document = options.document as BundledDocument | undefined;
  if (controlToken === '') throw new ControlTokenError();
  let data: MockData;
  let answering = surroundings.load(document).then(async (loaded): Promise<Answering> => {
    data = loaded;
    const { contract } = loaded;
    const hasCast = Object.keys(contract.world.examples).length > 0;
    const world =
      stateless || !hasCast
        ? undefined
        : openWorld({
            examples: contract.world.examples,
            now: () => controls.clock.now(),
            store: await surroundings.store?.(),
            seed,
          });
    const scripted = script === undefined ? {} : { reply: scriptFor(contract, script) };
    return {
      ...answeringFrom(loaded, document),
      world,
      callerOf: world ? (token) => world.callerOf(token) : fixedCaller,
      streams: { ...DEFAULT_STREAM_SETTINGS, ...options.streams, ...scripted },
      clock: controls.clock,
      maxBodyBytes,
    };
  });
  answering.catch(() => undefined); // whoever waits for `ready` or an answer sees it

  /** What changes with the contract. */
  function answeringFrom({ contract, validators }: MockData, source: BundledDocument | undefined) {
    const { operations, release }: Partial<Emulated> = server === undefined ? {} : emulate(contract, server);
    return {
      contract: { ...contract, operations: operations ?? contract.operations },
      validators,
      routes: new RouteIndex(operations ?? contract.operations),
      ...(release === undefined ? {} : { elsewhere: pageFor, release }),
      sample: surroundings.sampler?.(source, seed) ?? noSample,
    };
  }

  const controlled = () => answering.then(({ world, contract }) => ({ world, operations: contract.operations }));
  const controls = new Controls({ controlled, server, journal: options.journal });

  async function exchange(request: MockRequest): Promise<Handled> {
    const arrived = performance.now();
    const began = controls.clock.now();
    const controlling = isControl(request.target);
    let answer: AnswerOrNone;
    try {
      if (controlling) answer = { reply: await control(request, controls, { token: controlToken, maxBodyBytes }) };
      else {
        const shown = preflight(request) ?? (await surroundings.docs?.(request));
        answer = shown ? { reply: shown } : await answerNow(request);
      }
    } catch (error) {
      if (!(error instanceof CallerLeftError)) onError?.(error);
      answer = { reply: INTERNAL_SERVER_ERROR };
    }
    const { reply, operation, source, body } = answer;
    const { method, target, headers } = request;
    const status = reply?.status ?? 0;
    return {
      reply: reply && { status, headers: headersOf(request, answer, controlling), body: method === 'HEAD' ? '' : reply.body },
      done: () => {
        const ended = controls.clock.now();
        if (!controlling) controls.log.record({ began, ended, method, target, headers, body: keptBody(body), operation, status, source });
        const { operationId, path } = operation ?? {};
        const durationMs = performance.now() - arrived;
        onExchange?.({ method, url: target, headers, body: body?.value, operationId, path, status, source, durationMs });
      },
    };
  }

  async function answerNow(request: MockRequest): Promise<AnswerOrNone> {
    const loaded = await answering;
    return controls.nextAnswers.answer(request, loaded, () => handle(request, loaded));
  }

  return {
    get ready() {
      return controlled();
    },
    exchange,
    async fetch(request) {
      const { reply, done } = await exchange(fromRequest(request));
      done();
      if (!reply) {
        request.signal.throwIfAborted();
        throw new ConnectionDroppedError();
      }
      return toResponse(reply);
    },
    async replace(change, source) {
      await answering;
      // What is present now may be another than was waited for, so the rest goes without a pause.
      const next = change(data);
      const changes = answeringFrom(next, source);
      data = next;
      answering = answering.then((present) => {
        present.world?.beginWith(next.contract.world.examples);
        return { ...present, ...changes };
      });
      await answering;
    },
    controls,
  };
}

/** @throws ReplyScriptError */
function scriptFor({ operations }: CompiledContract, script: readonly object[] | string) {
  const ids = new Set(operations.map(({ operationId }) => operationId));
  return typeof script === 'string' ? parseScript(script, ids) : readScript(script, ids);
}

/** The controls are closed to pages of other origins: no header lets one in. */
function headersOf(request: MockRequest, { reply, operation, source }: AnswerOrNone, controlling: boolean): Record<string, string> {
  const headers: Record<string, string> = { ...reply?.headers, ...(controlling ? undefined : corsHeaders(request)) };
  if (operation) headers['x-mock-operation'] = operation.operationId;
  if (source) headers['x-mock-source'] = source;
  return headers;
}

const noSample: Answering['sample'] = async () => failure(501, new NeedsNodeError('A dynamic reply').message);

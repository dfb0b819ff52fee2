/** Answers that were asked for beforehand: the next requests for an operation get them, in the order in which they were asked for. */
import type { CompiledContract, CompiledOperation } from '../compiled.ts';
import type { Answer, Answering } from '../handle.ts';
import { BODY_TOO_LARGE, type MockReply, type MockRequest } from '../message.ts';
import { failure, jsonReply } from '../reply/errors.ts';
import { type Body, parseBody } from '../request/body.ts';
import { type Clock, untilAborted } from '../stream/clock.ts';
import { damaged } from './damage.ts';
import { isReply, type NextAnswer, type PlannedAnswer } from './next-answer.ts';

/** An answer, or none: the connection is to end without a reply. */
export type AnswerOrNone = Omit<Answer, 'reply' | 'source'> & {
  readonly reply: MockReply | undefined;
  readonly source?: Answer['source'] | 'next';
};

/** What is needed of a mock to answer one of them. */
type Needed = Pick<Answering, 'contract' | 'routes' | 'maxBodyBytes'>;

export class NextAnswers {
  readonly #clock: Clock;
  #planned: PlannedAnswer[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(planned: PlannedAnswer): void {
    this.#planned.push(planned);
  }

  /** Those that are still to come, `times` counted down. */
  pending(operationId?: string): NextAnswer[] {
    return this.#planned.filter((planned) => operationId === undefined || planned.operationId === operationId);
  }

  /** Forgets them, of one operation or of all. */
  clear(operationId?: string): void {
    this.#planned = operationId === undefined ? [] : this.#planned.filter((planned) => planned.operationId !== operationId);
  }

  /**
   * Answers a request with what was asked for, or lets the mock answer it.
   *
   * @param handle what the mock does with the request otherwise
   */
  async answer(request: MockRequest, needed: Needed, handle: () => Promise<Answer>): Promise<AnswerOrNone> {
    if (this.#planned.length === 0) return handle();
    const match = needed.routes.match(request.method, request.target.split('?', 1)[0] ?? '');
    const planned = match.kind === 'found' ? this.#take(match.route) : undefined;
    return planned && match.kind === 'found' ? this.#give(planned, match.route, request, needed, handle) : handle();
  }

  /** At once, before anything is waited for: two requests at the same time never get the same one. */
  #take({ operationId }: CompiledOperation): PlannedAnswer | undefined {
    const index = this.#planned.findIndex((planned) => planned.operationId === operationId);
    const planned = this.#planned[index];
    if (planned) this.#planned.splice(index, 1, ...(planned.times > 1 ? [{ ...planned, times: planned.times - 1 }] : []));
    return planned;
  }

  async #give(
    planned: PlannedAnswer,
    operation: CompiledOperation,
    request: MockRequest,
    { contract, maxBodyBytes }: Needed,
    handle: () => Promise<Answer>,
  ): Promise<AnswerOrNone> {
    const { fault, after, delay = 0 } = planned;
    const { signal } = request;
    const silent = fault === 'drop' || (fault === 'stall' && (after ?? 0) === 0);
    const own = silent || isReply(planned);
    const body = own ? await readBody(request, maxBodyBytes) : undefined;
    await this.#clock.sleep(delay, signal);
    if (silent && fault === 'stall') await untilAborted(signal);
    const known = { operation, source: 'next' as const, ...(body ? { body } : {}) };
    if (silent) return { reply: undefined, ...known };
    const answer: AnswerOrNone = own ? { reply: replyOf(planned, operation, contract), ...known } : await handle();
    if (fault === undefined || !answer.reply) return answer;
    return { ...answer, reply: damaged(answer.reply, { fault, after, signal }), source: 'next' };
  }
}

/** For the journal. What cannot be read is not in it. */
async function readBody(request: MockRequest, limit: number): Promise<Body | undefined> {
  const bytes = await request.body(limit);
  if (bytes === BODY_TOO_LARGE) return undefined;
  const read = parseBody(bytes, request.headers['content-type'], false);
  return read.ok ? read.body : undefined;
}

function replyOf({ status, body, headers = {} }: PlannedAnswer, operation: CompiledOperation, contract: CompiledContract): MockReply {
  const first = operation.replies[0]?.status;
  const wanted = status ?? (typeof first === 'number' ? first : 200);
  if (typeof body === 'string') return { status: wanted, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
  if (body !== undefined) return jsonReply(wanted, body, headers);
  const declared = operation.replies.find((reply) => reply.status === wanted);
  if (!declared) return failure(wanted, `The mock was asked to answer ${wanted} here.`, headers);
  const { type, headers: usual, body: position } = declared;
  return {
    status: wanted,
    headers: { ...usual, ...(type === undefined ? {} : { 'content-type': type }), ...headers },
    body: contract.bodies[position] ?? '',
  };
}

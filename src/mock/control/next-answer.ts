/** What a caller may ask an operation to answer next. */
import type { CompiledOperation } from '../compiled.ts';
import { ControlError } from './errors.ts';
import { list, oneOf, readFields, show, wholeNumber } from './fields.ts';

/**
 * How a reply goes wrong. `drop`: the connection ends without a reply. `stall`: nothing comes until the caller leaves. `cut`: the connection
 * breaks in the middle of the body. `malformed`: the body, or one item of a stream, is broken JSON.
 */
export const FAULTS = ['drop', 'stall', 'cut', 'malformed'] as const;
export type Fault = (typeof FAULTS)[number];

/** What an operation answers next, once or several times, whoever asks. */
export interface NextAnswer {
  readonly operationId: string;
  /** How many requests are answered so; 1 by default. */
  readonly times?: number;
  /** With a status, a body or headers this is the reply, and nothing else happens. Without them the operation does what it does. */
  readonly status?: number;
  /** A text is sent as it is, as text/plain unless a header says otherwise; anything else as JSON. By default the contract's example of the status. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the reply, by the mock's clock. */
  readonly delay?: number;
  readonly fault?: Fault;
  /**
   * Of a stream: how many items come before a stall or a cut, or which item, from 1, is malformed. Of another body: how many bytes come before
   * a stall or a cut. By default a stall comes before everything, a cut after the first item or half of the body, and the first item is
   * malformed.
   */
  readonly after?: number;
}

/** One that has been read: with its default, and headers by name in lower case. */
export type PlannedAnswer = NextAnswer & { readonly times: number };

const NAMES = ['operationId', 'times', 'status', 'body', 'headers', 'delay', 'fault', 'after'] as const;
const SAMPLE = '{"operationId": "listChats", "status": 500}';
const LONGEST_DELAY = 3_600_000;

/**
 * Reads what a caller asks for.
 *
 * @throws ControlError
 */
export function readNextAnswer(asked: unknown, operations: readonly CompiledOperation[]): PlannedAnswer {
  const fields = readFields(asked, NAMES, SAMPLE);
  const { status, headers, body, delay, fault, after } = fields;
  const planned: PlannedAnswer = {
    operationId: readOperationId(fields.operationId, operations),
    times: fields.times === undefined ? 1 : wholeNumber(fields.times, 'times', { least: 1, greatest: 1_000_000 }),
    // An interim status (1xx) is no reply.
    ...(status === undefined ? {} : { status: wholeNumber(status, 'status', { least: 200, greatest: 599 }) }),
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers: readHeaders(headers) }),
    ...(delay === undefined ? {} : { delay: wholeNumber(delay, 'delay', { least: 0, greatest: LONGEST_DELAY }) }),
    ...(fault === undefined ? {} : { fault: oneOf(fault, 'fault', FAULTS) }),
    ...(after === undefined ? {} : { after: wholeNumber(after, 'after', { least: 0, greatest: Number.MAX_SAFE_INTEGER }) }),
  };
  refuseContradictions(planned);
  return planned;
}

function refuseContradictions(planned: PlannedAnswer): void {
  const { fault, after, delay } = planned;
  if (!isReply(planned) && fault === undefined && delay === undefined)
    throw new ControlError(
      400,
      'Nothing is asked for.',
      `Send a \`status\`, a \`body\`, \`headers\`, a \`delay\` or a \`fault\`, such as ${SAMPLE}.`,
    );
  if (fault === 'drop' && isReply(planned))
    throw new ControlError(
      400,
      'A dropped connection has no reply.',
      'Leave out `status`, `body` and `headers`, or ask for "cut", which sends a part of them.',
    );
  if (after !== undefined && (fault === undefined || fault === 'drop'))
    throw new ControlError(400, '`after` says nothing here.', 'Send it with "stall", "cut" or "malformed".');
  if (after === 0 && fault === 'malformed')
    throw new ControlError(400, '`after` is 0, and items are counted from 1.', 'Send the number of the item that shall be malformed.');
}

/** Whether the reply is given; otherwise it is the operation's own. */
export const isReply = ({ status, body, headers }: NextAnswer): boolean =>
  status !== undefined || body !== undefined || headers !== undefined;

function readOperationId(value: unknown, operations: readonly CompiledOperation[]): string {
  if (typeof value !== 'string') throw new ControlError(400, `\`operationId\` is ${show(value)}.`, `Name an operation, as in ${SAMPLE}.`);
  if (operations.some(({ operationId }) => operationId === value)) return value;
  const wanted = value.toLowerCase();
  const near = operations
    .map(({ operationId }) => operationId)
    .filter((id) => id.toLowerCase().includes(wanted) || wanted.includes(id.toLowerCase()));
  throw new ControlError(
    400,
    `This mock serves no operation ${show(value)}.`,
    near.length > 0 && wanted !== ''
      ? `Did you mean ${list(near.slice(0, 5))}?`
      : 'Every reply of an operation says which one it is, in the header x-mock-operation.',
  );
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const PRINTABLE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** How a body is carried is not the caller's to say. */
const CARRIAGE = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade', 'trailer', 'content-encoding']);

function readHeaders(value: unknown): Record<string, string> {
  const wrong = (problem: string): ControlError => new ControlError(400, problem, 'Send names with texts, such as {"retry-after": "5"}.');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('`headers` is no object.');
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(value)) {
    if (!TOKEN.test(name) || typeof text !== 'string' || !PRINTABLE.test(text))
      throw wrong(`\`headers\` has ${show({ [name]: text as unknown })}.`);
    const lower = name.toLowerCase();
    if (CARRIAGE.has(lower))
      throw new ControlError(
        400,
        `\`headers\` has ${name}.`,
        'Leave it out: the mock sets it itself. To break a reply, ask for a `fault`.',
      );
    headers[lower] = text;
  }
  return headers;
}

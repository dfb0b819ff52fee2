/** What one exchange says about the contract, apart from the fields of a JSON reply, which are compared for all exchanges at once. */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { type BundledDocument, type PlacedOperation, responseOf } from '../../contract/document.ts';
import { detailOf, PROHIBITED, type Refusal } from '../roles.ts';
import { itemsOf, problemOf, STREAM_TYPES } from '../streams.ts';
import type { ProbeReply } from '../traffic.ts';
import type { Sight } from './report-finding.ts';
import { needsOf } from './requests.ts';
import type { Exchange, Question } from './sender.ts';
import { basics, noJson, noReply, otherMediaType, shutOut, slowReply, undeclaredStatus } from './sights.ts';

/** An exchange, with the operation that it was meant for and what was expected of it. */
export interface Asked {
  readonly operation: PlacedOperation;
  /** As it was asked here: an exchange that serves twice has the first question. */
  readonly question: Question;
  readonly exchange: Exchange;
  /** Absent: the caller must be let in. */
  readonly refusal?: Refusal;
}

export interface JudgeOptions {
  /** The contract of this server. */
  readonly document: BundledDocument;
  readonly compile: (schema: unknown) => ValidateFunction;
  /** Whether a value fits a schema, without the time that it takes to compile one. */
  readonly fits: (schema: object, value: unknown) => boolean;
  /** Replies that take longer, in milliseconds, are reported. Absent: none is. */
  readonly slowMs?: number | undefined;
}

/** What is seen, and whether the reply's fields are worth comparing. */
export interface Judgement {
  readonly sights: readonly Sight[];
  readonly comparable: boolean;
}

export function judge(asked: Asked, options: JudgeOptions): Judgement {
  const { exchange, operation } = asked;
  const { slowMs } = options;
  const slow = slowMs !== undefined && exchange.ms > slowMs && !exchange.broken ? [slowReply(asked, slowMs)] : [];
  const { reply } = exchange;
  if (!reply || (exchange.broken !== undefined && !isStream(reply))) return { sights: [noReply(asked), ...slow], comparable: false };
  if (!responseOf(options.document, operation.node, reply.status))
    return { sights: [undeclaredStatus(asked, reply), ...slow], comparable: false };
  const sights = asked.refusal ? refusalSights(asked, asked.refusal, reply) : admittedSights(asked, reply, options);
  const comparable = sights.length === 0 && !asked.refusal && /[/+]json$/.test(reply.mediaType);
  return { sights: [...sights, ...slow], comparable };
}

/** Whether a reply is what a server says to a path that it does not have: its web page, or the words of its framework. */
export function isUnknownPath(method: string, reply: ProbeReply): boolean {
  const page = reply.status === 200 && reply.mediaType === 'text/html';
  const nothing = reply.status === 404 && (method === 'HEAD' || detailOf(reply.text) === 'Not Found');
  return page || nothing || reply.status === 405;
}

const isStream = ({ mediaType }: ProbeReply): boolean => Object.values(STREAM_TYPES).includes(mediaType);

function admittedSights(asked: Asked, reply: ProbeReply, options: JudgeOptions): Sight[] {
  const { operation, exchange } = asked;
  if (wronglyRefused(asked, reply)) return [shutOut(asked, reply)];
  const content = responseOf(options.document, operation.node, reply.status)?.content;
  if (content && operation.method !== 'HEAD' && !Object.keys(content).some((type) => fits(type, reply.mediaType)))
    return [otherMediaType(asked, reply, Object.keys(content))];
  const stream = operation.node['x-owui-stream'];
  if (stream && reply.status === 200 && STREAM_TYPES[stream.format] === reply.mediaType) return streamSights(asked, stream, reply, options);
  if (exchange.broken !== undefined) return [noReply(asked)];
  return /[/+]json$/.test(reply.mediaType) && operation.method !== 'HEAD' && !parse(reply.text) ? [noJson(asked, reply)] : [];
}

/** A type of the contract may be a range, such as `image/*`. */
const fits = (declared: string, sent: string): boolean =>
  declared === sent || declared === '*/*' || (declared.endsWith('/*') && sent.startsWith(declared.slice(0, -1)));

/** 401 says many things. It means the role only in the server's words for it, where no permission and no resource can be meant. */
function wronglyRefused({ operation, question }: Asked, { status, text }: ProbeReply): boolean {
  const detail = detailOf(text);
  const permission = operation.node['x-owui-permission'] !== undefined && question.caller !== 'admin';
  // What an id names, in the path or in the query, may be somebody else's.
  if (needsOf(operation) > 0 || permission) return false;
  return status === 401 && (detail === PROHIBITED || detail === 'Not authenticated');
}

function streamSights(
  asked: Asked,
  { format, item, end }: NonNullable<PlacedOperation['node']['x-owui-stream']>,
  reply: ProbeReply,
  { compile, fits: fitsSchema }: JudgeOptions,
): Sight[] {
  const expected = `${STREAM_TYPES[format]} that ends ${end === 'close' ? 'after a whole item' : `with ${end}`}`;
  const sight = (message: string, received: string, field = ''): Sight[] => [
    { kind: 'stream', ...basics(asked), field, message, expected, received, place: 'responses' },
  ];
  const lastWords = reply.text.trimEnd().split('\n').at(-1) ?? '';
  if (asked.exchange.broken !== undefined) return sight(`The stream breaks off: ${asked.exchange.broken}.`, lastWords);
  if (end !== 'close' && !asked.exchange.left && !lastWords.endsWith(end)) return sight(`The stream ends without ${end}.`, lastWords);
  const odd = itemsOf(format, reply.text, end).filter((text) => {
    const parsed = parse(text);
    return !parsed || !fitsSchema(item, parsed.value);
  });
  if (odd.length === 0) return [];
  const validate = compile(item);
  const problems = odd.map((text) => ({ text, problem: problemOf(validate, text) }));
  const worst = problems.find(({ problem }) => problem !== undefined);
  if (!worst?.problem) return [];
  return sight(`An item of the stream breaks its schema: ${worst.problem.message}.`, worst.text, worst.problem.field);
}

/** Undefined for what is no JSON. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function refusalSights(asked: Asked, { as, caller, status, detail }: Refusal, reply: ProbeReply): Sight[] {
  const said = detailOf(reply.text);
  // A server that restricts API keys to some paths, or has them switched off, says so in other words.
  const inWords = asked.operation.method === 'HEAD' || as === 'apiKey' || said === detail;
  if (reply.status === status && inWords) return [];
  return [
    {
      kind: 'role',
      ...basics(asked),
      message: `The contract refuses ${caller}, and the server ${reply.status < 400 ? `lets ${caller} in` : 'answers otherwise'}.`,
      expected: `${status} "${detail}"`,
      received: `${reply.status} ${said === undefined ? reply.mediaType : `"${said}"`}`,
      place: 'security',
    },
  ];
}

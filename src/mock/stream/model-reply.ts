/** What a model answers where the settings want something else than the contract's example. */
import { isRecord } from '../../contract/json.ts';
import { guessTokens, inWords, lastUserMessage, modelOf, wantsUsage } from './conversation.ts';
import { type Dialect, recordOr, type Turn, type Values } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { carriedBy, splitItems } from './items.ts';
import type { StreamNature } from './nature.ts';
import { fingerprint } from './random.ts';
import type { ScriptReply } from './script.ts';
import type { StreamSettings } from './settings.ts';
import { streamText } from './text.ts';

export interface ModelAsked {
  readonly nature: StreamNature;
  readonly operationId: string;
  readonly body: unknown;
  /** Whether the answer is to be a stream; see `asksForStream`. */
  readonly streamed: boolean;
  /** The operation's first example in both forms, from which comes what the request and the script do not say. */
  readonly examples: { readonly stream: string; readonly whole: unknown };
  readonly settings: Pick<StreamSettings, 'reply' | 'seed'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Send the text as a stream, the first item after the delay; then, if it is broken, break the connection. */
export interface ModelStream {
  readonly kind: 'stream';
  readonly text: string;
  readonly delay: number;
  readonly broken: boolean;
}

export type ModelReply =
  | ModelStream
  /** Answer this as JSON, after the delay. Also a refusal, whatever was asked for. */
  | { readonly kind: 'whole'; readonly status: number; readonly body: Values; readonly delay: number };

/**
 * Makes a model's answer from the user's last message or from the script.
 *
 * @returns `undefined` where the contract's example is the answer: by the settings, because no entry of the script fits, or because no
 *   model answers here
 */
export function modelReply(asked: ModelAsked): ModelReply | undefined {
  const { nature, streamed, examples } = asked;
  const line = nature.dialect && lineFor(asked);
  if (!nature.dialect || !line) return undefined;
  const { reply, delay } = line;
  const dialect: Dialect = DIALECTS[nature.dialect];
  const { error } = reply;
  if (error && (error.status !== undefined || !streamed)) {
    return { kind: 'whole', status: error.status ?? 500, body: dialect.refusal(error.message), delay };
  }
  const turn = turnOf(asked, reply);
  if (!streamed) return { kind: 'whole', status: 200, body: dialect.whole(turn, recordOr(examples.whole)), delay };

  const carried = splitItems(nature.format, examples.stream).map((item) => recordOr(carriedBy(nature.format, item)));
  const { said, end } = dialect.items(
    turn,
    carried.filter((value) => Object.keys(value).length > 0),
  );
  if (!error) return { kind: 'stream', text: streamText(nature, [...said, ...end]), delay, broken: false };
  const failure = nature.errorItem === undefined ? [] : [withMessage(carriedBy(nature.format, nature.errorItem), error.message)];
  return { kind: 'stream', text: streamText(nature, [...said, ...failure], false), delay, broken: failure.length === 0 };
}

/** An error as servers send it, in the script's words. */
function withMessage(value: unknown, message: string): Values {
  const whole = recordOr(value);
  if (isRecord(whole['response'])) return { ...whole, response: withMessage(whole['response'], message) };
  return { ...whole, error: isRecord(whole['error']) ? { ...whole['error'], message } : message };
}

interface Line {
  readonly reply: ScriptReply;
  readonly delay: number;
}

function lineFor({ settings: { reply }, body, operationId }: ModelAsked): Line | undefined {
  if (reply === 'example') return undefined;
  const lastMessage = lastUserMessage(body);
  if (reply === 'echo') return { reply: { text: lastMessage, toolCalls: [] }, delay: 0 };
  const model = modelOf(body) ?? '';
  return reply.find(
    ({ match }) =>
      (match.model?.(model) ?? true) && (match.lastMessage?.(lastMessage) ?? true) && (match.operationId?.(operationId) ?? true),
  );
}

function turnOf({ body, settings, now }: ModelAsked, { text, toolCalls }: ScriptReply): Turn {
  const chunks = typeof text === 'string' ? inWords(text) : text;
  const said = JSON.stringify(body);
  return {
    chunks,
    toolCalls,
    model: modelOf(body),
    now,
    idEnd: fingerprint(`${settings.seed} ${said}`),
    includeUsage: wantsUsage(body),
    promptTokens: guessTokens(lastUserMessage(body)),
    answerTokens: guessTokens(chunks.join('') + toolCalls.map((call) => JSON.stringify(call.arguments)).join('')),
  };
}

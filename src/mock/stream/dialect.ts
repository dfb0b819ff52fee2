/** What a model says, before it takes the form of one of the APIs in which models answer. */
import { isRecord } from '../../contract/json.ts';

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What a model says in one turn, and what of the request shows in its answer. */
export interface Turn {
  /** The text in the pieces in which it is streamed. */
  readonly chunks: readonly string[];
  readonly toolCalls: readonly ToolCall[];
  /** Id of the model that was asked; `undefined` if the request names none. */
  readonly model: string | undefined;
  /** When it is said, in milliseconds since 1970. */
  readonly now: number;
  /** What the answer's id ends in. */
  readonly idEnd: string;
  /** Whether a stream in OpenAI's form ends with the count of tokens. */
  readonly includeUsage: boolean;
  /** Tokens, guessed: one for four characters. */
  readonly promptTokens: number;
  readonly answerTokens: number;
}

export type Values = Readonly<Record<string, unknown>>;

/** What the items of a stream carry. */
export interface Items {
  readonly said: readonly Values[];
  /** What ends an answer that did not fail. */
  readonly end: readonly Values[];
}

/** The form of one API. What a turn does not decide is taken from the contract's example, so that the answer fits the contract. */
export interface Dialect {
  /** Whether events have names, which repeat `type`. */
  readonly named: boolean;
  /** What an item says if the answer fails midway; `undefined` if no server says anything. */
  readonly error?: Values;
  /** The body of a provider's refusal. */
  readonly refusal: (message: string) => Values;
  /** @param example what the items of the example stream carry */
  readonly items: (turn: Turn, example: readonly Values[]) => Items;
  /** @param example the example as JSON */
  readonly whole: (turn: Turn, example: Values) => Values;
}

export const textOf = ({ chunks }: Turn): string => chunks.join('');
export const secondsOf = ({ now }: Turn): number => Math.floor(now / 1000);

/** An id like the example's: its prefix, and an end of the turn's own. */
export const idLike = (example: unknown, { idEnd }: Turn): string =>
  (typeof example === 'string' ? (/^.*[-_]/.exec(example)?.[0] ?? '') : '') + idEnd;

export const recordOr = (value: unknown): Values => (isRecord(value) ? value : {});

/** A provider's refusal in OpenAI's form, which the server passes on as it is. */
export const openaiRefusal = (message: string): Values => ({ error: { message, type: 'server_error', param: null, code: null } });
/** A refusal of Ollama, of which the server passes on the text. */
export const ollamaRefusal = (message: string): Values => ({ detail: message });

/** Which operations answer in whose form: told by the schema of their streams' items. */
import { anthropic, anthropicOfOllama } from './anthropic.ts';
import type { Dialect, Values } from './dialect.ts';
import { ollamaChat, ollamaGenerate } from './ollama.ts';
import { openaiChat, openaiChatOfOllama, openaiText } from './openai.ts';
import { responses, responsesOfOllama } from './responses.ts';

export const DIALECTS = {
  openaiChat,
  openaiChatOfOllama,
  openaiText,
  anthropic,
  anthropicOfOllama,
  responses,
  responsesOfOllama,
  ollamaChat,
  ollamaGenerate,
} as const satisfies Readonly<Record<string, Dialect>>;
export type DialectName = keyof typeof DIALECTS;

const BY_ITEM: Readonly<Record<string, DialectName>> = {
  ChatCompletionEvent: 'openaiChat',
  OllamaOpenaiChatChunk: 'openaiChatOfOllama',
  OllamaOpenaiCompletion: 'openaiText',
  AnthropicEvent: 'anthropic',
  OllamaMessagesEvent: 'anthropicOfOllama',
  ResponsesEvent: 'responses',
  OllamaResponsesEvent: 'responsesOfOllama',
  OllamaChatLine: 'ollamaChat',
  OllamaGenerateLine: 'ollamaGenerate',
};

/** What an item says where a stream in which no model answers fails midway: steps of Ollama, and what the server passes through. */
const ERRORS: Readonly<Record<string, Values | undefined>> = {
  OllamaProgress: { error: 'unexpected EOF' },
  JsonValue: openaiChat.error,
};

export const errorOf = (item: string | undefined): Values | undefined => ERRORS[item?.split('/').at(-1) ?? ''];

/** @param item reference to the schema of the stream's items */
export const dialectOf = (item: string | undefined): DialectName | undefined => BY_ITEM[item?.split('/').at(-1) ?? ''];

/** What of a model's request matters to a reply: the model, and what the user said last. */
import { isRecord } from '../../contract/json.ts';

/**
 * The text of the user's last message, in whichever form the API has it: `messages`, `prompt` or `input`. Of a message in parts the
 * texts, one a line. Empty if there is none.
 */
export function lastUserMessage(body: unknown): string {
  if (!isRecord(body)) return '';
  const { messages, prompt, input } = body;
  for (const said of [messages, input]) {
    if (Array.isArray(said)) return textOf(said.findLast((message) => isRecord(message) && message['role'] === 'user'));
  }
  return textOf(prompt ?? input);
}

function textOf(said: unknown): string {
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return said.map(textOf).filter(Boolean).join('\n');
  if (!isRecord(said)) return '';
  return textOf(said['content'] ?? said['text']);
}

export const modelOf = (body: unknown): string | undefined =>
  isRecord(body) && typeof body['model'] === 'string' ? body['model'] : undefined;

/** Whether the caller wants a count of tokens at the end of a stream in OpenAI's form. */
export const wantsUsage = (body: unknown): boolean =>
  isRecord(body) && isRecord(body['stream_options']) && body['stream_options']['include_usage'] === true;

/** Made when it is needed first: its tables take a while to load, and most mocks never need them. */
let segmenter: Intl.Segmenter | undefined;

/** Cuts a text into words with what follows them, in any script; joined they are the text again. */
export function inWords(text: string): string[] {
  const words: string[] = [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (isWordLike || last === undefined) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}

/** A guess; no tokenizer fits all models. */
export const guessTokens = (text: string): number => (text === '' ? 0 : Math.max(1, Math.round(text.length / 4)));

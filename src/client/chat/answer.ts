/** What a model answers, put together from a whole reply or from the pieces of a stream. */
import type { components } from '../../../generated/schema.d.ts';

type Schemas = components['schemas'];

export interface ModelAnswer {
  /** The answer, in Markdown as a rule. */
  readonly text: string;
  /** What the model thought first. Empty if it did not, or does not tell. */
  readonly reasoning: string;
  /** Why the answer ends: `stop`, `length`, `content_filter` and the like. `null` if the server does not say, as in a stream that broke off. */
  readonly finishReason: string | null;
  /** The provider's count of tokens. Absent if it gives none. */
  readonly usage?: NonNullable<Schemas['CompletionUsage']>;
  /** What the answer is based on. Empty without files and tools. */
  readonly sources: readonly Schemas['CompletionSource'][];
}

export const NO_ANSWER: ModelAnswer = { text: '', reasoning: '', finishReason: null, sources: [] };

/** The answer with what one event brings. `client.stream` throws those that tell of a failure. */
export function withEvent(answer: ModelAnswer, event: Schemas['ChatCompletionEvent']): ModelAnswer {
  // Functions of the server may send objects of their own, so what an event is shows in its fields.
  const { sources, choices, usage }: Partial<Schemas['CompletionSourcesFrame'] & Schemas['ChatCompletionChunk']> = event;
  // With `n` there are several answers, whose pieces come in any order; the first one counts, as in a whole reply.
  const piece = choices?.find(({ index }) => !index);
  return {
    text: answer.text + (piece?.delta?.content ?? ''),
    reasoning: answer.reasoning + (piece?.delta?.reasoning_content ?? ''),
    finishReason: piece?.finish_reason ?? answer.finishReason,
    sources: sources ? [...answer.sources, ...sources] : answer.sources,
    ...((usage ?? answer.usage) ? { usage: usage ?? answer.usage } : {}),
  };
}

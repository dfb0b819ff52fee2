/** Asks a model: the whole answer at once, or its text as it is written. */
import type { components } from '../../../generated/schema.d.ts';
import { type AnyClient, answerOf, eitherStyle, UnexpectedReplyError } from '../answer.ts';
import type { OpenWebUIClient } from '../client-types.ts';
import { type ModelAnswer, NO_ANSWER, withEvent } from './answer.ts';

type Schemas = components['schemas'];

/** What is asked of a model: `model` and `messages` as a rule, and anything else that the operation takes. `stream` is set by the function. */
export type MessageRequest = Schemas['ChatCompletionRequest'];

export interface MessageOptions {
  /** Ends the request. */
  readonly signal?: AbortSignal;
}

/** What `streamMessage` needs of a client. */
export type StreamingClient = Pick<OpenWebUIClient, 'stream'>;

/** Pieces of text, to be looped over once, and what they make together. */
export interface MessageStream extends AsyncIterable<string> {
  /** The answer as far as it has come; whole when the loop is over. */
  readonly answer: ModelAnswer;
}

const PATH = '/api/chat/completions';

/**
 * Asks a model and waits for the whole answer. Nothing is stored; `saveExchange` does that.
 *
 * @param request the model, and the conversation with the question at its end
 * @throws ApiError if the server refuses, for instance with 400 for an unknown model, or the provider does, with its status
 * @example
 * const { text } = await sendMessage(client, { model, messages: [{ role: 'user', content: 'What is there to see in Rome?' }] });
 */
export async function sendMessage(
  client: AnyClient<'POST'>,
  request: MessageRequest,
  { signal }: MessageOptions = {},
): Promise<ModelAnswer> {
  const call = eitherStyle(client).POST(PATH, { body: { ...request, stream: false }, ...(signal ? { signal } : {}) });
  const reply = await answerOf('POST', PATH, call);
  if (!('choices' in reply)) {
    throw new UnexpectedReplyError(
      'POST',
      PATH,
      reply,
      'the answer is written in the background. Leave `session_id` out to wait for it here.',
    );
  }
  const message = reply.choices[0]?.message;
  return {
    text: message?.content ?? '',
    reasoning: message?.reasoning_content ?? '',
    finishReason: reply.choices[0]?.finish_reason ?? null,
    sources: reply.sources ?? [],
    ...(reply.usage ? { usage: reply.usage } : {}),
  };
}

/**
 * Asks a model and gives the text piece by piece as it is written. The request goes out when the loop begins; leaving the loop ends it.
 * Nothing is stored; `saveExchange` does that.
 *
 * An abort ends the loop quietly. After a failure in the middle `answer` holds what came before it.
 *
 * @throws in the loop, what `client.stream` throws: ApiError if the server refuses, StreamError if the model fails after it has begun
 * @example
 * const stream = streamMessage(client, { model, messages });
 * for await (const text of stream) process.stdout.write(text);
 * console.log(stream.answer.usage);
 */
export function streamMessage(client: StreamingClient, request: MessageRequest, { signal }: MessageOptions = {}): MessageStream {
  let answer = NO_ANSWER;
  async function* texts(): AsyncGenerator<string, void, undefined> {
    for await (const event of client.stream('POST', PATH, { body: { ...request, stream: true }, ...(signal ? { signal } : {}) })) {
      const { length } = answer.text;
      answer = withEvent(answer, event);
      if (answer.text.length > length) yield answer.text.slice(length);
    }
  }
  const pieces = texts();
  return {
    [Symbol.asyncIterator]: () => pieces,
    get answer() {
      return answer;
    },
  };
}

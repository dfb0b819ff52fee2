/** Answers in OpenAI's form: chat completions, and completions of a text. */
import { type Dialect, idLike, ollamaRefusal, openaiRefusal, recordOr, secondsOf, type Turn, textOf, type Values } from './dialect.ts';

/** What the chunks of one call of a tool carry. */
type CallDeltas = (call: Values, name: string, values: string) => Values[];

/** The name comes first, then the arguments, as OpenAI sends them. */
const inPieces: CallDeltas = (call, name, values) => [
  { ...call, function: { name, arguments: '' } },
  { index: call['index'], function: { arguments: values } },
];

export const openaiChat: Dialect = {
  ...chat(inPieces),
  error: { error: { code: 500, message: 'The model was unloaded', type: 'server_error' } },
  refusal: openaiRefusal,
};

/** Ollama sends calls whole. It tells no error within such a stream: what it writes then is lost on the way into this form. */
export const openaiChatOfOllama: Dialect = {
  ...chat((call, name, values) => [{ ...call, function: { name, arguments: values } }]),
  refusal: ollamaRefusal,
};

function chat(callDeltas: CallDeltas): Omit<Dialect, 'refusal'> {
  return {
    named: false,
    items(turn, example) {
      const chunk = chunkLike(turn, example);
      const choice = (delta: Values, reason: string | null = null): Values =>
        chunk({ choices: [{ index: 0, delta, finish_reason: reason }] });
      const calls = turn.toolCalls.flatMap(({ id, name, arguments: values }, index) =>
        callDeltas({ index, id, type: 'function' }, name, JSON.stringify(values)),
      );
      return {
        said: [
          choice({ role: 'assistant', content: contentOf(turn) === null ? null : '' }),
          ...turn.chunks.map((content) => choice({ content })),
          ...calls.map((call) => choice({ tool_calls: [call] })),
        ],
        end: [choice({}, finishReason(turn)), ...usageChunk(turn, chunk)],
      };
    },
    whole(turn, example) {
      const calls = turn.toolCalls.map(({ id, name, arguments: values }) => ({
        id,
        type: 'function',
        function: { name, arguments: JSON.stringify(values) },
      }));
      const message = { role: 'assistant', content: contentOf(turn), ...(calls.length === 0 ? {} : { tool_calls: calls }) };
      return { ...stamp(turn, example), choices: [{ index: 0, message, finish_reason: finishReason(turn) }], usage: usageOf(turn) };
    },
  };
}

export const openaiText: Dialect = {
  named: false,
  refusal: ollamaRefusal,
  items(turn, example) {
    const chunk = chunkLike(turn, example);
    const choice = (text: string, reason: string | null): Values => chunk({ choices: [{ text, index: 0, finish_reason: reason }] });
    return { said: turn.chunks.map((text) => choice(text, null)), end: [choice('', 'stop'), ...usageChunk(turn, chunk)] };
  },
  whole: (turn, example) => ({
    ...stamp(turn, example),
    choices: [{ text: textOf(turn), index: 0, finish_reason: 'stop' }],
    usage: usageOf(turn),
  }),
};

const usageChunk = (turn: Turn, chunk: (own: Values) => Values): Values[] =>
  turn.includeUsage ? [chunk({ choices: [], usage: usageOf(turn) })] : [];

/** Makes chunks like the example's first: what comes before it, such as sources, is not the model's. */
function chunkLike(turn: Turn, example: readonly Values[]): (own: Values) => Values {
  const { usage, ...first } = stamp(turn, recordOr(example.find((value) => 'choices' in value)));
  return (own) => ({ ...first, ...own });
}

const stamp = (turn: Turn, example: Values): Values => ({
  ...withoutSources(example),
  id: idLike(example['id'], turn),
  created: secondsOf(turn),
  model: turn.model ?? example['model'],
});

const withoutSources = ({ sources, ...others }: Values): Values => others;

const finishReason = ({ toolCalls }: Turn): string => (toolCalls.length === 0 ? 'stop' : 'tool_calls');

const contentOf = (turn: Turn): string | null => (turn.toolCalls.length > 0 && turn.chunks.length === 0 ? null : textOf(turn));

const usageOf = ({ promptTokens, answerTokens }: Turn): Values => ({
  prompt_tokens: promptTokens,
  completion_tokens: answerTokens,
  total_tokens: promptTokens + answerTokens,
});

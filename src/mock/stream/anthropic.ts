/** Answers in the form of Anthropic's Messages API. */
import { type Dialect, idLike, ollamaRefusal, openaiRefusal, recordOr, type Turn, textOf, type Values } from './dialect.ts';

export const anthropic: Dialect = {
  named: true,
  error: { type: 'error', error: { type: 'api_error', message: 'The model was unloaded' } },
  refusal: openaiRefusal,
  items(turn, example) {
    const { message, delta, usage } = partsOf(example);
    const text = turn.chunks.map((piece): Values => ({ type: 'text_delta', text: piece }));
    const tools = turn.toolCalls.map(({ id, name, arguments: values }) => ({
      block: { type: 'tool_use', id, name, input: {} },
      deltas: [{ type: 'input_json_delta', partial_json: JSON.stringify(values) }],
    }));
    const blocks = [...(text.length === 0 ? [] : [{ block: { type: 'text', text: '' }, deltas: text }]), ...tools];
    const begun = { ...stamp(turn, message), content: [], stop_reason: null, usage: { input_tokens: turn.promptTokens, output_tokens: 0 } };
    const content = blocks.flatMap(({ block, deltas }, index): Values[] => [
      { type: 'content_block_start', index, content_block: block },
      ...deltas.map((each) => ({ type: 'content_block_delta', index, delta: each })),
      { type: 'content_block_stop', index },
    ]);
    return {
      said: [{ type: 'message_start', message: begun }, ...content.slice(0, -1)],
      end: [
        ...content.slice(-1),
        { type: 'message_delta', delta: { ...delta, stop_reason: stopReason(turn) }, usage: { ...usage, ...usageOf(turn) } },
        { type: 'message_stop' },
      ],
    };
  },
  whole(turn, example) {
    const text = textOf(turn);
    const content = [
      ...(text === '' ? [] : [{ type: 'text', text }]),
      ...turn.toolCalls.map(({ id, name, arguments: input }) => ({ type: 'tool_use', id, name, input })),
    ];
    return { ...stamp(turn, example), content, stop_reason: stopReason(turn), usage: usageOf(turn) };
  },
};

export const anthropicOfOllama: Dialect = { ...anthropic, refusal: ollamaRefusal };

function partsOf(example: readonly Values[]): { message: Values; delta: Values; usage: Values } {
  const end = recordOr(example.find(({ type }) => type === 'message_delta'));
  const message = recordOr(example.find(({ type }) => type === 'message_start')?.['message']);
  return { message, delta: recordOr(end['delta']), usage: recordOr(end['usage']) };
}

const stamp = (turn: Turn, example: Values): Values => ({
  ...example,
  id: idLike(example['id'], turn),
  model: turn.model ?? example['model'],
});

const stopReason = ({ toolCalls }: Turn): string => (toolCalls.length === 0 ? 'end_turn' : 'tool_use');

const usageOf = ({ promptTokens, answerTokens }: Turn): Values => ({ input_tokens: promptTokens, output_tokens: answerTokens });

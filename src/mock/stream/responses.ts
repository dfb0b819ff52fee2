/** Answers in the form of OpenAI's Responses API. */
import { type Dialect, idLike, ollamaRefusal, openaiRefusal, recordOr, secondsOf, type Turn, textOf, type Values } from './dialect.ts';

export const responses: Dialect = {
  named: true,
  error: {
    type: 'response.failed',
    response: { object: 'response', status: 'failed', output: [], error: { code: 'server_error', message: 'The model was unloaded' } },
  },
  refusal: openaiRefusal,
  items(turn, example) {
    const begun = { ...stamp(turn, recordOr(recordOr(example[0])['response'])), status: 'in_progress', output: [] };
    const last = recordOr(recordOr(example.at(-1))['response']);
    const events: Values[] = [
      { type: 'response.created', response: begun },
      { type: 'response.in_progress', response: begun },
      ...outputOf(turn).flatMap((item, index) => eventsOf(item, index, turn)),
      { type: 'response.completed', response: responses.whole(turn, last) },
    ];
    const numbered = events.map((event, index): Values => ({ ...event, sequence_number: index }));
    const saidUntil = numbered.findLastIndex(({ type }) => String(type).endsWith('.delta')) + 1;
    return { said: numbered.slice(0, saidUntil || 2), end: numbered.slice(saidUntil || 2) };
  },
  whole(turn, example) {
    const completed = 'completed_at' in example ? { completed_at: secondsOf(turn) } : {};
    return { ...stamp(turn, example), ...completed, status: 'completed', output: outputOf(turn), usage: usageOf(turn, example) };
  },
};

/** The contract wants more of an answer of Ollama's, also of one that failed. */
export const responsesOfOllama: Dialect = {
  ...responses,
  refusal: ollamaRefusal,
  error: {
    type: 'response.failed',
    response: {
      id: 'resp_598432',
      object: 'response',
      created_at: 1767258000,
      model: 'llama3.2:3b',
      status: 'failed',
      output: [],
      error: { message: 'The model was unloaded' },
    },
  },
};

type OutputItem = Values & { readonly id: string };

function outputOf(turn: Turn): OutputItem[] {
  const text = textOf(turn);
  const message = {
    type: 'message',
    id: `msg_${turn.idEnd}`,
    status: 'completed',
    role: 'assistant',
    content: [{ type: 'output_text', text, annotations: [] }],
  };
  const calls = turn.toolCalls.map(({ id, name, arguments: values }) => ({
    type: 'function_call',
    id: `fc_${id}`,
    call_id: id,
    name,
    arguments: JSON.stringify(values),
    status: 'completed',
  }));
  return [...(text === '' && calls.length > 0 ? [] : [message]), ...calls];
}

function eventsOf(item: OutputItem, index: number, turn: Turn): Values[] {
  const place = { item_id: item.id, output_index: index };
  const call = item['type'] === 'function_call';
  const part = { ...place, content_index: 0 };
  const empty = { type: 'output_text', text: '', annotations: [] };
  const inside: Values[] = call
    ? [
        { type: 'response.function_call_arguments.delta', ...place, delta: item['arguments'] },
        { type: 'response.function_call_arguments.done', ...place, arguments: item['arguments'] },
      ]
    : [
        { type: 'response.content_part.added', ...part, part: empty },
        ...turn.chunks.map((delta) => ({ type: 'response.output_text.delta', ...part, delta })),
        { type: 'response.output_text.done', ...part, text: textOf(turn) },
        { type: 'response.content_part.done', ...part, part: { ...empty, text: textOf(turn) } },
      ];
  const added = { ...item, status: 'in_progress', ...(call ? { arguments: '' } : { content: [] }) };
  return [
    { type: 'response.output_item.added', output_index: index, item: added },
    ...inside,
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

const stamp = (turn: Turn, example: Values): Values => ({
  ...example,
  id: idLike(example['id'], turn),
  created_at: secondsOf(turn),
  model: turn.model ?? example['model'],
});

const usageOf = ({ promptTokens, answerTokens }: Turn, { usage }: Values): Values => ({
  ...recordOr(usage),
  input_tokens: promptTokens,
  output_tokens: answerTokens,
  total_tokens: promptTokens + answerTokens,
});

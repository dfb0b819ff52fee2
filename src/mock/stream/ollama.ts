/** Answers in Ollama's own form: a conversation, and what follows a prompt. */
import { type Dialect, ollamaRefusal, recordOr, type Turn, textOf, type Values } from './dialect.ts';

const ERROR = { error: 'an error was encountered while running the model: unexpected EOF' };

export const ollamaChat: Dialect = {
  named: false,
  error: ERROR,
  refusal: ollamaRefusal,
  items(turn, example) {
    const line = (message: Values): Values => ({ ...start(turn, example), message: { role: 'assistant', ...message }, done: false });
    const calls = turn.toolCalls.length === 0 ? [] : [line({ content: '', tool_calls: callsOf(turn) })];
    return {
      said: [...turn.chunks.map((content) => line({ content })), ...calls],
      end: [{ ...end(turn, recordOr(example.at(-1))), message: { role: 'assistant', content: '' } }],
    };
  },
  whole(turn, example) {
    const calls = turn.toolCalls.length === 0 ? {} : { tool_calls: callsOf(turn) };
    return { ...end(turn, example), message: { role: 'assistant', content: textOf(turn), ...calls } };
  },
};

/** Calls of tools are left out: there are none in this form. */
export const ollamaGenerate: Dialect = {
  named: false,
  error: ERROR,
  refusal: ollamaRefusal,
  items: (turn, example) => ({
    said: turn.chunks.map((response) => ({ ...start(turn, example), response, done: false })),
    end: [{ ...end(turn, recordOr(example.at(-1))), response: '' }],
  }),
  whole: (turn, example) => ({ ...end(turn, example), response: textOf(turn) }),
};

const callsOf = ({ toolCalls }: Turn): Values[] =>
  toolCalls.map(({ name, arguments: values }) => ({ function: { name, arguments: values } }));

const start = (turn: Turn, example: readonly Values[]): Values => ({
  model: turn.model ?? recordOr(example[0])['model'],
  created_at: new Date(turn.now).toISOString(),
});

/** The last part, which has the counts; its times stay the example's. */
const end = (turn: Turn, example: Values): Values => ({
  ...example,
  ...start(turn, [example]),
  done: true,
  done_reason: 'stop',
  prompt_eval_count: turn.promptTokens,
  eval_count: turn.answerTokens,
});

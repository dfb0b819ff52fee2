/** Models answer what the user said or what a script says, in each API's form. */
import { describe, expect, test } from 'vitest';
import { inWords, lastUserMessage } from '../../../src/mock/stream/conversation.ts';
import { carriedBy, splitItems } from '../../../src/mock/stream/items.ts';
import { type ModelReply, modelReply } from '../../../src/mock/stream/model-reply.ts';
import { parseScript } from '../../../src/mock/stream/script.ts';
import { DEFAULT_STREAM_SETTINGS, type StreamSettings } from '../../../src/mock/stream/settings.ts';
import { streamReply } from '../../../src/mock/stream/stream.ts';
import { type ContractStream, contractStream, contractStreams } from './contract-streams.ts';
import { fakeClock } from './fake-clock.ts';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const QUESTION = 'Where to, in 日本 👩‍👩‍👧?';
const messages = [
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Hi' },
  { role: 'user', content: QUESTION },
];

function replyOf(stream: ContractStream, streamed: boolean, reply: StreamSettings['reply'], more: object = {}): ModelReply | undefined {
  const { operationId, nature, streams, whole } = stream;
  const said = /generate|OllamaCompletion/.test(operationId)
    ? { prompt: QUESTION }
    : /Respon/.test(operationId)
      ? { input: messages }
      : { messages };
  const body = { model: 'mistral:7b', ...said, ...more };
  const examples = { stream: streams[0]?.text ?? '', whole };
  return modelReply({ nature, operationId, body, streamed, examples, settings: { reply, seed: 1 }, now: NOW });
}

function valuesOf({ nature }: ContractStream, reply: ModelReply | undefined): Record<string, unknown>[] {
  if (reply?.kind !== 'stream') throw new Error(`No stream: ${JSON.stringify(reply)}`);
  const items = splitItems(nature.format, reply.text);
  const carrying = items.filter((item) => item !== `data: ${nature.endWord}\n\n`);
  if (nature.endWord !== undefined && !reply.broken && !reply.text.includes('It broke')) expect(items.at(-1)).toBe('data: [DONE]\n\n');
  return carrying.map((item) => {
    const value = carriedBy(nature.format, item);
    expect(value, item).toBeTypeOf('object');
    return value as Record<string, unknown>; // Checked one line before.
  });
}

/** Puts the text together as a client of the API does, from anything that is a text in the places where the APIs have it. */
function textIn(values: readonly Record<string, unknown>[]): string {
  type Loose = { [key: string]: Loose } & string; // What the APIs' answers are to a client that looks without checking.
  return values
    .map((value) => value as unknown as Loose)
    .map((value) => {
      const delta = value['delta']?.['text'] ?? (typeof value['delta'] === 'string' ? value['delta'] : undefined);
      const choice = value['choices']?.['0' as never] as Loose | undefined;
      return choice?.['delta']?.['content'] ?? choice?.['text'] ?? delta ?? value['message']?.['content'] ?? value['response'] ?? '';
    })
    .filter((part) => typeof part === 'string')
    .join('');
}

const models = contractStreams.filter(({ nature }) => nature.dialect !== undefined);
const script = (reply: unknown, match: unknown = {}) => parseScript(JSON.stringify([{ match, reply, delay: 40 }]));
const calls = script({ chunks: ['Let me ', 'see.'], toolCalls: [{ name: 'weather', arguments: { city: 'Rome' } }] });
const callsAlone = script({ toolCalls: [{ name: 'weather', arguments: { city: 'Rome' } }] });

test('there are models', () => expect(models.length).toBe(19));

describe.each(models)('$operationId', (stream) => {
  const { nature, itemProblem, wholeProblem } = stream;

  test.each([
    ['echo', 'echo'],
    ['a text', script('Go to Trastevere.')],
    ['no text', script({ chunks: [''] })],
    ['tools', calls],
    ['tools alone', callsAlone],
  ] as const)('fits the contract in both forms: %s', (_, settings) => {
    for (const more of [{}, { stream_options: { include_usage: true } }]) {
      for (const value of valuesOf(stream, replyOf(stream, true, settings, more))) expect(itemProblem(value)).toBeUndefined();
    }
    const whole = replyOf(stream, false, settings);
    expect(whole).toMatchObject({ kind: 'whole', status: 200 });
    expect(whole?.kind === 'whole' && wholeProblem(whole.body)).toBeUndefined();
  });

  test('says what the user said last, in pieces, under the name of the model that was asked', () => {
    const values = valuesOf(stream, replyOf(stream, true, 'echo'));
    expect(textIn(values)).toBe(QUESTION);
    expect(values.length).toBeGreaterThan(3);
    expect(JSON.stringify(values)).toContain('mistral:7b');
    expect(JSON.stringify(values)).not.toContain('llama3.2:3b');
    const whole = JSON.stringify(replyOf(stream, false, 'echo'));
    expect(whole).toContain(QUESTION);
    expect(whole).not.toMatch(/llama3.2:3b|Pantheon|Navona/);
  });

  test('breaks off with the script’s error, in the words that a server has for it, or with the connection', async () => {
    const reply = replyOf(stream, true, script({ chunks: ['Start ', 'at'], error: 'It broke' }));
    const values = valuesOf(stream, reply);
    expect(textIn(values)).toBe('Start at');
    for (const value of values) expect(itemProblem(value)).toBeUndefined();
    if (reply?.kind !== 'stream') throw new Error('No stream.');
    expect(reply.broken).toBe(['openaiChatOfOllama', 'openaiText'].includes(nature.dialect ?? ''));
    if (!reply.broken) expect(JSON.stringify(values.at(-1))).toContain('It broke');

    const signal = new AbortController().signal;
    const { body } = streamReply({ nature, say: reply, settings: DEFAULT_STREAM_SETTINGS, signal, clock: fakeClock() });
    const read = async () => {
      let text = '';
      for await (const item of body) text += item;
      return text;
    };
    if (reply.broken) await expect(read()).rejects.toThrow(/cut/);
    else expect(await read()).toBe(reply.text);
  });

  test('refuses as the server passes a provider’s refusal on', () => {
    for (const streamed of [true, false]) {
      const refusal = replyOf(stream, streamed, script({ error: { message: 'Too many requests', status: 429 } }));
      const ollama = /ollama/i.test(stream.operationId);
      const body = ollama ? { detail: 'Too many requests' } : { error: expect.objectContaining({ message: 'Too many requests' }) };
      expect(refusal).toEqual({ kind: 'whole', status: 429, body, delay: 40 });
    }
    expect(replyOf(stream, false, script({ error: 'It broke' }))).toMatchObject({ kind: 'whole', status: 500 });
  });

  test('leaves the contract’s example where nothing else is wanted', () => {
    expect(replyOf(stream, true, 'example')).toBeUndefined();
    expect(replyOf(stream, true, script('Hi', { model: 'other' }))).toBeUndefined();
    expect(replyOf(stream, true, script('Hi', { lastMessage: '/hello/i' }))).toBeUndefined();
    expect(replyOf(stream, true, script('Hi', { operationId: 'other' }))).toBeUndefined();
    const fitting = { model: 'mistral:7b', lastMessage: '日本', operationId: stream.operationId };
    expect(replyOf(stream, true, script('Hi', fitting))).toMatchObject({ kind: 'stream', delay: 40 });
  });

  test('is the same for the same request', () => {
    expect(replyOf(stream, true, 'echo')).toEqual(replyOf(stream, true, 'echo'));
  });
});

test('a check of this file can fail: another API’s items break the schema', () => {
  const ollama = valuesOf(contractStream('completeOllamaChat'), replyOf(contractStream('completeOllamaChat'), true, 'echo'));
  expect(contractStream('completeChat').itemProblem(ollama[0])).toBeDefined();
  const chat = replyOf(contractStream('completeChat'), false, 'echo');
  expect(contractStream('completeOllamaChat').wholeProblem(chat?.kind === 'whole' && chat.body)).toBeDefined();
});

test('chunks of a chat completion, as OpenAI documents them', () => {
  const completeChat = contractStream('completeChat');
  const values = valuesOf(completeChat, replyOf(completeChat, true, script('Go there.'), { stream_options: { include_usage: true } }));
  const chunk = (choices: unknown, more: object = {}) => ({
    id: expect.stringMatching(/^chatcmpl-[0-9a-f]{8}$/),
    object: 'chat.completion.chunk',
    created: NOW / 1000,
    model: 'mistral:7b',
    choices,
    ...more,
  });
  const choice = (delta: unknown, finish_reason: string | null = null) => chunk([{ index: 0, delta, finish_reason }]);
  expect(values).toEqual([
    choice({ role: 'assistant', content: '' }),
    choice({ content: 'Go ' }),
    choice({ content: 'there.' }),
    choice({}, 'stop'),
    chunk([], { usage: { prompt_tokens: expect.any(Number), completion_tokens: 2, total_tokens: expect.any(Number) } }),
  ]);
  expect(new Set(values.map(({ id }) => id)).size).toBe(1);
  const without = valuesOf(completeChat, replyOf(completeChat, true, script('Go there.')));
  expect(without).toHaveLength(4);
  expect(JSON.stringify(without)).not.toContain('usage');
});

test('calls of tools in chunks, as OpenAI documents them', () => {
  const completeChat = contractStream('completeChat');
  const values = valuesOf(completeChat, replyOf(completeChat, true, callsAlone));
  const call = { index: 0, id: 'call-1', type: 'function', function: { name: 'weather', arguments: '' } };
  expect(values).toMatchObject([
    { choices: [{ delta: { role: 'assistant', content: null } }] },
    { choices: [{ delta: { tool_calls: [call] } }] },
    { choices: [{ delta: { tool_calls: [{ index: 0, function: { arguments: '{"city":"Rome"}' } }] } }] },
    { choices: [{ delta: {}, finish_reason: 'tool_calls' }] },
  ]);
});

test('lines of Ollama: only the last is done, and has the counts', () => {
  for (const operationId of ['completeOllamaChat', 'generateWithOllama']) {
    const lines = valuesOf(contractStream(operationId), replyOf(contractStream(operationId), true, script('Go there.')));
    expect(lines.map(({ done }) => done)).toEqual([false, false, true]);
    expect(lines[0]).not.toHaveProperty('eval_count');
    expect(lines[2]).toMatchObject({ done_reason: 'stop', eval_count: 2, created_at: '2026-01-02T03:04:05.000Z' });
  }
});

test('an answer of Ollama is done also where the contract has no example of its end', () => {
  const stream = { ...contractStream('completeOllamaChat'), streams: [], whole: undefined };
  expect(valuesOf(stream, replyOf(stream, true, 'echo')).at(-1)).toMatchObject({ done: true, done_reason: 'stop' });
  expect(replyOf(stream, false, 'echo')).toMatchObject({ body: { done: true, done_reason: 'stop' } });
});

test('events of Anthropic, in the order that a 0.12.4 sends', () => {
  const stream = contractStream('completeAnthropicMessageV1');
  const reply = replyOf(stream, true, calls);
  expect(valuesOf(stream, reply).map(({ type, index }) => (index === undefined ? type : `${type} ${index}`))).toEqual([
    'message_start',
    'content_block_start 0',
    'content_block_delta 0',
    'content_block_delta 0',
    'content_block_stop 0',
    'content_block_start 1',
    'content_block_delta 1',
    'content_block_stop 1',
    'message_delta',
    'message_stop',
  ]);
  expect(reply?.kind === 'stream' && reply.text.match(/^event: .*$/gm)?.[0]).toBe('event: message_start');
});

test('events of the Responses API, in the order that a 0.12.4 passes on', () => {
  const stream = contractStream('respondWithOpenAI');
  expect(valuesOf(stream, replyOf(stream, true, script('Hello'))).map(({ type }) => type)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.content_part.added',
    'response.output_text.delta',
    'response.output_text.done',
    'response.content_part.done',
    'response.output_item.done',
    'response.completed',
  ]);
});

test('the first entry that fits counts', () => {
  const stream = contractStream('completeChat');
  const two = parseScript(JSON.stringify([{ match: { lastMessage: 'Hello' }, reply: 'no' }, { reply: 'yes' }, { reply: 'late' }]));
  expect(textIn(valuesOf(stream, replyOf(stream, true, two)))).toBe('yes');
});

test('a delay comes before the first item, beside the time that was asked for', async () => {
  const stream = contractStream('completeChat');
  const say = replyOf(stream, true, script('Hi'));
  if (say?.kind !== 'stream') throw new Error('No stream.');
  const clock = fakeClock();
  const settings = { ...DEFAULT_STREAM_SETTINGS, first: 60 };
  for await (const _ of streamReply({ nature: stream.nature, say, settings, signal: new AbortController().signal, clock }).body);
  expect(clock.sleeps).toEqual([100]);
});

test.each([
  [{ messages }, QUESTION],
  [
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'image_url', image_url: {} },
            { type: 'text', text: 'b' },
          ],
        },
      ],
    },
    'a\nb',
  ],
  [{ messages: [{ role: 'system', content: 'x' }] }, ''],
  [{ messages: [{ role: 'user', content: null }] }, ''],
  [{ prompt: 'p' }, 'p'],
  [{ prompt: ['p', 'q'] }, 'p\nq'],
  [{ input: 'i' }, 'i'],
  [{ input: [{ role: 'user', content: [{ type: 'input_text', text: 'i' }] }, { type: 'function_call_output' }] }, 'i'],
  ['text', ''],
  [undefined, ''],
  [{ messages: 7, prompt: {} }, ''],
])('the last message of %j', (body, text) => {
  expect(lastUserMessage(body)).toBe(text);
});

test.each([
  ['Go there, now!', ['Go ', 'there, ', 'now!']],
  ['', []],
  ['  \n', ['  \n']],
  ['👩‍👩‍👧é', ['👩‍👩‍👧', 'é']],
])('the words of %j', (text, words) => {
  expect(inWords(text)).toEqual(words);
});

test('words of a script without spaces', () => {
  const words = inWords('日本語を勉強しています');
  expect(words.length).toBeGreaterThan(2);
  expect(words.join('')).toBe('日本語を勉強しています');
});

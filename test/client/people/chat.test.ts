/** Asking models, and what is kept of it. Forms and refusals are those of a server 0.12.4, whose web page showed a chat stored like this. */
import { expect, test } from 'vitest';
import { branchOf, messagesOf, withExchange } from '../../../src/client/chat/history.ts';
import { newId } from '../../../src/client/chat/id.ts';
import { sendMessage, streamMessage } from '../../../src/client/chat/message.ts';
import { saveExchange } from '../../../src/client/chat/save.ts';
import { type components, StreamError } from '../../../src/index.ts';
import { clientOfMock, clientOfReplies } from './harness.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const question = 'What is there to see in Rome?';
const request = { model: 'scripted-openai', messages: [{ role: 'user', content: question }] };

type Event = components['schemas']['ChatCompletionEvent'];

/** A client of a server that streams these events, and then the end that OpenAI's form has. */
function clientOfEvents(...events: readonly Event[]) {
  const text = [...events.map((event) => JSON.stringify(event)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
  return clientOfReplies({
    'POST /api/chat/completions': [() => new Response(text, { headers: { 'content-type': 'text/event-stream' } })],
  });
}
const chunk = (content: string | null, finish_reason: string | null = null): Event => ({
  choices: [{ index: 0, delta: { content }, finish_reason }],
});
async function collect(texts: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const text of texts) all.push(text);
  return all;
}

test('a whole answer has its text, its end and its count of tokens', async () => {
  const usage = { prompt_tokens: 5, completion_tokens: 9, total_tokens: 14 };
  const reply = {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Much.' }, finish_reason: 'stop' }],
    usage,
  };
  const { client } = clientOfReplies({ 'POST /api/chat/completions': [reply] });
  expect(await sendMessage(client, request)).toEqual({ text: 'Much.', reasoning: '', finishReason: 'stop', sources: [], usage });
});

test('a background answer, null and a refusal are errors', async () => {
  const refused = () => Response.json({ detail: 'Model not found' }, { status: 400 });
  const { client } = clientOfReplies({
    'POST /api/chat/completions': [{ status: true, task_ids: ['t'] }, () => Response.json(null), refused],
  });
  await expect(sendMessage(client, request)).rejects.toThrow('Leave `session_id` out');
  await expect(sendMessage(client, request)).rejects.toThrow('not the JSON that the contract promises');
  await expect(sendMessage(client, request)).rejects.toMatchObject({ status: 400, detail: 'Model not found' });
});

test('a stream gives its texts, and the answer grows beside them', async () => {
  const usage = { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 };
  const { client, asked } = clientOfEvents(
    { sources: [] },
    chunk(''),
    { choices: [{ index: 0, delta: { reasoning_content: 'Hm.' } }] },
    chunk('The '),
    { choices: [{ index: 1, delta: { content: 'Another answer' } }] },
    chunk('Pantheon'),
    chunk(null, 'stop'),
    { choices: [], usage },
  );
  const stream = streamMessage(client, request);
  expect(asked).toEqual([]);
  const seen: string[] = [];
  for await (const text of stream) seen.push(`${text}|${stream.answer.text}`);
  expect(seen).toEqual(['The |The ', 'Pantheon|The Pantheon']);
  expect(stream.answer).toEqual({ text: 'The Pantheon', reasoning: 'Hm.', finishReason: 'stop', sources: [], usage });
  expect(asked).toHaveLength(1);
});

test('a failure in the middle keeps what came before it', async () => {
  const { client } = clientOfEvents(chunk('The '), { error: { message: 'overloaded' } });
  const stream = streamMessage(client, request);
  await expect(collect(stream)).rejects.toThrow(StreamError);
  expect(stream.answer.text).toBe('The ');
});

test('a stream that breaks off has no reason for its end', async () => {
  const stream = streamMessage(clientOfEvents(chunk('The ')).client, request);
  expect(await collect(stream)).toEqual(['The ']);
  expect(stream.answer.finishReason).toBeNull();
});

test('leaving the loop ends the stream; an abort ends the loop', async () => {
  const { client } = clientOfEvents(chunk('a'), chunk('b'));
  const stream = streamMessage(client, request);
  for await (const _ of stream) break;
  expect(await collect(stream)).toEqual([]);
  const leaving = new AbortController();
  const seen: string[] = [];
  for await (const text of streamMessage(client, request, { signal: leaving.signal })) {
    seen.push(text);
    leaving.abort();
  }
  expect(seen).toEqual(['a']);
});

test("the mock's answer, streamed and whole", async () => {
  const client = clientOfMock('user-token', { streams: { reply: 'echo' } });
  const stream = streamMessage(client, request);
  expect((await collect(stream)).length).toBeGreaterThan(1);
  expect(stream.answer).toMatchObject({ text: question, finishReason: 'stop' });
  expect((await sendMessage(client, request)).text).not.toBe('');
});

test('an exchange is stored in a new chat, and another behind it', async () => {
  const client = clientOfMock();
  const made = await saveExchange(client, { model: 'm', question, answer: 'The Pantheon.' });
  expect(made.title).toBe(question);
  const chat = await saveExchange(
    client,
    { model: 'n', question: 'And then?', answer: { text: 'Supper.', reasoning: '', finishReason: 'stop', sources: [] } },
    { chatId: made.id },
  );
  expect(chat.id).toBe(made.id);
  const { data } = await client.GET('/api/v1/chats/{id}', { params: { path: { id: made.id } } });
  const { history = {}, messages = [], models } = data?.chat ?? {};
  expect(models).toEqual(['n']);
  expect(messagesOf({ history })).toEqual([
    { role: 'user', content: question },
    { role: 'assistant', content: 'The Pantheon.' },
    { role: 'user', content: 'And then?' },
    { role: 'assistant', content: 'Supper.' },
  ]);
  expect(messages.map(({ id }) => id)).toEqual(branchOf(history).map(({ id }) => id));
  const [first, second, third, fourth] = branchOf(history);
  expect([first?.parentId, second?.parentId, third?.parentId, fourth?.parentId]).toEqual([null, first?.id, second?.id, third?.id]);
  expect([first, second, third, fourth].map((one) => one?.childrenIds)).toEqual([[second?.id], [third?.id], [fourth?.id], []]);
  expect(first).toMatchObject({ role: 'user', models: ['m'] });
  expect(second).toMatchObject({ role: 'assistant', model: 'm', modelName: 'm', modelIdx: 0, done: true });
});

test('a title may be given, and is the first line of the question otherwise, cut', async () => {
  const client = clientOfMock();
  const titleOf = async (asked: string, title?: string) =>
    (await saveExchange(client, { model: 'm', question: asked, answer: 'x' }, title === undefined ? {} : { title })).title;
  expect(await titleOf('a', 'Rome')).toBe('Rome');
  expect(await titleOf(`${'a'.repeat(70)}\nb`)).toBe(`${'a'.repeat(59)}…`);
  expect(await titleOf('  \n ')).toBe('New Chat');
});

test('a chat that is not there is a refusal', async () => {
  const saving = saveExchange(clientOfMock(), { model: 'm', question, answer: 'x' }, { chatId: 'none' });
  await expect(saving).rejects.toMatchObject({ name: 'ApiError', status: 401, path: '/api/v1/chats/{id}' });
});

test('other branches stay, and a damaged tree ends the branch', () => {
  const messages = {
    a: { id: 'a', parentId: null, childrenIds: ['b', 'c'], role: 'user', content: 'A' },
    b: { id: 'b', parentId: 'a', childrenIds: [], role: 'assistant', content: 'B' },
    c: { id: 'c', parentId: 'a', childrenIds: [], role: 'assistant', content: 'C' },
  };
  const { messages: after = {}, currentId } = withExchange({ messages, currentId: 'b' }, { model: 'm', question: 'D', answer: 'E' });
  expect(after).toMatchObject({ a: messages.a, c: messages.c });
  expect(branchOf({ messages: after, currentId: currentId ?? null }).map(({ content }) => content)).toEqual(['A', 'B', 'D', 'E']);
  const circle = { a: { id: 'a', parentId: 'b' }, b: { id: 'b', parentId: 'a' } };
  expect(branchOf({ messages: circle, currentId: 'a' }).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(branchOf({ messages: { b: { id: 'b', parentId: 'gone' } }, currentId: 'b' })).toHaveLength(1);
  expect(branchOf({})).toEqual([]);
});

test('ids are random UUIDs', () => {
  const made = Array.from({ length: 100 }, newId);
  for (const id of made) expect(id).toMatch(UUID);
  expect(new Set(made).size).toBe(100);
});

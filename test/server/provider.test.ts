/** The scripted provider: the same reply every time, in the shapes that the server asks for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OLLAMA_MODEL, OLLAMA_REPLY, OPENAI_MODEL, OPENAI_REPLY, type Provider, startProvider } from '../../scripts/server/provider.ts';

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.stop());

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const messages = [{ role: 'user', content: 'Hi\nthere' }];

test('each names its own model only: one id at both would hide the OpenAI one', async () => {
  const { openai, ollama } = provider.addresses;
  expect(await (await fetch(`${openai}/models`)).json()).toMatchObject({ data: [{ id: OPENAI_MODEL }] });
  expect(await (await fetch(`${ollama}/api/tags`)).json()).toMatchObject({ models: [{ name: OLLAMA_MODEL }] });
});

test('OpenAI, plain: two replies are equal to the byte', async () => {
  const ask = async (): Promise<string> =>
    (await post(`${provider.addresses.openai}/chat/completions`, { model: OPENAI_MODEL, messages })).text();
  const first = await ask();
  expect(JSON.parse(first)).toMatchObject({ choices: [{ message: { content: OPENAI_REPLY } }] });
  expect(await ask()).toBe(first);
});

test('OpenAI, streamed, to the end', async () => {
  const response = await post(`${provider.addresses.openai}/chat/completions`, { model: OPENAI_MODEL, messages, stream: true });
  const events = (await response.text())
    .trim()
    .split('\n\n')
    .map((event) => event.replace(/^data: /, ''));
  expect(events.pop()).toBe('[DONE]');
  expect(events.map((event) => JSON.parse(event).choices[0]?.delta.content ?? '').join('')).toBe(OPENAI_REPLY);
});

test('Ollama, plain and streamed', async () => {
  const url = `${provider.addresses.ollama}/api/chat`;
  expect(await (await post(url, { model: OLLAMA_MODEL, messages, stream: false })).json()).toMatchObject({
    message: { content: OLLAMA_REPLY },
    done: true,
  });
  const lines = (await (await post(url, { model: OLLAMA_MODEL, messages })).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).message.content).join('')).toBe(OLLAMA_REPLY);
});

const ollama = (path: string): string => provider.addresses.ollama + path;
const linesOf = async (response: Promise<Response>): Promise<Record<string, unknown>[]> =>
  (await (await response).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test("what the stand-in lacks of Ollama's API", async () => {
  expect(await (await fetch(ollama('/api/version'))).json()).toEqual({ version: '0.12.0' });
  expect(await (await post(ollama('/api/show'), { model: OLLAMA_MODEL })).json()).toMatchObject({ capabilities: ['completion'] });
  expect(await (await post(ollama('/api/embed'), { model: OLLAMA_MODEL, input: ['a', 'b'] })).json()).toMatchObject({
    model: OLLAMA_MODEL,
    embeddings: [
      [0.1, 0.2, 0.3],
      [0.1, 0.2, 0.3],
    ],
  });
  expect(await (await post(ollama('/api/embeddings'), { model: OLLAMA_MODEL, prompt: 'a' })).json()).toEqual({
    embedding: [0.1, 0.2, 0.3],
  });
  expect((await fetch(ollama('/api/embed'), { method: 'POST', body: '{' })).status).toBe(400);
  const unknown = await post(ollama('/api/show'), { model: 'nobody' });
  expect([unknown.status, await unknown.json()]).toEqual([404, { error: "model 'nobody' not found" }]);
});

test('Ollama loads a model that generates, until it is told to unload it', async () => {
  const loaded = async (): Promise<unknown> => (await fetch(ollama('/api/ps'))).json();
  expect(await loaded()).toEqual({ models: [] });
  const lines = await linesOf(post(ollama('/api/generate'), { model: OLLAMA_MODEL, prompt: 'Hi' }));
  expect(lines.map(({ response }) => response).join('')).toBe(OLLAMA_REPLY);
  expect(lines.at(-1)).toMatchObject({ done: true, done_reason: 'stop' });
  expect(await loaded()).toMatchObject({ models: [{ model: OLLAMA_MODEL }] });
  await post(ollama('/api/generate'), { model: OLLAMA_MODEL, keep_alive: 0, prompt: '' });
  expect(await loaded()).toEqual({ models: [] });
});

test('Ollama gets models and loses them, all but the first', async () => {
  const names = async (): Promise<string[]> => {
    const { models }: { models: { name: string }[] } = await (await fetch(ollama('/api/tags'))).json();
    return models.map(({ name }) => name);
  };
  const remove = (model: string): Promise<Response> => fetch(ollama('/api/delete'), { method: 'DELETE', body: JSON.stringify({ model }) });
  expect((await linesOf(post(ollama('/api/pull'), { model: 'tiny' }))).at(-1)).toEqual({ status: 'success' });
  expect((await linesOf(post(ollama('/api/pull'), { model: 'no-such' }))).at(-1)).toHaveProperty('error');
  expect(await (await post(ollama('/api/create'), { model: 'guide', from: 'tiny', stream: false })).json()).toEqual({ status: 'success' });
  expect((await post(ollama('/api/create'), { model: 'nothing' })).status).toBe(400);
  expect((await post(ollama('/api/copy'), { source: 'tiny', destination: 'copy' })).status).toBe(200);
  expect((await linesOf(post(ollama('/api/push'), { model: 'copy' }))).at(-1)).toEqual({ status: 'success' });
  expect((await post(ollama('/api/blobs/sha256:0'), 'GGUF')).status).toBe(201);
  expect(await names()).toEqual([OLLAMA_MODEL, 'tiny:latest', 'guide:latest', 'copy:latest']);
  for (const name of await names()) expect((await remove(name)).status).toBe(200);
  expect(await names()).toEqual([OLLAMA_MODEL]);
  expect((await remove('tiny')).status).toBe(404);
});

test("Ollama completes a prompt in OpenAI's notation, plain and streamed", async () => {
  const url = ollama('/v1/completions');
  expect(await (await post(url, { model: OLLAMA_MODEL, prompt: 'Hi' })).json()).toMatchObject({ choices: [{ text: OLLAMA_REPLY }] });
  const events = (await (await post(url, { model: OLLAMA_MODEL, prompt: 'Hi', stream: true })).text()).trim().split('\n\n');
  expect(events.at(-1)).toBe('data: [DONE]');
});

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

test("what the stand-in lacks of Ollama's API", async () => {
  const { ollama } = provider.addresses;
  expect(await (await fetch(`${ollama}/api/version`)).json()).toEqual({ version: '0.12.0' });
  expect(await (await fetch(`${ollama}/api/ps`)).json()).toEqual({ models: [] });
  expect(await (await post(`${ollama}/api/show`, { model: OLLAMA_MODEL })).json()).toMatchObject({ capabilities: ['completion'] });
  expect(await (await post(`${ollama}/api/embed`, { model: OLLAMA_MODEL, input: ['a', 'b'] })).json()).toEqual({
    model: OLLAMA_MODEL,
    embeddings: [
      [0.1, 0.2, 0.3],
      [0.1, 0.2, 0.3],
    ],
  });
  expect((await fetch(`${ollama}/api/embed`, { method: 'POST', body: '{' })).status).toBe(400);
});

/** Operations that answer whole or as a stream: the body's `stream` decides, as on a server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.ts';

let mock: Listening;

beforeAll(async () => {
  mock = await createMock({ stateless: true }).listen({ port: 0 });
});

afterAll(() => mock.close());

const ask = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${mock.url}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer user-token', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const question = { model: 'llama3.2:3b', messages: [{ role: 'user', content: 'Ciao' }] };

test.each(['/api/chat/completions', '/api/v1/chat/completions', '/openai/chat/completions'])('%s', async (path) => {
  const whole = await ask(path, question);
  expect(whole.headers.get('content-type')).toBe('application/json');
  expect(await whole.json()).toMatchObject({ object: 'chat.completion', choices: [{ finish_reason: 'stop' }] });

  const streamed = await ask(path, { ...question, stream: true });
  expect(streamed.headers.get('content-type')).toBe('text/event-stream');
  const events = (await streamed.text()).split('\n\n').filter((event) => event !== '');
  expect(events.at(-1)?.trim()).toBe('data: [DONE]');
  const [first] = events;
  expect(JSON.parse(first?.replace('data: ', '') ?? '')).toMatchObject({ object: 'chat.completion.chunk', choices: [{ index: 0 }] });

  const preferred = await ask(path, { ...question, stream: true }, { prefer: 'example=toolCall' });
  expect(await preferred.text()).toContain('weather_forecast');
});

test('a stream in the form of another API', async () => {
  const streamed = await ask('/api/v1/messages', { ...question, stream: true });
  expect(streamed.headers.get('content-type')).toBe('text/event-stream');
  expect(await streamed.text()).toMatch(/^event: message_start\ndata: \{/);
});

test('a refusal of a stream is no stream', async () => {
  const refused = await ask('/api/chat/completions', { ...question, stream: true }, { prefer: 'code=400, example=modelUnknown' });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({ detail: 'Model not found' });
});

test('a reply that is never a stream is none here', async () => {
  const started = await ask('/api/chat/completions', { ...question, stream: true }, { prefer: 'example=background' });
  expect(await started.json()).toMatchObject({ status: true, task_ids: [expect.any(String)] });
});

test('a wrong body is refused as JSON', async () => {
  const refused = await ask('/api/chat/completions', { model: 7, stream: true });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ detail: [{ loc: ['body', 'model'] }] });
});

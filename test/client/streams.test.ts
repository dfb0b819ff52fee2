import { describe, expect, test } from 'vitest';
import { type ClientOptions, createClient, type OpenWebUIClient } from '../../src/index.ts';
import { createMock } from '../../src/mock/index.ts';
import { serve, type TestServer } from './test-server.ts';

const body = { model: 'llama3.2', messages: [{ role: 'user' as const, content: 'Hello' }] };
const mocked = (headers: Record<string, string> = {}) =>
  createClient({ baseUrl: 'http://a.example', fetch: createMock({ stateless: true }).fetch, token: 'user-token', headers });
const completion = (client: OpenWebUIClient, init: { signal?: AbortSignal; timeout?: ClientOptions['timeout'] } = {}) =>
  client.stream('POST', '/api/chat/completions', { body, ...init });

/** Everything that a stream gives until it ends or throws. */
async function drain(stream: AsyncIterable<unknown>): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
    return { items };
  } catch (error) {
    return { items, error };
  }
}

const EVENTS = { 'content-type': 'text/event-stream' };
/** A client whose server sends these chunks, whatever is asked. */
function sending(chunks: readonly (string | Uint8Array)[], headers: Record<string, string> = EVENTS): OpenWebUIClient {
  const encoder = new TextEncoder();
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
        controller.close();
      },
    });
  return createClient({ baseUrl: 'http://a.example', fetch: () => Promise.resolve(new Response(stream(), { headers })) });
}

describe('a stream of the mock', () => {
  test('gives the chunks of a chat, and not [DONE]', async () => {
    let text = '';
    for await (const item of completion(mocked({ 'x-mock-stream': 'reply=echo' }))) {
      if ('choices' in item) text += item.choices[0]?.delta?.content ?? '';
    }
    expect(text).toBe('Hello');
  });

  test("gives Anthropic's events", async () => {
    const client = mocked();
    const { items, error } = await drain(client.stream('POST', '/api/v1/messages', { body: { ...body, max_tokens: 100 } }));
    expect(error).toBeUndefined();
    expect(items[0]).toMatchObject({ type: 'message_start' });
    expect(items.at(-1)).toMatchObject({ type: 'message_stop' });
  });

  test('gives lines of Ollama', async () => {
    const { items, error } = await drain(mocked().stream('POST', '/ollama/api/chat', { body }));
    expect(error).toBeUndefined();
    expect(items.at(-1)).toMatchObject({ done: true });
  });

  test('asks in the query where the operation wants that', async () => {
    const urls: string[] = [];
    const { fetch } = createMock({ stateless: true });
    const spied = (request: Request) => {
      urls.push(request.url);
      return fetch(request);
    };
    const client = createClient({ baseUrl: 'http://a.example', fetch: spied, token: 'user-token' });
    const id = '2a6f0c0e-5d2b-4b8e-9d7a-0c1e5f3b7a91';
    const { error } = await drain(client.stream('GET', '/api/v1/files/{id}/process/status', { params: { path: { id } } }));
    expect(urls).toEqual([`http://a.example/api/v1/files/${id}/process/status?stream=true`]);
    expect(error).toBeUndefined();
  });

  test.each([
    ['error=2', 'StreamError', 2, 'The model was unloaded'],
    ['malformed=2', 'StreamError', 1, 'is not JSON'],
    ['cut=2', 'ConnectionError', 2, 'broke off'],
  ])('%s: %s after %i items', async (setting, name, count, text) => {
    const { items, error } = await drain(completion(mocked({ 'x-mock-stream': setting })));
    expect(items).toHaveLength(count);
    expect(error).toMatchObject({ name, operationId: 'completeChat', message: expect.stringContaining(text) });
  });

  test('stall=2: idle runs out', async () => {
    const { items, error } = await drain(completion(mocked({ 'x-mock-stream': 'stall=2' }), { timeout: { idle: 1000 } }));
    expect(items).toHaveLength(2);
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'idle', milliseconds: 1000 });
  });

  test('a refusal comes before the first item', async () => {
    const { items, error } = await drain(completion(mocked({ prefer: 'code=404' })));
    expect(items).toEqual([]);
    expect(error).toMatchObject({ name: 'ApiError', status: 404 });
  });
});

describe('cut at every byte', () => {
  const texts = ['Grüße', '日本', '👩‍🚀'];
  const items = texts.map((content) => ({ choices: [{ delta: { content } }] }));

  test.each([
    ['events', EVENTS, `${items.map((item) => `data: ${JSON.stringify(item)}\n\n`).join('')}data: [DONE]\n\n`],
    [
      'events with CRLF, names and comments',
      EVENTS,
      `: hi\r\n\r\n${items.map((item) => `event: x\r\ndata: ${JSON.stringify(item)}\r\n\r\n`).join('')}`,
    ],
    ['events whose last blank line is missing', EVENTS, items.map((item) => `data: ${JSON.stringify(item)}`).join('\n\n')],
    ['lines', { 'content-type': 'application/x-ndjson' }, `${items.map((item) => `${JSON.stringify(item)}\n`).join('\n')}`],
    [
      'lines whose last break is missing',
      { 'content-type': 'application/x-ndjson' },
      items.map((item) => JSON.stringify(item)).join('\r\n'),
    ],
  ])('%s are the same', async (_what, headers, text) => {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at <= bytes.length; at++) {
      const { items: got, error } = await drain(completion(sending([bytes.subarray(0, at), bytes.subarray(at)], headers)));
      expect({ at, got, error }).toEqual({ at, got: items, error: undefined });
    }
    const single = await drain(
      completion(
        sending(
          Array.from(bytes, (byte) => Uint8Array.of(byte)),
          headers,
        ),
      ),
    );
    expect(single).toEqual({ items });
  });
});

describe('ends', () => {
  test('at [DONE], whatever follows', async () => {
    const { items } = await drain(completion(sending(['data: {"a":1}\n\ndata: [DONE]\n\ndata: {"b":2}\n\n'])));
    expect(items).toEqual([{ a: 1 }]);
  });

  test('without [DONE], and without anything', async () => {
    expect(await drain(completion(sending(['data: {"a":1}\n\n'])))).toEqual({ items: [{ a: 1 }] });
    expect(await drain(completion(sending([])))).toEqual({ items: [] });
  });

  test('half an item at the end is no item', async () => {
    expect(await drain(completion(sending(['data: {"a":1}\n\ndata: {"b"'])))).toMatchObject({
      items: [{ a: 1 }],
      error: { name: 'StreamError', body: '{"b"' },
    });
  });
});

describe('failures', () => {
  test.each([
    ['OpenAI', { error: { message: 'No memory', code: 500 } }, 'No memory'],
    ['a function', { error: 'No memory' }, 'No memory'],
    ['Open WebUI', { detail: 'No memory' }, 'No memory'],
    ['Anthropic', { type: 'error', error: { type: 'api_error', message: 'No memory' } }, 'No memory'],
    ['the Responses API', { type: 'response.failed', response: { error: { message: 'No memory' } } }, 'No memory'],
  ])('in the form of %s are thrown', async (_who, frame, text) => {
    const { items, error } = await drain(completion(sending(['data: {"a":1}\n\n', `data: ${JSON.stringify(frame)}\n\n`])));
    expect(items).toEqual([{ a: 1 }]);
    expect(error).toMatchObject({ name: 'StreamError', body: frame, message: expect.stringContaining(text) });
  });

  test('that are the state of a file are items', async () => {
    const state = { status: 'failed', error: 'No text in it' };
    const stream = sending([`data: ${JSON.stringify(state)}\n\n`]).stream('GET', '/api/v1/files/{id}/process/status', {
      params: { path: { id: 'a' } },
    });
    expect(await drain(stream)).toEqual({ items: [state] });
  });

  test('whole JSON in place of a stream is kept in the error', async () => {
    const reply = { status: true, task_ids: ['t'] };
    const { error } = await drain(completion(sending([JSON.stringify(reply)], { 'content-type': 'application/json' })));
    expect(error).toMatchObject({ name: 'StreamError', body: reply });
  });

  test('a web page is no stream', async () => {
    const { error } = await drain(completion(sending(['<!doctype html>'], { 'content-type': 'text/html' })));
    expect(error).toMatchObject({ name: 'NotAnApiReplyError' });
  });
});

describe('never sends again', () => {
  test.each([503, 429])('after %i', async (status) => {
    const server = await serve((_request, response) => void response.writeHead(status).end());
    const client = createClient({ baseUrl: server.url, retryDelay: { first: 1 } });
    expect((await drain(client.stream('GET', '/api/v1/chats/all'))).error).toMatchObject({ name: 'ApiError', status });
    expect(server.asked).toHaveLength(1);
  });

  test('when the connection breaks midway, nor for another loop', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, EVENTS).write('data: {"a":1}\n\n');
      setTimeout(() => request.socket.destroy(), 100);
    });
    const stream = completion(createClient({ baseUrl: server.url }));
    expect(await drain(stream)).toMatchObject({ items: [{ a: 1 }], error: { name: 'ConnectionError' } });
    expect(await drain(stream)).toEqual({ items: [] });
    expect(server.asked).toEqual(['POST /api/chat/completions']);
  });
});

describe('leaves', () => {
  const endless = async (): Promise<TestServer & { readonly closed: Promise<void> }> => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const server = await serve((_request, response) => {
      response.writeHead(200, EVENTS).write('data: {"a":1}\n\ndata: {"b":2}\n\n');
      response.on('close', () => resolve());
    });
    return Object.assign(server, { closed });
  };

  test('with break, and the server learns of it', async () => {
    const server = await endless();
    for await (const item of completion(createClient({ baseUrl: server.url }))) {
      expect(item).toEqual({ a: 1 });
      break;
    }
    await server.closed;
  });

  test('quietly with an abort midway, without what had come already', async () => {
    const server = await endless();
    const controller = new AbortController();
    const items: unknown[] = [];
    for await (const item of completion(createClient({ baseUrl: server.url }), { signal: controller.signal })) {
      items.push(item);
      controller.abort();
    }
    expect(items).toEqual([{ a: 1 }]);
    await server.closed;
  });

  test('quietly with an abort while it waits', async () => {
    const server = await endless();
    const controller = new AbortController();
    const items: unknown[] = [];
    for await (const item of completion(createClient({ baseUrl: server.url }), { signal: controller.signal })) {
      if (items.push(item) === 2) setTimeout(() => controller.abort(), 20);
    }
    expect(items).toEqual([{ a: 1 }, { b: 2 }]);
    await server.closed;
  });

  test('quietly with an abort before the head, or before all', async () => {
    const server = await serve(() => undefined);
    const client = createClient({ baseUrl: server.url });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    expect(await drain(completion(client, { signal: controller.signal }))).toEqual({ items: [] });
    expect(await drain(completion(client, { signal: AbortSignal.abort() }))).toEqual({ items: [] });
    expect(server.asked).toHaveLength(1);
  });

  test("though the caller's own fetch knows no signal", async () => {
    const stalled = new ReadableStream({ pull: () => new Promise(() => undefined) });
    const client = createClient({ baseUrl: 'http://a.example', fetch: () => Promise.resolve(new Response(stalled, { headers: EVENTS })) });
    expect((await drain(completion(client, { timeout: { idle: 20 } }))).error).toMatchObject({ limit: 'idle' });
  });
});

test('the time that the caller takes is not idle', async () => {
  const client = sending(['data: {"a":1}\n\n', 'data: {"b":2}\n\n']);
  const items: unknown[] = [];
  for await (const item of completion(client, { timeout: { idle: 300 } })) {
    items.push(item);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  expect(items).toHaveLength(2);
});

test('sends nothing until it is read', async () => {
  const server = await serve((_request, response) => void response.writeHead(200, EVENTS).end());
  const stream = completion(createClient({ baseUrl: server.url }));
  expect(server.asked).toEqual([]);
  await drain(stream);
  expect(server.asked).toHaveLength(1);
});

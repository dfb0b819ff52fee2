/**
 * The model provider of real servers: OpenAI's and Ollama's API on this machine, with replies that are always the same. Two instances,
 * since one model id at both providers collapses into Ollama's, and OpenAI's would never be asked.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LLMock, type Mountable } from '@copilotkit/aimock';
import { HOST } from './ports.ts';

export const OPENAI_MODEL = 'scripted-openai';
export const OLLAMA_MODEL = 'scripted-ollama:latest';
export const OPENAI_REPLY = 'This is the scripted reply of the OpenAI provider.';
export const OLLAMA_REPLY = 'This is the scripted reply of the Ollama provider.';
const EMBEDDING = [0.1, 0.2, 0.3];
/** 1 January 2026, in Unix seconds. */
const CREATED = 1_767_225_600;

/** What a server must know to use the provider. */
export interface ProviderAddresses {
  readonly openai: string;
  readonly ollama: string;
  /** Any key is taken. */
  readonly key: string;
}

export interface Provider {
  readonly addresses: ProviderAddresses;
  stop(): Promise<void>;
}

export async function startProvider(): Promise<Provider> {
  const openai = scripted(OPENAI_MODEL, OPENAI_REPLY);
  const ollama = scripted(OLLAMA_MODEL, OLLAMA_REPLY);
  for (const [path, reply] of Object.entries(OLLAMA_ADDITIONS)) ollama.mount(path, answering(reply));
  const [openaiUrl, ollamaUrl] = [await openai.start(), await ollama.start()];
  return {
    addresses: { openai: `${openaiUrl}/v1`, ollama: ollamaUrl, key: 'any-key' },
    async stop() {
      await Promise.all([openai.stop(), ollama.stop()]);
    },
  };
}

function scripted(model: string, content: string): LLMock {
  const mock = new LLMock({ host: HOST, port: 0, chunkSize: 8 });
  // The first entry names the model in the provider's list; the second answers other names too, with or without `:latest`.
  for (const match of [{ model, userMessage: /./ }, { userMessage: /^/ }])
    mock.on(match, {
      content,
      id: 'chatcmpl-scripted',
      created: CREATED,
      usage: { prompt_tokens: 5, completion_tokens: 9, total_tokens: 14 },
    });
  return mock.onEmbedding(/^/, { embedding: EMBEDDING });
}

/** What the Ollama instance lacks, or answers in another shape than Ollama's. */
const OLLAMA_ADDITIONS: Record<string, (body: Readonly<Record<string, unknown>>) => unknown> = {
  '/api/version': () => ({ version: '0.12.0' }),
  '/api/ps': () => ({ models: [] }),
  '/api/show': () => ({ details: {}, model_info: {}, capabilities: ['completion'] }),
  '/api/embed': ({ model, input }) => ({ model, embeddings: (Array.isArray(input) ? input : [input]).map(() => EMBEDDING) }),
};

const answering = (reply: (body: Readonly<Record<string, unknown>>) => unknown): Mountable => ({
  async handleRequest(request, response) {
    await answer(request, response, reply);
    return true;
  },
});

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  reply: (body: Readonly<Record<string, unknown>>) => unknown,
): Promise<void> {
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
    send(200, reply(typeof body === 'object' && body !== null ? { ...body } : {}));
  } catch (error) {
    send(400, { error: String(error) });
  }
}

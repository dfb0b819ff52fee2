/**
 * The model provider of real servers: OpenAI's and Ollama's API on this machine, with replies that are always the same. Two instances,
 * since one model id at both providers collapses into Ollama's, and OpenAI's would never be asked.
 */
import { LLMock } from '@copilotkit/aimock';
import { ollamaMounts } from './ollama.ts';
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
  const additions = ollamaMounts({ model: OLLAMA_MODEL, reply: OLLAMA_REPLY, embedding: EMBEDDING });
  for (const [path, handler] of Object.entries(additions)) ollama.mount(path, handler);
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

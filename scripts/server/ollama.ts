/**
 * What the stand-in lacks of Ollama's API, or answers in another shape: its models and how they come and go, plain completions, embeddings.
 * It remembers which models it has and which are loaded, as Ollama does; nothing else.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mountable } from '@copilotkit/aimock';

export interface OllamaOptions {
  /** The model that is there from the beginning. */
  readonly model: string;
  readonly reply: string;
  readonly embedding: readonly number[];
}

type Body = Readonly<Record<string, unknown>>;

/** One JSON body, or a stream of lines or events; nothing at all for what Ollama answers with a status alone. */
interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly lines?: readonly unknown[];
  readonly events?: readonly unknown[];
}

const CREATED_AT = '2026-01-01T09:00:00.123456789Z';
const CREATED = 1_767_258_000;
const DIGEST = 'a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72';
const SIZE = 2_019_393_189;
const DETAILS = {
  parent_model: '',
  format: 'gguf',
  family: 'llama',
  families: ['llama'],
  parameter_size: '3.2B',
  quantization_level: 'Q4_K_M',
};
/** In nanoseconds, as Ollama counts. */
const DURATIONS = { total_duration: 1_250_000_000, load_duration: 210_000_000 };
const EVALUATION = { prompt_eval_count: 5, prompt_eval_duration: 40_000_000, eval_count: 9, eval_duration: 900_000_000 };
const USAGE = { prompt_tokens: 5, completion_tokens: 9, total_tokens: 14 };
const LAYER = 'sha256:6a0746a1ec1aef3e7ec53868f220ff6e389f6f8ef87a01d77c96807de94ca2aa';

/** A name without a tag means the tag `latest`. */
const withTag = (name: unknown): string => (String(name).includes(':') ? String(name) : `${name}:latest`);

const failure = (status: number, error: string): Answer => ({ status, json: { error } });

/** The paths that Ollama answers by this module, for the stand-in to mount. */
export function ollamaMounts({ model, reply, embedding }: OllamaOptions): Readonly<Record<string, Mountable>> {
  const models = new Set([model]);
  const loaded = new Set<string>();
  const entry = (name: string) => ({ name, model: name, modified_at: CREATED_AT, size: SIZE, digest: DIGEST, details: DETAILS });

  /** The answer, if the model is there. */
  const known = (name: unknown, answer: (name: string) => Answer): Answer =>
    models.has(withTag(name)) ? answer(withTag(name)) : failure(404, `model '${name}' not found`);
  /** Steps of a transfer, or their end alone. Ollama tells a failure in the stream too, with status 200. */
  const transfer = ({ stream }: Body, steps: readonly unknown[], error?: string): Answer => {
    if (stream === false) return error === undefined ? { json: { status: 'success' } } : failure(500, error);
    return { lines: [...steps, error === undefined ? { status: 'success' } : { error }] };
  };
  const input = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

  const answers: Record<string, (body: Body) => Answer> = {
    '/api/version': () => ({ json: { version: '0.12.0' } }),
    '/api/tags': () => ({ json: { models: [...models].map(entry) } }),
    '/api/ps': () => ({
      json: {
        models: [...loaded].map((name) => {
          const { modified_at: _, ...others } = entry(name);
          return { ...others, expires_at: '2030-01-01T09:00:00.123456789Z', size_vram: SIZE, context_length: 4096 };
        }),
      },
    }),
    '/api/show': (body) =>
      known(body['model'], () => ({
        json: {
          license: 'Free for trials.',
          modelfile: `FROM ${model}`,
          parameters: 'stop "<|eot_id|>"',
          template: '{{ .Prompt }}',
          details: DETAILS,
          model_info: { 'general.architecture': 'llama', 'general.parameter_count': 3_212_749_888, 'llama.context_length': 131_072 },
          capabilities: ['completion'],
          modified_at: CREATED_AT,
        },
      })),
    '/api/embed': (body) =>
      known(body['model'], () => ({
        json: { model: body['model'], embeddings: input(body['input']).map(() => embedding), ...DURATIONS, prompt_eval_count: 5 },
      })),
    '/api/embeddings': (body) => known(body['model'], () => ({ json: { embedding } })),
    '/api/generate': (body) =>
      known(body['model'], (name) => {
        const head = { model: body['model'], created_at: CREATED_AT };
        if (body['keep_alive'] === 0 && !body['prompt']) {
          loaded.delete(name);
          return { json: { ...head, response: '', done: true, done_reason: 'unload' } };
        }
        loaded.add(name);
        const end = { done: true, done_reason: 'stop', context: [128006, 882, 128007], ...DURATIONS, ...EVALUATION };
        if (body['stream'] === false) return { json: { ...head, response: reply, ...end } };
        const words = reply.split(/(?<= )/);
        return { lines: [...words.map((response) => ({ ...head, response, done: false })), { ...head, response: '', ...end }] };
      }),
    '/api/pull': (body) => {
      const steps = [{ status: 'pulling manifest' }];
      if (String(body['model']).includes('no-such')) return transfer(body, steps, 'pull model manifest: file does not exist');
      models.add(withTag(body['model']));
      const layer = { status: `pulling ${LAYER.slice(7, 19)}`, digest: LAYER, total: SIZE };
      return transfer(body, [
        ...steps,
        layer,
        { ...layer, completed: SIZE },
        { status: 'verifying sha256 digest' },
        { status: 'writing manifest' },
      ]);
    },
    '/api/push': (body) => {
      const steps = [{ status: 'retrieving manifest' }];
      if (!models.has(withTag(body['model']))) return transfer(body, steps, `model '${body['model']}' not found`);
      return transfer(body, [
        ...steps,
        { status: `pushing ${LAYER.slice(7, 19)}`, digest: LAYER, total: SIZE, completed: SIZE },
        { status: 'pushing manifest' },
      ]);
    },
    '/api/create': (body) => {
      if (!body['from'] && !body['files']) return failure(400, "neither 'from' or 'files' was specified");
      models.add(withTag(body['model']));
      return transfer(body, [
        { status: 'reading model metadata' },
        { status: `using existing layer ${LAYER}` },
        { status: 'writing manifest' },
      ]);
    },
    '/api/copy': (body) =>
      known(body['source'], () => {
        models.add(withTag(body['destination']));
        return {};
      }),
    '/api/delete': (body) =>
      known(body['model'], (name) => {
        if (name !== model) models.delete(name); // the servers' other uses count on the first one
        return {};
      }),
    '/api/blobs': () => ({ status: 201 }),
    '/v1/completions': (body) => {
      const head = {
        id: 'cmpl-scripted',
        object: 'text_completion',
        created: CREATED,
        model: body['model'],
        system_fingerprint: 'fp_ollama',
      };
      const choice = (text: string, finish_reason: string | null) => ({ ...head, choices: [{ text, index: 0, finish_reason }] });
      if (body['stream'] !== true) return { json: { ...choice(reply, 'stop'), usage: USAGE } };
      return { events: [...reply.split(/(?<= )/).map((text) => choice(text, null)), choice('', 'stop')] };
    },
  };
  return Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, mountable(answer)]));
}

const mountable = (answer: (body: Body) => Answer): Mountable => ({
  async handleRequest(request, response) {
    send(response, await answerTo(request, answer));
    return true;
  },
});

async function answerTo(request: IncomingMessage, answer: (body: Body) => Answer): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk); // without an encoding a stream yields buffers
  if (request.url?.startsWith('/api/blobs/')) return answer({}); // bytes
  try {
    const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
    return answer(typeof body === 'object' && body !== null ? { ...body } : {});
  } catch (error) {
    return failure(400, String(error));
  }
}

function send(response: ServerResponse, { status = 200, json, lines, events }: Answer): void {
  const start = (type: string): ServerResponse => response.writeHead(status, { 'content-type': type });
  if (lines) {
    start('application/x-ndjson');
    for (const line of lines) response.write(`${JSON.stringify(line)}\n`);
    response.end();
  } else if (events) {
    start('text/event-stream');
    for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
    response.end('data: [DONE]\n\n');
  } else if (json === undefined) {
    response.writeHead(status).end();
  } else {
    start('application/json; charset=utf-8').end(JSON.stringify(json));
  }
}

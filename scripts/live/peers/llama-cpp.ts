/**
 * A llama.cpp server that manages its models, at `<base>/llama`. Beside what its users ask for it plays what only some providers do: it calls a
 * tool, breaks off a stream, speaks Anthropic's Messages API.
 */
import type { Peer, PeerAnswer, PeerRequest } from './peer.ts';

const ROOT = '/llama';
const LOADED = 'workshop-llama';

const model = (id: string, value: string) => ({
  id,
  object: 'model',
  owned_by: 'llamacpp',
  created: 1_767_225_600,
  path: `/models/${id}.gguf`,
  status: { value, args: ['llama-server', '--ctx-size', '4096'] },
});
const MODELS = { object: 'list', data: [model(LOADED, 'loaded'), model('workshop-spare', 'unloaded')] };

const stream = (...items: readonly unknown[]): PeerAnswer => ({
  type: 'text/event-stream',
  body: items.map((item) => `data: ${typeof item === 'string' ? item : JSON.stringify(item)}\n\n`).join(''),
});

const chunk = (delta: unknown, finish_reason: string | null = null) => ({
  id: 'chatcmpl-workshop',
  object: 'chat.completion.chunk',
  created: 1_767_225_600,
  model: LOADED,
  choices: [{ index: 0, delta, finish_reason }],
});
const CALL = { id: 'call-1', type: 'function', function: { name: 'weather_forecast', arguments: '{"city":"Rome"}' } };
const USAGE = { prompt_tokens: 5, completion_tokens: 9, total_tokens: 14 };

/** Long enough to be stopped. */
const TAKING_TIME = 20_000;

/** Calls the first tool if there are tools; breaks off or takes its time if the last message says so; else greets. */
function complete({ body }: PeerRequest): PeerAnswer {
  const said = JSON.stringify(body['messages'] ?? []);
  if (said.includes('fail before'))
    return { status: 503, body: { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } } };
  const calls = Array.isArray(body['tools']) && body['tools'].length > 0;
  if (body['stream'] !== true) {
    const message = calls ? { role: 'assistant', content: null, tool_calls: [CALL] } : { role: 'assistant', content: 'Ciao!' };
    const choice = { index: 0, message, finish_reason: calls ? 'tool_calls' : 'stop' };
    return { body: { ...chunk({}), object: 'chat.completion', choices: [choice], usage: USAGE } };
  }
  const start = chunk({ role: 'assistant', content: null });
  if (said.includes('fail midway'))
    return stream(start, chunk({ content: 'Ci' }), { error: { code: 500, message: 'The model was unloaded', type: 'server_error' } });
  if (said.includes('take your time'))
    return { ...stream(start, chunk({ content: 'Ciao!' }), chunk({}, 'stop'), '[DONE]'), delay: TAKING_TIME };
  const end = [{ ...chunk({}), choices: [], usage: USAGE }, '[DONE]'];
  return calls
    ? stream(start, chunk({ tool_calls: [{ index: 0, ...CALL }] }), chunk({}, 'tool_calls'), ...end)
    : stream(start, chunk({ reasoning_content: 'A greeting.' }), chunk({ content: 'Ciao!' }), chunk({}, 'stop'), ...end);
}

const STATUS_EVENTS = [
  { model: 'workshop-spare', event: 'model_status', data: { status: 'loading' } },
  { model: 'workshop-spare', event: 'model_status', data: { status: 'loaded' } },
  { model: '*', event: 'models_reload' },
];

const ANSWERS: Readonly<Record<string, (request: PeerRequest) => PeerAnswer>> = {
  'GET /v1/models': () => ({ body: MODELS }),
  'GET /models': () => ({ body: MODELS }),
  'POST /models': () => ({ body: { success: true } }),
  'DELETE /models': () => ({ body: { success: true } }),
  'POST /models/load': () => ({ body: { success: true } }),
  'POST /models/unload': () => ({ body: { success: true } }),
  'GET /models/sse': () => stream(...STATUS_EVENTS),
  'POST /v1/chat/completions': complete,
  'POST /v1/messages/count_tokens': () => ({ body: { input_tokens: 12 } }),
};

export const llamaCpp: Peer = {
  answer(request): PeerAnswer | undefined {
    const { method, path, body } = request;
    if (!path.startsWith(`${ROOT}/`)) return undefined;
    const known = ANSWERS[`${method} ${path.slice(ROOT.length)}`];
    if (known) return known(request);
    // Whatever else the pass-through brings.
    return path.startsWith(`${ROOT}/v1/echo`) ? { body: { method, path, body } } : undefined;
  },
  inputs: (base) => ({ providerUrl: `${base}${ROOT}/v1`, llamaModel: LOADED }),
  env: () => ({ ENABLE_OPENAI_API_PASSTHROUGH: 'True' }),
};

/** The reply to a request that may pass: from the mock's state, as a stream, or the contract's example. */
import type { CompiledContract, CompiledOperation, CompiledReply } from './compiled.ts';
import { FILE_DOWNLOADS, serveFile } from './files/downloads.ts';
import { hasSample, sampleOf } from './files/media.ts';
import { serveBytes } from './files/ranges.ts';
import { isStream, type MockReply, type MockRequest } from './message.ts';
import { chooseReply } from './reply/choose.ts';
import { jsonReply } from './reply/errors.ts';
import type { Body } from './request/body.ts';
import type { Preference } from './request/prefer.ts';
import type { Caller, Download } from './state/table.ts';
import type { World, WorldReply } from './state/world.ts';
import { asksForBackground, asksForStream } from './stream/asked.ts';
import type { Clock } from './stream/clock.ts';
import { modelReply } from './stream/model-reply.ts';
import type { StreamNature } from './stream/nature.ts';
import { readStreamSettings, STREAM_HEADER, type StreamSettings } from './stream/settings.ts';
import { streamReply } from './stream/stream.ts';

/** What replies are made from. */
export interface Sources {
  readonly contract: CompiledContract;
  /** Absent in a mock without state. */
  readonly world: World | undefined;
  readonly streams: StreamSettings;
  readonly clock: Clock;
  /** Makes a reply from the schema. */
  readonly sample: (operation: CompiledOperation, preference: Preference, accept: string | undefined) => Promise<MockReply>;
}

/** Where a reply comes from: an example of the contract, a sample made from its schema, or the mock's own state. */
export type Source = 'example' | 'sample' | 'state' | 'script';

export interface Sourced {
  readonly reply: MockReply;
  readonly source: Source;
}

/** A request that was routed, authorised and checked. */
export interface Passed {
  readonly request: MockRequest;
  readonly operation: CompiledOperation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  /** What the world sees of the body: parsed JSON, or the fields of a form. */
  readonly content: unknown;
  readonly caller: Caller | undefined;
  readonly preference: Preference;
}

/** @throws PreferenceError or StreamSettingError if the caller asks for what there is not */
export async function answer(passed: Passed, sources: Sources): Promise<Sourced> {
  const { operation, preference, request } = passed;
  const accept = knownType(operation, request.headers['accept']);
  if (preference.dynamic) return { reply: await sources.sample(operation, preference, accept), source: 'sample' };
  const asked = preference.code !== undefined || preference.example !== undefined;
  const said = asked ? undefined : fromWorld(passed, sources);
  if (said) return { reply: said, source: 'state' };
  const refusing = preference.code !== undefined && preference.code >= 300;
  const streamed = operation.stream && !refusing ? await fromStream(operation.stream, passed, sources, asked) : undefined;
  if (streamed) return streamed;
  const chosen = chooseReply(operation, preference, accept ?? wholeType(operation));
  const reply = replay(chosen, preference.code, sources.contract);
  return { reply: asked ? reply : inRange(reply, request), source: chosen.example === undefined ? 'sample' : 'example' };
}

/** The server ignores Accept, but where an operation has several media types it tells which is wanted. */
const knownType = ({ replies }: CompiledOperation, accept: string | undefined): string | undefined =>
  accept !== undefined && replies.some(({ type }) => type === accept) ? accept : undefined;

/** Of an operation that streams on demand: what it answers otherwise. */
const wholeType = ({ stream }: CompiledOperation): string | undefined => (stream ? 'application/json' : undefined);

function fromWorld({ operation, params, query, content, caller, request }: Passed, { world, contract }: Sources): MockReply | undefined {
  if (!world?.has(operation.operationId)) return undefined;
  const first = operation.replies[0];
  const said = world.answer({
    operation: { ...operation, replyShape: contract.world.shapes[operation.operationId] ?? null },
    params,
    query,
    body: content,
    caller,
    status: typeof first?.status === 'number' ? first.status : 200,
    example: () => exampleOf(operation, contract),
  });
  if (said?.download) return sendFile(said.download, operation.operationId, query, request, world);
  return said && toReply(said);
}

function sendFile(
  { file: id, name }: Download,
  operationId: string,
  query: URLSearchParams,
  request: MockRequest,
  { files }: World,
): MockReply | undefined {
  const file = files.get(id);
  const download = FILE_DOWNLOADS.find((one) => one === operationId);
  if (!file || !download) return undefined;
  return serveFile({ file, operationId: download, request, attachment: query.get('attachment') === 'true', currentName: name });
}

/** Parsed once for each operation; who gets it does not change it. */
const examples = new WeakMap<CompiledOperation, unknown>();

function exampleOf(operation: CompiledOperation, { bodies }: CompiledContract): unknown {
  if (!examples.has(operation)) {
    const text = bodies[operation.replies.find(({ type }) => type === 'application/json')?.body ?? -1];
    examples.set(operation, text === undefined ? undefined : JSON.parse(text));
  }
  return examples.get(operation);
}

function toReply({ status, body, mediaType, headers = {} }: WorldReply): MockReply {
  if (mediaType === undefined) return body === undefined ? { status, headers, body: '' } : jsonReply(status, body, headers);
  return { status, headers: { ...headers, 'content-type': mediaType }, body: body instanceof Uint8Array ? body : String(body) };
}

async function fromStream(nature: StreamNature, passed: Passed, sources: Sources, asked: boolean): Promise<Sourced | undefined> {
  const { operation, request, query, body, preference } = passed;
  const { contract, clock } = sources;
  const settings = readStreamSettings(
    { header: request.headers[STREAM_HEADER], query: query.get('__stream') ?? undefined },
    sources.streams,
  );
  const streamed = asksForStream(nature, {
    body: body.value,
    query: query.getAll('stream').at(-1),
    accept: request.headers['accept'],
    example: preference.example,
  });
  const background = nature.background && asksForBackground(body.value);
  const made =
    asked || background
      ? undefined
      : modelReply({
          nature,
          operationId: operation.operationId,
          body: body.value,
          streamed,
          examples: { stream: textOf(operation, nature.mediaType, contract), whole: exampleOf(operation, contract) },
          settings,
          now: clock.now(),
        });
  if (made?.kind === 'whole') {
    await clock.sleep(made.delay, request.signal);
    return { reply: jsonReply(made.status, made.body), source: 'script' };
  }
  if (background)
    return { reply: replay(chooseReply(operation, { dynamic: false, example: 'background' }), 200, contract), source: 'example' };
  if (!streamed) return undefined;
  const chosen = made ? undefined : chooseReply(operation, preference, nature.mediaType);
  if (chosen && chosen.type !== nature.mediaType) return undefined;
  const say = made ?? contract.bodies[chosen?.body ?? -1] ?? '';
  return { reply: streamReply({ nature, say, settings, signal: request.signal, clock }), source: made ? 'script' : 'example' };
}

function textOf({ replies }: CompiledOperation, type: string, { bodies }: CompiledContract): string {
  return bodies[replies.find((reply) => reply.type === type)?.body ?? -1] ?? '';
}

function replay(
  { status, type, headers, body, example }: CompiledReply,
  asked: number | undefined,
  { bodies }: CompiledContract,
): MockReply {
  const code = typeof status === 'number' ? status : (asked ?? 200);
  if (type === undefined) return { status: code, headers, body: '' };
  // Without an example a JSON body was made from its schema; of any other type there is a small real file.
  const sample = example === undefined && type !== 'application/json' && hasSample(type) ? sampleOf(type) : undefined;
  if (sample) return { status: code, headers: { ...headers, 'content-type': sample.type }, body: sample.bytes };
  return { status: code, headers: { ...headers, 'content-type': type }, body: bodies[body] ?? '' };
}

/** The part of a file that was asked for, where the server sends parts. */
function inRange(reply: MockReply, request: MockRequest): MockReply {
  const { 'content-type': type, ...headers } = reply.headers;
  if (reply.status !== 200 || type === undefined || headers['accept-ranges'] !== 'bytes' || isStream(reply.body)) return reply;
  const bytes = typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body;
  return serveBytes({ bytes, type, headers, request });
}

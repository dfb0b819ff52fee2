/**
 * Stands between the program that runs the workflows and the server, and lets through only what reads, what makes, and what is sent to
 * something that this run made. The workflows were proved before; the guard holds for what the proof may have missed.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { PlacedOperation } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import { RouteIndex } from '../../contract/routes.ts';
import type { Asked } from '../run/judge.ts';
import type { Caller } from '../run/sender.ts';
import type { Ledger } from './ledger.ts';
import { bodyTargets, innermostOf, isMention, pathParameters, resourceOf, type Target } from './targets.ts';

export interface GuardOptions {
  /** Base URL of the server. */
  readonly url: string;
  readonly operations: readonly PlacedOperation[];
  /** OperationIds of what makes something that the ledger is to hold. */
  readonly making: ReadonlySet<string>;
  /** OperationIds that may be used on anything. */
  readonly named: ReadonlySet<string>;
  readonly ledger: Ledger;
  readonly callers: ReadonlyMap<string, Caller>;
  readonly timeoutMs: number;
  /** From then on nothing more is let through. What is on its way is waited for, so that what it makes is known. */
  readonly signal?: AbortSignal | undefined;
  readonly onAsked: (operation: PlacedOperation) => void;
}

/** Says which step of a workflow a request is. It is not sent on. */
export const STEP_HEADER = 'x-owui-check-step';

/** What a step sent, and what came back. */
export interface AskedStep extends Asked {
  readonly stepId: string | undefined;
}

/** No server answers it, so that nobody takes it for one's answer. */
const REFUSED = 599;

export class Guard {
  readonly asked: AskedStep[] = [];
  /** What was not let through, in words, with the operation that it was. */
  readonly refused: { readonly operation: PlacedOperation; readonly why: string }[] = [];
  readonly #options: GuardOptions;
  readonly #routes: RouteIndex<PlacedOperation>;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #underway = new Set<Promise<void>>();
  /** Ids of what stands in something made here, such as a message. */
  readonly #parts = new Set<unknown>();

  constructor(options: GuardOptions) {
    this.#options = options;
    this.#routes = new RouteIndex(options.operations);
  }

  /** @returns the base URL to send requests to */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; // a TCP server's address is never a string
  }

  /** Ends once every request that was let through has its reply. */
  async close(): Promise<void> {
    await Promise.all(this.#underway);
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const work = this.#forward(request, response).catch((error: unknown) => {
      const detail = `The server did not answer: ${error instanceof Error ? error.message : error}`;
      response.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ detail }));
    });
    this.#underway.add(work);
    await work;
    this.#underway.delete(work);
  }

  async #forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url, ledger, callers, timeoutMs, making, onAsked, signal } = this.#options;
    const { method = 'GET', url: target = '/', headers } = request;
    const body = await bytesOf(request);
    const found = this.#routes.match(method, target.split('?', 1)[0] ?? '');
    const json = jsonOf(headers['content-type'], body);
    const operation = found.kind === 'found' ? found.route : undefined;
    const targets = found.kind === 'found' ? targetsIn(found.route, found.params, target, json) : [];
    const why = signal?.aborted ? 'The run was interrupted.' : this.#objection(operation, targets);
    if (why !== undefined || !operation) {
      if (operation && !signal?.aborted) this.refused.push({ operation, why: why ?? '' });
      response.writeHead(REFUSED, { 'content-type': 'application/json' }).end(JSON.stringify({ detail: why }));
      return;
    }
    const {
      [STEP_HEADER]: step,
      host: _host,
      connection: _connection,
      'content-length': _length,
      'transfer-encoding': _encoding,
      ...kept
    } = headers;
    const sent = {
      method,
      url: url + target,
      headers: Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)])),
    };
    const begin = performance.now();
    const reply = await fetch(sent.url, {
      method,
      headers: sent.headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const content = Buffer.from(await reply.arrayBuffer());
    const ms = Math.round(performance.now() - begin);
    const mediaType = reply.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    const text = /^text\/|[/+](?:json|x-ndjson|xml)$/.test(mediaType) ? content.toString('utf8') : '';
    const caller = callers.get(headers.authorization?.replace(/^Bearer /i, '') ?? '') ?? 'nobody';
    const question = { method, target, caller, ...(json !== undefined && { body: json }) };
    const probe = { status: reply.status, mediaType, text, headers: reply.headers };
    this.asked.push({
      operation,
      question,
      stepId: step === undefined ? undefined : String(step),
      exchange: { ...question, reply: probe, broken: undefined, left: false, ms },
    });
    onAsked(operation);
    if (reply.ok) {
      const { operationId } = operation.node;
      const deleted = innermostOf(targets)?.value;
      if (making.has(operationId)) for (const id of idsOf(text)) ledger.add({ id, operationId, caller });
      else if (operationId.startsWith('delete') && typeof deleted === 'string') ledger.strike(deleted);
      else if (operation.node['x-owui-effect'] !== 'read') for (const id of idsOf(text)) this.#parts.add(id);
    }
    const {
      'content-encoding': _packed,
      'content-length': _size,
      'transfer-encoding': _chunks,
      ...said
    } = Object.fromEntries(reply.headers);
    response.writeHead(reply.status, said).end(content);
  }

  /** Why a request is not let through; undefined if it may pass. */
  #objection(operation: PlacedOperation | undefined, targets: readonly Target[]): string | undefined {
    const { making, named, ledger } = this.#options;
    if (!operation) return 'The contract of this server does not know the operation.';
    const { operationId, 'x-owui-effect': effect } = operation.node;
    if (effect === 'read' || named.has(operationId)) return undefined;
    if (this.refused.length > 0) return 'The run ended with a request that was not let through.';
    const isOwn = ({ value }: Target): boolean => typeof value === 'string' && ledger.has(value);
    const resource = resourceOf(targets);
    const root = making.has(operationId) && pathParameters(operation.path).length === 0;
    const foreign = targets.find((one) => one.place === 'body' && one !== resource && !isOwn(one) && !this.#parts.has(one.value));
    const isNew = making.has(operationId) && foreign?.name === 'id';
    if (foreign && !isNew) return `${operationId} named ${foreign.name} ${JSON.stringify(foreign.value)}, which this run did not make.`;
    if (!root && !(resource && isOwn(resource)))
      return `${operationId} was sent to ${JSON.stringify(resource?.value) ?? 'nothing that has an id'}, which this run did not make.`;
    return undefined;
  }
}

function targetsIn({ path }: PlacedOperation, params: Readonly<Record<string, string>>, target: string, body: unknown): Target[] {
  const query = [...new URL(target, 'http://localhost').searchParams];
  return [
    ...pathParameters(path).map((name): Target => ({ place: 'path', name, value: params[name] })),
    ...query.flatMap(([name, value]): Target[] => (name === 'id' ? [{ place: 'query', name, value }] : [])),
    ...bodyTargets(body).filter((one) => !isMention(one)),
  ];
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function jsonOf(type: string | undefined, body: Buffer): unknown {
  return body.length > 0 && type?.startsWith('application/json') ? JSON.parse(body.toString('utf8')) : undefined;
}

/** The id of a reply, or of each item of a list. */
function idsOf(text: string): string[] {
  const reply: unknown = text === '' ? undefined : JSON.parse(text);
  return [reply].flat().flatMap((one) => (isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : []));
}

/** The other servers that Open WebUI talks to in the workflows, as small as they can be. One process plays all of them, on one address. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { type AppRegistration, app, registrationOf } from './peers/app.ts';
import { codeHost } from './peers/code-host.ts';
import { jupyter } from './peers/jupyter.ts';
import { llamaCpp } from './peers/llama-cpp.ts';
import { lmStudio } from './peers/lm-studio.ts';
import { mcpServer } from './peers/mcp-server.ts';
import { mcpTools } from './peers/mcp-tools.ts';
import { oidc } from './peers/oidc.ts';
import { openaiMedia } from './peers/openai-media.ts';
import { orchestrator } from './peers/orchestrator.ts';
import type { Peer, PeerAnswer } from './peers/peer.ts';
import { pipelinesServer } from './peers/pipelines-server.ts';
import { qdrant } from './peers/qdrant.ts';
import { sourceHost } from './peers/source-host.ts';
import { terminal } from './peers/terminal.ts';
import { toolServer } from './peers/tool-server.ts';
import { web } from './peers/web.ts';
import { webhookReceiver } from './peers/webhook-receiver.ts';

const PEERS: readonly Peer[] = [
  mcpServer, // its paths are fixed by OAuth
  orchestrator,
  qdrant,
  terminal,
  toolServer,
  codeHost,
  pipelinesServer,
  mcpTools,
  sourceHost,
  app,
  oidc, // its paths for MCP clients are those that mcpServer names
  llamaCpp,
  lmStudio,
  openaiMedia,
  web,
  webhookReceiver,
  jupyter,
];

export interface Peers {
  /** Their common address. */
  readonly url: string;
  /** Inputs of the workflows: where each peer is. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables for the environment of Open WebUI. */
  readonly env: Readonly<Record<string, string>>;
  /** What an administrator enters to install the stand-in app. */
  readonly app: AppRegistration;
  /** Connections to model providers, beside the scripted one: with management of models, of two kinds. */
  readonly providers: readonly ProviderConnection[];
  close(): Promise<void>;
}

export interface ProviderConnection {
  readonly url: string;
  /** Open WebUI's word for what listens there. */
  readonly provider: string;
}

/** Starts all peers on one free port of this machine. */
export async function startPeers(): Promise<Peers> {
  const server = createServer((request, response) => void handle(request, response, base));
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (!PEERS.some((peer) => peer.upgrade?.(request, socket))) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a string
  const merged = (part: 'inputs' | 'env'): Record<string, string> => Object.assign({}, ...PEERS.map((peer) => peer[part]?.(base)));
  return {
    url: base,
    inputs: merged('inputs'),
    env: merged('env'),
    app: registrationOf(base),
    providers: [
      { url: `${base}/llama/v1`, provider: 'llama.cpp' },
      { url: `${base}/lmstudio/v1`, provider: 'lmstudio' },
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy(); // the server has let go of them
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, base: string): Promise<void> {
  const { status = 200, type = 'application/json', headers = {}, body, delay = 0 } = await answer(request, base);
  if (delay > 0) await setTimeout(delay, undefined, { ref: false });
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' && type !== 'application/json' ? body : JSON.stringify(body));
  // The length of a stream is not known beforehand; 0.8.3 passes it on and then sends more.
  const length = type === 'text/event-stream' ? {} : { 'content-length': bytes.length };
  response.writeHead(status, { 'content-type': type, ...length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function answer(request: IncomingMessage, base: string): Promise<PeerAnswer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', base);
  const body = await readJson(request);
  const asked = { method: request.method ?? 'GET', path: pathname, query: searchParams, headers: request.headers, body, base };
  for (const peer of PEERS) {
    const found = peer.answer(asked);
    if (found) return found;
  }
  return { status: 404, body: { detail: 'Not Found' } };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk); // without an encoding a stream yields buffers
  try {
    return Object(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return {};
  }
}

/**
 * The other servers that Open WebUI talks to in the workflows, as small as they can be: a tool server, an OAuth provider in front of an
 * MCP server, an orchestrator of terminals and a terminal server. One process plays all of them, under different paths.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Peers {
  /** Inputs of the workflows: where each peer is. */
  readonly inputs: Readonly<Record<'toolServerUrl' | 'mcpServerUrl' | 'orchestratorUrl' | 'orchestratorKey', string>>;
  readonly terminalUrl: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

const TOOLS = {
  openapi: '3.1.0',
  info: { title: 'Weather tools', version: '1.0.0', description: 'Forecasts for cities.' },
  paths: {
    '/forecast': {
      get: {
        operationId: 'get_forecast',
        summary: 'Forecast',
        parameters: [{ name: 'city', in: 'query', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'The forecast.' } },
      },
    },
  },
};

/** Starts all peers on one free port of this machine. */
export async function startPeers(): Promise<Peers> {
  const server = createServer((request, response) => void handle(request, response, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a string
  return {
    inputs: {
      toolServerUrl: `${base}/tools`,
      mcpServerUrl: `${base}/mcp`,
      orchestratorUrl: `${base}/orchestrator`,
      orchestratorKey: 'workshop-key',
    },
    terminalUrl: `${base}/terminal`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, base: string): Promise<void> {
  const { status = 200, body } = answer(request.method ?? 'GET', request.url?.split('?', 1)[0] ?? '/', await readJson(request), base);
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(request.method === 'HEAD' ? undefined : text);
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

function answer(method: string, path: string, body: Record<string, unknown>, base: string): Answer {
  if (path === '/tools/openapi.json') return { body: TOOLS };
  if (path.startsWith('/.well-known/oauth-authorization-server')) return { body: providerMetadata(base) };
  if (path === '/register')
    return { status: 201, body: { ...body, client_id: 'workshop-client', client_secret: 'secret', client_id_issued_at: 1_767_258_000 } };
  if (path === '/orchestrator/api/v1/policies') return { body: [] };
  if (path.startsWith('/orchestrator/api/v1/policies/')) {
    const [id = '', lifecycle] = path.split('/').slice(5);
    return { body: lifecycle === undefined ? { id, data: body } : { id, lifecycle: body } };
  }
  if (path === '/orchestrator/api/v1/terminals/refresh') return { body: { refreshed: 1 } };
  if (path === '/terminal/execute' && method === 'POST')
    return { body: { id: 'command-1', command: body['command'], status: 'done', exit_code: 0 } };
  if (path.startsWith('/terminal/')) return { body: { method, path: path.slice('/terminal'.length) } };
  return { status: 404, body: { detail: 'Not Found' } };
}

const providerMetadata = (base: string) => ({
  issuer: base,
  authorization_endpoint: `${base}/authorize`,
  token_endpoint: `${base}/token`,
  registration_endpoint: `${base}/register`,
  response_types_supported: ['code'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none', 'client_secret_post'],
});

/** An MCP server with one tool, at `<base>/mcp-tools`. It answers in JSON, keeps no session and sends nothing of its own accord. */
import type { Peer, PeerAnswer } from './peer.ts';

const TOOL = {
  name: 'get_forecast',
  description: 'Forecast the weather of a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};

export const mcpTools: Peer = {
  answer({ method, path, body }): PeerAnswer | undefined {
    if (path !== '/mcp-tools') return undefined;
    if (method !== 'POST') return { status: 405, type: 'text/plain', body: '' };
    if (body['id'] === undefined) return { status: 202, type: 'text/plain', body: '' };
    return { body: { jsonrpc: '2.0', id: body['id'], ...outcomeOf(body) } };
  },
  inputs: (base) => ({ mcpToolsUrl: `${base}/mcp-tools` }),
};

function outcomeOf({ method, params }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  switch (method) {
    case 'initialize':
      return {
        result: {
          protocolVersion: Reflect.get(Object(params), 'protocolVersion'),
          capabilities: { tools: {} },
          serverInfo: { name: 'Weather', version: '1.0.0' },
        },
      };
    case 'tools/list':
      return { result: { tools: [TOOL] } };
    default:
      return { error: { code: -32601, message: 'Method not found' } };
  }
}

/** The OAuth provider in front of an MCP server, as far as registering a client asks it. */
import type { Peer, PeerAnswer } from './peer.ts';

export const mcpServer: Peer = {
  answer({ path, body, base }): PeerAnswer | undefined {
    if (path.startsWith('/.well-known/oauth-authorization-server')) return { body: providerMetadata(base) };
    if (path === '/register')
      return { status: 201, body: { ...body, client_id: 'workshop-client', client_secret: 'secret', client_id_issued_at: 1_767_258_000 } };
    return undefined;
  },
  inputs: (base) => ({ mcpServerUrl: `${base}/mcp` }),
};

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

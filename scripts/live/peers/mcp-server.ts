/** The OAuth provider in front of an MCP server: it registers a client and lets everybody in. */
import type { Peer, PeerAnswer } from './peer.ts';

export const mcpServer: Peer = {
  answer({ path, query, body, base }): PeerAnswer | undefined {
    if (path.startsWith('/.well-known/oauth-authorization-server')) return { body: providerMetadata(base) };
    if (path === '/register')
      return { status: 201, body: { ...body, client_id: 'workshop-client', client_secret: 'secret', client_id_issued_at: 1_767_258_000 } };
    if (path === '/authorize') {
      const back = new URL(query.get('redirect_uri') ?? base);
      back.searchParams.set('code', 'workshop-code');
      back.searchParams.set('state', query.get('state') ?? '');
      return { status: 302, type: 'text/plain', headers: { location: back.href }, body: '' };
    }
    if (path === '/token')
      return { body: { access_token: 'workshop-access', refresh_token: 'workshop-refresh', token_type: 'Bearer', expires_in: 3600 } };
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

/** An OpenID provider, at `<base>/oidc`: everybody who asks is Dora, who is signed in already. It also authorizes MCP clients, at `<base>`. */
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Peer, PeerAnswer, PeerRequest } from './peer.ts';

const CLIENT_ID = 'open-webui';
const ACCESS_TOKEN = 'doras-provider-token';
const KEY_ID = 'workshop';
const DORA = { sub: 'dora-at-workshop', email: 'dora@example.com', email_verified: true, name: 'Dora Engel' };

let key: KeyObject | undefined;
let nonce: string | null = null; // of the sign-in under way, which the ID token has to repeat

export const oidc: Peer = {
  answer(request): PeerAnswer | undefined {
    switch (request.path) {
      case '/oidc/.well-known/openid-configuration':
        return { body: providerMetadata(request.base) };
      case '/oidc/jwks':
        return { body: { keys: [{ ...createPublicKey(privateKey()).export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' }] } };
      case '/oidc/authorize':
        nonce = request.query.get('nonce');
        return authorize(request);
      case '/oidc/token':
        return { body: { access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: 3600, id_token: idToken(request.base) } };
      case '/oidc/userinfo':
        return request.headers['authorization'] === `Bearer ${ACCESS_TOKEN}`
          ? { body: DORA }
          : { status: 401, body: { error: 'invalid_token' } };
      case '/authorize':
        return authorize(request);
      case '/token':
        return { body: { access_token: 'mcp-token', token_type: 'Bearer', expires_in: 3600, refresh_token: 'mcp-refresh-token' } };
      default:
        return undefined;
    }
  },
  inputs: () => ({ providerToken: ACCESS_TOKEN }),
  env: (base) => ({
    ENABLE_OAUTH_SIGNUP: 'true',
    ENABLE_OAUTH_TOKEN_EXCHANGE: 'True',
    ENABLE_OAUTH_BACKCHANNEL_LOGOUT: 'True',
    OAUTH_CLIENT_ID: CLIENT_ID,
    OAUTH_CLIENT_SECRET: 'workshop-secret',
    OAUTH_PROVIDER_NAME: 'Workshop',
    OPENID_PROVIDER_URL: `${base}/oidc/.well-known/openid-configuration`,
  }),
};

/** What the provider sends to `backchannel-logout` when Dora leaves it. */
export const logoutToken = (base: string): string =>
  signed({
    iss: `${base}/oidc`,
    aud: CLIENT_ID,
    iat: now(),
    exp: now() + 120,
    jti: 'logout-1',
    sub: DORA.sub,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });

const providerMetadata = (base: string) => ({
  issuer: `${base}/oidc`,
  authorization_endpoint: `${base}/oidc/authorize`,
  token_endpoint: `${base}/oidc/token`,
  userinfo_endpoint: `${base}/oidc/userinfo`,
  jwks_uri: `${base}/oidc/jwks`,
  end_session_endpoint: `${base}/oidc/logout`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
});

/** Sends the browser back at once, as a provider does whose user is signed in and has agreed before. */
function authorize({ query }: PeerRequest): PeerAnswer {
  const back = new URL(query.get('redirect_uri') ?? '');
  back.searchParams.set('code', 'workshop-code');
  back.searchParams.set('state', query.get('state') ?? '');
  return { status: 302, headers: { location: back.href }, body: '' };
}

const idToken = (base: string): string =>
  signed({ iss: `${base}/oidc`, aud: CLIENT_ID, iat: now(), exp: now() + 3600, ...(nonce === null ? {} : { nonce }), ...DORA });

function signed(claims: Readonly<Record<string, unknown>>): string {
  const text = [{ alg: 'RS256', typ: 'JWT', kid: KEY_ID }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${sign('sha256', Buffer.from(text), privateKey()).toString('base64url')}`;
}

const now = (): number => Math.floor(Date.now() / 1000);

/** Made when it is first wanted: it takes a moment, and most runs never sign in here. */
const privateKey = (): KeyObject => (key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);

/**
 * An app of Open WebUI, at `<base>/app`: proves who it is, answers a mention with a message that has a button, the button with another message, and
 * says yes to everything else. It speaks Socket.IO's JSON packets over a WebSocket.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isRecord } from '../../../src/contract/json.ts';
import type { Peer } from './peer.ts';
import { acceptWebSocket, sendText } from './websocket.ts';

/** What an administrator enters to install an app. */
export interface AppRegistration {
  readonly url: string;
  readonly api_key: string;
  readonly slug: string;
  readonly granted_scopes: readonly string[];
  readonly manifest: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly public_key: string;
    readonly requested_scopes: readonly string[];
  };
}

const API_KEY = 'workshop-app-key';
const INSTALLATION = 'b475a09d-f826-4be3-8c5b-d061728394a7';
const SCOPES = ['channels:mentions:read', 'channels:messages:write'];
const MANIFEST_ID = 'com.example.weather';
const keys = generateKeyPairSync('ed25519');

/** @param base - common address of the peers */
export const registrationOf = (base: string): AppRegistration => ({
  url: `${base}/app`,
  api_key: API_KEY,
  slug: 'weather',
  granted_scopes: SCOPES,
  manifest: manifest(),
});

const manifest = () => ({
  id: MANIFEST_ID,
  name: 'Weather',
  description: 'Forecasts for cities',
  public_key: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  requested_scopes: SCOPES,
});

export const app: Peer = {
  answer: ({ path }) => (path === '/app' ? { body: manifest() } : undefined),
  upgrade(request: IncomingMessage, socket: Duplex): boolean {
    if (!request.url?.startsWith('/app/socket.io/') || request.headers.authorization !== `Bearer ${API_KEY}`) return false;
    acceptWebSocket(request, socket, (packet) => {
      for (const reply of repliesTo(packet)) sendText(socket, reply);
    });
    // The server waits for pings this long; no check lasts an hour.
    sendText(
      socket,
      `0${JSON.stringify({ sid: 'workshop', upgrades: [], pingInterval: 3_600_000, pingTimeout: 20_000, maxPayload: 1_000_000 })}`,
    );
    return true;
  },
  inputs: (base) => ({ appUrl: `${base}/app`, appKey: API_KEY }),
  env: (base) => ({ APP_ALLOWED_PRIVATE_ORIGINS: base }),
};

/** Engine.IO's message is `4`, Socket.IO's connection `0`, an event `2` and its acknowledgement `3`; then come the namespace and the event's number. */
function repliesTo(packet: string): readonly string[] {
  if (packet.startsWith('40/apps,')) return ['40/apps,{"sid":"workshop"}'];
  const [, number, event] = /^42\/apps,(\d+)(\[.*\])$/s.exec(packet) ?? [];
  if (number === undefined || event === undefined) return [];
  const [name, content]: unknown[] = JSON.parse(event);
  const acknowledge = (data: object): string => `43/apps,${number}${JSON.stringify([{ status: 200, data }])}`;
  if (!isRecord(content)) return [acknowledge({ received: true })];
  if (name === 'app:connect') return [acknowledge(identify(content))];
  const { type, channel } = content;
  if (type === 'channel.action') return [acknowledge({ type: 'message', visibility: 'channel', content: 'Still 14 degrees in Rome.' })];
  const received = acknowledge({ received: true });
  return type === 'channel.mention' && isRecord(channel) ? [received, forecastFor(channel)] : [received];
}

/** A message that the app writes by itself: an event to the server, whose acknowledgement nobody waits for. */
function forecastFor({ id }: Readonly<Record<string, unknown>>): string {
  const actions = [{ action_id: 'refresh', label: 'Ask again', context: { city: 'Rome' } }];
  const message = { channel_id: id, content: 'Tomorrow 14 degrees in Rome.', actions };
  return `42/apps,0${JSON.stringify(['app:request', { operation: 'create_message', arguments: message }])}`;
}

/** The proof that whoever answers holds the key of the manifest: a token signed for this server and this connection. */
function identify({ app_id, challenge, connection_token }: Readonly<Record<string, unknown>>): object {
  const token = typeof connection_token === 'string' ? connection_token : 'workshop-connection-token';
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ aud: 'oix:connect', sub: INSTALLATION, app_id, manifest_id: MANIFEST_ID, challenge, iat: now, exp: now + 60 },
    token_hash: createHash('sha256').update(token).digest('hex'),
  };
  const unsigned = [{ alg: 'EdDSA', typ: 'oix-connect+jwt' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const proof = `${unsigned}.${sign(null, Buffer.from(unsigned), keys.privateKey).toString('base64url')}`;
  return { connection_token: token, proof, installation_id: INSTALLATION };
}

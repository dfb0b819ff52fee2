/** Accounts beside the cast, which no workflow may change, and an OAuth session of one of them. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

const SPARE_PASSWORD = 'spare-secret-1';
const Account = z.object({ id: z.string(), email: z.string() });

/**
 * Guest keeps things: nobody deletes it or ends its session. Spare is there to be changed and deleted. Sessions of Absent may end.
 */
export const createSpareAccounts: Preparation = async ({ url, tokens, peers }) => {
  const create = (name: string) =>
    demand(url, 'POST /api/v1/auths/add', Account, {
      token: tokens.admin,
      body: { name, email: `${name.toLowerCase()}@example.com`, password: SPARE_PASSWORD, role: 'user' },
    });
  const guest = await create('Guest');
  const spare = await create('Spare');
  const absent = await create('Absent');
  const { token } = await demand(url, 'POST /api/v1/auths/signin', z.object({ token: z.string() }), {
    body: { email: guest.email, password: SPARE_PASSWORD },
  });
  await connectMcpServer(url, tokens.admin, `${peers.url}/mcp`, token);
  return { guestId: guest.id, guestToken: token, spareUserId: spare.id, spareUserEmail: spare.email, absentUserId: absent.id };
};

/** Connects an account to the stand-in MCP server through OAuth, as a browser does, so that it has an OAuth session. */
async function connectMcpServer(url: string, adminToken: string, mcpServerUrl: string, token: string): Promise<void> {
  const { oauth_client_info } = await demand(
    url,
    'POST /api/v1/configs/oauth/clients/register?type=mcp',
    z.object({ oauth_client_info: z.string() }),
    { token: adminToken, body: { url: mcpServerUrl, client_id: 'workshop', client_name: 'Workshop' } },
  );
  const info = { id: 'workshop', name: 'Workshop', description: '', oauth_client_info };
  const connection = { url: mcpServerUrl, path: '', type: 'mcp', auth_type: 'oauth_2.1', key: '', config: { enable: true }, info };
  await setToolServers(url, adminToken, [connection]);
  const bearer = { authorization: `Bearer ${token}` };
  const begin = await follow(`${url}/oauth/clients/mcp:workshop/authorize`, bearer);
  const cookie = begin.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const granted = await follow(locationOf(begin), {});
  await follow(locationOf(granted), { ...bearer, cookie });
  await setToolServers(url, adminToken, []);
}

const setToolServers = (url: string, adminToken: string, connections: readonly object[]): Promise<unknown> =>
  demand(url, 'POST /api/v1/configs/tool_servers', z.unknown(), {
    token: adminToken,
    body: { TOOL_SERVER_CONNECTIONS: connections },
  });

/** One request whose redirect is the answer. */
const follow = (target: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(target, { headers, redirect: 'manual' });

function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`${response.url} answered ${response.status} and no redirect. Look at the server's log.`);
  return location;
}

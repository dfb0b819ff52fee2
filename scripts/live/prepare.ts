/** Settings that the workflows count on: a terminal server that every user may use, and an API key. */
import { z } from 'zod';
import { demand } from '../server/api.ts';

/** Connects the stand-in terminal server. Releases before 0.8.12 know none. */
export async function connectTerminal(url: string, adminToken: string, terminalUrl: string): Promise<void> {
  const connection = {
    id: 'workshop',
    name: 'Workshop',
    url: terminalUrl,
    key: 'workshop-key',
    path: '/openapi.json',
    enabled: true,
    auth_type: 'bearer',
    config: { access_grants: [{ principal_type: 'user', principal_id: '*', permission: 'read' }] },
  };
  await demand(url, 'POST /api/v1/configs/terminal_servers', z.unknown(), {
    token: adminToken,
    body: { TERMINAL_SERVER_CONNECTIONS: [connection] },
  });
}

/** Makes an API key for an account, for the operations that refuse one. */
export async function createApiKey(url: string, token: string): Promise<string> {
  const { api_key } = await demand(url, 'POST /api/v1/auths/api_key', z.object({ api_key: z.string() }), { token });
  return api_key;
}

/** Settings that the workflows count on: a terminal server that every user may use, and an API key. */
import { RealServerError } from '../server/error.ts';

/** A request to the server's API that must succeed before the check can begin. */
class PreparationError extends RealServerError {
  constructor(what: string, status: number, reply: string) {
    super(`The server could not be prepared: ${what} answered ${status} ${reply.slice(0, 200)}. Look into its log, or reset it.`);
  }
}

/** Connects the stand-in terminal server, if the release knows terminal servers. */
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
  const response = await fetch(`${url}/api/v1/configs/terminal_servers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ TERMINAL_SERVER_CONNECTIONS: [connection] }),
  });
  if (!response.ok) throw new PreparationError('POST /api/v1/configs/terminal_servers', response.status, await response.text());
}

/** Makes an API key for an account, for the operations that refuse one. */
export async function createApiKey(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/auths/api_key`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new PreparationError('POST /api/v1/auths/api_key', response.status, await response.text());
  const { api_key }: { api_key: string } = await response.json();
  return api_key;
}

/** A terminal server that every user may use. Releases before 0.8.12 know none. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

export const connectTerminal: Preparation = async ({ url, tokens, peers, serves }) => {
  if (!serves('/api/v1/configs/terminal_servers')) return undefined;
  const connection = {
    id: 'workshop',
    name: 'Workshop',
    url: `${peers.url}/terminal`,
    key: 'workshop-key',
    path: '/openapi.json',
    enabled: true,
    auth_type: 'bearer',
    config: { access_grants: [{ principal_type: 'user', principal_id: '*', permission: 'read' }] },
  };
  await demand(url, 'POST /api/v1/configs/terminal_servers', z.unknown(), {
    token: tokens.admin,
    body: { TERMINAL_SERVER_CONNECTIONS: [connection] },
  });
  return undefined;
};

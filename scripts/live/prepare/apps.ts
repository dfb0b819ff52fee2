/** The stand-in app, installed and connected, where the server knows apps. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

export const connectApp: Preparation = async ({ url, tokens, peers, serves }) => {
  if (!serves('/api/v1/apps')) return undefined;
  const { id } = await demand(url, 'POST /api/v1/apps', z.object({ id: z.string() }), { token: tokens.admin, body: peers.app });
  await demand(url, `POST /api/v1/apps/${id}/connect`, z.object({ is_active: z.literal(true) }), { token: tokens.admin, body: {} });
  return { appId: id };
};

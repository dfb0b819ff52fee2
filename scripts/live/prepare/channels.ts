/** Channels, which are off on a new server, and apps where the server knows them. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

export const enableChannels: Preparation = async ({ url, tokens }) => {
  const settings = z.record(z.string(), z.unknown());
  const before = await demand(url, 'GET /api/v1/auths/admin/config', settings, { token: tokens.admin });
  const apps = 'ENABLE_APPS' in before ? { ENABLE_APPS: true } : {};
  await demand(url, 'POST /api/v1/auths/admin/config', z.unknown(), {
    token: tokens.admin,
    body: { ...before, ENABLE_CHANNELS: true, ...apps },
  });
  return undefined;
};

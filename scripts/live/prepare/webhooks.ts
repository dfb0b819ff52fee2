/** Notifications by webhook, which are off on a new server. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

export const enableWebhooks: Preparation = async ({ url, tokens }) => {
  const settings = z.record(z.string(), z.unknown());
  const before = await demand(url, 'GET /api/v1/auths/admin/config', settings, { token: tokens.admin });
  await demand(url, 'POST /api/v1/auths/admin/config', z.unknown(), {
    token: tokens.admin,
    body: { ...before, ENABLE_USER_WEBHOOKS: true },
  });
  return undefined;
};

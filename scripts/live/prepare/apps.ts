/** The stand-in app, connected, in a private channel of Ada's, where it has written a message with a button. Releases before 0.12.4 know no apps. */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import { registrationOf } from '../peers/app.ts';
import type { Preparation } from './preparation.ts';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** Channels and apps must be switched on already. */
export const connectApp: Preparation = async ({ url, tokens, peers, serves }) => {
  if (!serves('/api/v1/apps')) return undefined;
  const token = tokens.admin;
  const created = z.object({ id: z.string() });
  const { id: appId } = await demand(url, 'POST /api/v1/apps', created, { token, body: registrationOf(peers.url) });
  await demand(url, `POST /api/v1/apps/${appId}/connect`, z.object({ is_active: z.literal(true) }), { token, body: {} });
  const { id: channelId } = await demand(url, 'POST /api/v1/channels/create', created, { token, body: { name: 'forecasts' } });
  await demand(url, `POST /api/v1/channels/${channelId}/apps`, z.unknown(), { token, body: { app_id: appId } });
  await demand(url, `POST /api/v1/channels/${channelId}/messages/post`, z.unknown(), {
    token,
    body: { content: `<@A:${appId}|Weather> What about tomorrow?` },
  });
  return { appId, appMessageId: await findMessage(url, token, channelId, appId) };
};

/** The app writes by itself, once it was told of the mention. */
async function findMessage(url: string, token: string, channelId: string, appId: string): Promise<string> {
  const messages = z.array(z.object({ id: z.string(), app_id: z.string().nullable() }));
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(PAUSE_MS)) {
    const list = await demand(url, `GET /api/v1/channels/${channelId}/messages`, messages, { token });
    const found = list.find(({ app_id }) => app_id === appId);
    if (found) return found.id;
  }
  throw new Error(`The app wrote nothing into channel ${channelId} within ${PATIENCE_MS / 1000} seconds. Look at the server's log.`);
}

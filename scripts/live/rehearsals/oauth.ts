/** Signing in through a provider, and connecting a tool server: a browser's cookies and redirects are needed. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import { Browser } from '../browser.ts';
import { logoutToken } from '../peers/oidc.ts';
import { anything, ask, object, type Stage } from './stage.ts';

const CLIENT = 'mcp:trails';

export async function rehearseOAuth(stage: Stage): Promise<void> {
  await signInAsDora(stage);
  if (stage.serves('POST /oauth/backchannel-logout')) {
    const form = { logout_token: logoutToken(stage.peers) };
    await ask(stage, 'POST /oauth/backchannel-logout', object, { form });
  }
  // The other address of the same; and Dora's tokens of the provider are there for the workflows.
  await signIn(stage, (address) => address.replace('/callback?', '/login/callback?'));
  await connectTrails(stage);
}

/** The provider's user comes for the first time, and the administrator lets her in. */
async function signInAsDora(stage: Stage): Promise<void> {
  const token = await signIn(stage);
  const { id } = await ask(stage, 'GET /api/v1/auths/', z.object({ id: z.string() }), { token });
  const body = { role: 'user', name: 'Dora Engel', email: 'dora@example.com', profile_image_url: '/user.png' };
  await demand(stage.url, `POST /api/v1/users/${id}/update`, anything, { token: stage.tokens.admin, body });
}

async function signIn({ recorder, url }: Stage, land?: (address: string) => string): Promise<string> {
  const browser = new Browser(recorder, url);
  const { headers } = await browser.goThrough('/oauth/oidc/login', land);
  const token = browser.cookie('token');
  if (token === undefined) throw new Error(`Signing in through the provider ended at ${headers.get('location')}, without a token.`);
  return token;
}

/** Ben gives the server leave to use a tool server in his name, and takes it back where that can be done. */
async function connectTrails(stage: Stage): Promise<void> {
  const { url, peers, tokens, recorder } = stage;
  const asAdmin = { token: tokens.admin };
  const before = await demand(url, 'GET /api/v1/configs/tool_servers', anything, asAdmin);
  const { oauth_client_info } = await demand(
    url,
    'POST /api/v1/configs/oauth/clients/register?type=mcp',
    z.object({ oauth_client_info: z.string() }),
    { ...asAdmin, body: { url: `${peers}/mcp`, client_id: 'trails' } },
  );
  const info = { id: 'trails', name: 'Trails', description: '', oauth_client_info };
  const connection = { url: `${peers}/mcp`, path: '', type: 'mcp', auth_type: 'oauth_2.1', key: '', config: { enable: true }, info };
  const set = (body: unknown) => demand(url, 'POST /api/v1/configs/tool_servers', anything, { ...asAdmin, body });
  await set({ TOOL_SERVER_CONNECTIONS: [connection] });
  await new Browser(recorder, url, tokens.user).goThrough(`/oauth/clients/${CLIENT}/authorize`);
  if (stage.serves('DELETE /api/v1/auths/oauth/sessions/{provider}'))
    await ask(stage, `DELETE /api/v1/auths/oauth/sessions/${CLIENT}`, anything, { token: tokens.user });
  await set(before);
}

/** A receiver of webhooks, at `<base>/webhook`: takes everything. */
import type { Peer } from './peer.ts';

export const webhookReceiver: Peer = {
  answer: ({ method, path }) => (method === 'POST' && path === '/webhook' ? { body: { received: true } } : undefined),
  inputs: (base) => ({ webhookUrl: `${base}/webhook` }),
  // Without it the server calls no address of its own machine.
  env: () => ({ ENABLE_LOCAL_WEB_FETCH: 'true' }),
};

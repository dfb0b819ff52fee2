/** An orchestrator of terminals: keeps no policies, and says yes to new ones. */
import type { Peer, PeerAnswer } from './peer.ts';

export const orchestrator: Peer = {
  answer({ path, body }): PeerAnswer | undefined {
    if (path === '/orchestrator/api/v1/policies') return { body: [] };
    if (path.startsWith('/orchestrator/api/v1/policies/')) {
      const [id = '', lifecycle] = path.split('/').slice(5);
      return { body: lifecycle === undefined ? { id, data: body } : { id, lifecycle: body } };
    }
    return path === '/orchestrator/api/v1/terminals/refresh' ? { body: { refreshed: 1 } } : undefined;
  },
  inputs: (base) => ({ orchestratorUrl: `${base}/orchestrator`, orchestratorKey: 'workshop-key' }),
};

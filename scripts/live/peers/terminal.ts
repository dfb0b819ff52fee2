/** A terminal server, at `<base>/terminal`: runs nothing, answers what it was asked. */
import type { Peer, PeerAnswer } from './peer.ts';

export const terminal: Peer = {
  answer({ method, path, body }): PeerAnswer | undefined {
    if (path === '/terminal/execute' && method === 'POST')
      return { body: { id: 'command-1', command: body['command'], status: 'done', exit_code: 0 } };
    return path.startsWith('/terminal/') ? { body: { method, path: path.slice('/terminal'.length) } } : undefined;
  },
};

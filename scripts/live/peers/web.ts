/** A web page and a SearXNG that finds it, at `<base>/web`. Open WebUI reads pages of this machine only when told so. */
import type { Peer, PeerAnswer } from './peer.ts';

const PAGE = '<!doctype html><html lang="en"><head><title>Rome in two days</title></head><body><p>Start at the Pantheon.</p></body></html>';

export const web: Peer = {
  answer({ path, base }): PeerAnswer | undefined {
    if (path === '/web/rome') return { type: 'text/html', body: PAGE };
    if (path === '/web/search')
      return {
        body: { results: [{ url: `${base}/web/rome`, title: 'Rome in two days', content: 'Start at the Pantheon.', score: 1 }] },
      };
    return undefined;
  },
  inputs: (base) => ({ pageUrl: `${base}/web/rome`, searchUrl: `${base}/web/search` }),
  env: () => ({ ENABLE_RAG_LOCAL_WEB_FETCH: 'true' }),
};

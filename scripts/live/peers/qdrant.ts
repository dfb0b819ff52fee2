/**
 * A Qdrant with one collection, `guides`, of one point; every other collection is empty. Open WebUI asks it through the package
 * `qdrant-client`, which Open WebUI does not install: python/qdrant_client.py stands in for what it uses of that.
 */
import { fromRoot } from '../../paths.ts';
import type { Peer, PeerAnswer } from './peer.ts';

const POINT = {
  id: 1,
  version: 1,
  score: 0.83,
  payload: { text: 'Start at the Pantheon, then walk to Piazza Navona.', metadata: { title: 'Rome in two days' } },
};

export const qdrant: Peer = {
  answer({ method, path }): PeerAnswer | undefined {
    const [collection] = /^\/qdrant\/collections\/([^/]+)\/points\/query$/.exec(path)?.slice(1) ?? [];
    if (collection === undefined || method !== 'POST') return undefined;
    return { body: { result: { points: collection === 'guides' ? [POINT] : [] }, status: 'ok', time: 0.001 } };
  },
  inputs: (base) => ({ qdrantUrl: `${base}/qdrant` }),
  env: () => ({ PYTHONPATH: fromRoot('scripts/live/python'), PYTHONDONTWRITEBYTECODE: '1' }),
};

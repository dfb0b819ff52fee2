/** LM Studio, at `<base>/lmstudio`, with one model that is there and one that is being downloaded. */
import type { Peer, PeerAnswer } from './peer.ts';

const ROOT = '/lmstudio';
const MODEL = 'workshop-gemma';
const DOWNLOAD = {
  job_id: 'job_493c7c9ded',
  status: 'downloading',
  total_size_bytes: 2_279_145_003,
  started_at: '2026-01-01T10:00:00.000Z',
};
const LOADED = { type: 'llm', instance_id: MODEL, load_time_seconds: 9.099, status: 'loaded' };

const ANSWERS: Readonly<Record<string, unknown>> = {
  'GET /v1/models': { object: 'list', data: [{ id: MODEL, object: 'model', owned_by: 'organization_owner' }] },
  'GET /api/v1/models': { models: [{ type: 'llm', key: MODEL, display_name: 'Gemma', size_bytes: 2_279_145_003, loaded_instances: [] }] },
  'POST /api/v1/models/download': DOWNLOAD,
  [`GET /api/v1/models/download/status/${DOWNLOAD.job_id}`]: { ...DOWNLOAD, downloaded_bytes: 948_371_456, bytes_per_second: 7_834_521.5 },
  'POST /api/v1/models/load': LOADED,
  'POST /api/v1/models/unload': { instance_id: MODEL },
};

export const lmStudio: Peer = {
  answer({ method, path }): PeerAnswer | undefined {
    const body = path.startsWith(`${ROOT}/`) ? ANSWERS[`${method} ${path.slice(ROOT.length)}`] : undefined;
    return body === undefined ? undefined : { body };
  },
};

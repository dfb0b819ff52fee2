/**
 * A pipelines server, at `<base>/pipelines-server`: runs one filter, for no model. It takes every new pipeline and every deletion, and
 * stays as it is.
 */
import type { Peer, PeerAnswer, PeerRequest } from './peer.ts';

const FOLDER = '/pipelines-server';
const ID = 'translation_filter';
const VALVES = { pipelines: [], priority: 0, target_language: 'it' };
const SPEC = {
  title: 'Valves',
  type: 'object',
  properties: {
    pipelines: { default: [], items: { type: 'string' }, title: 'Pipelines', type: 'array' },
    priority: { default: 0, title: 'Priority', type: 'integer' },
    target_language: { default: 'it', title: 'Target Language', type: 'string' },
  },
};
const MODELS = {
  data: [
    {
      id: ID,
      name: 'Translation Filter',
      object: 'model',
      created: 1_767_258_000,
      owned_by: 'openai',
      pipeline: { type: 'filter', pipelines: [], priority: 0, valves: true },
    },
  ],
  object: 'list',
  pipelines: true,
};

export const pipelinesServer: Peer = {
  answer(request): PeerAnswer | undefined {
    if (!request.path.startsWith(`${FOLDER}/`)) return undefined;
    const path = request.path.slice(FOLDER.length);
    const [, id, valves] = /^\/([^/]+)\/valves(?:\/(?:spec|update))?$/.exec(path) ? path.split('/') : [];
    return valves === undefined ? answerOf(path, request) : id === ID ? valvesOf(path, request) : notFound(`Pipeline ${id} not found`);
  },
};

function answerOf(path: string, { method, body }: PeerRequest): PeerAnswer {
  switch (`${method} ${path}`) {
    case 'GET /models':
      return { body: MODELS };
    case 'GET /pipelines':
      return { body: { data: [{ id: ID, name: ID, type: 'filter', valves: true }] } };
    case 'POST /pipelines/add':
      return { body: { status: true, detail: `Pipeline added successfully from ./pipelines/${String(body['url']).split('/').at(-1)}` } };
    case 'POST /pipelines/upload':
      return { body: { status: true, detail: `Pipeline uploaded successfully to ./pipelines/${ID}.py` } };
    case 'DELETE /pipelines/delete':
      return body['id'] === ID
        ? { body: { status: true, detail: `Pipeline ${ID} deleted successfully` } }
        : notFound(`Pipeline ${String(body['id'])} not found`);
    default:
      return notFound('Not Found');
  }
}

function valvesOf(path: string, { body }: PeerRequest): PeerAnswer {
  if (path.endsWith('/spec')) return { body: SPEC };
  return { body: path.endsWith('/update') ? { ...VALVES, ...body } : VALVES };
}

const notFound = (detail: string): PeerAnswer => ({ status: 404, body: { detail } });

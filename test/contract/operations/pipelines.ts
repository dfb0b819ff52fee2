import {
  addPipeline,
  deletePipeline,
  getPipelineValves,
  getPipelineValvesSpec,
  listPipelineServers,
  listPipelines,
  setPipelineValves,
  uploadPipeline,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const onServer = { query: { urlIdx: 1 } };
const ofPipeline = { path: { pipeline_id: 'translation_filter' }, ...onServer };

const added = { url: 'https://github.com/ada-okafor/pipelines/blob/main/translation_filter.py', urlIdx: 1 };
const deleted = { id: 'translation_filter', urlIdx: 1 };
const valves = { pipelines: ['llama3.2:3b'], priority: 0, target_language: 'fr' };
const python = 'class Pipeline:\n    pass\n';

const notFound = { prefer: 'code=404', status: 404, body: { detail: 'Pipeline not found' } };
const keyRefused = { prefer: 'code=401, example=keyRefused', status: 401, body: { detail: 'Pipeline not found' } };

export const pipelines = rows([
  {
    operationId: 'listPipelineServers',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/pipelines/list'),
    sdk: (options) => listPipelineServers(options),
    sends: { method: 'GET', url: '/api/v1/pipelines/list' },
    reply: 'PipelineServers',
  },
  {
    operationId: 'listPipelines',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/pipelines/', { params: onServer }),
    sdk: (options) => listPipelines({ ...options, ...onServer }),
    sends: { method: 'GET', url: '/api/v1/pipelines/?urlIdx=1' },
    reply: 'Pipelines',
    failures: [notFound, keyRefused],
  },
  {
    operationId: 'addPipeline',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/pipelines/add', { body: added }),
    sdk: (options) => addPipeline({ ...options, body: added }),
    sends: { method: 'POST', url: '/api/v1/pipelines/add', body: added },
    reply: 'PipelineAdded',
    failures: [notFound, keyRefused],
  },
  {
    operationId: 'uploadPipeline',
    authority: 'admin',
    client: (client) =>
      client.POST('/api/v1/pipelines/upload', {
        body: { urlIdx: 1, file: python },
        bodySerializer: ({ urlIdx, file }) => {
          const form = new FormData();
          form.append('urlIdx', String(urlIdx));
          form.append('file', new File([file], 'translation_filter.py'));
          return form;
        },
      }),
    sdk: (options) => uploadPipeline({ ...options, body: { urlIdx: 1, file: new File([python], 'translation_filter.py') } }),
    sends: {
      method: 'POST',
      url: '/api/v1/pipelines/upload',
      contentType: 'multipart/form-data',
      form: { urlIdx: '1', file: { file: 'translation_filter.py', content: python } },
    },
    reply: 'PipelineUploaded',
    failures: [
      { prefer: 'code=400, example=notPython', status: 400, body: { detail: 'Only Python (.py) files are allowed.' } },
      notFound,
      keyRefused,
    ],
  },
  {
    operationId: 'deletePipeline',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/pipelines/delete', { body: deleted }),
    sdk: (options) => deletePipeline({ ...options, body: deleted }),
    sends: { method: 'DELETE', url: '/api/v1/pipelines/delete', body: deleted },
    reply: 'PipelineDeleted',
    failures: [notFound, keyRefused],
  },
  {
    operationId: 'getPipelineValves',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/pipelines/{pipeline_id}/valves', { params: ofPipeline }),
    sdk: (options) => getPipelineValves({ ...options, ...ofPipeline }),
    sends: { method: 'GET', url: '/api/v1/pipelines/translation_filter/valves?urlIdx=1' },
    reply: 'PipelineValvesStored',
    failures: [notFound, keyRefused],
  },
  {
    operationId: 'getPipelineValvesSpec',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/pipelines/{pipeline_id}/valves/spec', { params: ofPipeline }),
    sdk: (options) => getPipelineValvesSpec({ ...options, ...ofPipeline }),
    sends: { method: 'GET', url: '/api/v1/pipelines/translation_filter/valves/spec?urlIdx=1' },
    reply: 'PipelineValvesSchema',
    failures: [notFound, keyRefused],
  },
  {
    operationId: 'setPipelineValves',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/pipelines/{pipeline_id}/valves/update', { params: ofPipeline, body: valves }),
    sdk: (options) => setPipelineValves({ ...options, ...ofPipeline, body: valves }),
    sends: { method: 'POST', url: '/api/v1/pipelines/translation_filter/valves/update?urlIdx=1', body: valves },
    reply: 'PipelineValvesSet',
    failures: [notFound, keyRefused],
  },
]);

import {
  createAutomation,
  deleteAutomationById,
  getAutomationById,
  listAutomationRuns,
  listAutomations,
  runAutomation,
  toggleAutomation,
  updateAutomationById,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const automation = '6e3b7bfd-a2ca-4e52-a79b-f5c6c4a8ad79';
const ofAutomation = { id: automation };
const url = `/api/v1/automations/${automation}`;

const morning = {
  name: 'Weather in Rome',
  data: { prompt: 'What is the weather in Rome?', model_id: 'llama3.2:3b', rrule: 'FREQ=DAILY;BYHOUR=7;BYMINUTE=0' },
};
const evening = { ...morning, name: 'Weather tonight', is_active: true };
const paused = { query: 'rome', status: 'paused', page: 2 };
const latest = { skip: 1, limit: 1 };

const failure = (status: number, detail: string, example: string) => ({
  prefer: `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const notPermitted = failure(403, '401 Unauthorized', 'notPermitted');
const notFound = failure(404, "We could not find what you're looking for :/", 'notFound');

export const automations = rows([
  {
    operationId: 'listAutomations',
    authority: 'user',
    client: (client) => client.GET('/api/v1/automations/list', { params: { query: paused } }),
    sdk: (options) => listAutomations({ ...options, query: paused }),
    sends: { method: 'GET', url: '/api/v1/automations/list?query=rome&status=paused&page=2' },
    reply: 'Automations',
    failures: [notPermitted],
  },
  {
    operationId: 'createAutomation',
    authority: 'user',
    client: (client) => client.POST('/api/v1/automations/create', { body: morning }),
    sdk: (options) => createAutomation({ ...options, body: morning }),
    sends: { method: 'POST', url: '/api/v1/automations/create', body: morning },
    reply: 'WeatherAutomation',
    failures: [
      notPermitted,
      notFound,
      failure(400, 'Invalid RRULE: not enough values to unpack (expected 2, got 1)', 'invalidRule'),
      failure(400, 'RRULE has no future occurrences', 'noRunLeft'),
      failure(400, 'RRULE with COUNT requires an explicit DTSTART line to anchor the occurrence window', 'unanchored'),
    ],
  },
  {
    operationId: 'getAutomationById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/automations/{id}', { params: { path: ofAutomation } }),
    sdk: (options) => getAutomationById({ ...options, path: ofAutomation }),
    sends: { method: 'GET', url: url },
    reply: 'WeatherAutomation',
    failures: [notPermitted, notFound],
  },
  {
    operationId: 'updateAutomationById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/automations/{id}/update', { params: { path: ofAutomation }, body: evening }),
    sdk: (options) => updateAutomationById({ ...options, path: ofAutomation, body: evening }),
    sends: { method: 'POST', url: `${url}/update`, body: evening },
    reply: 'AutomationChanged',
    failures: [notFound, failure(400, 'RRULE has no future occurrences', 'noRunLeft')],
  },
  {
    operationId: 'toggleAutomation',
    authority: 'user',
    client: (client) => client.POST('/api/v1/automations/{id}/toggle', { params: { path: ofAutomation } }),
    sdk: (options) => toggleAutomation({ ...options, path: ofAutomation }),
    sends: { method: 'POST', url: `${url}/toggle` },
    reply: 'AutomationStopped',
    failures: [notFound],
  },
  {
    operationId: 'runAutomation',
    authority: 'user',
    client: (client) => client.POST('/api/v1/automations/{id}/run', { params: { path: ofAutomation } }),
    sdk: (options) => runAutomation({ ...options, path: ofAutomation }),
    sends: { method: 'POST', url: `${url}/run` },
    reply: 'AutomationStarted',
    failures: [notFound],
  },
  {
    operationId: 'listAutomationRuns',
    authority: 'user',
    client: (client) => client.GET('/api/v1/automations/{id}/runs', { params: { path: ofAutomation, query: latest } }),
    sdk: (options) => listAutomationRuns({ ...options, path: ofAutomation, query: latest }),
    sends: { method: 'GET', url: `${url}/runs?skip=1&limit=1` },
    reply: 'AutomationRuns',
    failures: [notFound],
  },
  {
    operationId: 'deleteAutomationById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/automations/{id}/delete', { params: { path: ofAutomation } }),
    sdk: (options) => deleteAutomationById({ ...options, path: ofAutomation }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'AutomationDeleted',
    failures: [notPermitted, notFound],
  },
]);

import {
  archiveJobs,
  cancelJob,
  createJob,
  exportJobAnalytics,
  getJobAnalytics,
  getJobById,
  getJobRetention,
  listAllJobs,
  listArchivedJobs,
  listJobs,
  retryJob,
  streamJobEvents,
} from '../../../generated/sdk/index.ts';
import { ben } from '../cast.ts';
import { rows } from '../row.ts';

const id = '19ec26a8-5d7b-4fad-8246-aad17fb35e24';
const path = { job_id: id };
const submission = {
  model: 'llama3.2:3b',
  messages: [{ role: 'user', content: 'What should I see in Rome on a weekend?' }],
  temperature: 0.7,
  max_tokens: 512,
};

const unknown = { prefer: 'code=404', status: 404, body: { detail: "Job '00000000-0000-0000-0000-000000000000' not found." } };
const limitTooHigh = {
  prefer: 'code=422',
  status: 422,
  body: {
    detail: [
      {
        type: 'less_than_equal',
        loc: ['query', 'limit'],
        msg: 'Input should be less than or equal to 200',
        input: '100000',
        ctx: { le: 200 },
      },
    ],
  },
};

/** Replies follow the recorded ones of the fork, or where there is none the document. */
export const jobs = rows([
  {
    operationId: 'createJob',
    authority: 'user',
    client: (client) => client.POST('/api/v1/jobs/chat/completions', { body: submission }),
    sdk: (options) => createJob({ ...options, body: submission }),
    sends: { method: 'POST', url: '/api/v1/jobs/chat/completions', body: submission },
    reply: 'QueuedRomeJob',
    status: 202,
    failures: [
      { prefer: 'code=404', status: 404, body: { detail: "Model 'nope' not found." } },
      { prefer: 'code=500', status: 500, body: { detail: 'Failed to create job record.' } },
    ],
  },
  {
    operationId: 'listJobs',
    authority: 'user',
    client: (client) => client.GET('/api/v1/jobs/', { params: { query: { status: 'completed', limit: 1 } } }),
    sdk: (options) => listJobs({ ...options, query: { status: 'completed', limit: 1 } }),
    sends: { method: 'GET', url: '/api/v1/jobs/?status=completed&limit=1' },
    reply: 'BensJobs',
    failures: [limitTooHigh],
  },
  {
    operationId: 'listAllJobs',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/jobs/admin/list', { params: { query: { user_id: ben } } }),
    sdk: (options) => listAllJobs({ ...options, query: { user_id: ben } }),
    sends: { method: 'GET', url: `/api/v1/jobs/admin/list?user_id=${ben}` },
    reply: 'BensJobs',
    failures: [limitTooHigh],
  },
  {
    operationId: 'listArchivedJobs',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/jobs/archive', { params: { query: { skip: 50 } } }),
    sdk: (options) => listArchivedJobs({ ...options, query: { skip: 50 } }),
    sends: { method: 'GET', url: '/api/v1/jobs/archive?skip=50' },
    reply: 'NoJobs',
    failures: [limitTooHigh],
  },
  {
    operationId: 'getJobById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/jobs/{job_id}', { params: { path, query: { include_result: false } } }),
    sdk: (options) => getJobById({ ...options, path, query: { include_result: false } }),
    sends: { method: 'GET', url: `/api/v1/jobs/${id}?include_result=false` },
    reply: 'RomeJob',
    failures: [unknown, { prefer: 'code=403', status: 403, body: { detail: 'You do not have permission to access this job.' } }],
  },
  {
    operationId: 'cancelJob',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/jobs/{job_id}', { params: { path } }),
    sdk: (options) => cancelJob({ ...options, path }),
    sends: { method: 'DELETE', url: `/api/v1/jobs/${id}` },
    reply: 'CancelledRomeJob',
    failures: [unknown, { prefer: 'code=403', status: 403, body: { detail: 'You do not have permission to cancel this job.' } }],
  },
  {
    operationId: 'retryJob',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/jobs/{job_id}/retry', { params: { path } }),
    sdk: (options) => retryJob({ ...options, path }),
    sends: { method: 'POST', url: `/api/v1/jobs/${id}/retry` },
    reply: 'RetriedRomeJob',
    failures: [unknown],
  },
  {
    operationId: 'streamJobEvents',
    authority: 'user',
    client: (client) => client.GET('/api/v1/jobs/events', { parseAs: 'text' }),
    sdk: (options) => streamJobEvents(options),
    sends: { method: 'GET', url: '/api/v1/jobs/events' },
    reply: 'JobEvents',
  },
  {
    operationId: 'getJobRetention',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/jobs/archive/config'),
    sdk: (options) => getJobRetention(options),
    sends: { method: 'GET', url: '/api/v1/jobs/archive/config' },
    reply: 'JobRetentionDays',
  },
  {
    operationId: 'archiveJobs',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/jobs/archive/run'),
    sdk: (options) => archiveJobs(options),
    sends: { method: 'POST', url: '/api/v1/jobs/archive/run' },
    reply: 'JobsSwept',
  },
  {
    operationId: 'getJobAnalytics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/jobs/analytics', { params: { query: { combined: false } } }),
    sdk: (options) => getJobAnalytics({ ...options, query: { combined: false } }),
    sends: { method: 'GET', url: '/api/v1/jobs/analytics?combined=false' },
    reply: 'JobFigures',
  },
  {
    operationId: 'exportJobAnalytics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/jobs/analytics/export', { parseAs: 'text' }),
    sdk: (options) => exportJobAnalytics(options),
    sends: { method: 'GET', url: '/api/v1/jobs/analytics/export' },
    reply: 'JobFiguresTable',
  },
]);

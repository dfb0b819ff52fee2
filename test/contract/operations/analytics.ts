import {
  getAnalyticsSummary,
  getDocumentedAnalytics,
  getModelAnalytics,
  listAnalyticsByTime,
  listAnalyticsMessages,
  listModelAnalytics,
  listModelChats,
  listTokenAnalytics,
  listUserAnalytics,
} from '../../../generated/sdk/index.ts';
import { chat, group } from '../cast.ts';
import { rows } from '../row.ts';

const url = '/api/v1/analytics';
const day = { start_date: 1767225600, end_date: 1767311999 };

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const prohibited = failure(
  401,
  'You do not have permission to access this resource. Please contact your administrator for assistance.',
  'accessProhibited',
);
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

export const analytics = rows([
  {
    operationId: 'getDocumentedAnalytics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/'),
    sdk: (options) => getDocumentedAnalytics(options),
    sends: { method: 'GET', url: `${url}/` },
    reply: 'UsageSummary',
  },
  {
    operationId: 'getAnalyticsSummary',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/summary', { params: { query: { ...day, group_id: group } } }),
    sdk: (options) => getAnalyticsSummary({ ...options, query: { ...day, group_id: group } }),
    sends: { method: 'GET', url: `${url}/summary?start_date=1767225600&end_date=1767311999&group_id=${group}` },
    reply: 'UsageSummary',
    failures: [prohibited, crash],
  },
  {
    operationId: 'listModelAnalytics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/models', { params: { query: day } }),
    sdk: (options) => listModelAnalytics({ ...options, query: day }),
    sends: { method: 'GET', url: `${url}/models?start_date=1767225600&end_date=1767311999` },
    reply: 'UsageByModel',
    failures: [prohibited, crash],
  },
  {
    operationId: 'listUserAnalytics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/users', { params: { query: { ...day, limit: 10, metric: 'tokens' } } }),
    sdk: (options) => listUserAnalytics({ ...options, query: { ...day, limit: 10, metric: 'tokens' } }),
    sends: { method: 'GET', url: `${url}/users?start_date=1767225600&end_date=1767311999&limit=10&metric=tokens` },
    reply: 'UsageByUser',
    failures: [prohibited, crash],
  },
  {
    operationId: 'listAnalyticsMessages',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/messages', { params: { query: { chat_id: chat } } }),
    sdk: (options) => listAnalyticsMessages({ ...options, query: { chat_id: chat } }),
    sends: { method: 'GET', url: `${url}/messages?chat_id=${chat}` },
    reply: 'MessagesOfChat',
    failures: [prohibited, crash],
  },
  {
    operationId: 'listAnalyticsByTime',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/daily', { params: { query: { ...day, granularity: '3h', metric: 'messages' } } }),
    sdk: (options) => listAnalyticsByTime({ ...options, query: { ...day, granularity: '3h', metric: 'messages' } }),
    sends: { method: 'GET', url: `${url}/daily?start_date=1767225600&end_date=1767311999&granularity=3h&metric=messages` },
    reply: 'UsageByDay',
    failures: [failure(400, 'Comparison requires a bounded date range'), prohibited, crash],
  },
  {
    operationId: 'listTokenAnalytics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/analytics/tokens', { params: { query: day } }),
    sdk: (options) => listTokenAnalytics({ ...options, query: day }),
    sends: { method: 'GET', url: `${url}/tokens?start_date=1767225600&end_date=1767311999` },
    reply: 'UsedTokens',
    failures: [prohibited, crash],
  },
  {
    operationId: 'listModelChats',
    authority: 'admin',
    client: (client) =>
      client.GET('/api/v1/analytics/models/{model_id}/chats', {
        params: { path: { model_id: 'llama3.2:3b' }, query: { skip: 0, limit: 10 } },
      }),
    sdk: (options) => listModelChats({ ...options, path: { model_id: 'llama3.2:3b' }, query: { skip: 0, limit: 10 } }),
    sends: { method: 'GET', url: `${url}/models/llama3.2%3A3b/chats?skip=0&limit=10` },
    reply: 'ChatsOfModel',
    failures: [prohibited, crash],
  },
  {
    operationId: 'getModelAnalytics',
    authority: 'admin',
    client: (client) =>
      client.GET('/api/v1/analytics/models/{model_id}/overview', { params: { path: { model_id: 'llama3.2:3b' }, query: { days: 1 } } }),
    sdk: (options) => getModelAnalytics({ ...options, path: { model_id: 'llama3.2:3b' }, query: { days: 1 } }),
    sends: { method: 'GET', url: `${url}/models/llama3.2%3A3b/overview?days=1` },
    reply: 'OverviewOfModel',
    failures: [prohibited, crash],
  },
]);

import {
  createFeedback,
  deleteAllFeedback,
  deleteDocumentedFeedback,
  deleteFeedbackById,
  deleteOwnFeedback,
  exportDocumentedFeedback,
  exportFeedback,
  getEvaluationConfig,
  getFeedbackById,
  getLeaderboard,
  getModelRatingHistory,
  listAllFeedback,
  listDocumentedFeedback,
  listFeedback,
  listFeedbackIds,
  listFeedbackModels,
  listOwnFeedback,
  updateDocumentedEvaluationConfig,
  updateDocumentedFeedback,
  updateEvaluationConfig,
  updateFeedbackById,
} from '../../../generated/sdk/index.ts';
import { answer, chat, feedback } from '../cast.ts';
import { rows } from '../row.ts';

const url = '/api/v1/evaluations';

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
const notFound = failure(404, "We could not find what you're looking for :/");
const notStored = failure(400, 'Something went wrong :/');

const arena = {
  ENABLE_EVALUATION_ARENA_MODELS: true,
  EVALUATION_ARENA_MODELS: [
    {
      id: 'travel-arena',
      name: 'Travel arena',
      meta: { model_ids: ['llama3.2:3b', 'mistral:7b'], filter_mode: 'include', access_grants: [] },
    },
  ],
};
const rating = {
  type: 'rating',
  data: { rating: 1, model_id: 'llama3.2:3b', sibling_model_ids: ['mistral:7b'], tags: ['travel'] },
  meta: { chat_id: chat, message_id: answer },
};
const change = { type: 'rating', data: { rating: -1, model_id: 'llama3.2:3b', comment: 'The Pantheon was closed.' } };

export const evaluations = rows([
  {
    operationId: 'getEvaluationConfig',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/config'),
    sdk: (options) => getEvaluationConfig(options),
    sends: { method: 'GET', url: `${url}/config` },
    reply: 'ArenaSettings',
    failures: [prohibited],
  },
  {
    operationId: 'updateEvaluationConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/evaluations/config', { body: arena }),
    sdk: (options) => updateEvaluationConfig({ ...options, body: arena }),
    sends: { method: 'POST', url: `${url}/config`, body: arena },
    reply: 'ArenaSettings',
    failures: [prohibited],
  },
  {
    operationId: 'updateDocumentedEvaluationConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/evaluations/config/update', { body: arena }),
    sdk: (options) => updateDocumentedEvaluationConfig({ ...options, body: arena }),
    sends: { method: 'POST', url: `${url}/config/update`, body: arena },
    reply: 'ArenaSettings',
  },
  {
    operationId: 'createFeedback',
    authority: 'user',
    client: (client) => client.POST('/api/v1/evaluations/feedback', { body: rating }),
    sdk: (options) => createFeedback({ ...options, body: rating }),
    sends: { method: 'POST', url: `${url}/feedback`, body: rating },
    reply: 'RomeFeedback',
    failures: [notStored, crash],
  },
  {
    operationId: 'getFeedbackById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/evaluations/feedback/{id}', { params: { path: { id: feedback } } }),
    sdk: (options) => getFeedbackById({ ...options, path: { id: feedback } }),
    sends: { method: 'GET', url: `${url}/feedback/${feedback}` },
    reply: 'RomeFeedback',
    failures: [notFound],
  },
  {
    operationId: 'updateFeedbackById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/evaluations/feedback/{id}', { params: { path: { id: feedback } }, body: change }),
    sdk: (options) => updateFeedbackById({ ...options, path: { id: feedback }, body: change }),
    sends: { method: 'POST', url: `${url}/feedback/${feedback}`, body: change },
    reply: 'ChangedFeedback',
    failures: [notFound],
  },
  {
    operationId: 'deleteFeedbackById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/evaluations/feedback/{id}', { params: { path: { id: feedback } } }),
    sdk: (options) => deleteFeedbackById({ ...options, path: { id: feedback } }),
    sends: { method: 'DELETE', url: `${url}/feedback/${feedback}` },
    reply: 'FeedbackDeleted',
    failures: [notFound],
  },
  {
    operationId: 'listDocumentedFeedback',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/feedback/all'),
    sdk: (options) => listDocumentedFeedback(options),
    sends: { method: 'GET', url: `${url}/feedback/all` },
    reply: 'AllFeedback',
  },
  {
    operationId: 'exportDocumentedFeedback',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/feedback/all/export', { parseAs: 'text' }),
    sdk: (options) => exportDocumentedFeedback(options),
    sends: { method: 'GET', url: `${url}/feedback/all/export` },
    reply: 'FeedbackTable',
  },
  {
    operationId: 'updateDocumentedFeedback',
    authority: 'user',
    client: (client) => client.POST('/api/v1/evaluations/feedback/{id}/update', { params: { path: { id: feedback } }, body: change }),
    sdk: (options) => updateDocumentedFeedback({ ...options, path: { id: feedback }, body: change }),
    sends: { method: 'POST', url: `${url}/feedback/${feedback}/update`, body: change },
    reply: 'ChangedFeedback',
  },
  {
    operationId: 'deleteDocumentedFeedback',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/evaluations/feedback/{id}/delete', { params: { path: { id: feedback } } }),
    sdk: (options) => deleteDocumentedFeedback({ ...options, path: { id: feedback } }),
    sends: { method: 'DELETE', url: `${url}/feedback/${feedback}/delete` },
    reply: 'FeedbackDeleted',
  },
  {
    operationId: 'deleteOwnFeedback',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/evaluations/feedbacks'),
    sdk: (options) => deleteOwnFeedback(options),
    sends: { method: 'DELETE', url: `${url}/feedbacks` },
    reply: 'FeedbackDeleted',
    failures: [prohibited],
  },
  {
    operationId: 'listAllFeedback',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/feedbacks/all'),
    sdk: (options) => listAllFeedback(options),
    sends: { method: 'GET', url: `${url}/feedbacks/all` },
    reply: 'AllFeedbackOutlines',
    failures: [prohibited],
  },
  {
    operationId: 'deleteAllFeedback',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/evaluations/feedbacks/all'),
    sdk: (options) => deleteAllFeedback(options),
    sends: { method: 'DELETE', url: `${url}/feedbacks/all` },
    reply: 'FeedbackDeleted',
    failures: [prohibited],
  },
  {
    operationId: 'exportFeedback',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/feedbacks/all/export', { params: { query: { model_id: 'llama3.2:3b' } } }),
    sdk: (options) => exportFeedback({ ...options, query: { model_id: 'llama3.2:3b' } }),
    sends: { method: 'GET', url: `${url}/feedbacks/all/export?model_id=llama3.2%3A3b` },
    reply: 'AllFeedback',
    failures: [prohibited],
  },
  {
    operationId: 'listFeedbackIds',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/feedbacks/all/ids'),
    sdk: (options) => listFeedbackIds(options),
    sends: { method: 'GET', url: `${url}/feedbacks/all/ids` },
    reply: 'FeedbackIds',
    failures: [prohibited],
  },
  {
    operationId: 'listFeedback',
    authority: 'admin',
    client: (client) =>
      client.GET('/api/v1/evaluations/feedbacks/list', { params: { query: { order_by: 'rating', direction: 'asc', page: 1 } } }),
    sdk: (options) => listFeedback({ ...options, query: { order_by: 'rating', direction: 'asc', page: 1 } }),
    sends: { method: 'GET', url: `${url}/feedbacks/list?order_by=rating&direction=asc&page=1` },
    reply: 'FeedbackPageOfAll',
    failures: [prohibited, crash],
  },
  {
    operationId: 'listFeedbackModels',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/feedbacks/models'),
    sdk: (options) => listFeedbackModels(options),
    sends: { method: 'GET', url: `${url}/feedbacks/models` },
    reply: 'FeedbackModels',
    failures: [prohibited],
  },
  {
    operationId: 'listOwnFeedback',
    authority: 'user',
    client: (client) => client.GET('/api/v1/evaluations/feedbacks/user', { params: { query: { page: 1 } } }),
    sdk: (options) => listOwnFeedback({ ...options, query: { page: 1 } }),
    sends: { method: 'GET', url: `${url}/feedbacks/user?page=1` },
    reply: 'BensFeedbackPage',
    failures: [prohibited, crash],
  },
  {
    operationId: 'getLeaderboard',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/evaluations/leaderboard', { params: { query: { query: 'travel' } } }),
    sdk: (options) => getLeaderboard({ ...options, query: { query: 'travel' } }),
    sends: { method: 'GET', url: `${url}/leaderboard?query=travel` },
    reply: 'ModelLeaderboard',
    failures: [prohibited, crash],
  },
  {
    operationId: 'getModelRatingHistory',
    authority: 'admin',
    client: (client) =>
      client.GET('/api/v1/evaluations/leaderboard/{model_id}/history', {
        params: { path: { model_id: 'llama3.2:3b' }, query: { days: 2 } },
      }),
    sdk: (options) => getModelRatingHistory({ ...options, path: { model_id: 'llama3.2:3b' }, query: { days: 2 } }),
    sends: { method: 'GET', url: `${url}/leaderboard/llama3.2%3A3b/history?days=2` },
    reply: 'RatingHistory',
    failures: [prohibited, crash],
  },
]);

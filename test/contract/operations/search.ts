import { searchContent } from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const rome = { q: 'Rome', kind: 'chat' as const, page: 2 };

export const search = rows([
  {
    operationId: 'searchContent',
    authority: 'user',
    client: (client) => client.GET('/api/v1/search', { params: { query: rome } }),
    sdk: (options) => searchContent({ ...options, query: rome }),
    sends: { method: 'GET', url: '/api/v1/search?q=Rome&kind=chat&page=2' },
    reply: 'SearchResults',
  },
]);

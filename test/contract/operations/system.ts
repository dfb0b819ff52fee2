import { getLoadBalancing, getSystemMetrics, listBackendSnapshots, setLoadBalancing } from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const turns = { strategy: 'round_robin' } as const; // one of the strategies, not any text
const since = { since: 1_767_258_000, backend_url: 'http://ollama.internal:11434' };

export const system = rows([
  {
    operationId: 'getSystemMetrics',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/system/metrics'),
    sdk: (options) => getSystemMetrics(options),
    sends: { method: 'GET', url: '/api/v1/system/metrics' },
    reply: 'MachineMetrics',
  },
  {
    operationId: 'getLoadBalancing',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/system/lb-strategy'),
    sdk: (options) => getLoadBalancing(options),
    sends: { method: 'GET', url: '/api/v1/system/lb-strategy' },
    reply: 'DefaultLoadBalancing',
  },
  {
    operationId: 'setLoadBalancing',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/system/lb-strategy', { body: turns }),
    sdk: (options) => setLoadBalancing({ ...options, body: turns }),
    sends: { method: 'POST', url: '/api/v1/system/lb-strategy', body: turns },
    reply: 'TurnsNotKept',
    failures: [
      {
        prefer: 'code=422, example=unknownStrategy',
        status: 422,
        body: { detail: "Invalid strategy 'nope'. Must be one of: ['fastest', 'least_connections', 'round_robin']" },
      },
    ],
  },
  {
    operationId: 'listBackendSnapshots',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/system/snapshots', { params: { query: since } }),
    sdk: (options) => listBackendSnapshots({ ...options, query: since }),
    sends: {
      method: 'GET',
      url: '/api/v1/system/snapshots?since=1767258000&backend_url=http%3A%2F%2Follama.internal%3A11434',
    },
    reply: 'NoBackendSnapshots',
  },
]);

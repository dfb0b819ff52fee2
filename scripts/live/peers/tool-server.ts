/** A tool server that describes one tool. */
import type { Peer } from './peer.ts';

const TOOLS = {
  openapi: '3.1.0',
  info: { title: 'Weather tools', version: '1.0.0', description: 'Forecasts for cities.' },
  paths: {
    '/forecast': {
      get: {
        operationId: 'get_forecast',
        summary: 'Forecast',
        parameters: [{ name: 'city', in: 'query', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'The forecast.' } },
      },
    },
  },
};

export const toolServer: Peer = {
  answer: ({ path }) => (path === '/tools/openapi.json' ? { body: TOOLS } : undefined),
  inputs: (base) => ({ toolServerUrl: `${base}/tools` }),
};

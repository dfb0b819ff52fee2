/** openapi-fetch alone, on which `createClient` is built. */
import createFetchClient from 'openapi-fetch';
import type { paths } from '../../../../generated/schema.d.ts';
import { BODY, demand, ID, type MakeCaller, TOKEN } from './caller.ts';

export const makeCaller: MakeCaller = (baseUrl) => {
  const client = createFetchClient<paths>({ baseUrl, headers: { authorization: `Bearer ${TOKEN}` } });
  return {
    get: async () => demand((await client.GET('/api/v1/chats/{id}', { params: { path: { id: ID } } })).data),
    post: async () => demand((await client.POST('/api/v1/chats/new', { body: BODY })).data),
  };
};

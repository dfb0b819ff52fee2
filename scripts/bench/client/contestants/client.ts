/** `createClient` of this package. */
import { createClient } from '../../../../src/client/create-client.ts';
import { BODY, demand, ID, type MakeCaller, TOKEN } from './caller.ts';

export const makeCaller: MakeCaller = (baseUrl) => {
  const client = createClient({ baseUrl, token: TOKEN });
  return {
    get: async () => demand((await client.GET('/api/v1/chats/{id}', { params: { path: { id: ID } } })).data),
    post: async () => demand((await client.POST('/api/v1/chats/new', { body: BODY })).data),
  };
};

/** The SDK of this package, on hey-api's client. */
import { createChat, createClient, createConfig, getChatById } from '../../../../src/sdk.ts';
import { BODY, demand, ID, type MakeCaller, TOKEN } from './caller.ts';

export const makeCaller: MakeCaller = (baseUrl) => {
  const client = createClient(createConfig({ baseUrl, auth: TOKEN }));
  return {
    get: async () => demand((await getChatById({ client, path: { id: ID } })).data),
    post: async () => demand((await createChat({ client, body: BODY })).data),
  };
};

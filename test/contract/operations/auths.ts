import { createApiKey, deleteApiKey, getApiKey, getSession, signIn, signOut, signOutByGet, signUp } from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const credentials = { email: 'ben@example.com', password: 'a-long-passphrase' };
const registration = { name: 'Cleo Marsh', email: 'cleo@example.com', password: 'another-long-passphrase' };

export const auths = rows([
  {
    operationId: 'getSession',
    authority: 'session',
    client: (client) => client.GET('/api/v1/auths/'),
    sdk: (options) => getSession(options),
    sends: { method: 'GET', url: '/api/v1/auths/' },
    reply: 'BensSession',
  },
  {
    operationId: 'signIn',
    authority: 'public',
    client: (client) => client.POST('/api/v1/auths/signin', { body: credentials }),
    sdk: (options) => signIn({ ...options, body: credentials }),
    sends: { method: 'POST', url: '/api/v1/auths/signin', body: credentials },
    reply: 'BenSignedIn',
    failures: [
      {
        prefer: 'code=400',
        status: 400,
        body: { detail: 'The email or password provided is incorrect. Please check for typos and try logging in again.' },
      },
    ],
  },
  {
    operationId: 'signUp',
    authority: 'public',
    client: (client) => client.POST('/api/v1/auths/signup', { body: registration }),
    sdk: (options) => signUp({ ...options, body: registration }),
    sends: { method: 'POST', url: '/api/v1/auths/signup', body: registration },
    reply: 'CleoSignedIn',
    failures: [
      {
        prefer: 'code=400, example=passwordTooLong',
        status: 400,
        body: { detail: 'Uh-oh! The password you entered is too long. Please make sure your password is less than 72 bytes long.' },
      },
    ],
  },
  {
    operationId: 'signOut',
    authority: 'public',
    client: (client) => client.POST('/api/v1/auths/signout'),
    sdk: (options) => signOut(options),
    sends: { method: 'POST', url: '/api/v1/auths/signout' },
    reply: 'SignedOut',
    failures: [{ prefer: 'code=500', status: 500, body: { detail: 'Failed to sign out from the OpenID provider.' } }],
  },
  {
    operationId: 'signOutByGet',
    authority: 'public',
    client: (client) => client.GET('/api/v1/auths/signout'),
    sdk: (options) => signOutByGet(options),
    sends: { method: 'GET', url: '/api/v1/auths/signout' },
    reply: 'SignedOut',
    failures: [{ prefer: 'code=500', status: 500, body: { detail: 'Failed to sign out from the OpenID provider.' } }],
  },
  {
    operationId: 'getApiKey',
    authority: 'authenticated',
    client: (client) => client.GET('/api/v1/auths/api_key'),
    sdk: (options) => getApiKey(options),
    sends: { method: 'GET', url: '/api/v1/auths/api_key' },
    reply: 'BensApiKey',
    failures: [
      {
        prefer: 'code=404',
        status: 404,
        body: {
          detail:
            "Oops! It looks like there's a hiccup. The API key is missing. Please make sure to provide a valid API key to access this feature.",
        },
      },
    ],
  },
  {
    operationId: 'createApiKey',
    authority: 'authenticated',
    client: (client) => client.POST('/api/v1/auths/api_key'),
    sdk: (options) => createApiKey(options),
    sends: { method: 'POST', url: '/api/v1/auths/api_key' },
    reply: 'BensApiKey',
    failures: [{ prefer: 'code=403', status: 403, body: { detail: 'API key creation is not allowed in the environment.' } }],
  },
  {
    operationId: 'deleteApiKey',
    authority: 'authenticated',
    client: (client) => client.DELETE('/api/v1/auths/api_key'),
    sdk: (options) => deleteApiKey(options),
    sends: { method: 'DELETE', url: '/api/v1/auths/api_key' },
    reply: 'ApiKeyDeleted',
  },
]);

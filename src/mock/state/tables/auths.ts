/** Signing in and up, and the caller's own account. */
import { anyone } from '../access.ts';
import { fieldsOf, given } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { mayCaller, permissionsOf } from '../membership.ts';
import { reads } from '../reading.ts';
import { prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes } from '../writing.ts';
import { accountOf, EMAIL_TAKEN, setPassword } from './users.ts';

const WRONG_CREDENTIALS = new Refusal(400, 'The email or password provided is incorrect. Please check for typos and try logging in again.');
const WRONG_PASSWORD = new Refusal(400, 'The password provided is incorrect. Please check for typos and try again.');
const INVALID_EMAIL = new Refusal(
  400,
  "The email format you entered is invalid. Please double-check and make sure you're using a valid email address (e.g., yourname@example.com).",
);
const NO_API_KEY = new Refusal(
  404,
  "Oops! It looks like there's a hiccup. The API key is missing. Please make sure to provide a valid API key to access this feature.",
);

const NO_API_KEYS = new Refusal(403, 'API key creation is not allowed in the environment.');
const UNKNOWN_TO_PROVIDER = new Refusal(403, 'User not found. Please sign in via the web interface first.');

/** Four weeks, the server's default. */
const SESSION_SECONDS = 28 * 24 * 60 * 60;

const me: Finding = { by: ({ items, caller }) => items('users').get(caller.id), allowed: anyone };

/** The tokens of an account: of its session, or its API keys. */
const tokensOf = (id: unknown, session: boolean, context: Context): readonly Item[] =>
  context
    .items('tokens')
    .of(String(id))
    .filter((token) => token['session'] === session);

/** What is said to who has signed in: the account, its token and what it may do. An account has one token, which lasts. */
function signedIn(account: Item, context: Context): Fields {
  const id = String(account['id']);
  const token =
    tokensOf(id, true, context)[0] ?? context.items('tokens').insert({ id: `token-${context.newId()}`, user_id: id, session: true });
  return {
    ...account,
    profile_image_url: `/api/v1/users/${id}/profile/image`,
    token: token['id'],
    token_type: 'Bearer',
    expires_at: context.now('seconds') + SESSION_SECONDS,
    permissions: permissionsOf(id, context),
  };
}

const knowsPassword = (account: Item, password: unknown, context: Context): boolean => {
  const known = context.items('passwords').get(account['id'])?.['password'];
  return known === undefined || known === password;
};

/** Makes an account; what the body does not say is the default. */
function addAccount(role: unknown, context: Context): Item {
  const { name, email, password, profile_image_url } = context.body;
  const address = String(email).toLowerCase();
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) throw INVALID_EMAIL;
  if (accountOf(address, context)) throw EMAIL_TAKEN;
  const account = context.items('users').insert({ name, email: address, role, ...(profile_image_url ? { profile_image_url } : {}) });
  setPassword(account, password, context);
  return account;
}

const signIn: Row = (context) => {
  const account = accountOf(context.body['email'], context);
  if (!account || !knowsPassword(account, context.body['password'], context)) throw WRONG_CREDENTIALS;
  return signedIn(account, context);
};

const signUp: Row = (context) => {
  const { ENABLE_SIGNUP: on, ENABLE_LOGIN_FORM: form, DEFAULT_USER_ROLE: role } = context.setting('admin');
  if (on === false || form === false) throw prohibited(403);
  return signedIn(addAccount(role, context), context);
};

/** What an account gets for a provider's token: the cast's Ben is the only one whom a provider knows. */
const signInWithProvider: Row = (context) => {
  const { email } = fieldsOf(context.call.example());
  const account = accountOf(email, context);
  if (!account) throw UNKNOWN_TO_PROVIDER;
  const sessions = context.items('oauthSessions');
  const provider = context.call.params['provider'];
  const [known] = sessions.of(String(account['id'])).filter((one) => one['provider'] === provider);
  if (!known)
    sessions.insert({
      user_id: account['id'],
      provider,
      token: { access_token: context.body['token'] },
      expires_at: context.now('seconds') + 3600,
    });
  return signedIn(account, context);
};

/** Refuses API keys where they are switched off, and to a user without the permission. */
function needApiKeys(context: Context): void {
  if (context.setting('admin')['ENABLE_API_KEYS'] === false || !mayCaller('features.api_keys', context)) throw NO_API_KEYS;
}

const apiKey = (context: Context): Item => {
  const key = tokensOf(context.caller.id, false, context)[0];
  if (!key) throw NO_API_KEY;
  return key;
};

function dropApiKeys(context: Context): void {
  for (const key of tokensOf(context.caller.id, false, context)) context.items('tokens').remove(key);
}

const changePassword: Row = (context) => {
  const account = context.items('users').get(context.caller.id);
  if (!account || !knowsPassword(account, context.body['password'], context)) throw WRONG_PASSWORD;
  setPassword(account, context.body['new_password'], context);
  return true;
};

export const auths = {
  collections: {
    /** Whose token is which. Ben's and Cleo's stand in their examples; Ada's stands in none. */
    tokens: {
      created: null,
      updated: null,
      kept: true,
      seed: (cast) => {
        const [ben, cleo] = [cast.item('BenSignedIn'), cast.item('CleoSignedIn')];
        const ada = cast.items('UserAccounts', 'users').find(({ role }) => role === 'admin');
        return [
          { id: 'admin-token', user_id: ada?.['id'], session: true },
          { id: ben['token'], user_id: ben['id'], session: true },
          { id: cleo['token'], user_id: cleo['id'], session: true },
          { id: cast.item('BensApiKey')['api_key'], user_id: ben['id'], session: false },
        ];
      },
    },
  },
  rows: {
    signIn,
    signUp,
    signInWithOAuthToken: signInWithProvider,
    addUser: (context) => signedIn(addAccount(context.body['role'] ?? 'pending', context), context),
    getSession: reads('users', {
      ...me,
      reply: (account, context) => ({
        ...signedIn(account, context),
        profile_image_url: account['profile_image_url'],
        token: context.caller.token,
      }),
    }),
    updateProfile: changes('users', { ...me, set: given('name', 'profile_image_url', 'bio', 'gender', 'date_of_birth'), touch: false }),
    updateTimezone: changes('users', { ...me, set: given('timezone'), touch: false, reply: () => ({ status: true }) }),
    updatePassword: changePassword,
    getApiKey: (context) => {
      needApiKeys(context);
      return { api_key: apiKey(context)['id'] };
    },
    createApiKey: (context) => {
      needApiKeys(context);
      dropApiKeys(context);
      const id = `sk-${context.newId().replaceAll('-', '')}`;
      return { api_key: context.items('tokens').insert({ id, session: false })['id'] };
    },
    deleteApiKey: (context) => {
      needApiKeys(context);
      dropApiKeys(context);
      return true;
    },
  },
} as const satisfies Table;

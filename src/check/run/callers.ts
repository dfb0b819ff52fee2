/** The accounts that a run may use: their tokens are tried before anything else. */
import { detailOf } from '../roles.ts';
import { CheckInputError, ServerUnreachableError } from './errors.ts';
import { fieldOf } from './identify.ts';
import type { Caller, Exchange, Sender } from './sender.ts';

export interface Credentials {
  /** Of an administrator or a user. */
  readonly token?: string | undefined;
  readonly userToken?: string | undefined;
  readonly pendingToken?: string | undefined;
  /** Begins with `sk-`. */
  readonly apiKey?: string | undefined;
  readonly scimToken?: string | undefined;
  /** With `password` in place of `token`. */
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

/** The shell variable that holds a caller's token, by caller; absent for those without one. */
export type Variables = Partial<Readonly<Record<Caller, string>>>;

/**
 * Gives the sender its tokens, after a look at whose they are.
 *
 * @returns which variable a command line takes each token from, and the tokens themselves, to be masked
 * @throws CheckInputError for a token that the server refuses or that is another role's, and for a sign-in that fails
 */
export async function introduce(sender: Sender, credentials: Credentials): Promise<{ variables: Variables; secrets: readonly string[] }> {
  const { userToken, pendingToken, apiKey, scimToken } = credentials;
  const variables: Partial<Record<Caller, string>> = {};
  const token = credentials.token ?? (await signIn(sender, credentials));
  if (token !== undefined) {
    const role = await roleOf(sender, '--token', token);
    if (role === 'pending')
      throw new CheckInputError('--token', 'The account of --token is pending: it may call next to nothing. Name it with --pending-token.');
    settle(role, token, 'OWUI_TOKEN');
  }
  if (userToken !== undefined) {
    await demandRole('--user-token', userToken, 'user');
    settle('user', userToken, 'OWUI_USER_TOKEN');
  }
  if (pendingToken !== undefined) {
    await demandRole('--pending-token', pendingToken, 'pending');
    settle('pending', pendingToken, 'OWUI_PENDING_TOKEN');
  }
  if (apiKey !== undefined) {
    await demandKnownKey(sender, apiKey);
    settle('apiKey', apiKey, 'OWUI_API_KEY');
  }
  if (scimToken !== undefined) settle('scim', scimToken, 'OWUI_SCIM_TOKEN');
  return { variables, secrets: [token, userToken, pendingToken, apiKey, scimToken].filter((one) => one !== undefined) };

  async function demandRole(option: string, text: string, wanted: Role): Promise<void> {
    const role = await roleOf(sender, option, text);
    if (role !== wanted)
      throw new CheckInputError(
        option,
        `The account of ${option} has the role ${role}. Give a token of the role ${wanted}, or leave it out.`,
      );
  }

  function settle(caller: Caller, text: string, variable: string): void {
    sender.setToken(caller, text);
    variables[caller] = variable;
  }
}

/** Tells the account behind a token. */
const SESSION = { method: 'GET', target: '/api/v1/auths/' } as const;

type Role = 'admin' | 'user' | 'pending';

const isRole = (value: unknown): value is Role => value === 'admin' || value === 'user' || value === 'pending';

/** The role of the account behind a token, which the session tells. The sender keeps the token only for this question. */
async function roleOf(sender: Sender, option: string, token: string): Promise<Role> {
  if (token.startsWith('sk-'))
    throw new CheckInputError(option, `${option} is an API key. Give it as --api-key, and the token of a signed-in session as ${option}.`);
  const { reply, broken } = await sender.introduce(token, SESSION);
  if (!reply) throw new ServerUnreachableError(sender.url, broken ?? 'no reply');
  const role = fieldOf(reply.text, 'role');
  if (reply.status === 200 && isRole(role)) return role;
  const words = detailOf(reply.text);
  throw new CheckInputError(
    option,
    `The server refuses ${option}: GET /api/v1/auths/ answered ${reply.status}${words === undefined ? '' : ` "${words}"`}. Sign in again and give the new token.`,
  );
}

/** A key that the server does not know would look as if it were refused rightly. Which role it has makes no difference. */
async function demandKnownKey(sender: Sender, key: string): Promise<void> {
  const { reply, broken } = await sender.introduce(key, SESSION);
  if (!reply) throw new ServerUnreachableError(sender.url, broken ?? 'no reply');
  if (reply.status === 401)
    throw new CheckInputError(
      '--api-key',
      'The server does not know --api-key: GET /api/v1/auths/ answered 401. Make a new one, or leave it out.',
    );
}

async function signIn(sender: Sender, { email, password }: Credentials): Promise<string | undefined> {
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined || password === undefined)
    throw new CheckInputError('--email', 'To sign in, give both --email and --password, or OWUI_EMAIL and OWUI_PASSWORD.');
  const done = await sender.ask({ method: 'POST', target: '/api/v1/auths/signin', caller: 'nobody', body: { email, password } });
  return tokenOf(sender, done);
}

function tokenOf(sender: Sender, { reply, broken }: Exchange): string {
  if (!reply) throw new ServerUnreachableError(sender.url, broken ?? 'no reply');
  const token = fieldOf(reply.text, 'token');
  if (reply.status === 200 && typeof token === 'string' && token !== '') return token;
  if (reply.status === 200)
    throw new CheckInputError(
      '--email',
      'The account asks for a second factor, which a program cannot give. Sign in with a browser and give its token as --token.',
    );
  throw new CheckInputError(
    '--email',
    `The server refuses the sign-in: ${reply.status} "${detailOf(reply.text) ?? reply.mediaType}". Check --email and --password, or give a token as --token.`,
  );
}

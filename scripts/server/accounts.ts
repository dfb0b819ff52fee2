/** The three people every real server knows, one of each role: made on the first start, signed in on later ones. */
import { z } from 'zod';
import { attempt, demand, SetupError } from './api.ts';

export type Role = 'admin' | 'user' | 'pending';

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const ACCOUNTS: Readonly<Record<Role, Account>> = {
  admin: { name: 'Ada Okafor', email: 'ada@example.com', password: 'ada-passphrase' },
  user: { name: 'Ben Lindqvist', email: 'ben@example.com', password: 'ben-passphrase' },
  pending: { name: 'Cleo Marsh', email: 'cleo@example.com', password: 'cleo-passphrase' },
};

export type Tokens = Readonly<Record<Role, string>>;

const session = z.object({ token: z.string(), role: z.string() });

/** A session token of each. Whoever comes first to an empty server becomes its administrator. */
export async function signInAll(url: string): Promise<Tokens> {
  const { onboarding } = await demand(url, 'GET /api/config', z.object({ onboarding: z.boolean().optional() }));
  if (onboarding) await demand(url, 'POST /api/v1/auths/signup', session, { body: ACCOUNTS.admin });
  const admin = await signIn(url, 'admin');
  const others = async (role: Role): Promise<string> => {
    const { email, password } = ACCOUNTS[role];
    if (!(await attempt(url, 'POST /api/v1/auths/signin', session, { body: { email, password } })))
      await demand(url, 'POST /api/v1/auths/add', session, { token: admin, body: { ...ACCOUNTS[role], role } });
    return signIn(url, role);
  };
  return { admin, user: await others('user'), pending: await others('pending') };
}

async function signIn(url: string, role: Role): Promise<string> {
  const { email, password } = ACCOUNTS[role];
  const line = 'POST /api/v1/auths/signin';
  const found = await demand(url, line, session, { body: { email, password } });
  if (found.role !== role) throw new SetupError(line, `says that ${email} is ${found.role}, not ${role}`);
  return found.token;
}

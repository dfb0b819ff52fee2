/**
 * The life of a second factor: switched on, set up, used, replaced, lost, switched off. It needs codes that an authenticator computes,
 * and it ends every session of the server twice.
 */
import { z } from 'zod';
import { ACCOUNTS } from '../../server/accounts.ts';
import { Browser } from '../browser.ts';
import { totp } from '../totp.ts';
import { anything, ask, object, type Stage } from './stage.ts';

const MIRA = { name: 'Mira Holt', email: 'mira@example.com', password: 'mira-passphrase', role: 'admin' };
const NILS = { name: 'Nils Berg', email: 'nils@example.com', password: 'nils-passphrase', role: 'user' };
const PIA = { name: 'Pia Lund', email: 'pia@example.com', password: 'pia-passphrase', role: 'user' };

const challenge = z.object({ next_step: z.string(), challenge_token: z.string() });
const setup = z.object({ manual_key: z.string() });
const session = z.object({ token: z.string() });
const codes = z.object({ recovery_codes: z.array(z.string()) });

const MFA = '/api/v1/auths/mfa';

export async function rehearseMfa(stage: Stage): Promise<void> {
  for (const account of [MIRA, NILS]) await ask(stage, 'POST /api/v1/auths/add', anything, { token: stage.tokens.admin, body: account });
  await switchMfa(stage, (await ask(stage, 'POST /api/v1/auths/signin', session, { body: credentials(MIRA) })).token, true);
  const token = await liveWithIt(stage);
  await ask(stage, 'POST /api/v1/auths/add', anything, { token, body: PIA }); // answers no token now
  await ask(stage, 'POST /api/v1/auths/signin', anything, { body: credentials(ACCOUNTS.pending) }); // nor for Cleo
  await comeFromTheProvider(stage);
  await loseIt(stage);
  await switchMfa(stage, token, false);
}

const credentials = ({ email, password }: { readonly email: string; readonly password: string }) => ({ email, password });

async function switchMfa(stage: Stage, token: string, on: boolean): Promise<void> {
  const settings = await ask(stage, 'GET /api/v1/auths/admin/config', object, { token });
  await ask(stage, 'POST /api/v1/auths/admin/config', anything, { token, body: { ...settings, ENABLE_MFA: on } });
}

/** Mira sets it up, signs in with it, takes new recovery codes and another authenticator. An account has ten codes in 15 minutes; she needs seven. */
async function liveWithIt(stage: Stage): Promise<string> {
  const signIn = () => ask(stage, 'POST /api/v1/auths/signin', challenge, { body: credentials(MIRA) });
  const first = await enroll(stage, await signIn(), codes.and(session));
  await ask(stage, `GET ${MFA}/status`, object, { token: first.token });
  const [forVerify = '', forCodes = ''] = first.recovery_codes;
  const second = await verify(stage, await signIn(), forVerify);
  const renewed = await ask(stage, `POST ${MFA}/recovery/codes`, codes, { token: second, body: { code: forCodes, recovery: true } });
  const [forSignIn = '', forReplacement = ''] = renewed.recovery_codes;
  const third = await verify(stage, await signIn(), forSignIn);
  const replacement = await ask(stage, `POST ${MFA}/replace`, challenge, { token: third, body: { code: forReplacement, recovery: true } });
  const [forLast = ''] = (await enroll(stage, replacement, codes)).recovery_codes;
  return verify(stage, await signIn(), forLast);
}

async function enroll<T>(stage: Stage, { challenge_token }: z.infer<typeof challenge>, shape: z.ZodType<T>): Promise<T> {
  const { manual_key } = await ask(stage, `POST ${MFA}/enroll/start`, setup, { body: { challenge_token } });
  const code = totp(manual_key, Date.now() / 1000);
  return ask(stage, `POST ${MFA}/enroll/confirm`, shape, { body: { challenge_token, code } });
}

async function verify(stage: Stage, { challenge_token }: z.infer<typeof challenge>, code: string): Promise<string> {
  return (await ask(stage, `POST ${MFA}/verify`, session, { body: { challenge_token, code, recovery: true } })).token;
}

/** Dora comes back from the provider without a session, and the page fetches her challenge by its cookie. */
async function comeFromTheProvider(stage: Stage): Promise<void> {
  const browser = new Browser(stage.recorder, stage.url);
  await browser.goThrough('/oauth/oidc/login');
  await browser.ask('POST', `${MFA}/challenge`, { origin: stage.url });
}

/** Nils has lost authenticator and codes. The operator resets him, and he begins anew. */
async function loseIt(stage: Stage): Promise<void> {
  const reset_token = await stage.resetMfa(NILS.email);
  const { challenge_token } = await ask(stage, 'POST /api/v1/auths/signin', challenge, { body: credentials(NILS) });
  await ask(stage, `POST ${MFA}/recover`, challenge, { body: { challenge_token, reset_token } });
}

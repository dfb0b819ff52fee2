/** The command line of `npm run test:fuzz` and the two environment variables that it reads. */
import { parseArgs } from 'node:util';
import { FuzzSetupError } from './error.ts';

export interface FuzzArguments {
  /** A real server's base URL without a slash at its end; without it, the mock is asked. */
  readonly server: string | undefined;
  /** Tokens for a real server, by role; at least one. Empty for the mock. */
  readonly tokens: Readonly<Partial<Record<FuzzRole, string>>>;
  readonly seed: number;
  /** Most requests that the random phase makes for one operation. */
  readonly examples: number;
  /** Most seconds that the whole run may take. */
  readonly limit: number;
  /** Only these operations; empty for all. */
  readonly operations: readonly string[];
  /** Asks only so many operations, spread over the contract; all if absent. */
  readonly sample: number | undefined;
  /** Asks a mock with state, whose operations change what others find. */
  readonly stateful: boolean;
  readonly selfCheck: boolean;
}

export type FuzzRole = 'admin' | 'user';

export const TOKEN_VARIABLES: Readonly<Record<FuzzRole, string>> = { admin: 'OWUI_ADMIN_TOKEN', user: 'OWUI_USER_TOKEN' };

const DEFAULTS = { seed: 20261121, examples: 25, limit: 1_200 };

const USAGE = `npm run test:fuzz -- [options]
  --server URL     ask a real server, only operations that read; needs OWUI_ADMIN_TOKEN or OWUI_USER_TOKEN
  --operation ID   only this operation; may be repeated
  --examples N     random requests for each operation (${DEFAULTS.examples})
  --seed N         the same seed makes the same requests (${DEFAULTS.seed})
  --sample N       only N operations, spread over the contract
  --stateful       ask a mock that keeps what it is told
  --limit SECONDS  most time that the run may take (${DEFAULTS.limit})
  --self-check     ask a server that lies on purpose, and fail unless every lie is found`;

/** @throws FuzzSetupError for an argument or an environment that cannot be used */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): FuzzArguments {
  const values = parse(args);
  const server = values.server === undefined ? undefined : readUrl(values.server);
  return {
    server,
    tokens: server === undefined ? {} : readTokens(env),
    seed: readNumber('seed', values.seed, 0) ?? DEFAULTS.seed,
    examples: readNumber('examples', values.examples, 1) ?? DEFAULTS.examples,
    limit: readNumber('limit', values.limit, 1) ?? DEFAULTS.limit,
    operations: values.operation ?? [],
    sample: readNumber('sample', values.sample, 1),
    stateful: values.stateful ?? false,
    selfCheck: values['self-check'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        server: { type: 'string' },
        operation: { type: 'string', multiple: true },
        examples: { type: 'string' },
        seed: { type: 'string' },
        limit: { type: 'string' },
        sample: { type: 'string' },
        stateful: { type: 'boolean' },
        'self-check': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new FuzzSetupError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function readUrl(text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new FuzzSetupError(`--server ${text} is not an address. Give one such as http://127.0.0.1:8080.`);
  return text.replace(/\/+$/, '');
}

function readTokens(env: NodeJS.ProcessEnv): FuzzArguments['tokens'] {
  const { [TOKEN_VARIABLES.admin]: admin, [TOKEN_VARIABLES.user]: user } = env;
  if (!admin && !user)
    throw new FuzzSetupError(
      'A real server wants a token. Set OWUI_ADMIN_TOKEN, OWUI_USER_TOKEN or both; `npm run server -- start` prints them.',
    );
  return { ...(admin ? { admin } : {}), ...(user ? { user } : {}) };
}

function readNumber(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least)
    throw new FuzzSetupError(`--${name} ${text} is not a whole number from ${least}. Give one, or leave the option out.`);
  return value;
}

/** Options that cannot work are refused when the client is made, not at the first call that needs them. */
import { ClientOptionError } from './option-error.ts';
import type { CallOptions, ClientOptions } from './options.ts';

/** What a timer can count. */
const LONGEST = 2 ** 31 - 1;

/** @returns the base URL without slashes at its end */
export function checkOptions(options: ClientOptions): string {
  if (options.token === '') throw new ClientOptionError('token', 'is empty. Pass a session token or an API key, or leave it out.');
  checkCall(options);
  for (const [name, value] of Object.entries(options.retryDelay ?? {})) checkNumber(`retryDelay.${name}`, value);
  return checkedBaseUrl(options.baseUrl);
}

export function checkCall({ timeout = {}, retries = 0 }: CallOptions): void {
  for (const [name, value] of Object.entries(timeout)) checkNumber(`timeout.${name}`, value);
  checkNumber('retries', retries);
}

function checkNumber(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= LONGEST)) return;
  throw new ClientOptionError(name, `is ${value}. Pass a number from 0 to ${LONGEST}.`);
}

function checkedBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) {
    throw new ClientOptionError(
      'baseUrl',
      `is not an http(s) URL: \`${baseUrl}\`. Pass the server's address with its scheme, such as http://localhost:8080.`,
    );
  }
  const trimmed = baseUrl.replace(/\/+$/, '');
  const [ending] = /\/api(\/v1)?$/.exec(trimmed) ?? [];
  if (ending) throw new ClientOptionError('baseUrl', `ends in ${ending}, which the contract's paths begin with. Leave it off.`);
  return trimmed;
}

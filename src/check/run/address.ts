/** The server's address, and the guard that keeps a check from a server that it was not meant for. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { CheckInputError, ServerUnreachableError } from './errors.ts';

/**
 * The base URL without a slash at its end.
 *
 * @throws CheckInputError for what is no address of a server
 */
export function parseServerUrl(text: string): string {
  const wrong = (problem: string): CheckInputError =>
    new CheckInputError('--url', `${problem} Name a server, such as http://localhost:3000.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong(`--url ${withoutCredentials(text)} is no http or https address.`);
  if (url.username !== '' || url.password !== '')
    throw wrong('--url holds a user name or a password. Leave them out: tokens go into --token or the environment.');
  if (url.search !== '' || url.hash !== '') throw wrong('--url has a query or a fragment. Leave it out.');
  const path = url.pathname.replace(/\/+$/, '');
  if (/\/api(\/v1)?$/.test(path))
    throw new CheckInputError(
      '--url',
      `--url ends in ${path}: leave that out, ${url.origin}${path.replace(/\/api(\/v1)?$/, '')} is enough.`,
    );
  return url.origin + path;
}

const withoutCredentials = (text: string): string => text.replace(/\/\/[^/@]*@/, '//');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Lets loopback addresses through and hosts that are named.
 *
 * @param allowed hosts without port, as `--allow-host` names them
 * @throws CheckInputError for another host, ServerUnreachableError if its name has no address
 */
export async function guardHost(url: string, allowed: readonly string[]): Promise<void> {
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
  if (allowed.some((name) => name.toLowerCase() === host.toLowerCase())) return;
  const addresses = await lookup(host, { all: true }).catch((error: unknown) => {
    throw new ServerUnreachableError(url, `its host has no address (${error instanceof Error ? error.message : error})`);
  });
  if (addresses.every(({ address }) => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'))) return;
  throw new CheckInputError(
    '--allow-host',
    `${host} is not this machine. If you mean to check that server, and may, add --allow-host ${host}.`,
  );
}

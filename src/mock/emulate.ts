/** The mock as one release of the server: only what that release serves, and its web page for everything else. */
import { securityOf } from '../contract/authority.ts';
import { hasPart, versionOf } from '../contract/version.ts';
import type { CompiledContract, CompiledOperation } from './compiled.ts';
import type { MockReply } from './message.ts';
import { methodNotAllowed } from './reply/errors.ts';
import { Release } from './versions.ts';

/** The contract knows no such server. */
export class UnknownServerError extends Error {
  override readonly name = 'UnknownServerError';
  readonly server: string;

  constructor(server: string, known: readonly string[]) {
    super(`The contract knows no server ${server}. Choose one of ${known.join(', ')}.`);
    this.server = server;
  }
}

/** What makes the mock one server. */
export interface Emulated {
  /** The operations that it serves, with the roles that it asks for and the media types that it has. */
  readonly operations: CompiledOperation[];
  /** The parameters and fields that it has. */
  readonly release: Release;
}

/**
 * What of the contract a server has.
 *
 * @param server such as `open-webui@0.12.4`, or the version alone
 * @throws UnknownServerError naming those that the contract knows
 */
export function emulate({ operations: all, servers, versions }: CompiledContract, server: string): Emulated {
  const name = server.includes('@') ? server : `open-webui@${server}`;
  if (!servers.includes(name)) throw new UnknownServerError(server, servers);
  const version = versionOf(name);
  const operations = all
    .filter(({ servedBy }) => servedBy.includes(name))
    .map((operation) => {
      const authority = operation.authorities?.[name];
      return {
        ...operation,
        replies: operation.replies.filter((one) => hasPart(version, one)),
        ...(authority === undefined ? {} : { security: securityOf(authority) }),
      };
    });
  return { operations, release: new Release(version, versions) };
}

const PAGE: MockReply = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html lang="en"><head><title>Open WebUI</title></head><body><p>This is where a server sends its web page.</p></body></html>\n',
};

/**
 * What a server with its packaged web page answers to a path or method that no operation has: the page to whoever reads, whatever the
 * path. Seen on 0.12.4, also for a wrong slash and for a known path with another method.
 */
export const pageFor = (method: string): MockReply => (method === 'GET' || method === 'HEAD' ? PAGE : methodNotAllowed(['GET', 'HEAD']));

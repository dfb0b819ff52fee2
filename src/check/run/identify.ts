/** Which server this is, and whose contract it is held against. */
import type { CapturedServer } from '../../contract/captured.ts';
import { compareVersions, versionOf } from '../../contract/version.ts';
import { CheckInputError, ServerUnreachableError } from './errors.ts';
import { similarNames } from './names.ts';
import type { Sender } from './sender.ts';

export interface Identity {
  /** What the server says; empty if a contract was named and the server said nothing. */
  readonly version: string;
  readonly captured: CapturedServer;
  /** Whether that is the server's own version. */
  readonly exact: boolean;
}

const FORK = 'open-webui-jobs@';
const VERSION = /^\d+\.\d+\.\d+/;

/**
 * Asks the server for its version, and chooses the captured server of that version or the nearest older one.
 *
 * The jobs fork says the version of the release that it was made from. It is told apart by its own operations, of which one is asked.
 *
 * @param wanted a captured server in place of the server's own, such as `open-webui@0.11.4`
 * @throws CheckInputError for an unknown `wanted`, for a server that is no Open WebUI, and for one older than every captured one
 * @throws ServerUnreachableError if nothing answers
 */
export async function identify(sender: Sender, servers: readonly CapturedServer[], wanted?: string): Promise<Identity> {
  const named = wanted === undefined ? undefined : findServer(servers, wanted);
  const version = await versionAt(sender, named !== undefined);
  if (named) return { version, captured: named, exact: versionOf(named.server) === version };
  const family = (await isFork(sender, servers, version)) ? FORK : 'open-webui@';
  const ofFamily = servers.filter(({ server }) => server.startsWith(family));
  const captured = ofFamily.findLast(({ server }) => compareVersions(versionOf(server), version) <= 0);
  if (!captured)
    throw new CheckInputError(
      '--contract',
      `The server says that it is ${version}, and the contract knows none as old. Name one with --contract: ${namesOf(servers)}.`,
    );
  return { version, captured, exact: versionOf(captured.server) === version };
}

function findServer(servers: readonly CapturedServer[], wanted: string): CapturedServer {
  const found = servers.find(({ server }) => server === (wanted.includes('@') ? wanted : `open-webui@${wanted}`));
  if (found) return found;
  throw new CheckInputError('--contract', `The contract knows no server ${wanted}. Choose one of ${namesOf(servers)}.`);
}

const namesOf = (servers: readonly CapturedServer[]): string => servers.map(({ server }) => server).join(', ');

async function versionAt(sender: Sender, optional: boolean): Promise<string> {
  const { reply, broken } = await sender.ask({ method: 'GET', target: '/api/version', caller: 'nobody' });
  if (!reply) throw new ServerUnreachableError(sender.url, broken ?? 'no reply');
  const version = fieldOf(reply.text, 'version');
  if (typeof version === 'string' && VERSION.test(version)) return version;
  if (optional && reply.status < 300 && reply.mediaType === 'application/json') return '';
  const answer = `${reply.status} ${reply.mediaType || 'without a media type'}`;
  throw new CheckInputError(
    '--url',
    `${sender.url} is no Open WebUI: GET /api/version answered ${answer}, not its version. Check the address; a path before /api belongs to it.`,
  );
}

/** Whether the server has an operation that only the fork of its version has: an unknown path gets the web page or 404. */
async function isFork(sender: Sender, servers: readonly CapturedServer[], version: string): Promise<boolean> {
  const fork = servers.find(({ server }) => server === `${FORK}${version}`);
  const release = servers.find(({ server }) => server === `open-webui@${version}`);
  if (!fork || !release) return false;
  const others = new Set(release.operations.map(({ path }) => path));
  const own = fork.operations.find(
    ({ method, path, authority }) => method === 'GET' && !path.includes('{') && authority === 'user' && !others.has(path),
  );
  if (!own) return false;
  const { reply } = await sender.ask({ method: 'GET', target: own.path, caller: 'nobody' });
  return reply?.status === 401;
}

/** A field of a JSON object; undefined if the text is none, or has no such field. */
export function fieldOf(text: string, name: string): unknown {
  try {
    return Reflect.get(Object(JSON.parse(text)), name);
  } catch {
    return undefined;
  }
}

/** The sentence for a name that is none of the names. */
export function unknownName(what: string, text: string, names: readonly string[], otherwise: string): string {
  const similar = similarNames(text, names);
  return `The contract of this server knows no ${what} ${text}. ${similar.length > 0 ? `Did you mean ${similar.join(', ')}?` : otherwise}`;
}

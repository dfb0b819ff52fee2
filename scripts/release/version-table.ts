/** The README's table of versions: which version of the package describes which servers. */
import { isUpstream, partsOf } from '../capture/captures.ts';
import type { DescribedServers } from './described-servers.ts';
import { ReleaseError } from './error.ts';

const HEAD = '| open-webui-contract | newest Open WebUI | also described |\n|---|---|---|\n';

/** The package's versions that the table has, from the top. */
export function versionsIn(readme: string): string[] {
  const [, rows = ''] = readme.split(HEAD);
  const [table = ''] = rows.split(/^(?!\|)/m);
  return [...table.matchAll(/^\| (\S+) \|/gm)].flatMap(([, version]) => version ?? []);
}

/**
 * Puts a version on top of the table, or its row anew if it stands there already.
 *
 * @returns the README's new text
 * @throws ReleaseError if the README has no such table
 */
export function withVersion(readme: string, version: string, { newest, servers }: DescribedServers): string {
  const [before, after, ...more] = readme.split(HEAD);
  if (before === undefined || after === undefined || more.length > 0)
    throw new ReleaseError(`README.md has no table of versions, or two. Put its head where the versions shall stand:\n\n${HEAD}`);
  const others = servers.map(nameInTable).filter((name) => name !== newest);
  const row = `| ${version} | ${newest} | ${others.join(', ')} |\n`;
  const older = versionsIn(readme)[0] === version ? after.slice(after.indexOf('\n') + 1) : after;
  return `${before}${HEAD}${row}${older}`;
}

const nameInTable = (server: string): string => (isUpstream(server) ? partsOf(server).version : server);

/** Versions of servers, of the form 1.2.3. */

/** Negative if the first is older, positive if it is newer, 0 if they are the same; part by part, by their numbers. */
export const compareVersions = (one: string, other: string): number => byNumbers.compare(one, other);

const byNumbers = new Intl.Collator('en', { numeric: true });

/** The version in a server's name: `0.12.4` of `open-webui@0.12.4`. */
export const versionOf = (server: string): string => server.slice(server.lastIndexOf('@') + 1);

/** What the contract says of a part that not every server has. */
export interface VersionedNode {
  /** The first version that has it. */
  readonly 'x-owui-since'?: string;
  /** The last version that has it. */
  readonly 'x-owui-until'?: string;
}

/** Whether a version has a part of the contract. */
export function hasPart(version: string, { 'x-owui-since': since, 'x-owui-until': until }: VersionedNode): boolean {
  return (since === undefined || compareVersions(version, since) >= 0) && (until === undefined || compareVersions(version, until) <= 0);
}

/** What a node says of the versions that have it; nothing of a node that all have. */
export function versionsIn(node: object): VersionedNode {
  const since = Reflect.get(node, 'x-owui-since');
  const until = Reflect.get(node, 'x-owui-until');
  return {
    ...(typeof since === 'string' ? { 'x-owui-since': since } : {}),
    ...(typeof until === 'string' ? { 'x-owui-until': until } : {}),
  };
}

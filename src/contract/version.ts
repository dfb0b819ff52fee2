/** Versions of servers, of the form 1.2.3. */

/** Negative if the first is older, positive if it is newer, 0 if they are the same; part by part, by their numbers. */
export const compareVersions = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });

/** The version in a server's name: `0.12.4` of `open-webui@0.12.4`. */
export const versionOf = (server: string): string => server.slice(server.lastIndexOf('@') + 1);

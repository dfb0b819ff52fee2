/** The releases of other packages that a consumer installs beside this one. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../paths.ts';

/** Tried together. Nothing else in the project needs them, and they are large; of TypeScript, the project itself is still a release behind. */
const ONLY_HERE: Readonly<Record<string, string>> = {
  '@cloudflare/workers-types': '5.20261117.1',
  miniflare: '4.20260426.0',
  typescript: '7.0.2',
  vite: '8.3.8',
};

/**
 * What to give to `npm install`, one for each name: those that the project itself is built with in the same release.
 *
 * @throws Error if neither the project nor the list above has the package
 */
export function pinned(...names: readonly string[]): string[] {
  // npm's own form.
  const { devDependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  return names.map((name) => {
    const version = ONLY_HERE[name] ?? devDependencies[name];
    if (version === undefined)
      throw new Error(`No release of ${name} is stated. Name one in scripts/package/consumers/versions.ts, or make it a devDependency.`);
    return `${name}@${version}`;
  });
}

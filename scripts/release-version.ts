/**
 * `npm run release:version`: makes a version of the pending changesets: the version in package.json and the lock file, CHANGELOG.md, and
 * the row of the README's table that says which servers it describes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { readChangesets } from '@changesets/read';
import { readCaptures } from './capture/captures.ts';
import { fromRoot } from './paths.ts';
import { command } from './release/command.ts';
import { describedServers } from './release/described-servers.ts';
import { ReleaseError } from './release/error.ts';
import { withVersion } from './release/version-table.ts';

const cwd = fromRoot('.');
const readme = fromRoot('README.md');

try {
  await makeVersion();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function makeVersion(): Promise<void> {
  const before = await versionNow();
  // changesets takes it for an error; to whoever tries a release right after one, it is none.
  if ((await readChangesets(cwd)).length === 0) {
    console.log(`No changeset is pending: the version is still ${before}.`);
    return;
  }
  const described = describedServers(await readCaptures());
  // Before anything is written, so that a README without the table does not leave half a version.
  withVersion(await readFile(readme, 'utf8'), before, described);
  await command(fromRoot('node_modules/.bin/changeset'), ['version'], { cwd });
  const version = await versionNow();
  if (version !== before) {
    // changesets leaves the lock file alone; npm itself writes both, and resolves nothing anew.
    await command('npm', ['version', version, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts'], { cwd });
    await writeFile(readme, withVersion(await readFile(readme, 'utf8'), version, described));
  }
  console.log(
    version === before ? `The pending changesets release nothing: the version is still ${version}.` : `The version is ${version} now.`,
  );
}

async function versionNow(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));
  return version;
}

/** Holds a change's contract against what its changesets announce. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BundledDocument } from '../../src/contract/document.ts';
import { breakingChanges } from './changes.ts';
import { announcedBump } from './changesets.ts';
import { GateError } from './error.ts';
import { fileAt, startOfChange } from './git.ts';
import { type Verdict, verdictOf } from './verdict.ts';

const CONTRACT = 'generated/openapi.json';

/**
 * Judges the change between a base and the working tree.
 *
 * @param root the project's folder
 * @param base what the change is meant for, such as `origin/main`
 * @throws GateError if git does not know the base, or the contract or a changeset cannot be read
 */
export async function judgeChange(root: string, base: string): Promise<Verdict> {
  const start = await startOfChange(root, base);
  const [before, after] = [await fileAt(root, start, CONTRACT), await readFile(join(root, CONTRACT), 'utf8').catch(() => undefined)];
  if (after === undefined) throw new GateError(`There is no ${CONTRACT}. Run \`npm run build\`, which makes it from openapi/.`);
  // The manifest of the base: a change that raises the version itself must not choose by it what it may break.
  const manifest = (await fileAt(root, start, 'package.json')) ?? (await readFile(join(root, 'package.json'), 'utf8'));
  const { name, version } = parse<{ readonly name: string; readonly version: string }>(manifest, 'package.json');
  const document = parse<BundledDocument>(after, CONTRACT);
  const previous = before === undefined ? undefined : parse<BundledDocument>(before, `${CONTRACT} of ${base}`);
  const changed = !isDeepStrictEqual(previous, document);
  const breaking = previous && changed ? await breakingChanges(previous, document) : [];
  return verdictOf({ packageName: name, version, changed, breaking, announced: await announcedBump(root, start, name) });
}

function parse<T>(text: string, file: string): T {
  try {
    return JSON.parse(text) as T; // files of the project, which its lint and tests have checked
  } catch (error) {
    throw new GateError(`${file} is not JSON. Run \`npm run build\`, and commit what it writes.`, { cause: error });
  }
}

/**
 * `npm run build`: bundles the contract and makes generated/ from it.
 *
 * `--check` writes nothing and fails if generated/ differs from what it would write; `--if-stale` does nothing if the bundle is unchanged.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleContract, hasErrors } from './bundle.ts';
import { bundleText, generate } from './generate.ts';
import { printProblems } from './lint.ts';
import { fromRoot } from './paths.ts';

const GENERATED = fromRoot('generated');
const CACHE = fromRoot('.cache');

/**
 * Bundles and generates. Prints the mend if the contract or, with `check`, generated/ is not as it should be.
 *
 * @returns whether generated/ is now what the contract gives
 */
export async function build({ check, ifStale }: { readonly check: boolean; readonly ifStale: boolean }): Promise<boolean> {
  const { document, problems } = await bundleContract();
  if (hasErrors(problems)) {
    printProblems(problems);
    console.error('\nThe contract cannot be bundled. Mend the files above; `npm run lint` says more.');
    return false;
  }
  const committed = await readFile(join(GENERATED, 'openapi.json'), 'utf8').catch(() => '');
  if (ifStale && committed === bundleText(document)) return true;

  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'generated-'));
  try {
    await generate(document, fresh);
    const changed = await differences(fresh, GENERATED);
    if (check && changed.length > 0) {
      console.error(
        `generated/ is not what the contract gives: ${changed.join(', ')}.\nRun \`npm run build\` and commit the result. Never edit generated/ by hand.`,
      );
      return false;
    }
    if (changed.length > 0) {
      await replaceFolder(fresh, GENERATED);
      console.log(`generated/: ${changed.length} files changed.`);
    } else {
      console.log('generated/ is fresh.');
    }
    return true;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Paths of the files that are not the same in both folders, or stand in only one. */
async function differences(left: string, right: string): Promise<string[]> {
  const [ours, theirs] = await Promise.all([listFiles(left), listFiles(right)]);
  const all = [...new Set([...ours, ...theirs])].sort();
  const same = await Promise.all(
    all.map(async (file) => (await readOrEmpty(join(left, file))).equals(await readOrEmpty(join(right, file)))),
  );
  return all.filter((_, index) => !same[index]);
}

const readOrEmpty = (file: string): Promise<Buffer> => readFile(file).catch(() => Buffer.alloc(0));

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Swaps the folder in one step, so that a reader never finds half of it; falls back to copying across file systems. */
async function replaceFolder(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  await rename(target, old).catch(() => undefined);
  await rename(fresh, target).catch(() => cp(fresh, target, { recursive: true }));
  await rm(old, { recursive: true, force: true });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, 'if-stale': { type: 'boolean' } } });
  const fresh = await build({ check: values.check ?? false, ifStale: values['if-stale'] ?? false });
  if (!fresh) process.exitCode = 1;
}

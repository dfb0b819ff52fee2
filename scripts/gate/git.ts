/** What the project was where a change began, as git remembers it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GateError } from './error.ts';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * The commit where the change that is checked out left the base. What the base got since then is not part of the change.
 *
 * @param root the repository's folder
 * @param base a branch, a tag or a commit
 * @throws GateError if git does not know the base, or no commit that both have
 */
export async function startOfChange(root: string, base: string): Promise<string> {
  const known = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`).catch((error: unknown) => {
    throw new GateError(
      `git knows no "${base}" to compare with. Fetch it (\`git fetch origin\`; for actions/checkout, \`fetch-depth: 0\`), or name another: \`npm run gate -- --base main\`.`,
      { cause: error },
    );
  });
  const start = await git(root, 'merge-base', known.trim(), 'HEAD').catch((error: unknown) => {
    throw new GateError(
      `git knows no commit that "${base}" and this change have in common. If the clone is shallow, run \`git fetch --unshallow\` and try again.`,
      { cause: error },
    );
  });
  return start.trim();
}

/** A file's text in a commit, or undefined if the commit has no such file. */
export async function fileAt(root: string, commit: string, file: string): Promise<string | undefined> {
  const listed = await git(root, 'ls-tree', '--name-only', commit, '--', file);
  // From here the path counts from the repository's top, unless it begins with "./".
  return listed.trim() === '' ? undefined : git(root, 'show', `${commit}:./${file}`);
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer: MAX_OUTPUT_BYTES });
  return stdout;
}

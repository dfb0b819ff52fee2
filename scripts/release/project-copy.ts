/** The project as it is now, copied into a git repository of its own: a trial writes versions and tags, and must not write them here. */
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromRoot } from '../paths.ts';
import { command } from './command.ts';

/** Copies every file that git tracks or would, edits included, and lends the copy the installed packages. */
export async function copyProject(to: string, signal: AbortSignal): Promise<void> {
  const root = fromRoot('.');
  const listed = await command('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    signal,
  });
  const deleted = new Set((await command('git', ['ls-files', '-z', '--deleted'], { cwd: root, signal })).split('\0'));
  for (const file of listed.split('\0').filter((name) => name !== '' && name !== 'node_modules' && !deleted.has(name))) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(root, file), join(to, file));
  }
  await symlink(fromRoot('node_modules'), join(to, 'node_modules'), 'junction');
  const git = (...args: string[]): Promise<string> =>
    command('git', ['-c', 'user.name=Trial', '-c', 'user.email=trial@localhost', '-c', 'commit.gpgsign=false', ...args], {
      cwd: to,
      signal,
    });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--message', 'The project under trial');
}

/** A project with a contract, in a git repository of its own: what a change to it looks like to the gate. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Repository {
  readonly root: string;
  write(file: string, content: unknown): Promise<void>;
  git(...args: readonly string[]): string;
  commit(message: string): void;
}

/** Without the settings of whoever runs the tests: a hook or a signing key must not take part. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A repository with a first commit on `main`, and `change` checked out. It is removed when the test ends. */
export async function newRepository(contract: unknown, version: string): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), 'owui-gate-test-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const repository: Repository = {
    root,
    write: async (file, content) => {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    },
    git: (...args) => execFileSync('git', args, { cwd: root, env: ENVIRONMENT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    commit: (message) => {
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--message', message);
    },
  };
  repository.git('init', '--quiet', '--initial-branch', 'main');
  await repository.write('package.json', { name: 'fixture', version });
  await repository.write('.changeset/config.json', { baseBranch: 'main' });
  await repository.write('generated/openapi.json', contract);
  repository.commit('A contract');
  repository.git('switch', '--quiet', '--create', 'change');
  return repository;
}

export const changeset = (bump: string, name = 'fixture'): string => `---\n"${name}": ${bump}\n---\n\nWhat a user has to change.\n`;

/** Where the figures come from: the machine, and the versions of what was measured. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { fromRoot } from '../paths.ts';

export interface Machine {
  readonly node: string;
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly system: string;
}

export const describeMachine = (): Machine => ({
  node: process.version,
  cores: availableParallelism(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
});

/** Version by package name; `peers` is the folder that the bench installed. */
export function describeVersions(peers: string | undefined): Record<string, string> {
  const project = ['@stoplight/prism-cli', '@redocly/cli', 'openapi-typescript', '@hey-api/openapi-ts'];
  return {
    'open-webui-contract': commit(),
    ...Object.fromEntries(project.map((name) => [name, versionIn(fromRoot('.'), name)])),
    ...(peers ? Object.fromEntries(['@scalar/mock-server', 'autocannon'].map((name) => [name, versionIn(peers, name)])) : {}),
  };
}

const manifest = z.object({ version: z.string() });

const versionIn = (folder: string, name: string): string =>
  manifest.parse(JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))).version;

/** The commit, since the package's version changes only with a release. */
function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: fromRoot('.'), encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** Runs an example in a Node of its own. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../../scripts/paths.ts';

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The example lies in the project for as long as it runs, so that it finds the project's dependencies. */
export async function runExample(code: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  mkdirSync(fromRoot('.cache'), { recursive: true });
  const folder = mkdtempSync(fromRoot('.cache/readme-'));
  const file = join(folder, 'example.ts');
  writeFileSync(file, code);
  const args = ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(fromRoot('test/readme/sources.ts')).href, file];
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, args, { env: { ...process.env, ...env }, timeout: 60_000 }, (error, stdout, stderr) =>
        // A process that a signal ended has no code.
        resolve({ status: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Redocly's command line, which runs workflows and compares traffic with a description. Its version is pinned: parts are experimental. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Redocly ended without the report that it was asked for. */
export class RedoclyError extends Error {
  override readonly name = 'RedoclyError';
  readonly output: string;

  constructor(command: string, output: string) {
    super(
      `\`redocly ${command}\` wrote no report. Its last words:\n${output.trim().split('\n').slice(-15).join('\n')}\nCheck that the files it was given exist, and that @redocly/cli has the version of this package.`,
    );
    this.output = output;
  }
}

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Runs a command and resolves with its output whatever the exit code: what failed stands in the report that the caller reads. */
export function runRedocly(args: readonly string[]): Promise<string> {
  const root = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));
  return new Promise((resolve) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
    execFile(process.execPath, [join(root, 'bin/cli.js'), ...args], { env, maxBuffer: MAX_OUTPUT_BYTES }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

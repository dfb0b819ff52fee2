/** Redocly's command line, which runs workflows and compares traffic with a description. Its version is pinned: parts are experimental. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
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

/**
 * Runs a command and reads the JSON report that it was told to write. The exit code does not matter: what failed stands in the report.
 * A report of an earlier run is removed first, so that it cannot be taken for this one's.
 *
 * @param signal ends the command
 * @throws RedoclyError if there is no report
 */
export async function reportOf<T>(args: readonly string[], report: string, signal?: AbortSignal): Promise<T> {
  await rm(report, { force: true });
  const output = await run(args, signal);
  const text = await readFile(report, 'utf8').catch(() => {
    throw new RedoclyError(args[0] ?? '', output);
  });
  // The version is pinned, and with it the form of its reports.
  return JSON.parse(text) as T;
}

function run(args: readonly string[], signal: AbortSignal | undefined): Promise<string> {
  const root = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));
  return new Promise((resolve) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
    execFile(
      process.execPath,
      [join(root, 'bin/cli.js'), ...args],
      { env, maxBuffer: MAX_OUTPUT_BYTES, signal },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

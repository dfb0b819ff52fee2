/** Finds uv, which makes the virtual environments: the one on the path, or one of our own, brought from PyPI once. */
import { join } from 'node:path';
import { completeFolder } from './complete-folder.ts';
import { RealServerError } from './error.ts';
import type { Setting } from './places.ts';
import { run } from './run.ts';

const UV = 'uv==0.13.9';

export class UvMissingError extends RealServerError {
  constructor(step: string, said: string) {
    super(
      `uv is not on the PATH and could not be brought from PyPI: ${step} failed. It said:\n${said.trim()}\nInstall uv, or mend that, and try again.`,
    );
  }
}

/** The command that starts uv. */
export async function findUv(python: string, { home, searchPath }: Setting, signal?: AbortSignal): Promise<string> {
  const env = { ...process.env, PATH: searchPath };
  const onPath = await run('uv', ['--version'], { env, signal });
  if (onPath.status === 0) return 'uv';
  const folder = join(home, 'uv');
  await completeFolder(folder, { from: UV, needs: 'bin/uv', signal }, async () => {
    const steps = [
      [python, '-m', 'venv', folder],
      [join(folder, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', UV],
    ] as const;
    for (const [command, ...args] of steps) {
      const { status, stdout, stderr } = await run(command, args, { env, signal });
      if (status !== 0) throw new UvMissingError(`\`${command} ${args.join(' ')}\``, stdout + stderr);
    }
  });
  return join(folder, 'bin', 'uv');
}

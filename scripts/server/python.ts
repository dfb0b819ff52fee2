/** Finds the Python that Open WebUI runs on. A name on the path is tried, not trusted: a version manager's shim may have nothing behind it. */
import { RealServerError } from './error.ts';
import { type RunOptions, run } from './run.ts';

const CANDIDATES = ['python3.12', 'python3.11', 'python3'];
const ABOUT = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';

export class PythonMissingError extends RealServerError {
  /** What each candidate turned out to be. */
  readonly tried: readonly string[];

  constructor(tried: readonly string[]) {
    super(
      `Open WebUI runs on Python >= 3.11 and < 3.13, and none is on the PATH (${tried.join('; ')}). Install Python 3.12, so that python3.12 or python3 starts it, and try again.`,
    );
    this.tried = tried;
  }
}

/** The absolute path of a fitting interpreter, or a PythonMissingError. */
export async function findPython(searchPath: string, signal?: AbortSignal): Promise<string> {
  const tried: string[] = [];
  for (const candidate of CANDIDATES) {
    const found = await ask(candidate, { env: { ...process.env, PATH: searchPath }, signal });
    if (typeof found === 'string') tried.push(`${candidate}: ${found}`);
    else if (fits(found.version)) return found.executable;
    else tried.push(`${candidate}: is ${found.version}`);
  }
  throw new PythonMissingError(tried);
}

/** What the interpreter says of itself, or why it says nothing. */
async function ask(candidate: string, options: RunOptions): Promise<{ executable: string; version: string } | string> {
  const { status, stdout, stderr } = await run(candidate, ['-I', '-c', ABOUT], options);
  const [executable, version] = stdout.trim().split('\n');
  if (status === 0 && executable && version) return { executable, version };
  return stderr.includes('ENOENT') ? 'not found' : `does not run (${stderr.trim().split('\n')[0] || `exit status ${status}`})`;
}

function fits(version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 3 && (minor === 11 || minor === 12);
}

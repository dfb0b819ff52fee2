/** Which release of Open WebUI is the newest, as uv sees it: the client that will install it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RealServerError } from '../server/error.ts';
import { PACKAGE, type ServerName } from '../server/name.ts';
import { defaultSetting, type Setting } from '../server/places.ts';
import { findPython } from '../server/python.ts';
import { run } from '../server/run.ts';
import { findUv } from '../server/uv.ts';

/** Thrown when uv could not say which release is the newest. */
export class LatestError extends RealServerError {
  constructor(said: string) {
    super(
      `uv could not say which release of ${PACKAGE} is the newest. It said: ${said}\nMend that and try again, or name the version: \`npm run capture -- ${PACKAGE}@<version>\`.`,
    );
  }
}

/**
 * Looks up the newest release that is neither withdrawn nor a preview. uv has no command that lists versions, so it resolves a
 * requirement without a version, for the Python into which the server will be installed.
 *
 * @throws LatestError if uv names none
 */
export async function newestRelease(setting: Setting = defaultSetting(), signal?: AbortSignal): Promise<ServerName> {
  const python = await findPython(setting.searchPath, signal);
  const uv = await findUv(python, setting, signal);
  const folder = await mkdtemp(join(tmpdir(), 'owui-latest-'));
  try {
    const requirements = join(folder, 'requirements.in');
    await writeFile(requirements, `${PACKAGE}\n`);
    const args = ['pip', 'compile', '--quiet', '--no-deps', '--no-header', '--no-annotate', '--refresh-package', PACKAGE];
    const env = { ...process.env, PATH: setting.searchPath };
    const { stdout, stderr } = await run(uv, [...args, '--python', python, requirements], { env, signal });
    const version = new RegExp(`^${PACKAGE}==(\\S+)$`, 'm').exec(stdout)?.[1];
    if (version === undefined) throw new LatestError(stderr.trim() || 'nothing');
    return `${PACKAGE}@${version}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The virtual environment that Schemathesis runs in, made once under .cache from the pinned requirements. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../paths.ts';
import { completeFolder } from '../server/complete-folder.ts';
import { RealServerError } from '../server/error.ts';
import { defaultSetting, type Setting } from '../server/places.ts';
import { findPython } from '../server/python.ts';
import { run } from '../server/run.ts';
import { findUv } from '../server/uv.ts';
import { FuzzSetupError } from './error.ts';

const REQUIREMENTS = fromRoot('scripts/fuzz/requirements.txt');

/** The path of Schemathesis' command. @throws FuzzSetupError if it cannot be had */
export async function findSchemathesis(folder = fromRoot('.cache/schemathesis'), setting: Setting = defaultSetting()): Promise<string> {
  const recipe = { from: readFileSync(REQUIREMENTS, 'utf8'), needs: 'bin/schemathesis' };
  try {
    await completeFolder(folder, recipe, () => install(folder, setting));
  } catch (error) {
    if (error instanceof RealServerError) throw new FuzzSetupError(error.message);
    throw error;
  }
  return join(folder, recipe.needs);
}

async function install(folder: string, setting: Setting): Promise<void> {
  const python = await findPython(setting.searchPath);
  const uv = await findUv(python, setting);
  const env = { ...process.env, PATH: setting.searchPath, UV_PYTHON_DOWNLOADS: 'never' };
  console.error('Installing Schemathesis; the first time this takes some seconds …');
  const steps = [
    ['venv', '--quiet', '--python', python, folder],
    ['pip', 'install', '--quiet', '--python', join(folder, 'bin', 'python'), '--requirement', REQUIREMENTS],
  ];
  for (const step of steps) {
    const { status, stderr } = await run(uv, step, { env });
    if (status !== 0)
      throw new FuzzSetupError(
        `Schemathesis could not be installed, and nothing of it is left. uv said:\n${stderr.trim()}\nMend that and try again.`,
      );
  }
}

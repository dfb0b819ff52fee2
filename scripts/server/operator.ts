/** What an operator does on the machine of a server, with its own command. */
import { join } from 'node:path';
import { serverEnvironment } from './environment.ts';
import { RealServerError } from './error.ts';
import type { ServerName } from './name.ts';
import { defaultSetting, placesOf, type Setting } from './places.ts';
import { run } from './run.ts';

class OperatorError extends RealServerError {
  constructor(command: string, said: string) {
    super(`\`open-webui ${command}\` ended without a result. It said: ${said.trim().slice(-400)}`);
  }
}

/** Takes an account's second factor away and answers the token with which its user sets up another. The server may be running. */
export async function resetMfa(name: ServerName, email: string, setting: Setting = defaultSetting()): Promise<string> {
  const { venv, data } = placesOf(name, setting);
  const provider = { openai: '', ollama: '', key: '' }; // nobody is asked anything
  const { status, stdout, stderr } = await run(join(venv, 'bin', 'open-webui'), ['mfa', 'reset', email, '--reason', 'a trial'], {
    env: serverEnvironment({ data, searchPath: setting.searchPath, provider }),
  });
  const token = stdout.trim().split('\n').at(-1)?.trim() ?? '';
  if (status !== 0 || !/^[\w-]{20,160}$/.test(token)) throw new OperatorError('mfa reset', stderr || stdout);
  return token;
}

/** What somebody does who has just heard of the package: install it into an empty project, import it, run its command, ask its mock. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type CommandOptions, command, endGroup } from './command.ts';
import { ReleaseError } from './error.ts';

const PROGRAM = `
import { createClient } from 'open-webui-contract';
import { createMock } from 'open-webui-contract/mock';

const mock = await createMock();
const client = createClient({ baseUrl: 'http://mock', token: 'admin-token', fetch: (request) => mock.fetch(request) });
const { data, response } = await client.GET('/api/v1/auths/');
if (data?.role !== 'admin') throw new Error('GET /api/v1/auths/ answers ' + response.status);
console.log('signed in as ' + data.name + ', on Node ' + process.version);
`;

/**
 * Installs a version and uses it.
 *
 * @param options.cwd an empty folder outside the project, so that nothing is found in the project's own packages
 * @throws ReleaseError if any of it fails
 */
export async function useAsConsumer(packageName: string, version: string, options: CommandOptions): Promise<void> {
  await writeFile(join(options.cwd, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await command('npm', ['install', `${packageName}@${version}`], options);
  await writeFile(join(options.cwd, 'program.js'), PROGRAM);
  console.log(`import: ${(await command('node', ['program.js'], options)).trim()}`);
  const help = await command('npx', ['--no', '--', 'owui-contract', '--help'], options);
  if (!help.startsWith('Usage: owui-contract')) throw new ReleaseError(`\`npx owui-contract --help\` prints no help, but:\n${help}`);
  console.log(`help: ${help.split('\n')[0]}`);
  console.log(`mock: ${await askServedMock(options)}`);
}

async function askServedMock({ cwd, env, signal }: CommandOptions): Promise<string> {
  const child = spawn('npx', ['--no', '--', 'owui-contract', 'mock', '--port', '0'], {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // npx hands no signal on, so that its whole group is ended
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = (): void => endGroup(child);
  signal?.addEventListener('abort', end);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /(http:\/\/[^\s:]+:\d+)/.exec(line)?.[1];
      if (url === undefined) continue;
      const response = await fetch(`${url}/api/v1/configs/export`, { headers: { authorization: 'Bearer admin-token' } });
      if (!response.ok)
        throw new ReleaseError(`The mock of the installed package answers ${response.status} to GET /api/v1/configs/export.`);
      return `GET /api/v1/configs/export answers ${response.status}`;
    }
    signal?.throwIfAborted();
    throw new ReleaseError('The mock of the installed package ended without saying where it serves. Its output is above.');
  } finally {
    signal?.removeEventListener('abort', end);
    end();
    await ended;
  }
}

/** `npm run check:start`: runs `npm start` as a newcomer would, asks the mock for the configuration, and stops it. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fromRoot } from './paths.ts';

const START_LIMIT_MS = 60_000;

const child = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
  cwd: fromRoot('.'),
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
const stop = (): boolean => process.kill(-(child.pid ?? 0), 'SIGTERM');
const limit = setTimeout(stop, START_LIMIT_MS);

const url = await firstUrl();
const response = await fetch(`${url}/api/v1/configs/export`, { headers: { authorization: 'Bearer admin-token' } });
const configuration: unknown = await response.json();
stop();
await ended;
clearTimeout(limit);

const keys = typeof configuration === 'object' && configuration !== null ? Object.keys(configuration).length : 0;
if (response.status !== 200 || keys === 0)
  throw new Error(`npm start answers ${response.status} with ${keys} keys to GET /api/v1/configs/export.`);
console.log(`npm start serves ${url} and exports a configuration of ${keys} keys.`);

async function firstUrl(): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    const found = /at (http:\/\/[^\s:]+:\d+)/.exec(line)?.[1];
    if (found) return found;
  }
  throw new Error('npm start ended without saying where it serves. Its output is above.');
}

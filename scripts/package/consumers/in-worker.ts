/** Runs a consumer's program in workerd, the runtime of Cloudflare's workers, without what it can put on of Node. */
import { ReleaseError } from '../../release/error.ts';
import { bundle } from './bundle.ts';
import { type Consumer, runProgram, write } from './consumer.ts';
import { ConsumerError } from './error.ts';

const COMPATIBILITY_DATE = '2026-04-01';

/** A worker may ask a server only while it answers a request: the imports stay outside, the rest goes into the handler. */
export function workerOf(program: string): string {
  const IMPORT = /^import [^;]*;$/gm;
  return `${(program.match(IMPORT) ?? []).join('\n')}
const lines: string[] = [];
const console = { log: (...said: readonly unknown[]) => lines.push(said.join(' ')) };
async function run(): Promise<void> {
${program.replace(IMPORT, '')}
}
export default {
  async fetch(): Promise<Response> {
    await run().catch((error: unknown) => console.log(\`failed: \${error}\`));
    return Response.json([...lines, \`process is \${typeof (globalThis as { process?: unknown }).process}\`]);
  },
};
`;
}

const launcher = (files: readonly string[]): string => `
import { Miniflare } from 'miniflare';
const modules = ${JSON.stringify(files)}.map((path) => ({ type: 'ESModule', path }));
const worker = new Miniflare({ modulesRoot: 'dist-worker', modules, compatibilityDate: '${COMPATIBILITY_DATE}' });
const response = await worker.dispatchFetch('http://worker/');
console.log(await response.text());
await worker.dispose();
`;

/**
 * What the program writes to the console; a line begins with `failed: ` if it throws. The consumer needs vite and miniflare.
 *
 * @param program TypeScript that imports the package, all its imports on lines of their own
 * @throws ConsumerError if it cannot be bundled for a worker, or if workerd does not start it
 */
export async function runInWorker(consumer: Consumer, program: string): Promise<string[]> {
  write(consumer, 'worker.ts', workerOf(program));
  const files = await bundle(consumer, 'worker');
  // The first is the one that answers.
  const ordered = files.toSorted((one, other) => Number(other.endsWith('/worker.js')) - Number(one.endsWith('/worker.js')));
  write(consumer, 'run-worker.js', launcher(ordered));
  try {
    const lines: string[] = JSON.parse(await runProgram(consumer, process.execPath, 'run-worker.js')); // written by worker.ts
    if (lines.at(-1) !== 'process is undefined')
      throw new ConsumerError('The worker has `process`, so that it proves nothing. See the options in run-worker.js.');
    return lines.slice(0, -1);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    throw new ConsumerError('workerd does not run the bundle:', error.message);
  }
}

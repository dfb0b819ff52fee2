/** Runs a consumer's programs in one release of Node, against the mock that the installed package serves in the same release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from '../../release/error.ts';
import { expectApplication, pointedAt } from './application.ts';
import { type Consumer, manifestOf, runProgram, write } from './consumer.ts';
import { type Entry, importing } from './entries.ts';
import { ConsumerError } from './error.ts';
import type { NodeRelease } from './node-releases.ts';
import { type Serving, startServing } from './serving.ts';

/** Starts the mock of the installed package by its command. */
export function startMock(consumer: Consumer, executable = process.execPath): Promise<Serving> {
  const { name, bin = {} } = manifestOf(consumer);
  const cli = join('node_modules', name, bin['owui-contract'] ?? '');
  return startServing(executable, [cli, 'mock', '--port', '0'], consumer.folder, consumer.signal);
}

/**
 * Imports every entry.
 *
 * @throws ConsumerError if one cannot be imported, or if a file that is no entry can
 */
export async function importEntries(consumer: Consumer, entries: readonly Entry[], { version, executable }: NodeRelease): Promise<void> {
  const { name } = manifestOf(consumer);
  write(consumer, 'entries.js', `${importing(entries)}console.log(entries.filter((entry) => typeof entry === 'object').length);\n`);
  write(consumer, 'inside.js', `await import('${name}/dist/index.js').then(() => console.log('open'), ({ code }) => console.log(code));\n`);
  const printed = await tryRun(consumer, executable, 'entries.js', `Not every entry of the package can be imported in Node ${version}.`);
  if (printed !== `${entries.length}`) throw new ConsumerError(`In Node ${version}, ${printed} of ${entries.length} entries are modules.`);
  const inside = await tryRun(consumer, executable, 'inside.js', `Node ${version} cannot say whether the package is closed.`);
  if (inside !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') {
    throw new ConsumerError(
      `${name}/dist/index.js should not be importable, and is in Node ${version}. See \`exports\` in package.json.`,
      inside,
    );
  }
}

/**
 * Runs the compiled application.
 *
 * @param file the JavaScript, relative to the consumer, with the server that the README names
 */
export async function runApplication(consumer: Consumer, file: string, { version, executable }: NodeRelease): Promise<void> {
  const mock = await startMock(consumer, executable);
  try {
    write(consumer, 'application.js', pointedAt(readFileSync(join(consumer.folder, file), 'utf8'), mock.url));
    const printed = await tryRun(consumer, executable, 'application.js', `The README's application fails in Node ${version}.`);
    expectApplication(printed.split('\n'), `Node ${version}`);
  } finally {
    await mock.stop();
  }
}

async function tryRun(consumer: Consumer, executable: string, file: string, complaint: string): Promise<string> {
  try {
    return (await runProgram(consumer, executable, file)).trim();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    throw new ConsumerError(complaint, error.message);
  }
}

/** Bundles a consumer's program with Vite, and lets nothing pass that only Node has. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from '../../release/error.ts';
import { binOf, type Consumer, runIn, write } from './consumer.ts';
import { ConsumerError } from './error.ts';

export type Target = 'browser' | 'worker';

/** Left to itself, Vite puts an empty module in the place of one of Node's, and leaves the failure to whoever runs the bundle. */
const STRICT = `
import { isBuiltin } from 'node:module';

const withoutNode = {
  name: 'without-node',
  enforce: 'pre',
  resolveId(source, importer) {
    if (isBuiltin(source)) this.error(\`\${importer} imports \${source}, which only Node has. Put it behind an entry or a condition of its own.\`);
  },
};
const rolldownOptions = {
  onLog(level, { message }) {
    if (level === 'warn') throw new Error(message);
  },
};
`;

const CONFIGS: Readonly<Record<Target, string>> = {
  browser: `${STRICT}
export default { plugins: [withoutNode], build: { outDir: 'dist-browser', rolldownOptions } };
`,
  worker: `${STRICT}
export default {
  plugins: [withoutNode],
  ssr: { target: 'webworker', noExternal: true },
  build: { ssr: 'worker.ts', outDir: 'dist-worker', rolldownOptions },
};
`,
};

/**
 * Bundles the page `index.html` or the module `worker.ts` of the consumer.
 *
 * @returns the JavaScript files, relative to the consumer
 * @throws ConsumerError with what Vite said if it warns, or if anything that is bundled imports a module of Node
 */
export async function bundle(consumer: Consumer, target: Target): Promise<string[]> {
  const config = `vite.${target}.config.js`;
  write(consumer, config, CONFIGS[target]);
  try {
    await runIn(consumer, process.execPath, [binOf(consumer, 'vite'), 'build', '--config', config]);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    throw new ConsumerError(`Vite cannot bundle the package for a ${target}:`, error.message);
  }
  const files = readdirSync(join(consumer.folder, `dist-${target}`), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js')).map((file) => `dist-${target}/${file}`);
}

/** Compiles a consumer's programs as a strict consumer that checks the package's declarations, too. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../paths.ts';
import { ReleaseError } from '../../release/error.ts';
import { type Consumer, runIn, write } from './consumer.ts';
import { ConsumerError } from './error.ts';

export interface Compilation {
  readonly moduleResolution: 'bundler' | 'node16';
  /** What the platform declares: libraries of TypeScript's besides es2022, and packages of types. */
  readonly lib?: readonly string[];
  readonly types?: readonly string[];
  /** Folder for the JavaScript; without it none is written. */
  readonly outDir?: string;
}

/** The module setting that goes with each module resolution and lets JSON be imported as Node demands. */
const MODULES = { bundler: 'preserve', node16: 'node18' };

/** The consumer's own TypeScript, or the project's where it has none. */
function compilerOf({ folder }: Consumer): string {
  const own = join(folder, 'node_modules/typescript/bin/tsc');
  return existsSync(own) ? own : fromRoot('node_modules/typescript/bin/tsc');
}

/**
 * Compiles files of the consumer with its TypeScript, or with the project's if it has none.
 *
 * @throws ConsumerError with the compiler's complaints
 */
export async function compile(consumer: Consumer, files: readonly string[], compilation: Compilation): Promise<void> {
  const { moduleResolution, lib = [], types = [], outDir } = compilation;
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', ...lib],
    types,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    module: MODULES[moduleResolution],
    moduleResolution,
    ...(outDir === undefined ? { noEmit: true } : { outDir, rootDir: '.' }),
  };
  const config = `tsconfig.${moduleResolution}.json`;
  write(consumer, config, JSON.stringify({ compilerOptions, files }));
  try {
    await runIn(consumer, process.execPath, [compilerOf(consumer), '-p', config]);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const platform = [...lib, ...types].join(', ') || 'nothing';
    throw new ConsumerError(
      `A consumer does not compile under moduleResolution ${moduleResolution}, with ${platform} besides es2022:`,
      error.message,
    );
  }
}

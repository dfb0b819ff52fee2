/** A package of two entries under the name of this one, packed by npm, to be broken in one way at a time. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Consumer, installConsumer } from '../../scripts/package/consumers/consumer.ts';
import { fromRoot } from '../../scripts/paths.ts';

/** Text by path; null leaves a file out of the whole package. */
export type Changes = Readonly<Record<string, string | null>>;

const entry = (name: string): object => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

export const MANIFEST = {
  name: 'open-webui-contract',
  version: '1.0.0',
  type: 'module',
  license: 'MIT',
  files: ['dist'],
  exports: { '.': entry('index'), './extra': entry('extra') },
};

const FILES = {
  'package.json': JSON.stringify(MANIFEST),
  'dist/index.js': "export const greeting = 'hello';\n",
  'dist/index.d.ts': 'export declare const greeting: string;\n',
  'dist/extra.js': "export const extra = 'more';\n",
  'dist/extra.d.ts': 'export declare const extra: string;\n',
};

/** @returns the tarball */
export function packTiny(folder: string, changes: Changes = {}): string {
  const source = mkdtempSync(join(folder, 'source-'));
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  execFileSync('npm', ['pack', '--pack-destination', source], { cwd: source, stdio: 'ignore' });
  return join(source, 'open-webui-contract-1.0.0.tgz');
}

/** A consumer of the package; Vite is the one of this project, so that no registry is asked. */
export async function consumeTiny(folder: string, changes: Changes = {}): Promise<Consumer> {
  const consumer = await installConsumer(mkdtempSync(join(folder, 'consumer-')), packTiny(folder, changes));
  mkdirSync(join(consumer.folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(fromRoot('node_modules/vite/bin/vite.js'), join(consumer.folder, 'node_modules/.bin/vite'));
  return consumer;
}

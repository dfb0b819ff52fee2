/** Given to `node --import`: the package's own name leads to its sources, so that examples run without a build. */
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../../scripts/paths.ts';
import { SOURCES } from './blocks.ts';

const SDK = pathToFileURL(fromRoot('generated/sdk/')).href;
/** The generated SDK leaves endings off, as bundlers let it. */
const ENDINGS = ['', '.ts', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    const file = SOURCES[specifier];
    if (file !== undefined) return { url: pathToFileURL(file).href, shortCircuit: true };
    if (!specifier.startsWith('.') || !context.parentURL?.startsWith(SDK)) return next(specifier, context);
    const found = ENDINGS.map((ending) => new URL(specifier + ending, context.parentURL)).find(isFile);
    return next(found?.href ?? specifier, context);
  },
});

const isFile = (url: URL): boolean => statSync(url, { throwIfNoEntry: false })?.isFile() ?? false;

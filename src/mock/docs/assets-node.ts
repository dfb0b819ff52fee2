/** Reads the files of the reference from the installed package or, in a clone, from where they come from. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { DocsAsset, LoadAsset } from './docs.ts';

/** A file of the reference cannot be read. */
class DocsAssetError extends Error {
  override readonly name = 'DocsAssetError';
  readonly asset: DocsAsset;

  constructor(asset: DocsAsset, cause: unknown) {
    super(`The file ${asset} of /docs cannot be read. ${FROM_SOURCES ? 'Run `npm ci`.' : 'Install open-webui-contract again.'}`, { cause });
    this.asset = asset;
  }
}

/** The package is built to JavaScript; a clone runs the sources as they are. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');

const { resolve } = createRequire(import.meta.url);
const moduleUrl = (specifier: string): URL => pathToFileURL(resolve(specifier));

const LOCATE: Readonly<Record<DocsAsset, () => URL>> = {
  // The package ships a copy of the one file that it needs. Where that comes from is for development only: it is large.
  'scalar.js': () =>
    FROM_SOURCES
      ? new URL('browser/standalone.js', moduleUrl('@scalar/api-reference'))
      : new URL('dist/docs/scalar.js', moduleUrl('open-webui-contract/package.json')),
  'openapi.json': () => moduleUrl('open-webui-contract/openapi.json'),
};

/**
 * A loader that reads each file once and keeps its bytes: 4.4 MB for the script, 4.1 MB for the contract.
 *
 * @param contract gives the contract instead of the package's own, for example while its sources are edited
 * @throws DocsAssetError from the loader, if a file is missing
 */
export function packageAssets(contract?: () => Promise<Uint8Array<ArrayBuffer>>): LoadAsset {
  const kept = new Map<DocsAsset, Promise<Uint8Array<ArrayBuffer>>>();
  return (name) => {
    if (name === 'openapi.json' && contract) return contract();
    const bytes = kept.get(name) ?? read(name);
    kept.set(name, bytes);
    // What failed is tried again: the file may be there by then.
    bytes.catch(() => kept.delete(name));
    return bytes;
  };
}

async function read(name: DocsAsset): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(LOCATE[name]());
  } catch (error) {
    throw new DocsAssetError(name, error);
  }
}

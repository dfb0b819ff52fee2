/**
 * Lets tsdown build Prism into the package. Installed from npm it brings 140 packages, of which the mock needs a part, and only for dynamic
 * replies. A few of its dependencies cannot be bundled as they are; each mend says why.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'tsdown';

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`));

const NO_POSTMAN = '\0no-postman';

export const bundledPrism: Rolldown.Plugin = {
  name: 'bundled-prism',
  resolveId(source) {
    // Its main file loads its parts by names made at run time.
    if (source === 'jsonc-parser') return join(folderOf(source), 'lib/esm/main.js');
    // 60 languages, of which English is used.
    if (source === '@faker-js/faker') return join(folderOf(source), 'dist/locale/en.js');
    // 20 MB for collections of Postman, which the contract is none of.
    if (/http-spec\/postman\//.test(source)) return NO_POSTMAN;
    return undefined;
  },
  load: (id) =>
    id === NO_POSTMAN
      ? "export function transformPostmanCollectionOperations() { throw new Error('Collections of Postman are not read here.'); }"
      : undefined,
  transform: (code, id) =>
    // It hangs its export on `this`, which is undefined in a module.
    id.includes('/uri-template-lite/') ? code.replace('this.URI || (this.URI = {})', 'exports.URI || (exports.URI = {})') : undefined,
};

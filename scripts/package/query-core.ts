/**
 * Has the declarations name TanStack Query's types by the package that users install. The compiler writes inferred ones as those of
 * `@tanstack/query-core`, which is no dependency here: they would be copied in, and a copied class does not fit the original.
 */
import type { Rolldown } from 'tsdown';

const CORE = '@tanstack/query-core';
/** Exports all that the core does. */
const PACKAGE = '@tanstack/react-query';

export const queryCoreByPackage: Rolldown.Plugin = {
  name: 'query-core-by-package',
  resolveId: {
    order: 'pre',
    handler: (source) => (source === CORE ? { id: PACKAGE, external: true } : undefined),
  },
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      // Types that are imported in place are no imports to the bundler.
      if (chunk.type === 'chunk' && chunk.fileName.endsWith('.d.ts'))
        chunk.code = chunk.code.replaceAll(`import("${CORE}")`, `import("${PACKAGE}")`);
    }
  },
};

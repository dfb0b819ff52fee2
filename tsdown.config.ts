import { defineConfig } from 'tsdown';
import { bundledPrism } from './scripts/package/bundled-prism.ts';
import { declaredImports } from './scripts/package/declared-imports.ts';
import { licences } from './scripts/package/licences.ts';
import { queryCoreByPackage } from './scripts/package/query-core.ts';

/**
 * The client, the SDK, the types alone, the schemas for zod, the options for TanStack Query, the mock for Node and for browsers, its handlers for msw, and the command. Dependencies stay imports;
 * generated code is built in.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    sdk: 'src/sdk.ts',
    types: 'src/types.ts',
    zod: 'src/zod.ts',
    'react-query': 'src/react-query.ts',
    mock: 'src/mock/index.ts',
    'mock-browser': 'src/mock/browser.ts',
    msw: 'src/mock/msw.ts',
    cli: 'src/cli.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
  fixedExtension: false,
  plugins: [bundledPrism, queryCoreByPackage, declaredImports, licences],
  deps: { onlyBundle: false },
  // The one file of Scalar's package that /docs serves, and the notice that its licence asks for.
  copy: [
    { from: 'node_modules/@scalar/api-reference/dist/browser/standalone.js', to: 'dist/docs', rename: 'scalar.js' },
    { from: 'src/mock/docs/scalar.license.txt', to: 'dist/docs' },
  ],
});

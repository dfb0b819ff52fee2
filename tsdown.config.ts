import { defineConfig } from 'tsdown';

/** Five entries: the client, the SDK, the types alone, the mock and the command. Dependencies stay imports; generated code is built in. */
export default defineConfig({
  entry: { index: 'src/index.ts', sdk: 'src/sdk.ts', types: 'src/types.ts', mock: 'src/mock/index.ts', cli: 'src/cli.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
  fixedExtension: false,
});

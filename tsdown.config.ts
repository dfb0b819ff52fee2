import { defineConfig } from 'tsdown';

/** Four entries: the client, the SDK, the types alone and the command. Dependencies stay imports; generated code is built in. */
export default defineConfig({
  entry: { index: 'src/index.ts', sdk: 'src/sdk.ts', types: 'src/types.ts', cli: 'src/cli.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
  fixedExtension: false,
});

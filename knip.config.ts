import { existsSync } from 'node:fs';
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/{index,sdk,types,zod,react-query,cli}.ts',
    'src/mock/{index,browser,msw}.ts',
    'scripts/*.ts',
    'scripts/rules/plugin.ts',
    'scripts/server/provider-process.ts',
    'scripts/bench/client/calling.ts',
    'scripts/bench/client/contestants/*.ts',
    'test/server/fake-server.ts',
    'test/browser/worker-page.ts',
    'test/client/thirty-calls/calls.ts',
    'test/readme/sources.ts',
    'test/**/*.test.ts',
  ],
  project: ['src/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts', 'generated/**/*.ts'],
  ignore: ['generated/**', 'test/package/fixtures/**'],
  // A module may export the types that its functions speak of.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Made by `npm run build:mock`, to where package.json says; knip calls an entry that resolves superfluous.
  ignoreUnresolved: existsSync('.cache/mock') ? [] : ['#mock/contract', '#mock/validators'],
  ignoreDependencies: [
    '@scalar/api-reference', // one file of it is served, by path
    '@stoplight/prism-cli', // the bench's peer, started by path
    '@redocly/cli', // runs the workflows, finds differences and compares traffic, started by path
    '@arethetypeswrong/cli', // checks the tarball, started by path
    '@changesets/config', // the schema of .changeset/config.json, which @changesets/cli brings
  ],
  ignoreBinaries: ['owui-contract'], // the package's own command, run by whoever has installed it
};

export default config;

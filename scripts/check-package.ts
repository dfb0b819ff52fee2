/**
 * `npm run check:package`: packs the package as `npm publish` would, and looks at the tarball as a consumer does: publint and attw,
 * then an empty project that imports every entry and holds the README's examples, under both module resolutions, and runs it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.ts';

const CONSUMER = fromRoot('.cache/consumer');
const bin = (name: string): string => fromRoot(`node_modules/.bin/${name}`);
const run = (command: string, args: readonly string[], cwd = fromRoot('.')): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The two module resolutions of today's consumers, with the module setting each goes with. */
const MODULES: Readonly<Record<string, string>> = { bundler: 'preserve', nodenext: 'nodenext' };

const PROGRAM = `
import { createClient, type paths } from 'open-webui-contract';
import { createClient as createSdkClient, createConfig, getSession } from 'open-webui-contract/sdk';
import type { components } from 'open-webui-contract/types';
import contract from 'open-webui-contract/openapi.json' with { type: 'json' };

const client = createClient({ baseUrl: 'http://localhost:8080', token: 'token' });
const role: components['schemas']['Role'] = 'user';
type Session = paths['/api/v1/auths/']['get']['responses'][200]['content']['application/json'];
const nameOf = (session: Session): string => session.name;
export const sdkClient = createSdkClient(createConfig({ baseUrl: 'http://localhost:8080' }));
console.log(typeof client.GET, typeof getSession, typeof nameOf, role, contract.openapi);
`;

/** The entries whose dependencies are the consumer's choice. */
const OPTIONAL = `
import { QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import { getSessionOptions } from 'open-webui-contract/react-query';
import { getSession } from 'open-webui-contract/sdk';
import type { paths } from 'open-webui-contract/servers/0.8.3';
import type { paths as JobsPaths } from 'open-webui-contract/servers/jobs-0.8.3';
import { replyValidator, responseValidator, zGetSessionResponse, zSession } from 'open-webui-contract/zod';

const old = createFetchClient<paths>({ baseUrl: 'http://localhost:8080' });
// @ts-expect-error apps came with 0.12.4
const apps = (): unknown => old.GET('/api/v1/apps');
const jobs = createFetchClient<JobsPaths>({ baseUrl: 'http://localhost:8080' });
const archive = (): unknown => jobs.GET('/api/v1/jobs/archive');
const queried = async (): Promise<string> => (await new QueryClient().fetchQuery(getSessionOptions())).name;
const checked = () => getSession({ responseValidator: responseValidator('getSession', zGetSessionResponse) });
const parsed = (value: unknown): string => zSession.parse(value).name;
replyValidator({ method: 'GET', path: '/health', status: 200, data: { status: true } });
console.log([apps, archive, queried, checked, parsed].map((one) => typeof one).join(' '));
`;

const WRONG = `
import { createClient } from 'open-webui-contract';
void createClient({ baseUrl: 'http://localhost:8080' }).GET('/api/v1/no/such/path');
`;

rmSync(CONSUMER, { recursive: true, force: true });
mkdirSync(join(CONSUMER, 'node_modules'), { recursive: true });
const tarball = packTarball();
console.log(run(bin('publint'), [tarball, '--strict']));
console.log(run(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'table-flipped']));
run('tar', ['-xzf', tarball, '-C', CONSUMER]);
// The folder lies inside the project, so the package's dependencies are found in the project's node_modules.
cpSync(join(CONSUMER, 'package'), join(CONSUMER, 'node_modules/open-webui-contract'), { recursive: true });
writeFileSync(join(CONSUMER, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
writeFileSync(join(CONSUMER, 'program.ts'), PROGRAM);
writeFileSync(join(CONSUMER, 'optional.ts'), OPTIONAL);
writeFileSync(join(CONSUMER, 'wrong.ts'), WRONG);
const examples = writeReadmeExamples();
for (const resolution of Object.keys(MODULES)) {
  // The declarations of TanStack Query and the schemas take a minute and a gigabyte to check; that they can be used is what counts.
  const complaints = compile(resolution, ['program.ts', ...examples]) + compile(resolution, ['optional.ts'], { skipLibCheck: true });
  if (complaints) throw new Error(`A consumer does not compile under moduleResolution ${resolution}:\n${complaints}`);
  if (!compile(resolution, ['wrong.ts'])) {
    throw new Error(
      `Under moduleResolution ${resolution}, a path that is not in the contract compiles: the types of the package are lost.`,
    );
  }
}
for (const program of ['program.ts', 'optional.ts']) console.log(run(process.execPath, [program], CONSUMER).trim());
console.log(run(process.execPath, [join(CONSUMER, 'node_modules/open-webui-contract/dist/cli.js'), '--help'], CONSUMER).split('\n')[0]);

function packTarball(): string {
  run('npm', ['run', 'package']);
  const [packed]: { filename: string }[] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', CONSUMER]));
  if (!packed) throw new Error('npm pack made no tarball.');
  return join(CONSUMER, packed.filename);
}

/** The README's examples, so that they cannot fall behind the package. */
function writeReadmeExamples(): string[] {
  const blocks = [...readFileSync(fromRoot('README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)];
  if (blocks.length === 0) throw new Error('README.md has no TypeScript example.');
  return blocks.map(([, code], index) => {
    const file = `readme-${index}.ts`;
    writeFileSync(join(CONSUMER, file), `${code}\nexport {};\n`);
    return file;
  });
}

/** Compiles files as a strict consumer that checks the package's declarations too, unless told not to, and returns what the compiler says. */
function compile(resolution: string, files: readonly string[], { skipLibCheck } = { skipLibCheck: false }): string {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck,
    resolveJsonModule: true,
    module: MODULES[resolution],
    moduleResolution: resolution,
  };
  writeFileSync(join(CONSUMER, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return spawnSync(bin('tsc'), ['-p', '.'], { cwd: CONSUMER, encoding: 'utf8' }).stdout;
}

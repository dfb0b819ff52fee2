/**
 * `npm run bench`: what the chain and the mock cost, as ratios against a peer in the same run. Figures of one machine and one moment:
 * read the ratios, not the milliseconds.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHODS } from '../src/contract/document.ts';
import { bundleContract, type ContractDocument } from './bundle.ts';
import { bundleText, generate } from './generate.ts';
import { lintContract } from './lint.ts';
import { fromRoot } from './paths.ts';

const FOLDER = fromRoot('.cache/bench');
const bin = (name: string): string => fromRoot(`node_modules/.bin/${name}`);
const FULL_SIZE = 700;
const REQUESTS = 2_000;

async function chainTimes(): Promise<Record<string, Row>> {
  const { document } = await bundleContract();
  const large = enlarge(document, FULL_SIZE);
  const count = countOperations(document);
  const whole = await best(3, async () => {
    await lintContract();
    await generate((await bundleContract()).document, join(FOLDER, 'chain'));
  });
  const fullSize = await best(3, () => generate(large, join(FOLDER, 'large')));
  const peer = await best(3, async () => peerChain());
  return {
    [`lint, bundle, generate: ${count} operations`]: row(whole, peer),
    [`generate: ${countOperations(large)} operations`]: row(fullSize, peer),
    [`peer: redocly lint, bundle, openapi-typescript and openapi-ts by their commands, ${count} operations`]: row(peer, peer),
  };
}

interface Row {
  readonly 'wall ms': number;
  readonly 'of peer': number;
}

const row = (ms: number, peer: number): Row => ({ 'wall ms': Math.round(ms), 'of peer': Number((ms / peer).toFixed(2)) });

async function best(runs: number, task: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await task();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function peerChain(): void {
  const bundle = join(FOLDER, 'peer.json');
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['redocly', ['lint', fromRoot('openapi/openapi.yaml'), '--config', fromRoot('redocly.yaml')]],
    ['redocly', ['bundle', fromRoot('openapi/openapi.yaml'), '-o', bundle]],
    ['openapi-typescript', [bundle, '-o', join(FOLDER, 'peer.d.ts')]],
    [
      'openapi-ts',
      [
        '-i',
        bundle,
        '-o',
        join(FOLDER, 'peer-sdk'),
        '-p',
        '@hey-api/client-fetch',
        '@hey-api/typescript',
        '@hey-api/sdk',
        'zod',
        '--silent',
      ],
    ],
  ];
  for (const [command, args] of commands) {
    const { status, stderr } = spawnSync(bin(command), args, {
      cwd: FOLDER, // openapi-typescript would read this project's redocly.yaml
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    });
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  }
}

type PathItem = Record<string, { operationId: string }>;
type Paths = Record<string, PathItem>;

const pathsOf = (document: ContractDocument): Paths => document['paths'] as Paths; // the bundle of a lint-clean contract
const operationsOf = (item: PathItem): { operationId: string }[] => METHODS.flatMap((method) => item[method] ?? []);
const countOperations = (document: ContractDocument): number => Object.values(pathsOf(document)).flatMap(operationsOf).length;

/** Copies the contract's operations under new names until there are `size` of them. */
function enlarge(document: ContractDocument, size: number): ContractDocument {
  const paths: Paths = {};
  let made = 0;
  for (let copy = 0; made < size; copy++) {
    for (const [path, item] of Object.entries(pathsOf(document))) {
      if (made >= size) break;
      const clone = structuredClone(item);
      for (const operation of operationsOf(clone)) operation.operationId += `Copy${copy}`;
      paths[`/copy${copy}${path}`] = clone;
      made += operationsOf(clone).length;
    }
  }
  return { ...structuredClone(document), paths };
}

interface MockRow {
  readonly 'cold start ms': number;
  readonly 'CPU us a request': number;
  readonly 'CPU of peer': number;
  readonly 'RSS MiB': number;
}

async function mockTimes(): Promise<Record<string, MockRow>> {
  const file = join(FOLDER, 'openapi.json');
  writeFileSync(file, bundleText((await bundleContract()).document));
  const ours = await measure([fromRoot('src/cli.ts'), 'mock', '--port', '4621', '--quiet'], 4621);
  const peer = await measure(
    [fromRoot('node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', file, '-p', '4622', '-v', 'error'],
    4622,
  );
  const asRow = (figures: Figures): MockRow => ({
    'cold start ms': Math.round(figures.coldMs),
    'CPU us a request': Math.round(figures.cpuUs),
    'CPU of peer': Number((figures.cpuUs / peer.cpuUs).toFixed(2)),
    'RSS MiB': Math.round(figures.rssMiB),
  });
  return { 'owui-contract mock': asRow(ours), 'peer: prism-cli': asRow(peer) };
}

interface Figures {
  readonly coldMs: number;
  readonly cpuUs: number;
  readonly rssMiB: number;
}

async function measure(args: readonly string[], port: number): Promise<Figures> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}/api/v1/configs/banners`;
    const headers = { authorization: 'Bearer user-token' };
    const ask = (): Promise<boolean> =>
      fetch(url, { headers }).then(
        async (response) => Boolean(await response.text()) && response.ok,
        () => false,
      );
    while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 10));
    const coldMs = performance.now() - start;
    for (let count = 0; count < REQUESTS / 10; count++) await ask();
    const before = cpuTicks(child);
    for (let count = 0; count < REQUESTS; count++) await ask();
    return { coldMs, cpuUs: ((cpuTicks(child) - before) * 10_000) / REQUESTS, rssMiB: rss(child) };
  } finally {
    child.kill();
  }
}

/** User and system time of a process in hundredths of a second. Linux only, like the figures. */
function cpuTicks({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

const rss = ({ pid }: ChildProcess): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

console.log('## The chain\n');
const chain = await chainTimes();
console.table(chain);
console.log('\n## The mock\n');
console.table(await mockTimes());

/** What is tried with the tarball, step by step; each says in a line what it has seen. */
import { join } from 'node:path';
import { fromRoot } from '../../paths.ts';
import { command } from '../../release/command.ts';
import { expectApplication, pointedAt, readApplication, readExamples } from './application.ts';
import { type Consumer, installConsumer, manifestOf, runIn, write } from './consumer.ts';
import { type Entry, entriesOf, importing, PEER_PACKAGES } from './entries.ts';
import { runInBrowser } from './in-browser.ts';
import { importEntries, runApplication, startMock } from './in-node.ts';
import { runInWorker } from './in-worker.ts';
import { nodeReleases } from './node-releases.ts';
import { USE, USE_PEERS } from './programs.ts';
import { compile } from './types.ts';
import { pinned } from './versions.ts';

/** Consumers are made when a step first asks for them. */
export interface Workplace {
  readonly tarball: string;
  /** Outside the project. */
  readonly folder: string;
  readonly signal?: AbortSignal;
}

export type Step = (workplace: Workplace) => Promise<string>;

type Kind = 'alone' | 'peers' | 'web';

/** What each kind of consumer installs besides the tarball. */
const PACKAGES: Readonly<Record<Kind, readonly string[]>> = {
  alone: [],
  peers: [...PEER_PACKAGES, 'typescript', '@types/node', '@types/react'],
  web: ['typescript', 'vite', 'miniflare', '@cloudflare/workers-types'],
};

const made = new WeakMap<Workplace, Map<Kind, Promise<Consumer>>>();

function consumerOf(workplace: Workplace, kind: Kind): Promise<Consumer> {
  const consumers = made.get(workplace) ?? new Map<Kind, Promise<Consumer>>();
  made.set(workplace, consumers);
  const { folder, tarball, signal } = workplace;
  const consumer = consumers.get(kind) ?? installConsumer(join(folder, kind), tarball, pinned(...PACKAGES[kind]), signal);
  consumers.set(kind, consumer);
  return consumer;
}

/** Of entries, those that the package's own dependencies are enough for. */
const withoutPeers = (entries: readonly Entry[]): Entry[] => entries.filter(({ peer }) => peer === undefined);

async function tarball({ tarball, signal }: Workplace): Promise<string> {
  const options = { cwd: fromRoot('.'), ...(signal ? { signal } : {}) };
  await command(fromRoot('node_modules/.bin/publint'), [tarball, '--strict'], options);
  await command(fromRoot('node_modules/.bin/attw'), [tarball, '--profile', 'esm-only'], options);
  return 'publint and attw find nothing';
}

async function types(workplace: Workplace): Promise<string> {
  const [alone, peers, web] = [
    await consumerOf(workplace, 'alone'),
    await consumerOf(workplace, 'peers'),
    await consumerOf(workplace, 'web'),
  ];
  const entries = await entriesOf(manifestOf(peers));
  for (const consumer of [alone, peers, web]) {
    write(consumer, 'own.ts', importing(withoutPeers(entries)));
    write(consumer, 'use.ts', USE);
  }
  write(peers, 'all.ts', importing(entries));
  write(peers, 'use-peers.ts', USE_PEERS);
  const examples = readExamples().map((code, index) => {
    write(peers, `example-${index}.ts`, `${code}\nexport {};\n`);
    return `example-${index}.ts`;
  });
  const all = ['all.ts', 'use.ts', 'use-peers.ts', ...examples];
  const own = ['own.ts', 'use.ts'];
  for (const moduleResolution of ['bundler', 'node16'] as const) {
    await compile(peers, all, { moduleResolution, lib: ['dom', 'dom.iterable'], types: ['node'] });
  }
  await compile(peers, own, { moduleResolution: 'node16', types: ['node'] });
  await compile(alone, own, { moduleResolution: 'bundler', lib: ['dom', 'dom.iterable'] });
  await compile(web, own, { moduleResolution: 'bundler', types: ['@cloudflare/workers-types'] });
  return `${entries.length} entries compile under bundler and node16; what needs no peer also in Node without dom, in a browser without Node's types, and in a worker`;
}

async function node(workplace: Workplace): Promise<string> {
  const [alone, peers] = [await consumerOf(workplace, 'alone'), await consumerOf(workplace, 'peers')];
  const entries = await entriesOf(manifestOf(alone));
  write(alone, 'readme.ts', readApplication());
  await compile(alone, ['readme.ts'], { moduleResolution: 'bundler', lib: ['dom', 'dom.iterable'], outDir: 'compiled' });
  const releases = await nodeReleases(workplace.folder, workplace.signal);
  for (const release of releases) {
    await importEntries(alone, withoutPeers(entries), release);
    await importEntries(peers, entries, release);
    await runApplication(alone, 'compiled/readme.js', release);
  }
  await runIn(alone, 'npx', ['--no', '--', 'owui-contract', '--help']);
  return `the application runs and every entry is imported in ${releases.map(({ version }) => version).join(', ')}`;
}

/** Runs the application in a place that is not Node, against the mock that the package serves. */
async function application(
  workplace: Workplace,
  place: string,
  runIn: (consumer: Consumer, program: string) => Promise<string[]>,
): Promise<string> {
  const consumer = await consumerOf(workplace, 'web');
  const mock = await startMock(consumer);
  try {
    expectApplication(await runIn(consumer, pointedAt(readApplication(), mock.url)), place);
    return `the application runs in ${place}`;
  } finally {
    await mock.stop();
  }
}

export const STEPS = {
  tarball,
  types,
  node,
  browser: (workplace) => application(workplace, 'Chromium, bundled by Vite', runInBrowser),
  worker: (workplace) => application(workplace, 'workerd, bundled by Vite', runInWorker),
} as const satisfies Readonly<Record<string, Step>>;

export type StepName = keyof typeof STEPS;

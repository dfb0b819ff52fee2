/** The servers that the bench compares, and how each is started. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot } from '../paths.ts';

export type ContestantKey = 'stateless' | 'stateful' | 'prism' | 'scalar' | 'floor';

export interface Contestant {
  readonly key: ContestantKey;
  readonly name: string;
  /** Arguments of Node. */
  readonly args: (port: number) => readonly string[];
}

const BUNDLE = fromRoot('generated/openapi.json');
const CLI = fromRoot('dist/cli.js');

/** Builds the package, and lists our mock in both modes as the package starts it. */
export async function buildOurs(): Promise<Contestant[]> {
  await promisify(execFile)('npm', ['run', 'package'], { cwd: fromRoot('.') });
  const { stdout: help } = await promisify(execFile)(process.execPath, [CLI, 'mock', '--help']);
  return ourModes(help);
}

/** A mock that does not know `--stateless` has no state to leave out, and is the stateless one as it stands. */
export function ourModes(help: string): Contestant[] {
  const knows = /(?:^|\s)--stateless\b/.test(help);
  const ours = (key: 'stateless' | 'stateful', flags: readonly string[] = []): Contestant => ({
    key,
    name: `owui-contract mock, ${key}`,
    args: (port) => [CLI, 'mock', '--port', String(port), '--quiet', ...flags],
  });
  return knows ? [ours('stateless', ['--stateless']), ours('stateful')] : [ours('stateless')];
}

/** The peers on the same bundle, and what node:http costs by itself. */
export const peerServers = (peers: string): Contestant[] => [
  {
    key: 'prism',
    name: 'prism-cli',
    args: (port) => [fromRoot('node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', BUNDLE, '-p', String(port), '-v', 'error'],
  },
  { key: 'scalar', name: '@scalar/mock-server', args: (port) => [join(peers, 'scalar.mjs'), BUNDLE, String(port)] },
  { key: 'floor', name: 'node:http, one fixed body', args: (port) => [join(peers, 'floor.mjs'), String(port)] },
];

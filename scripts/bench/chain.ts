/** What lint, bundle and generate cost, against the same tools by their commands. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleContract } from '../bundle.ts';
import { generate } from '../generate.ts';
import { lintContract } from '../lint.ts';
import { fromRoot } from '../paths.ts';
import { countOperations, enlarge } from './enlarge.ts';
import { BenchError } from './error.ts';

const FOLDER = fromRoot('.cache/bench/chain');
const FULL_SIZE = 700;

export interface ChainRow {
  readonly task: string;
  /** Wall time in ms, the best of the runs. */
  readonly ms: number;
  /** Share of the peer's time. */
  readonly ofPeer: number;
}

/** @throws BenchError if a peer's command fails */
export async function measureChain(runs: number): Promise<ChainRow[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { document } = await bundleContract();
  const large = enlarge(document, FULL_SIZE);
  const count = countOperations(document);
  const whole = await best(runs, async () => {
    await lintContract();
    await generate((await bundleContract()).document, join(FOLDER, 'ours'));
  });
  const fullSize = await best(runs, () => generate(large, join(FOLDER, 'large')));
  const peer = await best(runs, async () => runPeers());
  return [
    { task: `lint, bundle, generate: ${count} operations`, ms: whole, ofPeer: whole / peer },
    { task: `generate: ${countOperations(large)} operations`, ms: fullSize, ofPeer: fullSize / peer },
    { task: `peer: redocly lint, bundle, openapi-typescript and openapi-ts by their commands, ${count} operations`, ms: peer, ofPeer: 1 },
  ];
}

async function best(runs: number, task: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await task();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function runPeers(): void {
  const bundle = join(FOLDER, 'peer.json');
  const plugins = ['-p', '@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk', 'zod'];
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['redocly', ['lint', fromRoot('openapi/openapi.yaml'), '--config', fromRoot('redocly.yaml')]],
    ['redocly', ['bundle', fromRoot('openapi/openapi.yaml'), '-o', bundle]],
    ['openapi-typescript', [bundle, '-o', join(FOLDER, 'peer.d.ts')]],
    ['openapi-ts', ['-i', bundle, '-o', join(FOLDER, 'peer-sdk'), ...plugins, '--silent']],
  ];
  for (const [command, args] of commands) {
    const { status, stderr } = spawnSync(fromRoot(`node_modules/.bin/${command}`), args, {
      cwd: FOLDER, // openapi-typescript would read this project's redocly.yaml
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    });
    if (status !== 0) throw new BenchError(`${command} ended with ${status}: ${stderr}`);
  }
}

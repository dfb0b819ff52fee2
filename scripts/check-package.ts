/**
 * `npm run check:package`: packs the package as `npm publish` would, and uses the tarball as consumers do, in empty projects of their own: its
 * types, the README's application in three releases of Node, in a browser and in a worker. Needs npm's registry, and a Chromium or Chrome.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { ChromiumMissingError } from '../test/browser/chromium.ts';
import { ConsumerError } from './package/consumers/error.ts';
import { packInto } from './package/consumers/pack.ts';
import { STEPS, type StepName, type Workplace } from './package/consumers/steps.ts';
import { ReleaseError } from './release/error.ts';

interface Options {
  readonly tarball?: string;
  readonly only?: readonly StepName[];
}

const names = Object.keys(STEPS) as StepName[]; // the keys of a constant are known
const interruption = new AbortController();
const { signal } = interruption;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interruption.abort());

try {
  await new Command('npm run check:package --')
    .description('Pack the package and use the tarball as its consumers do.')
    .option('--tarball <file>', 'use this tarball instead of packing')
    .addOption(new Option('--only <step...>', 'do these steps only').choices(names))
    .showHelpAfterError()
    .action(checkPackage)
    .parseAsync();
} catch (error) {
  if (signal.aborted) process.exitCode = 130;
  else if (isComplaint(error)) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}

async function checkPackage({ tarball, only = names }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'owui-consumers-'));
  const failed: StepName[] = [];
  try {
    const workplace: Workplace = { tarball: tarball === undefined ? await pack(folder) : existing(tarball), folder, signal };
    for (const name of names.filter((one) => only.includes(one))) if (!(await passes(name, workplace))) failed.push(name);
    if (failed.length === 0) return;
    console.error(`The consumers are kept in ${folder}. Once it is mended, npm run check:package -- --only ${failed.join(' ')}`);
  } finally {
    if (failed.length === 0) await rm(folder, { recursive: true, force: true });
    else process.exitCode = 1;
  }
}

async function pack(folder: string): Promise<string> {
  const began = Date.now();
  const packed = await packInto(folder, signal);
  console.log(`pack: ${basename(packed)}, ${((await stat(packed)).size / 1e6).toFixed(1)} MB (${secondsSince(began)} s)`);
  return packed;
}

function existing(tarball: string): string {
  if (!existsSync(tarball)) throw new ConsumerError(`There is no ${tarball}. Leave --tarball out, and one is packed.`);
  return resolve(tarball);
}

async function passes(name: StepName, workplace: Workplace): Promise<boolean> {
  const began = Date.now();
  try {
    console.log(`${name}: ${await STEPS[name](workplace)} (${secondsSince(began)} s)`);
    return true;
  } catch (error) {
    if (signal.aborted || !isComplaint(error)) throw error;
    console.error(`${name} fails: ${error.message}\n`);
    return false;
  }
}

function secondsSince(began: number): number {
  return Math.round((Date.now() - began) / 1000);
}

/** What a check can find, as against what is wrong with the check itself. */
function isComplaint(error: unknown): error is Error {
  return error instanceof ConsumerError || error instanceof ReleaseError || error instanceof ChromiumMissingError;
}

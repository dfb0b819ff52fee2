/**
 * `npm run bench`: what the chain and the mock cost, as ratios against peers in the same run, and whether the mock keeps its limits. Figures
 * of one machine and one moment: read the ratios, not the milliseconds. Each part is written to .cache/bench/<part>.json too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureChain } from './bench/chain.ts';
import { buildOurs, peerServers } from './bench/contestants.ts';
import { BenchError } from './bench/error.ts';
import { measureIdle } from './bench/idle.ts';
import { describeMachine, describeVersions } from './bench/machine.ts';
import { FULL, measureMocks, QUICK } from './bench/mock.ts';
import { installPeers } from './bench/peers.ts';
import { chainReport, type IdleRow, idleReport, machineReport, mockReport } from './bench/report.ts';
import { judge } from './bench/verdicts.ts';
import { fromRoot } from './paths.ts';

const PARTS = ['chain', 'mock', 'idle'];
const HELP = `npm run bench -- [options]
  --only chain|mock|idle   one part: lint, bundle and generate; the mock against its peers; ten thousand idle connections
  --quick                  one round instead of three (chain, mock), one start instead of five: to see that it works
The whole takes about ten minutes. Close what else is running. A missed limit is printed, and is no failure.`;

try {
  await bench();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  const { only, quick, help } = readOptions();
  if (help) return console.log(HELP);
  const wants = (part: string): boolean => only === undefined || only === part;
  const peers = wants('mock') ? await installPeers() : undefined;
  const machine = describeMachine();
  const versions = describeVersions(peers);
  mkdirSync(fromRoot('.cache/bench'), { recursive: true });
  const keep = (part: string, figures: object): void => {
    const record = { when: new Date().toISOString(), quick, machine, versions, ...figures };
    writeFileSync(fromRoot(`.cache/bench/${part}.json`), `${JSON.stringify(record, null, 2)}\n`);
  };
  console.log(machineReport(machine, versions));

  if (wants('chain')) {
    const rows = await measureChain(quick ? 1 : 3);
    keep('chain', { rows });
    console.log(`\n${chainReport(rows)}`);
  }
  const ours = wants('mock') || wants('idle') ? await buildOurs() : [];
  if (peers !== undefined) {
    const plan = quick ? QUICK : FULL;
    const summaries = await measureMocks([...ours, ...peerServers(peers)], peers, plan);
    keep('mock', { plan, summaries, verdicts: judge(summaries) });
    console.log(`\n${mockReport(summaries)}`);
  }
  if (wants('idle')) {
    const rows: IdleRow[] = [];
    for (const contestant of ours) rows.push({ name: contestant.name, ...(await measureIdle(contestant)) });
    keep('idle', { rows });
    console.log(`\n${idleReport(rows)}`);
  }
}

function readOptions(): { readonly only: string | undefined; readonly quick: boolean; readonly help: boolean } {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' }, help: { type: 'boolean' } } });
    const { only, quick = false, help = false } = values;
    if (only !== undefined && !PARTS.includes(only)) throw new BenchError(`There is no part \`${only}\`.\n${HELP}`);
    return { only, quick, help };
  } catch (error) {
    if (error instanceof BenchError) throw error;
    throw new BenchError(`${error instanceof Error ? error.message : error}\n${HELP}`);
  }
}

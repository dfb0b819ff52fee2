/**
 * `npm run bench`: what the chain, the mock, the client and the check cost, as ratios against peers in the same run, and whether they keep
 * their limits. Figures of one machine and one moment: read the ratios, not the milliseconds. Each part is written to .cache/bench/<part>.json too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureChain } from './bench/chain.ts';
import { measureCheck, type RunningServer } from './bench/check/check.ts';
import { checkReport, judgeCheck } from './bench/check/report.ts';
import { FULL as FULL_CLIENT, measureClient, QUICK as QUICK_CLIENT } from './bench/client/client.ts';
import { clientReport, judgeClient } from './bench/client/report.ts';
import { buildOurs, peerServers } from './bench/contestants.ts';
import { BenchError } from './bench/error.ts';
import { measureIdle } from './bench/idle.ts';
import { describeMachine, describeVersions } from './bench/machine.ts';
import { FULL, measureMocks, QUICK } from './bench/mock.ts';
import { installPeers } from './bench/peers.ts';
import { chainReport, type IdleRow, idleReport, machineReport, mockReport } from './bench/report.ts';
import { judge } from './bench/verdicts.ts';
import { fromRoot } from './paths.ts';

const PARTS = ['chain', 'mock', 'idle', 'client', 'check'];
const HELP = `npm run bench -- [options]
  --only <part>            chain: lint, bundle and generate; mock: the mock against its peers; idle: ten thousand idle connections;
                           client: calls, bytes, types and completions; check: a read-only check of the mock
  --quick                  fewer rounds and starts: to see that it works
  --url <url> --pid <pid>  check: a server that runs on this machine, and its process; its tokens are in the environment, as
                           owui-contract check takes them
The whole takes about a quarter of an hour. Close what else is running. A missed limit is printed, and is no failure.`;

try {
  await bench();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  const { only, quick, help, running } = readOptions();
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
  const ours = wants('mock') || wants('idle') || wants('check') ? await buildOurs() : [];
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
  if (wants('client')) {
    const plan = quick ? QUICK_CLIENT : FULL_CLIENT;
    const figures = await measureClient(plan);
    keep('client', { plan, ...figures, verdicts: judgeClient(figures) });
    console.log(`\n${clientReport(figures)}`);
  }
  if (wants('check')) {
    const figures = await measureCheck(running);
    const real = running !== undefined;
    keep('check', { ...figures, verdicts: judgeCheck(figures, real) });
    console.log(`\n${checkReport(figures, real)}`);
  }
}

interface Options {
  readonly only: string | undefined;
  readonly quick: boolean;
  readonly help: boolean;
  readonly running: RunningServer | undefined;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        url: { type: 'string' },
        pid: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const { only, quick = false, help = false, url, pid } = values;
    if (only !== undefined && !PARTS.includes(only)) throw new BenchError(`There is no part \`${only}\`.\n${HELP}`);
    return { only, quick, help, running: parseRunning(url, pid) };
  } catch (error) {
    if (error instanceof BenchError) throw error;
    throw new BenchError(`${error instanceof Error ? error.message : error}\n${HELP}`);
  }
}

function parseRunning(url: string | undefined, pid: string | undefined): RunningServer | undefined {
  if (url === undefined && pid === undefined) return undefined;
  if (url === undefined || !/^\d+$/.test(pid ?? ''))
    throw new BenchError('A server that runs is named with both --url and --pid, its process, whose CPU time is read.');
  return { url, pid: Number(pid) };
}

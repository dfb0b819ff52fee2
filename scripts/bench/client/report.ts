/** The client's figures as tables, and whether they keep their limits. */
import { median } from '../figures.ts';
import { atMost, type LimitVerdict } from '../limit.ts';
import { table } from '../table.ts';
import { round } from '../verdicts.ts';
import type { ClientFigures } from './client.ts';
import { CALLS, CLIENTS, type ClientName } from './overhead.ts';

/** Wall time and CPU time of a call, as shares of raw fetch's in the same run. */
const OVERHEAD = { get: 1.15, post: 1.25 } as const;
const ENTRY_BYTES = 5_120;
const SDK_CALL_BYTES = 6_000;
const INSTANTIATIONS = 60_000;
const COMPLETION_MS = 200;

export function judgeClient({ overheads, sizes, instantiations, completions }: ClientFigures): LimitVerdict[] {
  const times = (value: number): string => `${value.toFixed(2)}x`;
  return [
    ...CALLS.flatMap((kind) => [
      atMost(`wall time of ${kind.toUpperCase()} <= ${OVERHEAD[kind]}x fetch`, OVERHEAD[kind], overheads.client[kind].wallOfFetch, times),
      atMost(`CPU of ${kind.toUpperCase()} <= ${OVERHEAD[kind]}x fetch`, OVERHEAD[kind], overheads.client[kind].cpuOfFetch, times),
    ]),
    atMost('createClient <= 5,120 B gzipped', ENTRY_BYTES, sizes.client, String),
    atMost('one call of the SDK <= 6,000 B gzipped', SDK_CALL_BYTES, sizes.sdk, String),
    atMost('thirty calls <= 60,000 instantiations', INSTANTIATIONS, instantiations.client, String),
    atMost('completions <= 200 ms once the project is read', COMPLETION_MS, warmMedian(completions.ms), (ms) => `${round(ms)} ms`),
  ];
}

/** The first answer waits for the project to be read. */
const warmMedian = (ms: readonly number[]): number => median(ms.slice(1));

const NAMES: Readonly<Record<ClientName, string>> = {
  fetch: 'fetch',
  'limited-fetch': 'fetch, GET with a limit of 60 s',
  client: 'createClient',
  'openapi-fetch': 'openapi-fetch',
  sdk: 'SDK (hey-api)',
};

export function clientReport(figures: ClientFigures): string {
  const { overheads, sizes, instantiations, completions } = figures;
  const calls = table(
    ['one call after the other', ...CALLS.flatMap((kind) => ['us wall', 'of fetch', 'us CPU', 'of fetch'].map((one) => `${kind}: ${one}`))],
    CLIENTS.map((name) => [
      NAMES[name],
      ...CALLS.flatMap((kind) => {
        const { wallUs, wallOfFetch, cpuUs, cpuOfFetch } = overheads[name][kind];
        return [wallUs.toFixed(0), wallOfFetch.toFixed(2), cpuUs.toFixed(0), cpuOfFetch.toFixed(2)];
      }),
    ]),
  );
  const costs = table(
    ['', 'B gzipped', 'instantiations of 30 calls'],
    [
      ['createClient', String(sizes.client), String(instantiations.client)],
      ['openapi-fetch', String(sizes['openapi-fetch']), String(instantiations['openapi-fetch'])],
      ['SDK, one call', String(sizes.sdk), String(instantiations.sdk)],
      ["hey-api's client alone", String(sizes['sdk-client']), ''],
    ],
  );
  const editor = `Completions of ${completions.names} paths in an editor: the first after ${round(completions.ms[0] ?? Number.NaN)} ms, then ${round(warmMedian(completions.ms))} ms (median of ${completions.ms.length - 1})`;
  return ['## The client', calls, costs, editor, limitsTable(judgeClient(figures))].join('\n\n');
}

export const limitsTable = (verdicts: readonly LimitVerdict[]): string =>
  table(
    ['limit', 'measured', 'verdict'],
    verdicts.map(({ limit, measured, verdict }) => [limit, measured, verdict]),
  );

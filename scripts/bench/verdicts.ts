/** Holds the figures of our mock against its limits, which are ratios to the peers of the same run. */
import type { Summaries, Summary } from './figures.ts';
import { KINDS, type Kind } from './requests.ts';

export const MODES = ['stateless', 'stateful'] as const;
export type Mode = (typeof MODES)[number];

export interface Verdict {
  readonly mode: Mode;
  readonly limit: string;
  /** What was measured; the worst kind of request where there are several. */
  readonly measured: string;
  readonly holds: boolean;
  /** `holds`, or by how much it misses. */
  readonly verdict: string;
}

/** Largest CPU time a request, as a share of prism-cli's. */
const CPU: Readonly<Record<Mode, number>> = { stateless: 1 / 30, stateful: 1 / 15 };
const THROUGHPUT = 30;
const COLD_START = 0.15;
const MEMORY = 0.4;
const P99_MS = 10;

/** Above this share of a core the client sets the pace, and the server could do more. */
export const CLIENT_LIMIT = 0.95;

/** One verdict for each limit and mode; none for a mode, or against a peer, that was not measured. */
export function judge(summaries: Summaries): Verdict[] {
  return MODES.flatMap((mode) => {
    const ours = summaries[mode];
    if (!ours) return [];
    const { prism, scalar } = summaries;
    return [
      ...(prism ? againstPrism(mode, ours, prism) : []),
      atMost(
        mode,
        'p99 at 50 connections < 10 ms',
        P99_MS,
        worst((kind) => ours.cells[kind].p99Ms),
        (value) => `${round(value)} ms`,
        true,
      ),
      ...(scalar ? [againstScalar(mode, ours, scalar)] : []),
    ];
  });
}

function againstPrism(mode: Mode, ours: Summary, prism: Summary): Verdict[] {
  const cpu = worst((kind) => ours.cells[kind].cpuUs / prism.cells[kind].cpuUs);
  const slowdown = worst((kind) => prism.cells[kind].perSecond / ours.cells[kind].perSecond);
  const limited = slowdown.kind !== undefined && ours.cells[slowdown.kind].clientBusy > CLIENT_LIMIT ? 'at least ' : '';
  const share = (value: number): string => `${round(value)}x`;
  return [
    atMost(mode, `CPU a request <= 1/${Math.round(1 / CPU[mode])} of prism-cli's`, CPU[mode], cpu, (value) => `1/${round(1 / value)}`),
    atMost(mode, `throughput at 50 connections >= ${THROUGHPUT}x`, 1 / THROUGHPUT, slowdown, (value) => `${limited}${round(1 / value)}x`),
    atMost(mode, `cold start <= ${COLD_START}x`, COLD_START, { value: ours.coldMs / prism.coldMs }, share),
    atMost(mode, `memory after load <= ${MEMORY}x`, MEMORY, { value: ours.loadedMiB / prism.loadedMiB }, share),
  ];
}

interface Measured {
  readonly value: number;
  readonly kind?: Kind;
}

/** The kind of request with the largest value. */
function worst(value: (kind: Kind) => number): Measured {
  const all = KINDS.map((kind) => ({ kind, value: value(kind) }));
  return all.reduce((largest, next) => (next.value > largest.value ? next : largest));
}

function atMost(
  mode: Mode,
  limit: string,
  most: number,
  { value, kind }: Measured,
  say: (value: number) => string,
  below = false,
): Verdict {
  const holds = below ? value < most : value <= most;
  return {
    mode,
    limit,
    measured: say(value) + (kind === undefined ? '' : ` (${kind})`),
    holds,
    verdict: holds ? 'holds' : `misses: ${round(value / most)} times the limit`,
  };
}

/** Every column of the table, smaller is better. */
const COLUMNS: readonly (readonly [name: string, value: (summary: Summary) => number])[] = [
  ...KINDS.flatMap((kind) => [
    [`CPU of ${kind}`, ({ cells }: Summary) => cells[kind].cpuUs] as const,
    [`throughput of ${kind}`, ({ cells }: Summary) => 1 / cells[kind].perSecond] as const,
    [`p99 of ${kind}`, ({ cells }: Summary) => cells[kind].p99Ms] as const,
  ]),
  ['cold start', ({ coldMs }) => coldMs],
  ['memory after the first reply', ({ firstMiB }) => firstMiB],
  ['memory after load', ({ loadedMiB }) => loadedMiB],
];

function againstScalar(mode: Mode, ours: Summary, scalar: Summary): Verdict {
  const behind = COLUMNS.filter(([, value]) => value(ours) >= value(scalar)).map(([name]) => name);
  const ahead = COLUMNS.length - behind.length;
  return {
    mode,
    limit: 'ahead of Scalar in every column',
    measured: `${ahead} of ${COLUMNS.length}`,
    holds: behind.length === 0,
    verdict: behind.length === 0 ? 'holds' : `misses: not ahead in ${behind.join(', ')}`,
  };
}

/** Three digits, and no more behind the point than they ask for. */
export const round = (value: number): string => String(Number(value.toPrecision(value >= 1000 ? 4 : 3)));

/** The check's figures as a table, and whether they keep their limit. */
import { limitsTable } from '../client/report.ts';
import { atMost, type LimitVerdict } from '../limit.ts';
import { table } from '../table.ts';
import type { CheckFigures } from './check.ts';

const SHARE = 0.25;

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** @param real whether a real server answered: the mock takes next to nothing, so that the checker's share of it says nothing */
export const judgeCheck = ({ share, findings }: CheckFigures, real: boolean): LimitVerdict[] => [
  ...(real ? [atMost('the checker takes <= 25 % of the CPU time', SHARE, share, percent)] : []),
  atMost('no findings on a server that is what the contract says', 0, findings, String),
];

export function checkReport(figures: CheckFigures, real: boolean): string {
  const { server, wallMs, requests, findings, checkerMs, serverMs, share } = figures;
  const row = table(
    ['server', 'wall ms', 'requests', 'findings', 'checker CPU ms', 'server CPU ms', "checker's share"],
    [
      [
        `${server}${real ? '' : ', the mock'}`,
        ...[wallMs, requests, findings, checkerMs, serverMs].map((value) => value.toFixed(0)),
        percent(share),
      ],
    ],
  );
  return ['## The check', row, limitsTable(judgeCheck(figures, real))].join('\n\n');
}

/** What is said about the calls of an app, as data and in words. */
import { counted, type Layout } from '../diff/layout.ts';
import type { LeftOut } from './base-url.ts';
import type { Trouble, TroubleKind } from './troubles.ts';

/** Changes when a field goes or changes its meaning, not when one is added. */
export const CALLS_FORMAT = 'open-webui-contract/calls@1';

/** Calls of one operation with one status. */
export interface CountedCall {
  readonly operation: string;
  readonly operationId: string;
  readonly status: number;
  readonly count: number;
}

export interface CountedTrouble extends Trouble {
  /** How many calls have it. */
  readonly calls: number;
}

export interface CallsReport {
  readonly format: typeof CALLS_FORMAT;
  readonly serverUrl: string;
  /** The contract of the recorded server. */
  readonly contract: string;
  /** The server that the calls are to hold on, too; empty if none was asked for. */
  readonly against: string;
  readonly calls: readonly CountedCall[];
  /** Requests that are no calls of the API. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly troubles: readonly CountedTrouble[];
}

const SECTIONS: readonly (readonly [kind: TroubleKind, heading: (report: CallsReport) => string])[] = [
  ['unknown-operation', () => 'Calls that the contract does not know'],
  ['request', () => 'Requests that differ from the contract'],
  ['reply', () => 'Replies that differ from the contract'],
  ['gone-there', ({ against }) => `Not served by ${against}`],
  ['role-there', ({ against }) => `Another role on ${against}`],
  ['request-there', ({ against }) => `Requests that do not hold on ${against}`],
  ['reply-there', ({ against }) => `Replies that the app gets otherwise on ${against}`],
];

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  elsewhere: 'to other servers',
  page: 'for the web page',
  websocket: 'of socket.io',
  preflight: 'preflights',
  unanswered: 'without a reply',
};

export const breaks = ({ troubles }: CallsReport): boolean => troubles.some((trouble) => trouble.breaks);

export function callsInWords(report: CallsReport, layout: Layout): string {
  const { serverUrl, contract, against, calls, leftOut, troubles } = report;
  const requests = calls.reduce((sum, { count }) => sum + count, 0);
  const operations = new Set(calls.map(({ operation }) => operation)).size;
  const broken = troubles.filter((trouble) => trouble.breaks).length;
  const others = Object.entries(LEFT_OUT).flatMap(([why, words]) => {
    const count = leftOut[why as LeftOut]; // Object.entries forgets the keys' type
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return [
    layout.title(`Calls of ${serverUrl} under ${contract}${against === '' ? '' : `, and on ${against}`}`),
    `${counted(requests, 'call')} of ${counted(operations, 'operation')}.${others.length > 0 ? ` Left out: ${others.join(', ')}.` : ''}\n`,
    troubles.length === 0 ? 'Everything holds.\n' : `${broken} breaking, ${counted(troubles.length - broken, 'note')}.\n`,
    ...SECTIONS.flatMap(([kind, heading]) => {
      const own = troubles.filter((trouble) => trouble.kind === kind).sort((one, other) => Number(other.breaks) - Number(one.breaks));
      return own.length === 0
        ? []
        : [layout.section(`${heading(report)} (${own.length})`), ...own.map((one) => layout.item(troubleInWords(one, layout)))];
    }),
  ].join('');
}

/** One trouble on one line. */
export function troubleInWords(trouble: Trouble & { readonly calls?: number }, { code }: Layout): string {
  const { breaks: broken, operation, operationId, place, field, message, calls } = trouble;
  const where = [
    code(operation),
    ...(operationId === '' ? [] : [`(${operationId})`]),
    ...(place === '' ? [] : [place]),
    ...(field === '' ? [] : [code(field)]),
  ];
  const times = calls === undefined || calls === 1 ? '' : ` ${calls} calls.`;
  return `${broken ? 'breaking' : 'note'}: ${where.join(' ')}: ${message}${times}`;
}

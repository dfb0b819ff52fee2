/**
 * `npm run coverage`: prints, tag by tag, how many operations the documents and the servers know, the contract has, and the last
 * `npm run test:live` exercised, and how many fields of the replies the schemas name. Exit code 1 if a row falls short without a reason.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledDocument } from '../src/contract/document.ts';
import { readCaptures } from './capture/captures.ts';
import { coverageRows, type LiveReport, type Row } from './coverage/rows.ts';
import { alignColumns } from './coverage/text.ts';
import { LIVE_FOLDER } from './live/report.ts';
import { fromRoot } from './paths.ts';

/** Content that is free by design may be this share of all fields. */
const FREE_LIMIT = 0.05;

async function main(): Promise<boolean> {
  const reports = await readReports();
  if (reports.length === 0) {
    console.error('No live check has been run here. Run `npm run test:live` first.');
    return false;
  }
  const document: BundledDocument = JSON.parse(await readFile(fromRoot('generated/openapi.json'), 'utf8'));
  const rows = coverageRows({ document, documented: await documentedOperations(), captures: await readCaptures(), reports });
  const servers = reports.map(({ server }) => server);
  const total = sumOf(rows, servers);
  console.log(alignColumns([headings(servers), ...[...rows, total].map((row) => cells(row, servers))]).join('\n'));
  const all = total.fields.named + total.fields.free + total.fields.unnamed;
  const tooFree =
    total.fields.free / all > FREE_LIMIT
      ? [`${percent(total.fields.free, all)} of the fields are free content; ${FREE_LIMIT * 100} % may be`]
      : [];
  list('Not exercised, and why:', total.excused);
  list('Falls short:', [...total.shortfalls, ...tooFree]);
  return total.shortfalls.length + tooFree.length === 0;
}

async function readReports(): Promise<LiveReport[]> {
  const folders = await readdir(LIVE_FOLDER).catch(() => []);
  const texts = await Promise.all(
    folders.sort().map((folder) => readFile(join(LIVE_FOLDER, folder, 'report.json'), 'utf8').catch(() => undefined)),
  );
  return texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as LiveReport])); // written by test:live
}

async function documentedOperations(): Promise<string[]> {
  const folder = fromRoot('openapi/sources');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.json'));
  const sources = await Promise.all(
    files.map(async (file): Promise<{ operations: { operation: string }[] }> => JSON.parse(await readFile(join(folder, file), 'utf8'))),
  );
  return [...new Set(sources.flatMap(({ operations }) => operations.map(({ operation }) => operation)))];
}

function sumOf(rows: readonly Row[], servers: readonly string[]): Row {
  const sum = (pick: (row: Row) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return {
    tag: 'all',
    documented: sum(({ documented }) => documented),
    served: sum(({ served }) => served),
    inContract: sum(({ inContract }) => inContract),
    live: Object.fromEntries(
      servers.map((server) => [
        server,
        { served: sum(({ live }) => live[server]?.served ?? 0), exercised: sum(({ live }) => live[server]?.exercised ?? 0) },
      ]),
    ),
    fields: {
      named: sum(({ fields }) => fields.named),
      free: sum(({ fields }) => fields.free),
      unnamed: sum(({ fields }) => fields.unnamed),
    },
    shortfalls: rows.flatMap(({ shortfalls }) => shortfalls),
    excused: rows.flatMap(({ excused }) => excused),
  };
}

const headings = (servers: readonly string[]): string[] => [
  'tag',
  'documented',
  'served',
  'in the contract',
  ...servers.map((server) => `2xx on ${server.split('@').at(-1)}`),
  'fields',
  'named',
  'free',
];

function cells({ tag, documented, served, inContract, live, fields }: Row, servers: readonly string[]): string[] {
  const all = fields.named + fields.free + fields.unnamed;
  return [
    tag,
    ...[documented, served, inContract].map(String),
    ...servers.map((server) => (live[server]?.served ? `${live[server].exercised}/${live[server].served}` : '-')),
    String(all),
    percent(fields.named + fields.free, all),
    percent(fields.free, all),
  ];
}

const percent = (part: number, all: number): string => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);

function list(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

if (!(await main())) process.exitCode = 1;

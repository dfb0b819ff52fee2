/** Markdown for a pull request or the summary of a CI step. */
import { escapeUTF8 } from 'entities/escape';
import type { RunFinding, RunReport } from '../run-report.ts';
import { groupBy } from './group.ts';
import { byGravity, KINDS } from './kinds.ts';
import { type Overview, overviewOf } from './overview.ts';
import { printable, printableLine } from './printable.ts';
import { count, dueOf, duration, subject, verdictOf } from './verdict.ts';

/** GitHub refuses a longer comment. It counts characters; a few are left for what another tool puts around. */
const LIMIT = 65_000;
/** Room for the sentence that says what is missing. */
const RESERVE = 400;

/** Never longer than a comment on GitHub may be; a sentence says what was left out. */
export function toMarkdown(report: RunReport): string {
  const overview = overviewOf(report);
  const { line, nextStep, holds } = verdictOf(report, overview);
  const head = [
    `## Contract check: ${holds ? 'holds' : 'broken'}`,
    `**${plain(line)}** ${plain(nextStep)}`.trimEnd(),
    `${plain(subject(report))}. ${count(report.requests, 'request')} in ${duration(report.durationMs)}.`,
    ...bullets('Faults of the baseline', report.baselineFaults),
  ];
  const findings = findingBlocks(overview.fresh);
  const tail = [coverage(report, overview), ...bullets('Warnings', report.warnings)];
  return `${cutToFit({ head, findings, tail, known: knownBlocks(overview) })}\n`;
}

interface Parts {
  readonly head: readonly string[];
  readonly findings: readonly string[];
  readonly tail: readonly string[];
  readonly known: readonly string[];
}

/** Whole blocks only. Findings, of which there may be hundreds, get the room that head and tail leave. */
function cutToFit({ head, findings, tail, known }: Parts): string {
  let room = LIMIT - RESERVE;
  const fitting = (blocks: readonly string[]): readonly string[] => {
    const first = blocks.findIndex((block) => {
      if (block.length + 2 > room) return true;
      room -= block.length + 2;
      return false;
    });
    return first === -1 ? blocks : blocks.slice(0, first);
  };
  const kept = { head: fitting(head), tail: fitting(tail), findings: fitting(findings), known: fitting(known) };
  const left = findings.length - kept.findings.length;
  const sections = head.length + tail.length + known.length - kept.head.length - kept.tail.length - kept.known.length;
  const missing = [
    ...(left > 0 ? [`the findings of ${count(left, 'operation')}`] : []),
    ...(sections > 0 ? [count(sections, 'other section')] : []),
  ];
  const sentence = `_Left out, because a comment may not be longer: ${missing.join(', ')}. \`--report html=FILE\` shows all._`;
  return [...kept.head, ...kept.findings, ...kept.tail, ...kept.known, ...(missing.length > 0 ? [sentence] : [])].join('\n\n');
}

const findingBlocks = (findings: readonly RunFinding[]): string[] =>
  [...groupBy(byGravity(findings), ({ operation }) => operation)].map(([operation, own]) =>
    details(`<code>${html(printableLine(operation))}</code>: ${count(own.length, 'finding')}`, own.map(findingText).join('\n\n')),
  );

function findingText({ kind, field, message, expected, received, contract, curl, id }: RunFinding): string {
  return [
    `**${KINDS[kind].title}.** ${plain(message)}`,
    '',
    '| | |',
    '| --- | --- |',
    ...(field === '' ? [] : [row('field', field)]),
    row('contract', expected),
    row('server', received),
    ...(contract.file === '' ? [] : [row('stated in', `${contract.file}:${contract.line}`)]),
    row('id', id),
    '',
    fenced(curl),
  ].join('\n');
}

function coverage(report: RunReport, { routers, answered, due }: Overview): string {
  const rows = routers.map(
    ({ tag, counts, answered: own, due: asked }) =>
      `| ${plain(tag)} | ${own}/${asked} | ${counts.holds} | ${counts.broken} | ${counts.known} | ${counts.errors} | ${counts.skipped} |`,
  );
  const table = [
    '| router | answered | holds | broken | known | errors | skipped |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ];
  return details(`Coverage: ${answered} of ${dueOf(report, due)} answered with success`, table.join('\n'));
}

function knownBlocks({ known }: Overview): string[] {
  if (known.length === 0) return [];
  const rows = known.map(
    ({ operation, message, known: entry }) =>
      `| ${cell(operation)} | ${plain(message)} | ${plain(entry?.reason ?? '')} | ${plain(entry?.owner ?? '')} | ${plain(entry?.expires ?? '')} |`,
  );
  const table = ['| operation | difference | reason | owner | until |', '| --- | --- | --- | --- | --- |', ...rows];
  return [details(count(known.length, 'known difference'), table.join('\n'))];
}

const bullets = (title: string, sentences: readonly string[]): string[] =>
  sentences.length === 0 ? [] : [`**${title}**\n\n${sentences.map((sentence) => `- ${plain(sentence)}`).join('\n')}`];

const details = (summary: string, inside: string): string => `<details><summary>${summary}</summary>\n\n${inside}\n\n</details>`;

const row = (name: string, value: string): string => `| ${name} | ${cell(value)} |`;

/** Code in a table: inside of <code>, Markdown still reads signs, so they stand as references. */
const cell = (text: string): string => `<code>${references(text)}</code>`;

/**
 * Text in which nothing is Markdown, HTML, a mention or a link to an issue. GitHub looks for the last two when references are signs again;
 * a space of no width behind the sign keeps them apart.
 */
const plain = (text: string): string => references(text).replaceAll(/&#(?:64|35);/g, '$&&#8203;');

const references = (text: string): string => html(printableLine(text)).replaceAll(MARKDOWN, (sign) => `&#${sign.charCodeAt(0)};`);

/** Signs that Markdown reads: some anywhere, some only at the start of a line, the colon only within a word; not the # of a reference. */
const MARKDOWN = /[\\`*_{}[\]()!|~@$^]|^[-+=]|:(?=\S)|(?<!&)#/g;

const html = (text: string): string => escapeUTF8(text);

/** A fence longer than any run of backticks in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${printable(text)}\n${fence}`;
}

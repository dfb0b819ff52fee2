/** The summary on the terminal, after the last operation. */
import type { Paint } from '../../terminal.ts';
import type { RunFinding, RunReport } from '../run-report.ts';
import { groupBy } from './group.ts';
import { byGravity, KINDS } from './kinds.ts';
import { type Overview, overviewOf, type RouterView } from './overview.ts';
import { printableLine } from './printable.ts';
import { count, duration, subject, verdictOf } from './verdict.ts';

/** More than these are counted: a wall of text is not read, and the files hold all. */
const MOST_OPERATIONS = 40;
const BAR_CELLS = 20;
const COLUMNS = ['holds', 'broken', 'known', 'errors', 'skipped'] as const;

export function toTerminal(report: RunReport, paint: Paint): string {
  const overview = overviewOf(report);
  const sections = [
    [
      printableLine(subject(report)),
      paint('dim', `${count(report.requests, 'request')} in ${duration(report.durationMs)}, seed ${printableLine(report.seed)}`),
    ],
    coverage(overview, paint),
    findings(overview, paint),
    report.warnings.map((warning) => `${paint('yellow', 'warning')} ${printableLine(warning)}`),
    report.baselineFaults.map((fault) => `${paint('red', 'baseline')} ${printableLine(fault)}`),
    verdict(report, overview, paint),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function coverage({ routers, counts, answered, due }: Overview, paint: Paint): string[] {
  if (routers.length === 0) return [];
  const width = Math.max(...routers.map(({ tag }) => tag.length), 'all'.length);
  const row = (view: Omit<RouterView, 'operations'>): string => {
    const cells = COLUMNS.map((column) => {
      const text = String(view.counts[column]).padStart(column.length + 2);
      if (view.counts[column] === 0) return paint('dim', text);
      return column === 'broken' ? paint('red', text) : text;
    });
    const share = `${view.answered}/${view.due}`.padStart(9);
    return `${printableLine(view.tag).padEnd(width)}  ${bar(view, paint)}${share}${cells.join('')}`;
  };
  const head = `${'router'.padEnd(width)}  ${' '.repeat(BAR_CELLS)} answered${COLUMNS.map((column) => `  ${column}`).join('')}`;
  return [paint('dim', head), ...routers.map(row), row({ tag: 'all', counts, answered, due })];
}

/** How much was answered with success. */
function bar({ counts, answered, due }: Omit<RouterView, 'operations'>, paint: Paint): string {
  const filled = due === 0 ? 0 : Math.floor((answered / due) * BAR_CELLS);
  return paint(counts.broken > 0 ? 'red' : 'green', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR_CELLS - filled));
}

function findings({ fresh, known }: Overview, paint: Paint): string[] {
  const groups = [...groupBy(byGravity(fresh), ({ operation }) => operation)];
  const blocks = groups.slice(0, MOST_OPERATIONS).map(([operation, own]) => block(operation, own, paint));
  const left = groups.length - blocks.length;
  if (left > 0) blocks.push(`… and findings in ${count(left, 'more operation')}: \`--report html=FILE\` shows them all.`);
  if (known.length > 0) blocks.push(paint('dim', `${count(known.length, 'known difference')} of the baseline not shown.`));
  return blocks.flatMap((text, index) => (index === 0 ? [text] : ['', text]));
}

const block = (operation: string, own: readonly RunFinding[], paint: Paint): string =>
  [paint('bold', printableLine(operation)), ...own.flatMap((finding) => lines(finding, paint))].join('\n');

function lines({ kind, field, message, expected, received, contract, curl, id }: RunFinding, paint: Paint): string[] {
  const facts: readonly (readonly [string, string])[] = [
    ['field', field],
    ['contract', expected],
    ['server', received],
    ['stated in', contract.file === '' ? '' : `${contract.file}:${contract.line}`],
    ['again', curl],
    ['id', id],
  ];
  const level = KINDS[kind].level === 'error' ? 'red' : 'yellow';
  return [
    `  ${paint(level, kind)} ${printableLine(message)}`,
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => `    ${paint('dim', name.padEnd(9))} ${printableLine(value)}`),
  ];
}

function verdict(report: RunReport, overview: Overview, paint: Paint): string[] {
  const { holds, line, nextStep } = verdictOf(report, overview);
  return [paint(holds ? 'green' : 'red', paint('bold', line)), ...(nextStep === '' ? [] : [nextStep])];
}

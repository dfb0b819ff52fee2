/** Annotations of GitHub Actions: workflow commands on standard output. GitHub shows ten errors and ten warnings of a step. */
import type { RunFinding, RunReport } from '../run-report.ts';
import { byGravity, KINDS } from './kinds.ts';
import { printable } from './printable.ts';
import { count, verdictOf } from './verdict.ts';

/** GitHub drops what is beyond it without a word. */
const SHOWN = 10;

export function toAnnotations(report: RunReport): string {
  const fresh = byGravity(report.findings.filter(({ known }) => !known));
  const errors = capped(
    [...report.baselineFaults.map((fault) => command('error', { title: 'Baseline' }, fault)), ...fresh.map(annotation)],
    (left) =>
      command(
        'error',
        { title: 'More' },
        `${count(left, 'more finding')} not shown here. ${verdictOf(report).line} The summary of the step and the files of --report hold all.`,
      ),
  );
  const warnings = capped(
    report.warnings.map((text) => command('warning', { title: 'Contract check' }, text)),
    (left) => command('warning', { title: 'More' }, `${count(left, 'more warning')} not shown here. The files of --report hold all.`),
  );
  return [...errors, ...warnings].map((line) => `${line}\n`).join('');
}

function capped(lines: readonly string[], rest: (left: number) => string): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [...lines.slice(0, SHOWN - 1), rest(lines.length - SHOWN + 1)];
}

function annotation({ kind, operation, message, expected, received, contract: { file, line }, id }: RunFinding): string {
  const place = file === '' ? {} : { file, ...(line > 0 ? { line: String(line) } : {}) };
  return command(
    'error',
    { ...place, title: `${KINDS[kind].title}: ${operation}` },
    `${message}\nContract: ${expected}\nServer: ${received}\nId: ${id}`,
  );
}

/** A line of a workflow command. Server text must neither end it nor begin another. */
function command(name: 'error' | 'warning', properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(printable(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(printable(message))}`;
}

// The order counts: the percent sign is what the others are escaped with.
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

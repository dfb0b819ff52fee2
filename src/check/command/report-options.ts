/** The options of every command that ends with a report: which reports, and what is known. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../baseline/day.ts';
import { EXIT } from '../report/exit.ts';
import { FILE_KINDS, parseReportSpec, type ReportSpec, ReportSpecError } from '../report/specs.ts';

export interface ReportOptions {
  readonly report?: readonly ReportSpec[];
  readonly quiet?: boolean;
  readonly baseline?: string;
  readonly baselineUpdate?: boolean;
  readonly baselinePrune?: boolean;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
}

export function addReportOptions(command: Command): Command {
  return usageExits(command)
    .optionsGroup('Reports:')
    .addOption(
      new Option(
        '--report <kind=file>',
        `also write a report; may stand more than once: ${FILE_KINDS.map((kind) => `${kind}=FILE`).join(', ')}, or github for annotations and the summary of a step`,
      ).argParser(parseReport),
    )
    .option('-q, --quiet', 'print no progress and no summary')
    .optionsGroup('Known differences:')
    .option('--baseline <file>', 'YAML file of differences that are known and do not fail the run until their date')
    .option('--baseline-update', 'add what this run found and the baseline lacks; needs --reason and --owner')
    .option('--baseline-prune', 'remove the entries whose difference this run looked for and did not find')
    .addOption(new Option('--reason <text>', 'with --baseline-update: why the differences are left for now').argParser(parseWords))
    .addOption(new Option('--owner <name>', 'with --baseline-update: who sees to them').argParser(parseWords))
    .addOption(new Option('--expires <day>', 'with --baseline-update: last day, as YYYY-MM-DD (default: in 90 days)').argParser(parseDay));
}

/** Ends with 2, not with commander's 1, for options that cannot be read: 1 says that the server was checked and differs. */
export const usageExits = (command: Command): Command =>
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.holds : EXIT.usage));

/** What `--help` says below the options. */
export const REPORT_HELP = `
Exit codes:
  0  nothing differs that the baseline does not know
  1  findings, or entries of the baseline that expired
  2  a wrong option, or a file that cannot be used
  3  the server does not answer`;

function parseReport(text: string, before: readonly ReportSpec[] = []): ReportSpec[] {
  try {
    return [...before, parseReportSpec(text)];
  } catch (error) {
    if (!(error instanceof ReportSpecError)) throw error;
    throw new InvalidArgumentError(error.message);
  }
}

function parseWords(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Write at least a word: a person will ask for it when the entry expires.');
  return text.trim();
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD.');
  return text;
}

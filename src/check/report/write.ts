/** Writes the reports that were asked for. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Paint } from '../../terminal.ts';
import type { RunReport } from '../run-report.ts';
import { toAnnotations } from './github.ts';
import { toHtml } from './html/page.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import { toSarif } from './sarif.ts';
import type { FileKind, ReportSpec } from './specs.ts';
import { toTerminal } from './terminal.ts';

/** A report cannot be written where it should go. */
export class ReportWriteError extends Error {
  override readonly name = 'ReportWriteError';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(
      `${file}: the report cannot be written (${cause instanceof Error ? cause.message : cause}). Name a file in a folder that you may write to.`,
      {
        cause,
      },
    );
    this.file = file;
  }
}

export interface ReportSurroundings {
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  readonly paint: Paint;
  readonly env: NodeJS.ProcessEnv;
}

const WRITERS: Readonly<Record<FileKind, (report: RunReport) => string>> = {
  json: toJson,
  junit: toJunit,
  sarif: (report) => `${JSON.stringify(toSarif(report), null, 2)}\n`,
  markdown: toMarkdown,
  html: toHtml,
};

/**
 * Writes each report; folders that are missing are made. `github` prints annotations, and adds the Markdown to the file that GitHub Actions
 * names in GITHUB_STEP_SUMMARY.
 *
 * @throws ReportWriteError if a file cannot be written
 * @example await writeReports(report, [parseReportSpec('html=out/check.html')], surroundings);
 */
export async function writeReports(
  report: RunReport,
  specs: readonly ReportSpec[],
  { print, paint, env }: ReportSurroundings,
): Promise<void> {
  for (const spec of specs) {
    if ('file' in spec) await orExplain(spec.file, writeWithFolder(spec.file, WRITERS[spec.kind](report)));
    else if (spec.kind === 'terminal') print(toTerminal(report, paint));
    else {
      print(toAnnotations(report));
      const summary = env['GITHUB_STEP_SUMMARY'];
      if (summary) await orExplain(summary, appendFile(summary, toMarkdown(report)));
    }
  }
}

async function writeWithFolder(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const orExplain = (file: string, writing: Promise<void>): Promise<void> =>
  writing.catch((error: unknown) => {
    throw new ReportWriteError(file, error);
  });

/** `owui-contract report`: does with reports of earlier runs what a run does with its own. */
import { paintFor, wantsColours } from '../../terminal.ts';
import { EXIT } from '../report/exit.ts';
import { readReport } from '../report/json.ts';
import { mergeReports } from '../report/merge.ts';
import type { RunReport } from '../run-report.ts';
import { finishReport, INPUT_ERRORS, prepareBaseline } from './finish.ts';
import type { ReportOptions } from './report-options.ts';

/** Joins reports, and ends as the check that wrote them would. */
export const mergeCommand = (files: readonly string[], options: ReportOptions): Promise<void> =>
  finishWith(async () => mergeReports(await Promise.all(files.map(async (file) => ({ file, report: await readReport(file) })))), options);

/** Ends with a report as the check that wrote it would. */
export const showCommand = (file: string, options: ReportOptions): Promise<void> => finishWith(() => readReport(file), options);

async function finishWith(read: () => Promise<RunReport>, options: ReportOptions): Promise<void> {
  try {
    const baseline = await prepareBaseline(options);
    process.exitCode = await finishReport(await read(), options, baseline, {
      print: (text) => process.stdout.write(text),
      paint: paintFor(wantsColours(process.stdout, process.env)),
      env: process.env,
      now: new Date(),
    });
  } catch (error) {
    if (!INPUT_ERRORS.some((known) => error instanceof known)) throw error;
    console.error((error as Error).message); // it is one of them
    process.exitCode = EXIT.usage;
  }
}

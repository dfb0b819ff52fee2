/** `owui-contract calls`. */
import { type Format, LAYOUTS } from '../diff/layout.ts';
import { deliver, OutputError, runCommand } from '../diff/output.ts';
import { SideError } from '../diff/side.ts';
import { HarError } from './har.ts';
import { type JudgesOptions, readJudges } from './judges.ts';
import { CallsLedger } from './ledger.ts';
import { readRecording } from './recording.ts';
import { breaks, type CallsReport, callsInWords } from './report.ts';

export interface CallsCommandOptions extends JudgesOptions {
  readonly serverUrl?: string;
  readonly format: Format;
  readonly output?: string;
}

/** Exit code 1 if a call breaks, 2 if the file cannot be read. */
export async function callsCommand(file: string, { serverUrl, format, output, ...judging }: CallsCommandOptions): Promise<void> {
  await runCommand([HarError, SideError, OutputError], async () => {
    const judges = await readJudges(judging);
    const recording = await readRecording(file, judges.recorded, serverUrl);
    const ledger = new CallsLedger(judges, recording.serverUrl);
    for (const entry of recording.entries) ledger.add(entry);
    await deliver(inForm(ledger.report(), format), output);
    if (breaks(ledger.report())) process.exitCode = 1;
  });
}

export const inForm = (report: CallsReport, format: Format): string =>
  format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : callsInWords(report, LAYOUTS[format]);

/** `owui-contract diff` and `owui-contract upgrade`. */
import { calledOperations } from '../calls/called.ts';
import { HarError } from '../calls/har.ts';
import { RedoclyError } from '../check/redocly.ts';
import type { DiffReport } from './changes.ts';
import { compareContracts } from './compare.ts';
import { diffInWords } from './diff-report.ts';
import { type Format, LAYOUTS } from './layout.ts';
import type { FailOn } from './options.ts';
import { deliver, OutputError, runCommand } from './output.ts';
import { readServer, readSide, SideError } from './side.ts';
import { upgradeOf } from './upgrade.ts';
import { upgradeInWords } from './upgrade-report.ts';

export interface DiffCommandOptions {
  readonly format: Format;
  readonly output?: string;
  readonly failOn: FailOn;
}

export interface UpgradeCommandOptions {
  readonly format: Format;
  readonly output?: string;
  readonly calls?: string;
  readonly serverUrl?: string;
  readonly operations?: readonly string[];
}

const KNOWN_ERRORS = [SideError, RedoclyError, OutputError, HarError];

/** Exit code 1 if something of the severity differs that `--fail-on` names, 2 if a side cannot be read. */
export async function diffCommand(from: string, to: string, { format, output, failOn }: DiffCommandOptions): Promise<void> {
  await runCommand(KNOWN_ERRORS, async () => {
    const report = await compareContracts(await readSide(from), await readSide(to));
    await deliver(format === 'json' ? asJson(report) : diffInWords(report, LAYOUTS[format]), output);
    if (fails(report, failOn)) process.exitCode = 1;
  });
}

const fails = ({ changes }: DiffReport, failOn: FailOn): boolean =>
  failOn === 'any' ? changes.length > 0 : failOn === 'breaking' && changes.some(({ severity }) => severity === 'breaking');

/** Exit code 0 also if much must change: it is a list to work through. 2 if it cannot be made. */
export async function upgradeCommand(from: string, to: string, options: UpgradeCommandOptions): Promise<void> {
  const { format, output, calls, serverUrl, operations } = options;
  await runCommand(KNOWN_ERRORS, async () => {
    const [before, after] = [await readServer(from), await readServer(to)];
    const called = calls === undefined ? undefined : await calledOperations(calls, before.document, serverUrl);
    const only = called || operations ? new Set([...(called ?? []), ...(operations ?? [])]) : undefined;
    const report = upgradeOf(await compareContracts(before, after, only), before.document, after.document, only);
    await deliver(format === 'json' ? asJson(report) : upgradeInWords(report, LAYOUTS[format]), output);
  });
}

const asJson = (report: object): string => `${JSON.stringify(report, undefined, 2)}\n`;

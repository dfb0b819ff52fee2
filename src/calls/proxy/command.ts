/** `owui-contract proxy`: pass calls on, tell of trouble as it comes, and report at the end. */
import { type Format, LAYOUTS } from '../../diff/layout.ts';
import { deliver, OutputError, runCommand } from '../../diff/output.ts';
import { SideError } from '../../diff/side.ts';
import { ListenError } from '../../listen-error.ts';
import { inForm } from '../command.ts';
import { type JudgesOptions, readJudges } from '../judges.ts';
import { CallsLedger } from '../ledger.ts';
import { breaks, troubleInWords } from '../report.ts';
import { openHarFile } from './har-file.ts';
import { startProxy } from './server.ts';
import { unreachable } from './target.ts';

export interface ProxyCommandOptions extends JudgesOptions {
  readonly target: string;
  readonly port: number;
  readonly host: string;
  readonly har?: string;
  readonly format: Format;
  readonly output?: string;
}

const KNOWN_ERRORS = [ListenError, SideError, OutputError];

/** Runs until SIGINT or SIGTERM. Exit code 1 if a call broke something, 2 if it cannot start. */
export async function proxyCommand({ target, port, host, har, format, output, ...judging }: ProxyCommandOptions): Promise<void> {
  await runCommand(KNOWN_ERRORS, async () => {
    const ledger = new CallsLedger(await readJudges(judging), target);
    const file = har === undefined ? undefined : await openHarFile(har);
    let down = false;
    const proxy = await startProxy({
      target,
      port,
      host,
      onExchange(entry) {
        down = false;
        file?.add(entry);
        for (const trouble of ledger.add(entry)) console.error(troubleInWords(trouble, LAYOUTS.text));
      },
      onUnreachable(error) {
        if (!down) console.error(unreachable(new URL(target), error));
        down = true;
      },
    });
    console.error(`${proxy.url} passes on to ${target}. Ctrl-C ends it with a report.${har === undefined ? '' : ` Recording to ${har}.`}`);
    await stopSignal();
    await proxy.close();
    await file?.close();
    const report = ledger.report();
    await deliver(inForm(report, format), output);
    if (breaks(report)) process.exitCode = 1;
  });
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

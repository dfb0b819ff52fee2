/** The command line of the check: run it, say what was found, end with the code that says so. */
import { paintFor, wantsColours } from '../../terminal.ts';
import { EXIT } from '../report/exit.ts';
import { createProgress } from '../report/progress.ts';
import type { Credentials } from '../run/callers.ts';
import { CheckInputError, ServerUnreachableError } from '../run/errors.ts';
import { runCheck } from '../run/run.ts';
import type { Shard } from '../run/selection.ts';
import type { RunReport } from '../run-report.ts';
import { confirmation } from './confirm.ts';
import { finishReport, INPUT_ERRORS, prepareBaseline } from './finish.ts';
import type { ReportOptions } from './report-options.ts';

export interface CheckCommandOptions extends ReportOptions {
  readonly url: string;
  readonly allowHost?: readonly string[];
  readonly contract?: string;
  readonly token?: string;
  readonly email?: string;
  readonly password?: string;
  readonly userToken?: string;
  readonly pendingToken?: string;
  readonly apiKey?: string;
  readonly scimToken?: string;
  readonly tag?: readonly string[];
  readonly operation?: readonly string[];
  readonly shard?: Shard;
  readonly ownResources?: boolean;
  readonly destructive?: readonly string[];
  readonly yes?: boolean;
  readonly seed: string;
  readonly concurrency: number;
  readonly timeout: number;
  readonly slow?: number;
}

/** Checks, prints and sets the exit code. What stops a check is printed as one sentence. */
export async function checkCommand(options: CheckCommandOptions): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => {
    if (interruption.signal.aborted) process.exit(EXIT.interrupted);
    interruption.abort();
  };
  // A CI ends a job with SIGTERM; what the run made has to go then, too.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt);
  try {
    const baseline = await prepareBaseline(options);
    const report = await run(options, interruption.signal);
    const code = await finishReport(report, options, baseline, {
      print: (text) => process.stdout.write(text),
      paint: paintFor(wantsColours(process.stdout, process.env)),
      env: process.env,
      now: new Date(),
    });
    process.exitCode = interruption.signal.aborted ? EXIT.interrupted : code;
  } catch (error) {
    process.exitCode = interruption.signal.aborted
      ? EXIT.interrupted
      : error instanceof ServerUnreachableError
        ? EXIT.unreachable
        : EXIT.usage;
    if (!interruption.signal.aborted) console.error(explain(error));
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, interrupt);
  }
}

const MENDABLE = [...INPUT_ERRORS, CheckInputError, ServerUnreachableError];

/** The sentence of a trouble that a user can mend, or all that is known: Node itself would end with 1, as if there were findings. */
const explain = (error: unknown): unknown =>
  error instanceof Error && MENDABLE.some((known) => error instanceof known) ? error.message : error;

const run = (options: CheckCommandOptions, signal: AbortSignal): Promise<RunReport> =>
  runCheck({
    url: options.url,
    credentials: credentialsOf(options),
    allowHosts: options.allowHost ?? [],
    contract: options.contract,
    selection: { tags: options.tag ?? [], operations: options.operation ?? [], shard: options.shard },
    concurrency: options.concurrency,
    timeoutMs: options.timeout,
    slowMs: options.slow,
    seed: options.seed,
    signal,
    change:
      options.ownResources || options.destructive
        ? {
            own: options.ownResources ?? false,
            named: options.destructive ?? [],
            confirm: confirmation({ yes: options.yes ?? false, signal }),
          }
        : undefined,
    progress: createProgress({ output: process.stderr, env: process.env, quiet: options.quiet ?? false }),
  });

/** What an empty variable of the environment gives is not given. */
const credentialsOf = ({ token, email, password, userToken, pendingToken, apiKey, scimToken }: CheckCommandOptions): Credentials =>
  Object.fromEntries(
    Object.entries({ token, email, password, userToken, pendingToken, apiKey, scimToken }).filter(([, text]) => text !== ''),
  );

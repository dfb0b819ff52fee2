/**
 * A check of one server. Nothing is sent but what the contract marks as reading, unless the run is allowed things of its own or an
 * operation by its name.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type PlacedOperation, placedOperations } from '../../contract/document.ts';
import { viewOf } from '../../contract/server-view.ts';
import { readCapturedServers, readContract, readLocations, readPackage } from '../../contract/shipped.ts';
import { versionOf } from '../../contract/version.ts';
import { type ChangeOptions, prepareChanges } from '../own/changes.ts';
import { type Progress, SILENT } from '../report/progress.ts';
import { count } from '../report/verdict.ts';
import { REPORT_FORMAT, type RunReport } from '../run-report.ts';
import { guardHost, parseServerUrl } from './address.ts';
import { Asker } from './asker.ts';
import { type Credentials, introduce } from './callers.ts';
import { CheckInputError } from './errors.ts';
import { identify } from './identify.ts';
import { findingMaker } from './report-finding.ts';
import { needsOf } from './requests.ts';
import { lookedFor, resultsOf, warningsOf } from './results.ts';
import { Secrets } from './secrets.ts';
import { isSelected, type Selection, select, shardText } from './selection.ts';
import { Sender } from './sender.ts';
import { findingsOf, foreignSights } from './verdict.ts';

export interface RunOptions {
  readonly url: string;
  readonly credentials: Credentials;
  /** Hosts other than this machine that may be checked. */
  readonly allowHosts: readonly string[];
  /** A captured server in place of the server's own version, such as `open-webui@0.11.4`. */
  readonly contract?: string | undefined;
  readonly selection: Selection;
  readonly concurrency: number;
  /** How long a reply, or the next part of a stream, may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Replies that take longer are findings, in milliseconds. Absent: none is, since a busy machine is no fault of the server. */
  readonly slowMs?: number | undefined;
  /** Decides which of several ids of a list is asked for. */
  readonly seed: string;
  /** Ends the asking; the report says what was found by then. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
  /** What the run may change. Absent: nothing. */
  readonly change?: ChangeOptions | undefined;
}

/**
 * Checks a server, and changes nothing on it unless `change` allows it.
 *
 * @returns the report, also if the signal ended the run before its end
 * @throws CheckInputError for an option, a token or a server that does not fit, ServerUnreachableError if nothing answers
 * @example
 * const report = await runCheck({ url: 'http://localhost:3000', credentials: { token }, allowHosts: [],
 *   selection: { tags: [], operations: [] }, concurrency: 4, timeoutMs: 30_000, seed: '1' });
 */
export async function runCheck(options: RunOptions): Promise<RunReport> {
  const { credentials, selection, signal, change, progress = SILENT } = options;
  const startedAt = new Date();
  const begin = performance.now();
  const url = parseServerUrl(options.url);
  await guardHost(url, options.allowHosts);
  const [contract, servers, locations, tool] = await Promise.all([readContract(), readCapturedServers(), readLocations(), readPackage()]);
  const sender = new Sender({ url, timeoutMs: options.timeoutMs, signal });
  const identity = await identify(sender, servers, options.contract);
  const document = viewOf(contract, identity.captured);
  const all = placedOperations(document);
  const chosen = select(all, selection);
  const reading = chosen.filter(reads);
  if (reading.length === 0 && !change)
    throw new CheckInputError(
      '--operation',
      'What --tag, --operation and --shard choose changes something. A read-only run asks only what reads.',
    );
  const { variables, secrets } = await introduce(sender, credentials);
  const workFolder = await mkdtemp(join(tmpdir(), 'owui-contract-check-'));
  // It holds what the server replied, so it goes even if the process ends in between.
  const remove = (): void => rmSync(workFolder, { recursive: true, force: true });
  process.on('exit', remove);
  try {
    const surroundings = {
      sender,
      document,
      version: versionOf(identity.captured.server),
      all,
      chosen,
      workFolder,
      startedAt,
      timeoutMs: options.timeoutMs,
      seed: options.seed,
      signal,
      progress,
    };
    const changes = change && (await prepareChanges(change, surroundings));

    const asker = new Asker({
      sender,
      document,
      concurrency: options.concurrency,
      seed: options.seed,
      onAsked: ({ method, path }) => progress.asked(`${method} ${path}`),
    });
    const masked = new Secrets([...secrets, credentials.email, credentials.password]);
    const toFinding = findingMaker({ url, document: contract, locations, variables, secrets: masked });
    const foreign = await untilInterrupted(signal, async () => {
      progress.step(`Asking ${identity.captured.server} for ${count(reading.length, 'operation')} as callers that they let in.`);
      await asker.askAdmitted(reading, sourcesFor(reading, all));
      progress.step('Asking them as callers that they must refuse.');
      await asker.askRefused(reading);
      return identity.exact ? asker.askForeign(placedOperations(contract).filter((operation) => isSelected(operation, selection))) : [];
    });
    const changed = !signal?.aborted && changes ? await changes.run() : undefined;
    // A workflow also uses what the run was not told to look at.
    const asked = [...asker.asked, ...(changed?.asked ?? []).filter(({ operation }) => chosen.includes(operation))];
    const requests = sender.exchanges.length + (changed?.asked.length ?? 0);
    progress.step(`Comparing ${count(requests, 'reply', 'replies')} with the contract.`);
    const findings = [
      ...findingsOf(asked, { document, slowMs: options.slowMs, toFinding }),
      ...[...foreignSights(foreign ?? []), ...(changed?.sights ?? [])].map(toFinding),
    ];
    const results = resultsOf(chosen, { asked, missing: new Map([...(changes?.skipped ?? []), ...asker.missing]), findings });
    return {
      format: REPORT_FORMAT,
      tool,
      server: { url, version: identity.version, contract: identity.captured.server, exact: identity.exact },
      startedAt: startedAt.toISOString(),
      durationMs: Math.round(performance.now() - begin),
      mode: changes?.mode ?? 'read-only',
      seed: options.seed,
      selection: { tags: selection.tags, operations: selection.operations, shard: shardText(selection.shard) },
      requests,
      serverMs: sender.waitedMs + (changed?.asked ?? []).reduce((sum, { exchange }) => sum + exchange.ms, 0),
      operations: results,
      findings,
      warnings: [
        ...warningsOf({ sender, identity, results, reading, interrupted: foreign === undefined || signal?.aborted === true }),
        ...(changed?.warnings ?? []),
      ],
      baselineFaults: [],
      lookedFor: [
        ...lookedFor(sender, { exact: identity.exact, slow: options.slowMs !== undefined }),
        ...(changed ? (['workflow', 'left-behind'] as const) : []),
      ],
    };
  } finally {
    progress.end();
  }
}

/** Checks a server and changes nothing on it. */
export const runReadOnly = (options: Omit<RunOptions, 'change'>): Promise<RunReport> => runCheck(options);

const reads = ({ node }: PlacedOperation): boolean => node['x-owui-effect'] === 'read';

/** Lists that are asked for their ids alone: a selection of operations with parameters may not hold the lists of what they name. */
function sourcesFor(selected: readonly PlacedOperation[], all: readonly PlacedOperation[]): PlacedOperation[] {
  if (selected.every((operation) => needsOf(operation) === 0)) return [];
  const own = new Set(selected);
  return all.filter((operation) => operation.method === 'GET' && reads(operation) && needsOf(operation) === 0 && !own.has(operation));
}

/** @returns undefined if the signal ended the work */
async function untilInterrupted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!signal?.aborted) throw error;
    return undefined;
  }
}

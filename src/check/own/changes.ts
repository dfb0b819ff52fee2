/** What a check is allowed to change, made ready before the first request that would. */
import type { BundledDocument, PlacedOperation } from '../../contract/document.ts';
import { workflowFiles } from '../../contract/shipped.ts';
import type { Progress } from '../report/progress.ts';
import { CheckInputError } from '../run/errors.ts';
import { unknownName } from '../run/identify.ts';
import type { Sender } from '../run/sender.ts';
import type { RunMode } from '../run-report.ts';
import { newMark } from './marked.ts';
import { type OwnPlan, type OwnRun, planOwn, runOwn } from './run.ts';

export interface ChangeOptions {
  /** Whether the run may make things of its own, and change and delete those. */
  readonly own: boolean;
  /** OperationIds that may be used on what others made. */
  readonly named: readonly string[];
  /** Says what will be changed, and throws if nobody wants that. */
  readonly confirm: (sentence: string) => Promise<void>;
}

export interface ChangeSurroundings {
  readonly sender: Sender;
  /** The contract of this server. */
  readonly document: BundledDocument;
  /** The release whose contract that is. */
  readonly version: string;
  readonly all: readonly PlacedOperation[];
  /** The operations that the run looks at. */
  readonly chosen: readonly PlacedOperation[];
  readonly workFolder: string;
  readonly startedAt: Date;
  readonly seed: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly progress: Progress;
}

export interface Changes {
  readonly mode: RunMode;
  /** Why operations that change something are not used, by operationId. */
  readonly skipped: ReadonlyMap<string, string>;
  run(): Promise<OwnRun>;
}

/** @throws CheckInputError for a name that does not fit, for tokens that are missing, and what `confirm` throws */
export async function prepareChanges(options: ChangeOptions, surroundings: ChangeSurroundings): Promise<Changes> {
  const { sender, document, version, all, chosen, workFolder, startedAt, seed, timeoutMs, signal, progress } = surroundings;
  if (!sender.has('admin') && !sender.has('user'))
    throw new CheckInputError(
      '--token',
      'To make things, the check needs an account: give --token, best of an administrator, and --user-token.',
    );
  const named = new Set(options.named);
  for (const operationId of named) demandChanging(operationId, all);
  const changing = chosen.filter(({ node }) => node['x-owui-effect'] !== 'read').map(({ node }) => node.operationId);
  const own = {
    sender,
    document,
    operations: all,
    version,
    wanted: new Set([...changing, ...named]),
    own: options.own,
    named,
    mark: newMark(seed, startedAt),
    workFolder,
    timeoutMs,
    signal,
    progress,
  };
  const plan = await planOwn(own, await workflowFiles());
  if (named.size > 0) {
    demandPlanned(named, plan);
    await options.confirm(sentenceOf(named, plan, sender.url));
  }
  const unused = changing.map((operationId) => [operationId, 'No workflow that touches only what it makes uses it.'] as const);
  return {
    mode: named.size > 0 ? 'destructive' : 'own-resources',
    skipped: new Map([...unused, ...plan.skipped]),
    run: () => runOwn(own, plan),
  };
}

function demandChanging(operationId: string, all: readonly PlacedOperation[]): void {
  const operation = all.find(({ node }) => node.operationId === operationId);
  const ids = all.map(({ node }) => node.operationId);
  if (!operation)
    throw new CheckInputError(
      '--destructive',
      unknownName('operation', operationId, ids, 'Each operation of the contract has an operationId.'),
    );
  if (operation.node['x-owui-effect'] === 'read')
    throw new CheckInputError('--destructive', `${operationId} only reads: every check asks it. Leave --destructive ${operationId} out.`);
}

function demandPlanned(named: ReadonlySet<string>, { workflows, skipped }: OwnPlan): void {
  const used = new Set(workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId)));
  for (const operationId of named)
    if (!used.has(operationId))
      throw new CheckInputError(
        '--destructive',
        `${operationId} cannot be checked here. ${skipped.get(operationId) ?? 'No workflow of the contract uses it.'}`,
      );
}

function sentenceOf(named: ReadonlySet<string>, { workflows }: OwnPlan, url: string): string {
  const using = workflows
    .filter(({ steps }) => steps.some(({ operationId }) => named.has(operationId)))
    .map(({ workflowId }) => workflowId);
  return `On ${url}, ${[...named].join(', ')} will be used as ${using.length === 1 ? 'the workflow' : 'the workflows'} ${using.join(', ')} of the contract ${using.length === 1 ? 'says' : 'say'}: what others made can be changed or deleted, and is not put back.`;
}

/** Runs what may change a server: makes things of its own, changes and deletes them, and looks that nothing is left. */
import { copyFile } from 'node:fs/promises';
import type { BundledDocument, PlacedOperation } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import { type Arazzo, type ArazzoWorkflow, joinWorkflows } from '../arazzo.ts';
import { RedoclyError } from '../redocly.ts';
import type { Progress } from '../report/progress.ts';
import { count } from '../report/verdict.ts';
import type { Asked } from '../run/judge.ts';
import type { Sight } from '../run/report-finding.ts';
import { type Caller, Sender } from '../run/sender.ts';
import { type FailedStep, failedSteps, inWords, respect } from '../workflows.ts';
import { cleanUp, findLeftovers } from './clean-up.ts';
import { type AskedStep, Guard, STEP_HEADER } from './guard.ts';
import { Ledger } from './ledger.ts';
import { type Mark, marked } from './marked.ts';
import { type Programme, planProgramme } from './programme.ts';

export interface OwnOptions {
  readonly sender: Sender;
  /** The contract of this server. */
  readonly document: BundledDocument;
  readonly operations: readonly PlacedOperation[];
  /** The release whose contract is taken, such as `0.8.3`. */
  readonly version: string;
  /** OperationIds: only workflows that use one of them are run. */
  readonly wanted: ReadonlySet<string>;
  /** Whether the workflows are run that touch only what they make. */
  readonly own: boolean;
  /** Operations that `--destructive` names. */
  readonly named: ReadonlySet<string>;
  readonly mark: Mark;
  readonly workFolder: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly progress: Progress;
}

export interface OwnRun {
  readonly asked: readonly Asked[];
  readonly sights: readonly Sight[];
  readonly warnings: readonly string[];
}

export interface OwnPlan extends Programme {
  readonly joined: Arazzo;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What a run would do. It only reads. */
export async function planOwn({ sender, operations, version, wanted, named, own }: OwnOptions, files: readonly string[]): Promise<OwnPlan> {
  const admin = sender.tokenOf('admin');
  const user = sender.tokenOf('user');
  const joined = await joinWorkflows(files, (workflows) => workflows);
  const token = user ?? admin;
  const inputs = { ...(token !== undefined && { token }), ...(admin !== undefined && { adminToken: admin }) };
  const permissions = user === undefined ? undefined : await permissionsOf(sender);
  const programme = planProgramme({
    joined,
    operations: new Map(operations.map((operation) => [operation.node.operationId, operation])),
    version,
    wanted,
    named,
    own,
    inputs,
    hasUser: user !== undefined,
    may: (permission) => permissions === undefined || granted(permissions, permission),
  });
  return { ...programme, joined, inputs };
}

/** Runs a plan. What it made is deleted also if the signal ends it. */
export async function runOwn(options: OwnOptions, plan: OwnPlan): Promise<OwnRun> {
  const { sender, document, operations, named, mark, workFolder, timeoutMs, signal, progress } = options;
  const ledger = new Ledger();
  const tokens = (['user', 'admin'] as const).flatMap((caller): [string, Caller][] => {
    const token = sender.tokenOf(caller);
    return token === undefined ? [] : [[token, caller]];
  });
  const guard = new Guard({
    url: sender.url,
    operations,
    making: new Set(plan.creations.keys()),
    named,
    ledger,
    callers: new Map(tokens),
    timeoutMs,
    signal,
    onAsked: ({ method, path }) => progress.asked(`${method} ${path}`),
  });
  const changed = plan.workflows.map((workflow) => marked(workflow, mark, workFolder));
  for (const { from, to } of changed.flatMap(({ copies }) => copies)) await copyFile(from, to);
  const workflows = changed.map(({ workflow }) => withStepNames(workflow));
  progress.step(`Running ${count(workflows.length, 'workflow')}. What they make is named ${mark.name}.`);
  const failed: FailedStep[] = [];
  let trouble: unknown;
  const url = await guard.open();
  try {
    const { executed } = await respect({ ...plan.joined, workflows }, { url, workFolder, inputs: plan.inputs, signal });
    failed.push(...failedSteps(workflows, executed));
  } catch (error) {
    trouble = error;
  } finally {
    await guard.close();
  }
  const after = new Sender({ url: sender.url, timeoutMs });
  for (const [token, caller] of tokens) after.setToken(caller, token);
  const all = {
    sender: after,
    document,
    operations: new Map(operations.map((one) => [one.node.operationId, one])),
    creations: plan.creations,
    ledger,
  };
  progress.step(`Looking that nothing is left of ${count(ledger.all.length, 'thing')} that the run made.`);
  await cleanUp(all);
  const tags = new Set(guard.asked.flatMap(({ operation }) => operation.node.tags ?? []));
  const { sights, others } = await findLeftovers(all, mark, tags);
  // Ended by Ctrl-C, Respect wrote no report. What else went wrong is told once nothing is left.
  if (trouble !== undefined && !(signal?.aborted && trouble instanceof RedoclyError)) throw trouble;
  const refused = guard.refused.slice(0, 1).map(({ operation, why }) => refusedSight(operation, why));
  return {
    asked: guard.asked,
    sights: [...(refused.length > 0 ? refused : failed.flatMap((step) => stepSight(guard.asked, step))), ...sights],
    warnings: others.map((other) => `There are things of an earlier check that did not end: look for ${other} and delete them.`),
  };
}

const withStepNames = (workflow: ArazzoWorkflow): ArazzoWorkflow => ({
  ...workflow,
  steps: workflow.steps.map((step) => ({
    ...step,
    parameters: [...(step.parameters ?? []), { in: 'header', name: STEP_HEADER, value: step.stepId }],
  })),
});

async function permissionsOf(sender: Sender): Promise<unknown> {
  const { reply } = await sender.ask({ method: 'GET', target: '/api/v1/users/permissions', caller: 'user' });
  return reply?.status === 200 && reply.mediaType === 'application/json' ? JSON.parse(reply.text) : undefined;
}

/** Releases have different permissions: one that a release does not know is not refused. */
function granted(permissions: unknown, permission: string): boolean {
  let value = permissions;
  for (const name of permission.split('.')) value = isRecord(value) ? value[name] : undefined;
  return value !== false;
}

/**
 * A refusal may be a setting of the server, and an error of its own that the contract knows may be one, too: a finding is only what it
 * answered otherwise. Errors that the contract does not know are findings without the workflow.
 */
function stepSight(asked: readonly AskedStep[], { stepId, name, failures }: FailedStep): Sight[] {
  const last = asked.findLast((one) => one.stepId === stepId);
  const status = last?.exchange.reply?.status ?? 0;
  if (!last || status === 401 || status === 403 || status >= 500) return [];
  return [
    {
      kind: 'workflow',
      operation: last.operation,
      question: last.question,
      message: `Step ${name} failed: ${inWords(failures)}`,
      expected: 'the replies that the workflow describes',
      received: `${last.exchange.reply?.status ?? 'no reply'} ${last.exchange.reply?.text ?? ''}`.trim(),
      place: 'responses',
    },
  ];
}

const refusedSight = (operation: PlacedOperation, why: string): Sight => ({
  kind: 'workflow',
  operation,
  question: { method: operation.method, target: operation.path, caller: 'nobody' },
  message: `The check ended itself before a request that would have touched something else: ${why} Nothing was sent. Report it as a fault of the check.`,
  expected: 'only requests to what the check made',
  received: why,
  place: 'method',
});

/** Runs the contract's workflows against a server, as far as the server serves their operations. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlacedOperation } from '../contract/document.ts';
import { type Arazzo, type ArazzoWorkflow, joinWorkflows, ownStepId } from './arazzo.ts';
import { withoutByteSchemas } from './bytes.ts';
import { type Finding, toFinding } from './findings.ts';
import { reportOf } from './redocly.ts';
import { type HarEntry, readHar } from './traffic.ts';

export interface WorkflowOptions {
  readonly url: string;
  /** The workflows, `*.arazzo.json`, in the order in which they are run. */
  readonly files: readonly string[];
  /** Where reports and traffic are written. */
  readonly workFolder: string;
  /** The operations that the server serves, by operationId. */
  readonly served: ReadonlyMap<string, PlacedOperation>;
  /** Only files with a step that uses one of these operations are run; all if absent. */
  readonly wanted?: ReadonlySet<string>;
  /** Values for the workflows' inputs: tokens, addresses of peers. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly findings: readonly Finding[];
  readonly traffic: readonly HarEntry[];
  readonly workflows: number;
  readonly steps: number;
}

/** The part of Respect's JSON report that is read here. */
interface RespectReport {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}

export interface ExecutedWorkflow {
  readonly workflowId: string;
  readonly executedSteps: readonly ExecutedStep[];
}

export interface ExecutedStep {
  readonly stepId: string;
  readonly checks: readonly { readonly name: string; readonly status: string; readonly message: string }[];
}

/**
 * Runs every workflow whose operations the server all serves, all files in one process.
 *
 * @throws RedoclyError if Respect wrote no report
 */
export async function runWorkflows({ url, files, workFolder, served, wanted, inputs }: WorkflowOptions): Promise<WorkflowRun> {
  const joined = await joinWorkflows(files, (workflows) => {
    const runnable = workflows.filter(({ steps }) => steps.every(({ operationId }) => served.has(operationId)));
    const used = runnable.flatMap(({ steps }) => steps.map(({ operationId }) => operationId));
    return used.some((operationId) => wanted?.has(operationId) ?? true) ? runnable : [];
  });
  const { executed, traffic } = await respect(joined, { url, workFolder, inputs });
  return {
    findings: failedSteps(joined.workflows, executed).flatMap(({ name, operationId, failures }) => {
      const operation = served.get(operationId);
      return operation ? [stepFinding(name, operation, failures)] : [];
    }),
    traffic,
    workflows: executed.length,
    steps: executed.reduce((sum, { executedSteps }) => sum + executedSteps.length, 0),
  };
}

export interface RespectOptions extends Pick<WorkflowOptions, 'url' | 'workFolder' | 'inputs'> {
  /** Ends Respect, which then writes no report. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs joined workflows as they are.
 *
 * @throws RedoclyError if Respect wrote no report
 */
export async function respect(
  joined: Arazzo,
  { url, workFolder, inputs, signal }: RespectOptions,
): Promise<{ readonly executed: readonly ExecutedWorkflow[]; readonly traffic: readonly HarEntry[] }> {
  if (joined.workflows.length === 0) return { executed: [], traffic: [] };
  const [file, contract, report, har] = ['arazzo.json', 'contract.json', 'report.json', 'har'].map((ending) =>
    join(workFolder, `workflows.${ending}`),
  ) as [string, string, string, string]; // as many as were mapped
  const [source] = joined.sourceDescriptions;
  if (source) await writeFile(contract, JSON.stringify(withoutByteSchemas(JSON.parse(await readFile(source.url, 'utf8')))));
  await writeFile(file, JSON.stringify({ ...joined, sourceDescriptions: [{ ...source, url: contract }] }));
  await rm(har, { force: true });
  const given = Object.entries(inputs).flatMap(([name, value]) => ['-i', `${name}=${value}`]);
  // Respect's masking of secrets makes bodies unreadable: an empty password masks every empty text. What it wrote is removed once it is read.
  const args = ['respect', file, '-S', `contract=${url}`, '-J', report, '-H', har, '--no-secrets-masking', ...given];
  const parsed = await reportOf<RespectReport>(args, report, signal);
  const executed = Object.values(parsed.files).flatMap(({ executedWorkflows }) => executedWorkflows);
  const traffic = await readHar(har);
  await Promise.all([report, har].map((file) => rm(file, { force: true })));
  return { executed, traffic };
}

/** A step that failed in its last try. */
export interface FailedStep {
  /** As the joined workflows name it. */
  readonly stepId: string;
  /** Workflow and step as their file names them. */
  readonly name: string;
  readonly operationId: string;
  readonly failures: ExecutedStep['checks'];
}

export function failedSteps(workflows: readonly ArazzoWorkflow[], executed: readonly ExecutedWorkflow[]): FailedStep[] {
  const operationOf = new Map(
    workflows.flatMap(({ workflowId, steps }) => steps.map(({ stepId, operationId }) => [`${workflowId}.${stepId}`, operationId] as const)),
  );
  return executed.flatMap(({ workflowId, executedSteps }) =>
    lastTries(executedSteps).flatMap(({ stepId, checks }) => {
      const failures = checks.filter(({ status }) => status === 'error');
      const operationId = operationOf.get(`${workflowId}.${stepId}`);
      return operationId !== undefined && failures.length > 0
        ? [{ stepId, name: `${workflowId}.${ownStepId(stepId)}`, operationId, failures }]
        : [];
    }),
  );
}

/** A step that was tried again stands several times; only its last try counts. */
const lastTries = (steps: readonly ExecutedStep[]): ExecutedStep[] => [...new Map(steps.map((step) => [step.stepId, step])).values()];

const stepFinding = (step: string, { method, path, node }: PlacedOperation, failed: ExecutedStep['checks']): Finding =>
  toFinding({
    kind: 'workflow',
    method,
    path,
    operationId: node.operationId,
    field: undefined,
    message: `Step ${step} failed: ${inWords(failed)}. Mend the operation or the workflow.`,
  });

/** What failed, on one line. */
export const inWords = (failed: ExecutedStep['checks']): string =>
  failed.map(({ name, message }) => `${name}: ${message.replaceAll(/\s+/g, ' ').trim()}`).join('; ');

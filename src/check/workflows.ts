/** Runs the contract's workflows against a server, as far as the server serves their operations. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlacedOperation } from '../contract/document.ts';
import { type Finding, toFinding } from './findings.ts';
import { reportOf } from './redocly.ts';
import { type HarEntry, readHar } from './traffic.ts';

export interface WorkflowOptions {
  readonly url: string;
  /** Folder with the workflows, `*.arazzo.json`. */
  readonly folder: string;
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

interface Arazzo {
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly steps: readonly { readonly stepId: string; readonly operationId: string }[];
  }[];
}

/** The part of Respect's JSON report that is read here. */
interface RespectReport {
  readonly files: Readonly<
    Record<
      string,
      { readonly executedWorkflows: readonly { readonly workflowId: string; readonly executedSteps: readonly ExecutedStep[] }[] }
    >
  >;
}

interface ExecutedStep {
  readonly stepId: string;
  readonly checks: readonly { readonly name: string; readonly status: string; readonly message: string }[];
}

/**
 * Runs every workflow whose operations the server all serves, file by file.
 *
 * @throws RedoclyError if Respect wrote no report
 */
export async function runWorkflows(options: WorkflowOptions): Promise<WorkflowRun> {
  const runs: WorkflowRun[] = [];
  for (const file of (await readdir(options.folder)).filter((name) => name.endsWith('.arazzo.json')).sort()) {
    runs.push(await runWorkflowFile(join(options.folder, file), options));
  }
  return {
    findings: runs.flatMap(({ findings }) => findings),
    traffic: runs.flatMap(({ traffic }) => traffic),
    workflows: runs.reduce((sum, { workflows }) => sum + workflows, 0),
    steps: runs.reduce((sum, { steps }) => sum + steps, 0),
  };
}

/** Runs one file. @throws RedoclyError if Respect wrote no report */
export async function runWorkflowFile(
  file: string,
  { url, workFolder, served, wanted, inputs }: Omit<WorkflowOptions, 'folder'>,
): Promise<WorkflowRun> {
  const { workflows }: Arazzo = JSON.parse(await readFile(file, 'utf8'));
  const runnable = workflows.filter(({ steps }) => steps.every(({ operationId }) => served.has(operationId)));
  const used = runnable.flatMap(({ steps }) => steps.map(({ operationId }) => operationId));
  if (!used.some((operationId) => wanted?.has(operationId) ?? true)) return { findings: [], traffic: [], workflows: 0, steps: 0 };
  const base = join(workFolder, file.split(/[\\/]/).at(-1) ?? '');
  const [report, har] = [`${base}.report.json`, `${base}.har`];
  await rm(har, { force: true });
  const args = [
    'respect',
    file,
    ...['-S', `contract=${url}`, '-J', report, '-H', har],
    ...runnable.flatMap(({ workflowId }) => ['-w', workflowId]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['-i', `${name}=${value}`]),
  ];
  const parsed = await reportOf<RespectReport>(args, report);
  const executed = Object.values(parsed.files).flatMap(({ executedWorkflows }) => executedWorkflows);
  const operationOf = new Map(
    runnable.flatMap(({ workflowId, steps }) => steps.map(({ stepId, operationId }) => [`${workflowId}.${stepId}`, operationId] as const)),
  );
  const findings = executed.flatMap(({ workflowId, executedSteps }) =>
    executedSteps.flatMap(({ stepId, checks }) => {
      const operation = served.get(operationOf.get(`${workflowId}.${stepId}`) ?? '');
      const failed = checks.filter(({ status }) => status === 'error');
      return operation && failed.length > 0 ? [stepFinding(`${workflowId}.${stepId}`, operation, failed)] : [];
    }),
  );
  return {
    findings,
    traffic: await readHar(har),
    workflows: executed.length,
    steps: executed.reduce((sum, { executedSteps }) => sum + executedSteps.length, 0),
  };
}

const stepFinding = (step: string, { method, path, node }: PlacedOperation, failed: ExecutedStep['checks']): Finding =>
  toFinding({
    kind: 'workflow',
    method,
    path,
    operationId: node.operationId,
    field: undefined,
    message: `Step ${step} failed: ${failed.map(({ name, message }) => `${name}: ${message.replaceAll(/\s+/g, ' ').trim()}`).join('; ')}. Mend the operation or the workflow.`,
  });

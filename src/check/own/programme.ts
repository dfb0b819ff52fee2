/** Which workflows a run with these tokens may run on this server, and why it may not run the others. */
import type { PlacedOperation } from '../../contract/document.ts';
import type { Arazzo, ArazzoStep, ArazzoWorkflow } from '../arazzo.ts';
import { type Creation, mergeCreations } from './creations.ts';
import { keepsInstead, showsSetup } from './reach.ts';
import { type SafePart, selfContained } from './self-contained.ts';
import { inputsIn, outputNamed, targetsOf } from './targets.ts';

export interface ProgrammeOptions {
  readonly joined: Arazzo;
  /** What the server serves, by operationId. */
  readonly operations: ReadonlyMap<string, PlacedOperation>;
  /** The release whose contract is taken, such as `0.8.3`. */
  readonly version: string;
  /** Only workflows that use one of them are run. */
  readonly wanted: ReadonlySet<string>;
  /** Operations that may be used on whatever a workflow names. */
  readonly named: ReadonlySet<string>;
  /** Whether workflows are run that use none of the named operations. */
  readonly own: boolean;
  /** Values for the workflows' inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether the input `token` is a plain user's. Otherwise it is the administrator's, too. */
  readonly hasUser: boolean;
  /** Whether the account of the input `token` has a permission. */
  readonly may: (permission: string) => boolean;
}

export interface Programme {
  readonly workflows: readonly ArazzoWorkflow[];
  readonly creations: ReadonlyMap<string, Creation>;
  /** Why operations that change something are not used, by operationId. */
  readonly skipped: ReadonlyMap<string, string>;
}

export function planProgramme(options: ProgrammeOptions): Programme {
  const { joined, operations, wanted, named, own, may, version } = options;
  const skipped = new Map<string, string>();
  const skip = (operationIds: Iterable<string>, why: string): void => {
    for (const operationId of operationIds)
      if (!skipped.has(operationId) && operations.get(operationId)?.node['x-owui-effect'] !== 'read') skipped.set(operationId, why);
  };
  const parts: SafePart[] = [];
  const known: (readonly [string, Creation])[] = [];
  for (const workflow of joined.workflows) {
    const used = workflow.steps.map(({ operationId }) => operationId);
    const usesNamed = used.some((operationId) => named.has(operationId));
    const verdict = selfContained(workflow, operations, {
      named: usesNamed ? named : new Set(),
      doubt: (step) => {
        const kept = keepsInstead(step.operationId, version);
        if (kept !== undefined) return kept;
        const permission = operations.get(step.operationId)?.node['x-owui-permission'];
        if (permission === undefined || may(permission) || !inputsOf(step, workflow, joined).includes('token')) return undefined;
        return `The user’s account lacks the permission ${permission}: grant it, or give the token of another.`;
      },
    });
    if ('ok' in verdict) known.push(...verdict.ok.creations);
    const { leftOut } = 'ok' in verdict ? verdict.ok : verdict;
    for (const { operationId, why } of leftOut) skip([operationId], why);
    if ('why' in verdict) continue;
    const why = obstacle(verdict.ok, workflow, options, usesNamed);
    if (why !== undefined) skip(used, why);
    else if ((own || usesNamed) && used.some((operationId) => wanted.has(operationId))) parts.push(verdict.ok);
  }
  const workflows = parts.map(({ workflow, leftOut }) => ({
    ...workflow,
    steps: workflow.steps.map((step) => expectOwn(step, operations, leftOut.length > 0)),
  }));
  return { workflows, creations: mergeCreations(known), skipped };
}

/** The inputs of a step, with those that parameters bring which it shares with others. */
function inputsOf(step: ArazzoStep, { parameters = [] }: ArazzoWorkflow, { components }: Arazzo): string[] {
  const shared = components?.['parameters'] ?? {};
  const all = [...parameters, ...(step.parameters ?? [])].map(({ reference, ...own }) =>
    reference === undefined ? own : shared[reference.split('.').at(-1) ?? ''],
  );
  return inputsIn([all, step]);
}

/** Why a workflow whose safe part is known cannot be run here; undefined if it can. */
function obstacle(
  { workflow: { steps }, leftOut }: SafePart,
  whole: ArazzoWorkflow,
  { joined, operations, inputs, hasUser }: ProgrammeOptions,
  usesNamed: boolean,
): string | undefined {
  const changes = leftOut.filter(({ operationId }) => operations.get(operationId)?.node['x-owui-effect'] !== 'read');
  const [first] = changes;
  // What a named operation does may be put right by a step that is left out.
  if (usesNamed && first) {
    const others = [...new Set(changes.map(({ operationId }) => operationId))];
    return `The workflow ${whole.workflowId} also uses ${others.join(', ')}: name ${others.length > 1 ? 'them' : 'it'} as well. ${first.why}`;
  }
  const missing = whole.steps.find(({ operationId }) => !operations.has(operationId));
  if (missing) return 'This release does not have all that its workflow uses.';
  const needed = steps.map((step) => inputsOf(step, whole, joined));
  const absent = needed.flat().find((name) => inputs[name] === undefined);
  if (absent !== undefined)
    return `Its workflow needs ${absent === 'token' ? 'a user: give --user-token' : 'an administrator: give --token of one'}.`;
  if (!hasUser && needed.some((names) => names.includes('token')) && needed.some((names) => names.includes('adminToken')))
    return 'Its workflow needs a user besides the administrator: give --user-token.';
  return undefined;
}

/**
 * A step with what can be expected of it here. What reads more than the run made also finds what is others', so that only its status is
 * sure.
 */
function expectOwn(step: ArazzoStep, operations: ReadonlyMap<string, PlacedOperation>, incomplete: boolean): ArazzoStep {
  const operation = operations.get(step.operationId);
  if (!operation || !step.successCriteria) return step;
  const ofOne = targetsOf(step, operation).some(({ value }) => outputNamed(value)?.endsWith('.id'));
  const sure = operation.node['x-owui-effect'] !== 'read' || (ofOne && !incomplete);
  const successCriteria = step.successCriteria.filter(
    ({ condition }) => /^\$statusCode\b/.test(condition) || (sure && !showsSetup(operation.node, condition)),
  );
  return { ...step, successCriteria };
}

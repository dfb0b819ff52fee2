/**
 * Proves from its file that a workflow touches nothing but what it makes. Steps that cannot be proved are left out, and with them what
 * needs their outputs: what remains is safe to run on a server that others use.
 */
import type { PlacedOperation } from '../../contract/document.ts';
import type { ArazzoStep, ArazzoWorkflow } from '../arazzo.ts';
import { type Creation, mergeCreations } from './creations.ts';
import { reachesFurther } from './reach.ts';
import { innermostOf, inputsIn, isMention, outputNamed, outputsIn, resourceOf, type Target, targetsOf } from './targets.ts';

export interface LeftOut {
  readonly stepId: string;
  readonly operationId: string;
  readonly why: string;
}

export interface SafePart {
  /** The workflow with its provable steps only. */
  readonly workflow: ArazzoWorkflow;
  /** By operationId: what makes something, and how it is removed. */
  readonly creations: ReadonlyMap<string, Creation>;
  readonly leftOut: readonly LeftOut[];
}

export type Verdict = { readonly ok: SafePart } | { readonly why: string; readonly leftOut: readonly LeftOut[] };

type Operations = ReadonlyMap<string, PlacedOperation>;

/** Words that the operationIds of what makes something begin with. A reading operation is never asked for them. */
const MAKING = /^(?:create|upload|import|clone|fork|get)/;
/** The id of a reply, or of the only item of a list. */
const OWN_ID = /^\$response\.body#(?:\/0)?\/id$/;
const INPUTS = ['token', 'adminToken'];

export interface Allowances {
  /** Operations that may be used on whatever their steps name, as `--destructive` unlocks them. */
  readonly named: ReadonlySet<string>;
  /** Why a step cannot be run here, whatever it touches. */
  readonly doubt: (step: ArazzoStep) => string | undefined;
}

const NOTHING_ELSE: Allowances = { named: new Set(), doubt: () => undefined };

/**
 * The part of a workflow that makes things, reads, changes only what it made, and deletes all of it by its id.
 *
 * @example
 * const verdict = selfContained(workflow, new Map(placedOperations(document).map((one) => [one.node.operationId, one])));
 * if ('ok' in verdict) console.log(verdict.ok.leftOut);
 */
export function selfContained(workflow: ArazzoWorkflow, operations: Operations, allowances: Allowances = NOTHING_ELSE): Verdict {
  const { named } = allowances;
  const undeleted = new Set<string>();
  for (;;) {
    const walk = new Walk(operations, allowances, undeleted);
    for (const step of workflow.steps) walk.take(step);
    const open = walk.made.filter(({ creation, stepId }) => !creation.remove && !undeleted.has(stepId));
    if (named.size === 0 && open.length > 0) {
      for (const { stepId } of open) undeleted.add(stepId);
      continue;
    }
    const changes = walk.made.length > 0 || walk.kept.some(({ operationId }) => named.has(operationId));
    if (!changes) {
      const { leftOut } = walk;
      return { why: leftOut.find(({ operationId }) => !reads(operations.get(operationId)))?.why ?? 'It only reads.', leftOut };
    }
    const creations = mergeCreations(walk.made.map(({ operationId, creation }) => [operationId, creation]));
    return { ok: { workflow: { ...workflow, steps: withUsedOutputs(walk.kept) }, creations, leftOut: walk.leftOut } };
  }
}

const reads = (operation: PlacedOperation | undefined): boolean => operation?.node['x-owui-effect'] === 'read';

/** An output that nothing needs any more may be missing for want of a step that is left out, and would fail its step. */
function withUsedOutputs(steps: readonly ArazzoStep[]): ArazzoStep[] {
  const used = new Set(outputsIn(steps));
  return steps.map((step) =>
    step.outputs
      ? {
          ...step,
          outputs: Object.fromEntries(Object.entries(step.outputs).filter(([name]) => used.has(`${step.stepId}.outputs.${name}`))),
        }
      : step,
  );
}

interface Made {
  readonly stepId: string;
  readonly operationId: string;
  /** `step.outputs.name` */
  readonly output: string;
  creation: Creation;
}

/** Goes through the steps in order and keeps what can be proved. */
class Walk {
  readonly kept: ArazzoStep[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly made: Made[] = [];
  readonly #outputs = new Set<string>();
  /** Outputs that are ids of what stands in something made here, such as a message. */
  readonly #parts = new Set<string>();
  /** Ids that making steps chose themselves. */
  readonly #chosen = new Set<unknown>();
  readonly #operations: Operations;
  readonly #allowances: Allowances;
  readonly #undeleted: ReadonlySet<string>;

  constructor(operations: Operations, allowances: Allowances, undeleted: ReadonlySet<string>) {
    this.#operations = operations;
    this.#allowances = allowances;
    this.#undeleted = undeleted;
  }

  take(step: ArazzoStep): void {
    const { stepId, operationId } = step;
    const operation = this.#operations.get(operationId);
    const why = operation ? this.#doubt(step, operation) : 'The server does not have it.';
    if (why !== undefined || !operation) {
      this.leftOut.push({ stepId, operationId, why: why ?? '' });
      return;
    }
    this.kept.push(step);
    for (const name of Object.keys(step.outputs ?? {})) this.#outputs.add(`${stepId}.outputs.${name}`);
    this.#learn(step, operation);
  }

  /** Why a step is not safe; undefined if it is. */
  #doubt(step: ArazzoStep, operation: PlacedOperation): string | undefined {
    if (outputsIn(step).some((output) => !this.#outputs.has(output))) return 'It needs what a step gives that is left out.';
    const input = inputsIn(step).find((name) => !INPUTS.includes(name));
    if (input !== undefined) return `It needs the input ${input}, which a check does not have.`;
    const doubt = this.#allowances.doubt(step);
    if (doubt !== undefined) return doubt;
    const { node } = operation;
    if (this.#allowances.named.has(node.operationId) || node['x-owui-effect'] === 'read') return undefined;
    if (node['x-owui-effect'] === 'external') return 'It reaches beyond the server, or makes a model answer.';
    const further = reachesFurther(node);
    if (further !== undefined) return further;
    const targets = targetsOf(step, operation);
    const resource = resourceOf(targets);
    const makes = idOutput(step) !== undefined && MAKING.test(node.operationId);
    const harmless = (target: Target): boolean =>
      target.place !== 'body' || target === resource || isMention(target) || this.#isOwn(target) || (makes && target.name === 'id');
    if (!targets.every(harmless)) return 'It puts something into, or takes it out of, what the workflow did not make.';
    const below = resource !== undefined && this.#isOwn(resource);
    if (makes && (below || !operation.path.includes('{')))
      return this.#undeleted.has(step.stepId) ? 'It makes something that no later step deletes by its id.' : undefined;
    if (below) return undefined;
    if (this.made.some(({ operationId }) => operationId === node.operationId) && expectsRefusal(step)) return undefined;
    return resource ? 'It changes what the workflow did not make.' : 'It changes more than one thing, or a setting.';
  }

  #isOwn({ place, value }: Target): boolean {
    const output = outputNamed(value);
    if (output === undefined) return this.#chosen.has(value);
    return this.made.some((made) => made.output === output) || (place === 'body' && this.#parts.has(output));
  }

  #learn(step: ArazzoStep, operation: PlacedOperation): void {
    const { operationId, 'x-owui-effect': effect } = operation.node;
    const targets = targetsOf(step, operation);
    const innermost = innermostOf(targets);
    const made = innermost && this.made.find(({ output }) => output === outputNamed(innermost.value));
    if (made && innermost) {
      const byId = { operationId, place: innermost.place, name: innermost.name };
      if (operationId.startsWith('delete')) made.creation = { ...made.creation, remove: byId };
      else if (effect === 'read' && operation.method === 'GET' && isOfOne(operation.path, innermost))
        made.creation = { ...made.creation, read: made.creation.read ?? byId };
    }
    const name = idOutput(step);
    if (effect === 'read' || name === undefined) return;
    const output = `${step.stepId}.outputs.${name}`;
    if (!MAKING.test(operationId)) this.#parts.add(output);
    else {
      this.made.push({ stepId: step.stepId, operationId, output, creation: {} });
      for (const { place, name: field, value } of targets) if (place === 'body' && field === 'id') this.#chosen.add(value);
    }
  }
}

/** Whether a path is that of one thing itself, not of something about it. */
const isOfOne = (path: string, { place, name }: Target): boolean =>
  place === 'path' ? path.endsWith(`/{${name}}`) && path.indexOf('{') === path.lastIndexOf('{') : !path.includes('{');

const idOutput = ({ outputs = {} }: ArazzoStep): string | undefined =>
  Object.entries(outputs).find(([, expression]) => OWN_ID.test(expression))?.[0];

/** Whether a step is there to be refused, such as a second folder of the same name. */
const expectsRefusal = ({ successCriteria = [] }: ArazzoStep): boolean =>
  successCriteria.some(({ condition }) => /^\$statusCode == 4\d\d$/.test(condition));

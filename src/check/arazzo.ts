/**
 * Joins workflow files to one. Each start of Redocly costs seconds, most of them for reading the contract, and it records traffic of a
 * single file only.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isRecord } from '../contract/json.ts';

export interface ArazzoParameter {
  readonly in?: string;
  readonly name?: string;
  readonly value?: unknown;
  /** Stands in place of the others: `$components.parameters.token`. */
  readonly reference?: string;
}

export interface ArazzoStep {
  readonly stepId: string;
  readonly operationId: string;
  readonly parameters?: readonly ArazzoParameter[];
  readonly requestBody?: { readonly contentType?: string; readonly payload?: unknown };
  readonly successCriteria?: readonly { readonly condition: string }[];
  /** Runtime expressions by name. */
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface ArazzoWorkflow {
  readonly workflowId: string;
  readonly steps: readonly ArazzoStep[];
  readonly parameters?: readonly ArazzoParameter[];
}

export interface Arazzo {
  readonly sourceDescriptions: readonly { readonly url: string }[];
  readonly workflows: readonly ArazzoWorkflow[];
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * One document with the workflows of all files that `keep` chooses. Each file's components get the file's name in front of theirs, each
 * step its workflow's (Redocly's lint takes a step's outputs for those of any step of that name), and paths become absolute. Workflow ids must be unique over all files, and every file must describe the same contract.
 *
 * @throws Error if a file is missing or is not JSON
 */
export async function joinWorkflows(
  files: readonly string[],
  keep: (workflows: readonly ArazzoWorkflow[]) => readonly ArazzoWorkflow[],
): Promise<Arazzo> {
  const parts = await Promise.all(files.map(readPart));
  const kinds = new Set(parts.flatMap(({ components }) => Object.keys(components ?? {})));
  const [first] = parts;
  return {
    ...first,
    sourceDescriptions: first?.sourceDescriptions ?? [],
    workflows: parts.flatMap(({ workflows }) => keep(workflows).map(withOwnSteps)),
    components: Object.fromEntries(
      [...kinds].map((kind) => [kind, Object.assign({}, ...parts.map(({ components }) => components?.[kind]))]),
    ),
  };
}

const SEPARATOR = '__';

/** Renames the steps of a workflow, wherever they are named. A workflow is data made of text: renaming keeps its shape. */
function withOwnSteps(workflow: ArazzoWorkflow): ArazzoWorkflow {
  const own = `${workflow.workflowId}${SEPARATOR}`;
  const text = JSON.stringify(workflow, (key, value) => (key === 'stepId' ? own + value : value));
  return JSON.parse(text.replaceAll(/\$steps\.(?=\w+\.)/g, () => `$steps.${own}`));
}

/** The name that a step has in its own file. */
export const ownStepId = (stepId: string): string => stepId.split(SEPARATOR).at(-1) ?? stepId;

async function readPart(file: string): Promise<Arazzo> {
  const part: Arazzo = JSON.parse(await readFile(file, 'utf8'));
  const prefix = `${basename(file).split('.', 1)[0]}-`;
  const renamed = part.components && Object.entries(part.components).map(([kind, group]) => [kind, prefixKeys(group, prefix)]);
  const sourceDescriptions = part.sourceDescriptions.map((source) => ({ ...source, url: resolve(dirname(file), source.url) }));
  const changed = { ...part, sourceDescriptions, ...(renamed && { components: Object.fromEntries(renamed) }) };
  // A workflow is data made of text: renaming keeps its shape.
  return renameIn(changed, { prefix, folder: dirname(file) }) as Arazzo;
}

const prefixKeys = (group: Readonly<Record<string, unknown>>, prefix: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(group).map(([name, value]) => [prefix + name, value]));

interface Renaming {
  readonly prefix: string;
  readonly folder: string;
}

/** Follows every text that names a component or a file. */
function renameIn(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => renameIn(item, renaming));
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, renameIn(child, renaming)]));
  if (typeof value !== 'string') return value;
  const { prefix, folder } = renaming;
  return value
    .replace(/^(\$components\.\w+\.)/, `$1${prefix}`)
    .replace(/^(#\/components\/\w+\/)/, `$1${prefix}`)
    .replace(/\$file\('(.+?)'\)/, (_, path: string) => `$file('${resolve(folder, path)}')`);
}

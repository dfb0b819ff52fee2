/**
 * Gives everything that a workflow makes a name of this run. Names that others use cannot be hit by it, and what should be left behind can
 * be found.
 */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { isRecord } from '../../contract/json.ts';
import type { ArazzoStep, ArazzoWorkflow } from '../arazzo.ts';

/** The beginning of every name that a run gives. Ids are asked to be identifiers of Python, so that they have `_` in place of `-`. */
export interface Mark {
  readonly name: string;
  readonly id: string;
}

/** A mark that no other run has. */
export function newMark(seed: string, startedAt: Date): Mark {
  const digits = createHash('sha256').update(`${seed}\n${startedAt.toISOString()}\n${process.pid}`).digest('hex').slice(0, 8);
  return { name: `owui-check-${digits}`, id: `owui_check_${digits}` };
}

/** A mark of any run. Names of channels and tags come back with other dashes. */
export const ANY_MARK = /owui[-_ ]check[-_ ][0-9a-f]{8}/gi;

/** A file to be copied, so that its upload has a name of the run. */
export interface Copy {
  readonly from: string;
  readonly to: string;
}

/** Operations that give a name to what they make or change. */
const NAMING = /^(?:create|import|clone|fork|update|addChatTag$)/;
const NAMES = ['name', 'title', 'command', 'filename'];
/** What stands in them is content, whose names name nothing on the server. */
const CONTENT = ['history', 'messages', 'meta', 'data', 'params', 'access_grants', 'valves'];
const FILE = /^\$file\('(.+)'\)$/;

/**
 * The workflow with marked names. Where a marked name stands again, in a later step or in what a step expects, it is marked there, too.
 *
 * @param folder where copies of files for upload are to be made
 */
export function marked(
  workflow: ArazzoWorkflow,
  mark: Mark,
  folder: string,
): { readonly workflow: ArazzoWorkflow; readonly copies: readonly Copy[] } {
  const names = new Map<string, string>();
  for (const { operationId, requestBody } of workflow.steps)
    if (NAMING.test(operationId))
      for (const [name, text] of namesIn(requestBody?.payload))
        names.set(text, `${name === 'id' ? `${mark.id}_` : `${mark.name}-`}${text}`);
  const copies = new Map<string, string>();
  for (const from of filesIn(workflow.steps)) {
    const name = `${mark.name}-${basename(from)}`;
    copies.set(from, join(folder, name));
    names.set(basename(from), name);
  }
  const rename = (text: string): string => {
    const from = FILE.exec(text)?.[1];
    if (from !== undefined) return `$file('${copies.get(from) ?? from}')`;
    return names.get(text) ?? text;
  };
  // The server makes names out of names: the id of a tag is its name in small letters, a copy has a word behind it.
  const renameDerived = (text: string): string => {
    const [whole, changed] = [...names].find(([name]) => name.toLowerCase() === text) ?? [];
    if (whole !== undefined && changed !== undefined && !names.has(text)) return changed.toLowerCase();
    const beginning = [...names.keys()].find((name) => text.startsWith(`${name} (`));
    return beginning === undefined ? rename(text) : rename(beginning) + text.slice(beginning.length);
  };
  const steps = workflow.steps.map(
    (step): ArazzoStep => ({
      ...step,
      ...(step.parameters && { parameters: step.parameters.map((one) => ({ ...one, value: mapTexts(one.value, rename) })) }),
      ...(step.requestBody && { requestBody: { ...step.requestBody, payload: mapTexts(step.requestBody.payload, rename) } }),
      ...(step.successCriteria && {
        successCriteria: step.successCriteria.map((one) => ({
          ...one,
          condition: one.condition.replaceAll(QUOTED, (_, text: string) => `'${renameDerived(text)}'`),
        })),
      }),
    }),
  );
  return { workflow: { ...workflow, steps }, copies: [...copies].map(([from, to]) => ({ from, to })) };
}

const QUOTED = /'([^']*)'/g;

function* namesIn(value: unknown, depth = 0): Generator<[field: string, text: string]> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item, depth + 1);
  if (!isRecord(value)) return;
  for (const [field, member] of Object.entries(value)) {
    const named = NAMES.includes(field) || (field === 'id' && depth === 0);
    if (named && typeof member === 'string' && member !== '' && !member.startsWith('$')) yield [field, member];
    else if (!CONTENT.includes(field)) yield* namesIn(member, depth + 1);
  }
}

const filesIn = (steps: readonly ArazzoStep[]): string[] => {
  const found: string[] = [];
  for (const { requestBody } of steps)
    mapTexts(requestBody?.payload, (text) => {
      const from = FILE.exec(text)?.[1];
      if (from !== undefined) found.push(from);
      return text;
    });
  return found;
};

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, change)]));
  return value;
}

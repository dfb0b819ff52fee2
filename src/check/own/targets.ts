/** What a step of a workflow names in its path, query and body, and which of it are outputs of earlier steps. */
import type { PlacedOperation } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import type { ArazzoStep } from '../arazzo.ts';

/** A value by which a request says what it means. */
export interface Target {
  readonly place: 'path' | 'query' | 'body';
  readonly name: string;
  readonly value: unknown;
}

const ID_NAME = /(?:^|_)ids?$/;

/**
 * These name what a request is about and leave it as it is: an account in a grant, a model that answers, a message or a version of the
 * resource itself.
 */
const MENTION = /^(?:user|member|model|base_model|sibling_model|message|version|history)_ids?$/;

/** The path's parameters in order, then the ids of the query and of the body's outermost fields. */
export function targetsOf({ parameters = [], requestBody }: ArazzoStep, { path }: PlacedOperation): Target[] {
  const given = (place: string, name: string): unknown => parameters.find((one) => one.in === place && one.name === name)?.value;
  const inPath = pathParameters(path).map((name): Target => ({ place: 'path', name, value: given('path', name) }));
  const inQuery = parameters.flatMap(({ in: place, name = '', value }): Target[] =>
    place === 'query' && ID_NAME.test(name) ? [{ place, name, value }] : [],
  );
  return [...inPath, ...inQuery, ...bodyTargets(requestBody?.payload)];
}

export const pathParameters = (path: string): string[] => [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);

/** The ids in the outermost fields of a body, with those in lists one by one. */
export function bodyTargets(body: unknown): Target[] {
  if (Array.isArray(body)) return body.flatMap(bodyTargets);
  if (!isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    ID_NAME.test(name) ? [value].flat().map((one): Target => ({ place: 'body', name, value: one })) : [],
  );
}

/** Whether a target only mentions something that the request leaves as it is. */
export const isMention = ({ place, name, value }: Target): boolean =>
  value === null || value === undefined || (place === 'body' && MENTION.test(name));

/** What a request is sent to: the outermost thing of its path, or else the `id` of its query or body. */
export function resourceOf(targets: readonly Target[]): Target | undefined {
  return targets.find(({ place }) => place === 'path') ?? targets.find(({ name }) => name === 'id');
}

/** What a request deletes, if it deletes: the innermost thing of its path, or else the `id` of its query or body. */
export function innermostOf(targets: readonly Target[]): Target | undefined {
  return targets.findLast(({ place }) => place === 'path') ?? targets.find(({ name }) => name === 'id');
}

const REFERENCE = /\$steps\.(\w+\.outputs\.\w+)/g;
const INPUT = /\$inputs\.(\w+)/g;

/** The output that a value is, as `step.outputs.name`. */
export function outputNamed(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{?\$steps\.(\w+\.outputs\.\w+)\}?$/.exec(value)?.[1] : undefined;
}

/** Every output that stands anywhere in a value. */
export const outputsIn = (value: unknown): string[] => namesIn(value, REFERENCE);

/** Every input that stands anywhere in a value. */
export const inputsIn = (value: unknown): string[] => namesIn(value, INPUT);

function namesIn(value: unknown, pattern: RegExp): string[] {
  return [...new Set([...(JSON.stringify(value) ?? '').matchAll(pattern)].map(([, name = '']) => name))];
}

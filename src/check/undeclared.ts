/** Which fields a closed schema truly does not know: of a union that nothing fits, every branch reports the fields of all the others. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { grouped } from './grouped.ts';

export const isUndeclared = ({ keyword }: ErrorObject): boolean => keyword === 'unevaluatedProperties';

const isUnion = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/**
 * The errors of undeclared fields that are not a union's noise.
 *
 * @param closed what the closed schema says, all errors
 * @param open what the schema as it is says. Where a union breaks without being closed, no branch is the one that was meant.
 */
export function undeclaredIn(closed: readonly ErrorObject[], open: readonly ErrorObject[]): ErrorObject[] {
  const broken = open.filter(isUnion).map(({ instancePath }) => instancePath);
  const unions = closed.filter(isUnion).map(({ instancePath }) => instancePath);
  const undeclared = closed.filter((error) => isUndeclared(error) && !broken.some((union) => isWithin(error, union)));
  const byUnion = grouped(undeclared, (error) => outermost(unions.filter((union) => isWithin(error, union))));
  return [...byUnion].flatMap(([union, errors]) => (union === undefined ? errors : mostReported(errors)));
}

/** What no branch names is reported by each of them. */
function mostReported(errors: readonly ErrorObject[]): ErrorObject[] {
  const fields = [
    ...grouped(errors, ({ instancePath, params }) => `${instancePath}/${Reflect.get(params, 'unevaluatedProperty')}`).values(),
  ];
  const most = Math.max(...fields.map(({ length }) => length));
  return fields.flatMap(([first, ...others]) => (first && others.length + 1 === most ? [first] : []));
}

const isWithin = ({ instancePath }: ErrorObject, path: string): boolean => instancePath === path || instancePath.startsWith(`${path}/`);

const outermost = (paths: readonly string[]): string | undefined => paths.toSorted((one, other) => one.length - other.length)[0];

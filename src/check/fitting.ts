/**
 * Whether values fit schemas, read off the schemas as they stand. Most schemas of a check judge one value or two: compiling them took longer
 * than everything else that the check does by itself. What does not fit is looked at again by a compiled validator, which says why.
 */
import { type Schema, validate } from '@cfworker/json-schema';
import type { BundledDocument } from '../contract/document.ts';

/** @param document what the schemas' references point into */
export function fittingIn({ components }: BundledDocument): (schema: object, value: unknown) => boolean {
  // The library looks a reference up as it is written, unless it was told to resolve all of them before.
  const lookup: Record<string, Schema> = Object.fromEntries(
    Object.entries(components?.schemas ?? {}).map(([name, schema]) => [`#/components/schemas/${name}`, schema]),
  );
  return (schema, value) => validate(value, schema, '2020-12', lookup).valid;
}

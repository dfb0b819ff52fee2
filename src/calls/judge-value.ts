/** Holds one value against one schema. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { fieldsOf } from '../check/fields.ts';
import type { SchemaNode } from '../contract/document.ts';
import type { JudgingContract } from './contract.ts';
import { fieldPath } from './troubles.ts';

export interface ValueVerdict {
  /** Where the value breaks the schema; at most one place. */
  readonly broken: readonly { readonly field: string; readonly keyword: string; readonly message: string }[];
  /** Fields that the schema does not name. */
  readonly unnamed: readonly string[];
}

export function judgeValue(contract: JudgingContract, schema: SchemaNode, value: unknown): ValueVerdict {
  const validate = contract.validatorOf(schema);
  const error = validate(value) ? undefined : deepest(validate.errors ?? []);
  const fields = [...fieldsOf(contract.document, value, [schema])];
  const unnamed = fields.flatMap(([field, standing]) => (standing === 'unnamed' ? [fieldPath(field)] : []));
  return { broken: error ? [describe(error)] : [], unnamed: [...new Set(unnamed)] };
}

/** Of a union every branch says why it does not fit; the one that got furthest is the one that was meant. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  return errors.reduce<ErrorObject | undefined>(
    (best, error) => (best === undefined || depth(error) > depth(best) ? error : best),
    undefined,
  );
}

function describe({ instancePath, keyword, message, params }: ErrorObject): ValueVerdict['broken'][number] {
  const allowed: unknown = Reflect.get(params, 'allowedValues');
  const values = Array.isArray(allowed) ? `: ${allowed.map((value) => JSON.stringify(value)).join(', ')}` : '';
  return { field: fieldPath(instancePath), keyword, message: `It ${message ?? 'breaks the schema'}${values}.` };
}

/** Whether a request keeps the contract, and what the server says if not. */
import type { CompiledOperation, Validators, Violation } from './compiled.ts';
import type { Form } from './files/form.ts';
import { type CheckedForm, checkForm } from './files/form-check.ts';
import type { MockReply } from './message.ts';
import { type Issue, jsonReply, type MockFailure, unprocessable } from './reply/errors.ts';
import { toIssues } from './reply/violations.ts';
import type { Body } from './request/body.ts';
import type { Parameters } from './request/parameters.ts';

/** A request that holds, with what the world sees of its body: JSON, or the fields of a form; or the refusal. */
export type Validated = { readonly ok: true; readonly content: unknown } | { readonly ok: false; readonly reply: MockReply };

/** @param form the body as a form, where the operation takes one */
export function validate(
  operation: CompiledOperation,
  body: Body,
  form: Form | undefined,
  parameters: Parameters,
  validators: Validators,
): Validated {
  const { validators: names } = operation;
  const ofParameters = names.parameters && violations(validators, names.parameters, parameters.values);
  const issues = ofParameters ? toIssues(ofParameters, [], parameters.sent) : [];
  const checked = form && operation.form && checkForm(form, operation.form);
  issues.push(...(checked ? checked.issues : bodyIssues(operation, body, validators)));
  if (issues.length > 0) return { ok: false, reply: fixedOr(operation, unprocessable(issues)) };
  return { ok: true, content: checked ? fieldsOf(checked) : body.value };
}

function bodyIssues(operation: CompiledOperation, { value, present }: Body, validators: Validators): Issue[] {
  if (!present) return operation.bodyRequired ? [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }] : [];
  const name = looksInside(operation) ? operation.validators.body : undefined;
  const found = name && violations(validators, name, value);
  return found ? toIssues(found, ['body'], { body: value }) : [];
}

/** The fields of a form, its files with their bytes. */
function fieldsOf({ value, files }: CheckedForm): Record<string, unknown> {
  const withBytes = Object.entries(files).map(([name, sent]) => [name, Array.isArray(value[name]) ? sent : sent[0]] as const);
  return { ...value, ...Object.fromEntries(withBytes) };
}

/** Whether the operation reads its body: some take none, and some pass on whatever comes. */
export const looksInside = ({ requestTypes }: CompiledOperation): boolean => requestTypes.length > 0 && !requestTypes.includes('*/*');

/** A few operations say one fixed text to every request that breaks the contract. */
export const fixedOr = ({ fixedUnprocessable }: CompiledOperation, list: MockFailure): MockFailure =>
  fixedUnprocessable === undefined ? list : jsonReply(422, fixedUnprocessable);

function violations(validators: Validators, name: string, value: unknown): readonly Violation[] | undefined {
  const validator = validators[name];
  if (!validator) throw new Error(`The mock's data has no validator ${name}. Run \`npm run build:mock\`.`);
  return validator(value) ? undefined : (validator.errors ?? []);
}

/** Whether a request keeps the contract, and what the server says if not. */
import type { CompiledOperation, Validators, Violation } from './compiled.ts';
import type { MockReply } from './message.ts';
import { type Issue, jsonReply, type MockFailure, unprocessable } from './reply/errors.ts';
import { toIssues } from './reply/violations.ts';
import type { Body } from './request/body.ts';
import { type FormPart, formValue, isForm, readForm } from './request/form.ts';
import type { Parameters } from './request/parameters.ts';

/** A request that holds, with the parts of its form if it has one; or the refusal. */
export type Validated =
  | { readonly ok: true; readonly parts: readonly FormPart[] | undefined }
  | { readonly ok: false; readonly reply: MockReply };

export async function validate(
  operation: CompiledOperation,
  contentType: string | undefined,
  body: Body,
  parameters: Parameters,
  validators: Validators,
): Promise<Validated> {
  const issues: Issue[] = [];
  const { form, validators: names } = operation;
  const ofParameters = names.parameters && violations(validators, names.parameters, parameters.values);
  if (ofParameters) issues.push(...toIssues(ofParameters, [], parameters.sent));
  const read = form && isForm(body.mediaType) && body.present ? await readForm(body.bytes, contentType ?? '') : undefined;
  if (read && !read.ok) return read;
  // Where a form is wanted, a body of another type has none of its fields.
  const value = form ? (read ? formValue(read.parts, form) : body.present ? {} : undefined) : body.value;
  if (value === undefined) {
    if (operation.bodyRequired) issues.push({ type: 'missing', loc: ['body'], msg: 'Field required', input: null });
  } else {
    const ofBody = names.body && looksInside(operation) && violations(validators, names.body, value);
    if (ofBody) issues.push(...toIssues(ofBody, ['body'], { body: value }));
  }
  if (issues.length > 0) return { ok: false, reply: fixedOr(operation, unprocessable(issues)) };
  return { ok: true, parts: read?.parts };
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

/** Reads what a caller sends to the controls, field by field, and says what is wrong with it. */
import { isRecord } from '../../contract/json.ts';
import { ControlError } from './errors.ts';

export type Fields<Name extends string> = Readonly<Partial<Record<Name, unknown>>>;

const wrong = (problem: string, hint: string): ControlError => new ControlError(400, problem, hint);

/**
 * An object with no other fields than these.
 *
 * @param sample such an object, for the hint
 * @throws ControlError
 */
export function readFields<Name extends string>(value: unknown, names: readonly Name[], sample: string): Fields<Name> {
  if (!isRecord(value)) throw wrong('The body is no JSON object.', `Send one, such as ${sample}.`);
  const known: readonly string[] = names;
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger !== undefined) throw wrong(`\`${stranger}\` is not known here.`, `Send ${list(names)}, such as ${sample}.`);
  return value as Fields<Name>; // it has no other names
}

/** @throws ControlError */
export function oneOf<Value extends string>(value: unknown, name: string, values: readonly Value[]): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw wrong(`\`${name}\` is ${show(value)}.`, `Send one of ${values.map((one) => `"${one}"`).join(', ')}.`);
  return found;
}

/** @throws ControlError */
export function wholeNumber(value: unknown, name: string, { least, greatest }: { least: number; greatest: number }): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > greatest)
    throw wrong(`\`${name}\` is ${show(value)}.`, `Send a whole number from ${least} to ${greatest}.`);
  return value;
}

export const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** A value as it stands in a message: never long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

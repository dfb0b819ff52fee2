/** Turns ajv's errors into the entries of the server's 422 list, in Pydantic's words. */
import type { Violation } from '../compiled.ts';
import type { Issue } from './errors.ts';

/** The parts of a request that a violation can point into, as they were sent. */
export interface RequestParts {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** The server's kind and words for a wrong JSON type, by the type that the schema wants first. */
const TYPE_ISSUES: Readonly<Record<string, readonly [type: string, message: string]>> = {
  string: ['string_type', 'Input should be a valid string'],
  integer: ['int_type', 'Input should be a valid integer'],
  number: ['float_type', 'Input should be a valid number'],
  boolean: ['bool_type', 'Input should be a valid boolean'],
  array: ['list_type', 'Input should be a valid list'],
  object: ['dict_type', 'Input should be a valid dictionary'],
};

/** The same for text that had to be parsed: a query or path parameter, or a string in a JSON body. */
const PARSING_ISSUES: Readonly<Record<string, readonly [type: string, message: string]>> = {
  integer: ['int_parsing', 'Input should be a valid integer, unable to parse string as an integer'],
  number: ['float_parsing', 'Input should be a valid number, unable to parse string as a number'],
  boolean: ['bool_parsing', 'Input should be a valid boolean, unable to interpret input'],
};

const WHOLE_BODY_TYPE = ['model_attributes_type', 'Input should be a valid dictionary or object to extract fields from'] as const;

/**
 * Translates what a validator says.
 *
 * @param root where the validated value stands: `['body']` for a body, nothing for parameters, whose pointers begin with their place
 */
export function toIssues(violations: readonly Violation[], root: readonly string[], parts: RequestParts): Issue[] {
  return violations.filter(isOfItsOwn(violations)).map((violation) => toIssue(violation, root, parts));
}

/**
 * A union reports each of its branches and then itself; the server reports the branches only, and `null` is none of them for it: a field
 * that may be null is an optional one.
 */
const isOfItsOwn =
  (all: readonly Violation[]) =>
  ({ keyword, instancePath, params }: Violation): boolean => {
    const beside = all.filter((other) => other.instancePath.startsWith(instancePath));
    if (keyword === 'anyOf' || keyword === 'oneOf') return beside.every((other) => other.keyword === keyword);
    return !(
      keyword === 'type' &&
      params['type'] === 'null' &&
      beside.some((other) => other.keyword !== 'anyOf' && other.params['type'] !== 'null')
    );
  };

function toIssue({ instancePath, keyword, params, message = keyword }: Violation, root: readonly string[], parts: RequestParts): Issue {
  const keys = [...root, ...instancePath.split('/').slice(1).map(unescapePointer)];
  const loc = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const input = valueAt(parts, keys) ?? null;
  switch (keyword) {
    case 'required':
      return {
        type: 'missing',
        loc: [...loc, String(params['missingProperty'])],
        msg: 'Field required',
        input: keys[0] === 'body' ? input : null,
      };
    case 'type': {
      const wanted = String([params['type']].flat()[0]);
      const wholeBody = loc.length === 1 && loc[0] === 'body' && wanted === 'object';
      const parsed = typeof input === 'string' ? PARSING_ISSUES[wanted] : undefined;
      const [type, msg] = wholeBody ? WHOLE_BODY_TYPE : (parsed ?? TYPE_ISSUES[wanted] ?? ['value_error', message]);
      return { type, loc, msg, input };
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return { type: 'extra_forbidden', loc: [...loc, name], msg: 'Extra inputs are not permitted', input: Object(input)[name] ?? null };
    }
    default: {
      const limit = limitIssue(keyword, params, input);
      return limit ? { type: limit.type, loc, msg: limit.msg, input, ctx: limit.ctx } : { type: 'value_error', loc, msg: message, input };
    }
  }
}

/** What Pydantic says of a value of the right type that lies outside the bounds. */
function limitIssue(
  keyword: string,
  params: Violation['params'],
  input: unknown,
): Pick<Required<Issue>, 'type' | 'msg' | 'ctx'> | undefined {
  const limit = Number(params['limit']);
  const items = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  switch (keyword) {
    case 'enum':
    case 'const': {
      const allowed = keyword === 'enum' && Array.isArray(params['allowedValues']) ? params['allowedValues'] : [params['allowedValue']];
      const names = allowed.filter((one) => one !== null).map((one) => (typeof one === 'string' ? `'${one}'` : String(one)));
      const expected = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : String(names[0]);
      return { type: 'literal_error', msg: `Input should be ${expected}`, ctx: { expected } };
    }
    case 'minimum':
      return { type: 'greater_than_equal', msg: `Input should be greater than or equal to ${limit}`, ctx: { ge: limit } };
    case 'maximum':
      return { type: 'less_than_equal', msg: `Input should be less than or equal to ${limit}`, ctx: { le: limit } };
    case 'minLength':
      return { type: 'string_too_short', msg: `String should have at least ${items(limit, 'character')}`, ctx: { min_length: limit } };
    case 'maxLength':
      return { type: 'string_too_long', msg: `String should have at most ${items(limit, 'character')}`, ctx: { max_length: limit } };
    case 'minItems': {
      const actual = Array.isArray(input) ? input.length : 0;
      const msg = `List should have at least ${items(limit, 'item')} after validation, not ${actual}`;
      return { type: 'too_short', msg, ctx: { field_type: 'List', min_length: limit, actual_length: actual } };
    }
    case 'pattern':
      return {
        type: 'string_pattern_mismatch',
        msg: `String should match pattern '${params['pattern']}'`,
        ctx: { pattern: params['pattern'] },
      };
    default:
      return undefined;
  }
}

const unescapePointer = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function valueAt(parts: RequestParts, path: readonly string[]): unknown {
  let value: unknown = parts;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

/** Turns Prism's diagnostics into the entries of the server's 422 list. */
import type { Issue } from './errors.ts';

/** What Prism reports of one violation. `path` begins with body, query, path or header; `code` is the JSON Schema keyword. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
}

/** The parts of a request that a violation can point into. */
export interface RequestParts {
  readonly body: unknown;
  readonly query: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, string>>;
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

/** Translates all diagnostics of one request, in their order. */
export function toIssues(diagnostics: readonly Diagnostic[], parts: RequestParts): Issue[] {
  return diagnostics.map((diagnostic) => toIssue(diagnostic, parts));
}

function toIssue({ path = ['body'], code, message }: Diagnostic, parts: RequestParts): Issue {
  const keys = path.map(fromPointer);
  const loc = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const input = valueAt(parts, keys) ?? null;
  if (code === 'required') {
    const name = /required property '(.+)'/.exec(message)?.[1];
    return {
      type: 'missing',
      loc: name === undefined ? loc : [...loc, name],
      msg: 'Field required',
      input: path[0] === 'query' ? null : input,
    };
  }
  if (code === 'type') {
    const wanted = /must be ([a-z]+)/.exec(message)?.[1] ?? '';
    const wholeBody = loc.length === 1 && loc[0] === 'body' && wanted === 'object';
    const parsed = typeof input === 'string' ? PARSING_ISSUES[wanted] : undefined;
    const [type, msg] = wholeBody ? WHOLE_BODY_TYPE : (parsed ?? TYPE_ISSUES[wanted] ?? ['value_error', message]);
    return { type, loc, msg, input };
  }
  return { type: 'value_error', loc, msg: message, input };
}

/** Prism splits the validator's JSON pointer and leaves its escapes. */
const fromPointer = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function valueAt(parts: RequestParts, path: readonly string[]): unknown {
  let value: unknown = parts;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

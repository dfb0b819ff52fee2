/** Checks a form's fields as the server does: texts become numbers and booleans, a list comes as several parts of one name. */
import { follow, type SchemaNode } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import type { Issue } from '../reply/errors.ts';
import type { Form, FormEntry, UploadedFile } from './form.ts';

type FieldKind = 'file' | 'string' | 'integer' | 'number' | 'boolean';

/** What a form may hold; plain data, so that it can be compiled ahead. */
export type FormShape = readonly FormField[];

export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly list: boolean;
  readonly required: boolean;
}

/** A form as the contract's schema and the state see it. */
export interface CheckedForm {
  /** Only the fields that the contract names. A file stands as its name: a string, as `format: binary` wants it. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The files with their bytes, by field, in the order of the body. */
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>;
  /** The entries of the server's 422, in the contract's order of fields; empty if the form fits. */
  readonly issues: readonly Issue[];
}

/** The shape that a form's schema describes. `schemas` are the contract's, which references name. */
export function formShape(schema: SchemaNode, schemas: Readonly<Record<string, SchemaNode>> = {}): FormShape {
  const { properties, required } = follow(schemas, schema);
  const names = Array.isArray(required) ? required : [];
  return Object.entries(isRecord(properties) ? properties : {}).map(([name, property]) => {
    const node = notNull(asSchema(property), schemas);
    const list = node['type'] === 'array';
    return { name, kind: kindOf(list ? notNull(asSchema(node['items']), schemas) : node), list, required: names.includes(name) };
  });
}

const asSchema = (node: unknown): SchemaNode => (isRecord(node) ? node : {});

/** The first alternative that is not null. */
function notNull(node: SchemaNode, schemas: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const followed = follow(schemas, node);
  const alternatives = followed['anyOf'] ?? followed['oneOf'];
  if (!Array.isArray(alternatives)) return followed;
  return follow(schemas, asSchema(alternatives.find((one) => asSchema(one)['type'] !== 'null')));
}

function kindOf({ type, format }: SchemaNode): FieldKind {
  const [first] = (Array.isArray(type) ? type : [type]).filter((name) => name !== 'null');
  if (first === 'integer' || first === 'number' || first === 'boolean') return first;
  return format === 'binary' ? 'file' : 'string';
}

/** Checks the fields. Those that the contract does not name are left out, as the server does; of a name that comes twice the last one counts. */
export function checkForm({ entries }: Form, shape: FormShape): CheckedForm {
  const value: Record<string, unknown> = {};
  const files: Record<string, readonly UploadedFile[]> = {};
  const issues: Issue[] = [];
  for (const { name, kind, list, required } of shape) {
    const given = entries.filter(({ field }) => field === name).map((entry) => entry.value);
    // An empty text counts as none.
    const used = list ? given : given.slice(-1).filter((one) => one !== '');
    if (used.length === 0) {
      if (required) issues.push({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null });
      continue;
    }
    const read = used.map((one, index) => readValue(one, kind, list ? ['body', name, index] : ['body', name]));
    issues.push(...read.flatMap(({ issue }) => (issue ? [issue] : [])));
    value[name] = list ? read.map((one) => one.value) : read[0]?.value;
    const sent = used.filter((one): one is UploadedFile => typeof one !== 'string');
    if (kind === 'file' && sent.length > 0) files[name] = sent;
  }
  return { value, files, issues };
}

interface ReadValue {
  readonly value?: string | number | boolean;
  readonly issue?: Issue;
}

function readValue(given: FormEntry['value'], kind: FieldKind, loc: Issue['loc']): ReadValue {
  if (kind === 'file') {
    if (typeof given !== 'string') return { value: given.name };
    const msg = "Value error, Expected UploadFile, received: <class 'str'>";
    return { issue: { type: 'value_error', loc, msg, input: given, ctx: { error: {} } } };
  }
  const { type, parsing, noun, parse } = KINDS[kind];
  if (typeof given !== 'string') {
    const input = { filename: given.name, size: given.bytes.length };
    return { issue: { type, loc, msg: `Input should be a valid ${noun}`, input } };
  }
  const value = parse(given);
  return value === undefined
    ? { issue: { type: parsing.type, loc, msg: `Input should be a valid ${noun}, ${parsing.why}`, input: given } }
    : { value };
}

interface Reading {
  readonly type: string;
  readonly noun: string;
  readonly parsing: { readonly type: string; readonly why: string };
  readonly parse: (text: string) => string | number | boolean | undefined;
}

const INTEGER = /^[+-]?\d+(?:_\d+)*(?:\.0*)?$/;
const NUMBER = /^[+-]?(?:\d+(?:_\d+)*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const TRUE = new Set(['1', 'true', 't', 'yes', 'y', 'on']);
const FALSE = new Set(['0', 'false', 'f', 'no', 'n', 'off']);

const number = (text: string, pattern: RegExp): number | undefined =>
  pattern.test(text.trim()) ? Number(text.trim().replaceAll('_', '')) : undefined;

/** The server's kinds and words for a wrong type, and for a text that cannot be read as the type. */
const KINDS: Readonly<Record<Exclude<FieldKind, 'file'>, Reading>> = {
  string: { type: 'string_type', noun: 'string', parsing: { type: 'string_type', why: '' }, parse: (text) => text },
  integer: {
    type: 'int_type',
    noun: 'integer',
    parsing: { type: 'int_parsing', why: 'unable to parse string as an integer' },
    parse: (text) => number(text, INTEGER),
  },
  number: {
    type: 'float_type',
    noun: 'number',
    parsing: { type: 'float_parsing', why: 'unable to parse string as a number' },
    parse: (text) => number(text, NUMBER),
  },
  boolean: {
    type: 'bool_type',
    noun: 'boolean',
    parsing: { type: 'bool_parsing', why: 'unable to interpret input' },
    parse: (text) => (TRUE.has(text.toLowerCase()) ? true : FALSE.has(text.toLowerCase()) ? false : undefined),
  },
};

/**
 * What the server learns from the Python source of a tool or function, read from its text: the mock runs no Python. Enough for sources
 * that are written as usual: one class, valves with plain types, methods with type hints and docstrings.
 */
import type { Fields } from '../store.ts';

/** A class or method, its head, and the lines inside it. */
interface Block {
  readonly name: string;
  /** What stands in the brackets. */
  readonly head: string;
  readonly lines: readonly string[];
}

/** The `title: …` lines of the text that a source begins with. */
export function manifestOf(source: string): Fields {
  const [first, ...lines] = source.split('\n');
  if (first?.trim() !== '"""') return {};
  const end = lines.findIndex((line) => line.includes('"""'));
  const pairs = lines.slice(0, end === -1 ? lines.length : end).map((line) => /^\s*([a-z_]+):\s*(.*)$/i.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], pair[2]?.trim()]] : [])));
}

/** Which of the classes a source has, the first of them; `undefined` if it has none. */
export const classOf = (source: string, names: readonly string[]): string | undefined =>
  names.find((name) => blockOf(source.split('\n'), 'class', name) !== undefined);

/** The JSON schema of valves, as the server makes it; `null` if the class has none of that name. */
export function valvesSchema(source: string, owner: string, name: 'Valves' | 'UserValves'): Fields | null {
  const outer = blockOf(source.split('\n'), 'class', owner);
  const valves = outer && blockOf(outer.lines, 'class', name);
  if (!valves) return null;
  const fields = valves.lines.flatMap((line) => {
    const [, field, type, value] = /^\s+([a-zA-Z]\w*)\s*:\s*([^=]+?)\s*(?:=\s*(.*?))?\s*$/.exec(line) ?? [];
    return field && type ? [{ field, type, value }] : [];
  });
  const properties = fields.map(({ field, type, value }) => {
    const schema = schemaOf(type);
    return [field, { title: titleOf(field), ...schema, ...(value === undefined ? {} : defaultOf(value)) }];
  });
  const required = fields.filter(({ value }) => value === undefined || /^Field\(\s*\.\.\./.test(value)).map(({ field }) => field);
  return { properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}), title: name, type: 'object' };
}

/** What a model is told of the methods of a tool's class, sorted by name. */
export function toolSpecs(source: string): readonly Fields[] {
  const lines = blockOf(source.split('\n'), 'class', 'Tools')?.lines ?? [];
  const names = lines.flatMap((line) => /^ {4}(?:async )?def ([a-z]\w*)/i.exec(line)?.[1] ?? []);
  return [...new Set(names)].toSorted().flatMap((name) => {
    const method = blockOf(lines, 'def', name);
    return method ? [specOf(method)] : [];
  });
}

function specOf({ name, head, lines }: Block): Fields {
  const text = /^\s*"""([\s\S]*?)"""/.exec(lines.join('\n'))?.[1] ?? '';
  const said = text.split('\n').map((line) => line.trim());
  const description = said
    .slice(
      0,
      endOf(
        said.findIndex((line) => line.startsWith(':')),
        said,
      ),
    )
    .join('\n')
    .trim();
  const parameters = splitList(head).flatMap((one) => {
    const [, parameter, type = 'str', value] = /^\s*([a-zA-Z]\w*)\s*(?::\s*([^=]+?))?\s*(?:=\s*([\s\S]*?))?\s*$/.exec(one) ?? [];
    return parameter && parameter !== 'self' ? [{ parameter, type, value }] : [];
  });
  const properties = parameters.map(({ parameter, type, value }) => {
    const told = said.find((line) => line.startsWith(`:param ${parameter}:`))?.slice(`:param ${parameter}:`.length);
    const known = value === undefined ? {} : defaultOf(value);
    const { default: given } = known;
    return [
      parameter,
      {
        ...schemaOf(type.replace(/^Optional\[(.*)\]$/, '$1')),
        ...(given === null ? {} : known),
        ...(told ? { description: told.trim() } : {}),
      },
    ];
  });
  const required = parameters.filter(({ value }) => value === undefined).map(({ parameter }) => parameter);
  return {
    name,
    description,
    parameters: { properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}), type: 'object' },
  };
}

const endOf = (index: number, list: readonly unknown[]): number => (index === -1 ? list.length : index);

/** Finds `class NAME…:` or `def NAME(…):` and the lines that are indented deeper. */
function blockOf(lines: readonly string[], keyword: 'class' | 'def', name: string): Block | undefined {
  const start = lines.findIndex((line) => new RegExp(`^\\s*(?:async )?${keyword} ${name}\\b`).test(line));
  if (start === -1) return undefined;
  const indent = indentOf(lines[start] ?? '');
  const rest = lines.slice(start).join('\n');
  const [whole = '', head = ''] = /^[^\n(:]*(?:\(([\s\S]*?)\)[^:(),]*(?:\[[^\]]*\][^:]*)?)?:[^\n]*\n?/.exec(rest) ?? [];
  const inner = rest.slice(whole.length).split('\n');
  const end = inner.findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
  return { name, head, lines: inner.slice(0, endOf(end, inner)) };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const PLAIN: Readonly<Record<string, Fields>> = {
  str: { type: 'string' },
  int: { type: 'integer' },
  float: { type: 'number' },
  bool: { type: 'boolean' },
  dict: { additionalProperties: true, type: 'object' },
  list: { items: {}, type: 'array' },
};

/** The schema of a type hint; an empty one for a hint that is not known. */
function schemaOf(type: string): Fields {
  const [, outer = '', inner = ''] = /^(\w+)\[(.*)\]$/.exec(type) ?? [];
  if (outer === 'Optional') return { anyOf: [schemaOf(inner), { type: 'null' }] };
  if (outer.toLowerCase() === 'list') return { items: schemaOf(inner), type: 'array' };
  return PLAIN[type] ?? {};
}

/** A default value, written as a literal or in `Field(…)`; nothing of one that is computed. */
function defaultOf(value: string): Fields {
  const [, inField] = /^Field\(([\s\S]*)\)$/.exec(value) ?? [];
  if (inField === undefined) return literal(value);
  const parts = splitList(inField).map((part) => part.trim());
  const named = (name: string): string | undefined => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  const [first] = parts;
  const positional = first !== undefined && first !== '...' && !/^\w+=/.test(first) ? first : undefined;
  const given = named('default') ?? positional;
  const { default: description } = literal(named('description') ?? '');
  return { ...(given === undefined ? {} : literal(given)), ...(description === undefined ? {} : { description }) };
}

function literal(text: string): Fields {
  const words: Readonly<Record<string, unknown>> = { True: true, False: false, None: null };
  if (Object.hasOwn(words, text)) return { default: words[text] };
  const quoted = /^'([^'\\]*)'$/.exec(text)?.[1];
  try {
    return { default: quoted ?? (JSON.parse(text) as unknown) };
  } catch {
    return {};
  }
}

/** Splits at the commas that are in no brackets and no quotes. */
function splitList(text: string): readonly string[] {
  return [...text.matchAll(/(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|[^,])+/g)].map(([part]) => part);
}

/** `days_ahead` is entitled `Days Ahead`. */
const titleOf = (field: string): string =>
  field
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

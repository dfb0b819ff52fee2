/**
 * Reads query parameters as the server does: the last of several values counts, an empty value is a value, and numbers and booleans have
 * the spellings that Pydantic takes. Prism sees each of these otherwise, so it gets what is read here in its own spelling.
 */

/** Types of query parameters whose text has to be parsed. */
export type ParsedType = 'integer' | 'number' | 'boolean';

export interface QueryReading {
  /** What was sent, without the `__` parameters that are meant for the mock. */
  readonly sent: Readonly<Record<string, string | string[]>>;
  /** The same in Prism's spelling. */
  readonly canonical: Readonly<Record<string, string | string[]>>;
}

/** Prism takes an empty text for a missing one. This is a text, and no number and no boolean. */
const STAND_IN = '-';

/** @param scalars the operation's query parameters with one value, by name; `undefined` stands for a text */
export function readQuery(query: URLSearchParams, scalars: ReadonlyMap<string, ParsedType | undefined>): QueryReading {
  const names = [...new Set(query.keys())].filter((name) => !name.startsWith('__'));
  const sent = names.map((name) => {
    const values = query.getAll(name);
    return [name, values.length === 1 || scalars.has(name) ? (values.at(-1) ?? '') : values] as const;
  });
  const canonical = sent.map(
    ([name, value]) => [name, typeof value === 'string' && scalars.has(name) ? spell(value, scalars.get(name)) : value] as const,
  );
  return { sent: Object.fromEntries(sent), canonical: Object.fromEntries(canonical) };
}

function spell(value: string, type: ParsedType | undefined): string {
  return (type ? PARSERS[type](value) : value) || STAND_IN;
}

const TRUE = ['1', 'on', 't', 'true', 'y', 'yes'];
const FALSE = ['0', 'off', 'f', 'false', 'n', 'no'];

/** From the server's spelling to Prism's; `undefined` if the server refuses the text. */
const PARSERS: Readonly<Record<ParsedType, (text: string) => string | undefined>> = {
  integer: (text) => (/^\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*$/.test(text) ? numberText(text) : undefined),
  number: (text) => (/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text) ? numberText(text) : undefined),
  boolean: (text) => {
    const word = text.toLowerCase();
    return TRUE.includes(word) ? 'true' : FALSE.includes(word) ? 'false' : undefined;
  },
};

const numberText = (text: string): string => String(Number(text.replaceAll('_', '')));

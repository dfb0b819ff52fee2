/**
 * Reads parameters as the server does: the last of several values counts, an empty value is a value, and numbers and booleans have the
 * spellings that Pydantic takes. A text that is none of them stays a text, which the validator then refuses.
 */
import type { CompiledParameter, ValueType } from '../compiled.ts';

/** Values by place and name: parsed for the validator, as sent for what is said about them. */
export interface Parameters {
  readonly values: Readonly<Record<CompiledParameter['in'], Readonly<Record<string, unknown>>>>;
  readonly sent: Readonly<Record<CompiledParameter['in'], Readonly<Record<string, unknown>>>>;
}

export interface ParameterSources {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

export function readParameters(parameters: readonly CompiledParameter[], { path, query, headers }: ParameterSources): Parameters {
  const values = { path: {} as Record<string, unknown>, query: {} as Record<string, unknown>, header: {} as Record<string, unknown> };
  const sent = { path, query: {} as Record<string, unknown>, header: headers };
  for (const { in: place, name, type } of parameters) {
    if (place !== 'query') {
      const text = place === 'path' ? path[name] : headers[name];
      if (text !== undefined) values[place][name] = parseText(text, type);
      continue;
    }
    const all = query.getAll(name);
    const last = all.at(-1);
    if (last === undefined) continue;
    const several = type === 'texts' || type === 'integers';
    values.query[name] = several ? all.map((text) => parseText(text, type === 'integers' ? 'integer' : 'string')) : parseText(last, type);
    sent.query[name] = several ? all : last;
  }
  return { values, sent };
}

const TRUE = new Set(['1', 'on', 't', 'true', 'y', 'yes']);
const FALSE = new Set(['0', 'off', 'f', 'false', 'n', 'no']);

/** The value of a text, or the text itself if the server would refuse it. */
function parseText(text: string, type: ValueType): string | number | boolean {
  switch (type) {
    case 'integer':
      return /^\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*$/.test(text) ? Number(text.replaceAll('_', '')) : text;
    case 'number':
      return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : text;
    case 'boolean': {
      const word = text.toLowerCase();
      return TRUE.has(word) ? true : FALSE.has(word) ? false : text;
    }
    default:
      return text;
  }
}

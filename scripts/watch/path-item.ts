/** Reads one path file as the bundler would, without reading any other file: names are unique, so a reference says enough by itself. */
import { LineCounter, parseDocument } from 'yaml';
import { METHODS } from '../../src/contract/document.ts';
import { isRecord } from '../../src/contract/json.ts';

/** A path file that cannot be served. */
export class PathFileError extends Error {
  override readonly name = 'PathFileError';
  readonly file: string;
  /** From 1. */
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}

/**
 * Reads the text of a path file.
 *
 * @param file name for messages
 * @returns the path item with every reference into `#/components/`, as it stands in the bundle
 * @throws PathFileError if it is no YAML, or no path item
 */
export function readPathItem(file: string, text: string): Record<string, unknown> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  if (error) throw new PathFileError(file, error.linePos?.[0].line ?? 1, `${error.message}\nMend the YAML.`);
  const lineOf = (...path: readonly string[]): number => {
    const node: unknown = document.getIn(path, true);
    const range = isRecord(node) && Array.isArray(node['range']) ? node['range'] : [0];
    return lineCounter.linePos(Number(range[0])).line || 1;
  };
  const item: unknown = document.toJS();
  if (!isRecord(item)) throw new PathFileError(file, 1, 'it is no path item. Write operations below `get:`, `post:` and so on.');
  for (const method of METHODS) {
    if (!(method in item)) continue;
    const operation = item[method];
    if (!isRecord(operation)) throw new PathFileError(file, lineOf(method), `${method} is no operation. Write its fields below it.`);
    if (typeof operation['operationId'] !== 'string')
      throw new PathFileError(file, lineOf(method), `${method} has no operationId. Give it one that no other operation has.`);
    const responses = operation['responses'];
    if (!isRecord(responses) || Object.values(responses).some((response) => !isRecord(response)))
      throw new PathFileError(
        file,
        lineOf(method, 'responses') || lineOf(method),
        `${method} has no responses. Name a status with its reply.`,
      );
  }
  return withBundledReferences(item);
}

function withBundledReferences(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === '$ref' && typeof value === 'string' ? bundled(value) : rewritten(value)]),
  );
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  return isRecord(value) ? withBundledReferences(value) : value;
}

/** `../../responses.yaml#/Forbidden` → `#/components/responses/Forbidden`. */
function bundled(reference: string): string {
  const [file = '', pointer = ''] = reference.split('#', 2);
  const kind = pointer.split('/').at(-2) || /(schemas|examples|parameters|responses)(?:\/[^/]+)?\.yaml$/.exec(file)?.[1];
  return kind === undefined ? reference : `#/components/${kind}/${pointer.split('/').at(-1)}`;
}

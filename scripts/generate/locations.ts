/** Reads from the YAML sources where each operation, schema and field stands. The bundle no longer knows. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { METHODS } from '../../src/contract/document.ts';
import type { LocationTable } from '../../src/contract/locations.ts';
import { fromRoot } from '../paths.ts';

type LineOf = (pair: Pair) => number;

/** @param root the folder of the contract's sources, relative to the project's root */
export async function locate(root = 'openapi'): Promise<LocationTable> {
  const folders = ['paths', 'schemas'].map((name) => join(root, name));
  const files = (await Promise.all(folders.map(yamlFiles))).flat();
  const operations: Record<string, LocationTable['operations'][string]> = {};
  const schemas: Record<string, LocationTable['schemas'][string]> = {};
  for (const [index, file] of files.entries()) {
    const lines = new LineCounter();
    const { contents } = parseDocument(await readFile(fromRoot(file), 'utf8'), { lineCounter: lines });
    const lineOf: LineOf = ({ key }) => (isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1);
    for (const [name, pair] of entriesOf(contents)) {
      if (file.startsWith(join(root, 'schemas'))) schemas[name] = [index, lineOf(pair), Object.fromEntries(fieldsOf(pair.value, lineOf))];
      else if (METHODS.some((method) => method === name)) Object.assign(operations, operationOf(index, pair, lineOf));
    }
  }
  return { files, operations, schemas };
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(fromRoot(folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

function operationOf(file: number, pair: Pair, lineOf: LineOf): LocationTable['operations'] {
  const parts = new Map(entriesOf(pair.value));
  const id = parts.get('operationId')?.value;
  if (!isScalar(id)) return {};
  const method = lineOf(pair);
  const lineOfPart = (name: string): number => {
    const part = parts.get(name);
    return part ? lineOf(part) : method;
  };
  return { [String(id.value)]: [file, method, lineOfPart('security'), lineOfPart('responses')] };
}

/** The fields that a schema names itself, also in nested objects, arrays, maps and branches. */
function* fieldsOf(schema: unknown, lineOf: LineOf, path = ''): Generator<[field: string, line: number]> {
  for (const [keyword, { value }] of entriesOf(schema)) {
    if (keyword === 'properties') {
      for (const [name, pair] of entriesOf(value)) {
        const field = path === '' ? name : `${path}/${name}`;
        yield [field, lineOf(pair)];
        yield* fieldsOf(pair.value, lineOf, field);
      }
    } else if (keyword === 'items' || keyword === 'additionalProperties') yield* fieldsOf(value, lineOf, path === '' ? '*' : `${path}/*`);
    else if (isSeq(value) && ['allOf', 'anyOf', 'oneOf'].includes(keyword))
      for (const branch of value.items) yield* fieldsOf(branch, lineOf, path);
  }
}

const entriesOf = (node: unknown): [key: string, pair: Pair][] =>
  isMap(node) ? node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]) : [];

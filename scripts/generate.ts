/** Makes types, clients and schemas from the bundled document. Each generator gets the document itself, so no file is read twice. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import type { BundledDocument } from '../src/contract/document.ts';
import type { ContractDocument } from './bundle.ts';
import { clientTables } from './generate/client-tables.ts';
import { locate } from './generate/locations.ts';
import { writeSdk } from './generate/sdk.ts';
import { typesOf } from './generate/types.ts';
import { writeZod } from './generate/zod.ts';
import { fromRoot } from './paths.ts';

/** Files that must exist after generating: the SDK generator reports success for a plugin that wrote nothing. */
const EXPECTED = [
  'openapi.json',
  'locations.json',
  'schema.d.ts',
  'multi-segment.ts',
  'effects.ts',
  'operations.ts',
  'routes.ts',
  'streams.ts',
  'lists.ts',
  'sdk/index.ts',
  'sdk/sdk.gen.ts',
  'sdk/types.gen.ts',
  'sdk/client.gen.ts',
  'sdk/@tanstack/react-query.gen.ts',
  'zod/zod.gen.ts',
  'zod/replies.gen.ts',
];

const BANNER = '// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.\n\n';

/** Thrown when a generator reports success but a file it should have written is missing. */
export class MissingOutputError extends Error {
  override readonly name = 'MissingOutputError';
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(
      `The generators wrote no ${files.join(', ')}. Check the plugin names in scripts/generate.ts against the versions in package.json.`,
    );
    this.files = files;
  }
}

/** The text of generated/openapi.json. */
export const bundleText = (document: ContractDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/**
 * Writes openapi.json, locations.json, schema.d.ts, the client's tables, sdk/, zod/ and workflows/ into a folder, replacing what is there.
 *
 * @param document the bundled contract
 * @param folder where to write; created if absent
 * @throws MissingOutputError if a generator wrote nothing
 */
export async function generate(document: ContractDocument, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await write(join(folder, 'openapi.json'), bundleText(document));
  await Promise.all([
    writeTypes(document, folder),
    writeClientTables(document, folder),
    writeLocations(folder),
    writeWorkflows(folder),
    writeSdk(document, join(folder, 'sdk'), BANNER),
    writeZod(document, join(folder, 'zod'), BANNER),
  ]);
  const written = new Set(await readdir(folder, { recursive: true }));
  const missing = EXPECTED.filter((file) => !written.has(file));
  if (missing.length > 0) throw new MissingOutputError(missing);
}

async function writeTypes(document: ContractDocument, folder: string): Promise<void> {
  await write(join(folder, 'schema.d.ts'), BANNER + astToString(await typesOf(document)));
}

/** On one line: it is looked up, not read. */
const writeLocations = async (folder: string): Promise<void> =>
  write(join(folder, 'locations.json'), `${JSON.stringify(await locate())}\n`);

async function writeClientTables(document: ContractDocument, folder: string): Promise<void> {
  // The bundle has the shape of a lint-clean contract.
  const tables = clientTables(document as unknown as BundledDocument);
  await Promise.all(Object.entries(tables).map(([file, text]) => write(join(folder, file), BANNER + text)));
}

/** The workflows as JSON, for what runs them: nothing in src/ reads YAML. They name the bundle relative to themselves. */
async function writeWorkflows(folder: string): Promise<void> {
  const source = fromRoot('openapi/workflows');
  for (const file of await readdir(source)) {
    const workflow: unknown = parse(await readFile(join(source, file), 'utf8'));
    const text = JSON.stringify(workflow, null, 2).replaceAll('../../generated/openapi.json', '../openapi.json');
    await write(join(folder, 'workflows', file.replace(/\.yaml$/, '.json')), `${text}\n`);
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

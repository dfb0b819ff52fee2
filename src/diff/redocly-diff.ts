/** `redocly diff`, which finds what differs between two descriptions and rates it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportOf } from '../check/redocly.ts';

/** One change of Redocly's JSON report, as far as it is read here. */
export interface RedoclyChange {
  /** Pointer of the first use. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'major' | 'minor' | 'patch';
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string; readonly value?: unknown };
}

/**
 * The rules that rate a change. They are named because Redocly takes none of its own beside a config file, and it takes the redocly.yaml of
 * the folder that the command is run in if it is given no other.
 */
const CONFIG = {
  diff: Object.fromEntries(
    [
      'enum-values-added',
      'enum-values-removed',
      'media-type-removed',
      'parameter-became-required',
      'parameter-removed',
      'parameter-serialization-changed',
      'property-removed',
      'request-body-became-required',
      'request-body-removed',
      'required-properties-added',
      'required-properties-removed',
      'response-header-removed',
      'response-removed',
      'schema-combinator-changed',
      'schema-constraint-changed',
      'schema-type-changed',
    ].map((rule) => [rule, 'major']),
  ),
};

/**
 * The changes from one description to another.
 *
 * @param folder for files of its own, which are left there
 * @param name of those files
 * @throws RedoclyError if Redocly wrote no report
 */
export async function redoclyDiff(before: object, after: object, folder: string, name: string): Promise<readonly RedoclyChange[]> {
  const [old, current] = [JSON.stringify(before), JSON.stringify(after)];
  if (old === current) return [];
  // In a folder, because Redocly takes no other name for it. JSON is YAML.
  const config = join(folder, name, 'redocly.yaml');
  await mkdir(join(folder, name));
  const files = [join(folder, name, 'before.json'), join(folder, name, 'after.json')] as const;
  await Promise.all([writeFile(config, JSON.stringify(CONFIG)), writeFile(files[0], old), writeFile(files[1], current)]);
  const report = join(folder, name, 'report.json');
  const args = ['diff', ...files, '--format', 'json', '-o', report, '--fail-on', 'none', '--config', config];
  return (await reportOf<{ changes: readonly RedoclyChange[] }>(args, report)).changes;
}

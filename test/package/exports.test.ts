/**
 * The public surface against the reviewed list in exports.txt. If a change is meant, take it over with
 * `npx vitest run test/package/exports.test.ts --update`, and review the list's change as what users will see.
 */
import { expect, test } from 'vitest';
import { entryOf } from '../../scripts/server-types.ts';
import { readCapturedServers } from '../../src/contract/shipped.ts';
import tsdownConfig from '../../tsdown.config.ts';
import { readJson } from '../harness.ts';
import { exportsOf, type PublicExport } from './public-exports.ts';

/** A target of `exports`: a file, or targets by condition. */
type Target = string | { readonly [condition: string]: Target };

const { exports: entries } = readJson<{ readonly exports: Readonly<Record<string, Target>> }>('package.json');
const { entry: sources } = tsdownConfig as { readonly entry: Readonly<Record<string, string>> }; // the config names its entries

/** The files that run, of a target and all its conditions. */
const filesOf = (target: Target): string[] =>
  typeof target === 'string'
    ? [target]
    : Object.entries(target).flatMap(([condition, inner]) => (condition === 'types' ? [] : filesOf(inner)));

/** The module in src/ that a file in dist/ is built from. */
const sourceOf = (file: string): string | undefined => sources[/^\.\/dist\/(.+)\.js$/.exec(file)?.[1] ?? ''];

/** Names that follow from those of operations and schemas are counted; the SDK's functions stand for them. */
const NAMED = 'generated/sdk/sdk.gen.ts';

function surfaceOf(found: readonly PublicExport[]): string[] {
  const named = found.filter(({ generated }) => !generated || generated === NAMED).map(({ name, kind }) => `  ${kind} ${name}`);
  const counts = new Map<string, number>();
  for (const { generated, kind } of found) {
    if (!generated || generated === NAMED) continue;
    const what = `${kind} of ${generated}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...named, ...[...counts].sort().map(([what, count]) => `  ${count} × ${what}`)];
}

test('the public surface is the reviewed one', { timeout: 120_000 }, async () => {
  const modules = Object.entries(entries).flatMap(([entry, target]) =>
    filesOf(target).map((file) => ({ entry, file, source: sourceOf(file) })),
  );
  const found = exportsOf(modules.flatMap(({ source }) => source ?? []));
  const servers = (await readCapturedServers()).map(({ server }) => `  ${entryOf(server)}: paths, operations, components`);
  const lines = modules.flatMap(({ entry, file, source }) => {
    const heading = `open-webui-contract${entry.slice(1)} (${file})`;
    if (source) return [heading, ...surfaceOf(found.get(source) ?? []), ''];
    return [heading, ...(entry === './servers/*' ? servers : []), ''];
  });
  await expect(lines.join('\n')).toMatchFileSnapshot('exports.txt');
});

test('every module that is built can be imported, but for the command', () => {
  const exported = new Set(Object.values(entries).flatMap(filesOf).map(sourceOf));
  expect(Object.values(sources).filter((source) => !exported.has(source))).toEqual(['src/cli.ts']);
});

test('an export that is added, taken away, or of another kind changes the list', () => {
  const fixtures = ['before', 'after'].map((name) => `test/package/fixtures/${name}.ts`);
  const found = exportsOf(fixtures);
  const [before, after] = fixtures.map((file) => surfaceOf(found.get(file) ?? []));
  expect(before).toEqual(['  interface Gone', '  class Kept', '  function changed']);
  expect(after).toEqual(['  class Kept', '  type New', '  const changed']);
});

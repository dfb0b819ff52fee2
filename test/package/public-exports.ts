/** What each entry of the package exports, as the compiler sees it. */
import { relative } from 'node:path';
import ts from 'typescript';
import { fromRoot } from '../../scripts/paths.ts';

export interface PublicExport {
  readonly name: string;
  /** Such as `class` or `interface`. */
  readonly kind: string;
  /** The generated module that it comes from, as `generated/…`; absent for what is written by hand. */
  readonly generated?: string;
}

/** Kinds, the first that fits. A function in a constant is a `const`. */
const KINDS: readonly (readonly [flag: ts.SymbolFlags, kind: string])[] = [
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Variable, 'const'],
  [ts.SymbolFlags.Interface, 'interface'],
  [ts.SymbolFlags.TypeAlias, 'type'],
];

/**
 * The exports of modules, each sorted by name.
 *
 * @param files paths of the modules, relative to the project
 */
export function exportsOf(files: readonly string[]): ReadonlyMap<string, PublicExport[]> {
  const program = ts.createProgram(files.map(fromRoot), {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    // What is exported does not depend on them.
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(fromRoot(file));
      const module = source && checker.getSymbolAtLocation(source);
      const found = module ? checker.getExportsOfModule(module).map((symbol) => describe(symbol, checker)) : [];
      return [file, found.sort((one, other) => (one.name < other.name ? -1 : 1))];
    }),
  );
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): PublicExport {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const kind = KINDS.find(([flag]) => target.flags & flag)?.[1];
  if (!kind)
    throw new Error(`\`${symbol.name}\` is exported and leads nowhere, or is of a kind that KINDS lacks. See the import that it comes by.`);
  const file = relative(fromRoot('.'), target.declarations?.[0]?.getSourceFile().fileName ?? '').replaceAll('\\', '/');
  return { name: symbol.name, kind, ...(file.startsWith('generated/') ? { generated: file } : {}) };
}

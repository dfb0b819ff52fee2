/** Fails the build if the package would import what installing it does not bring. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import type { Rolldown } from 'tsdown';
import { fromRoot } from '../paths.ts';

/** Tried by a dependency of Prism, which does without. */
const OPTIONAL = new Set(['kerberos']);

export const declaredImports: Rolldown.Plugin = {
  name: 'declared-imports',
  generateBundle(_options, bundle) {
    // npm's own form.
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as Record<
      string,
      object
    >;
    const known = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies), ...builtinModules, ...OPTIONAL]);
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const outside = [...chunk.imports, ...chunk.dynamicImports].filter((name) => !(name in bundle) && !name.startsWith('node:'));
      const undeclared = outside.filter((name) => !known.has(packageOf(name)));
      if (undeclared.length > 0)
        this.error(`${chunk.fileName} imports ${undeclared.join(', ')}, which package.json does not declare. Declare it, or bundle it.`);
    }
  },
};

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** Index equals tree: a path's file is where its URL says, every file is reached from openapi.yaml, every entry of it is used. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { escapePointerFragment, type Oas3Rule, parseYaml, Source } from '@redocly/openapi-core';
import { pathFile } from '../../src/contract/path-file.ts';

/** Folders and files whose top-level keys are entries that something must use. */
const ENTRY_FILES = /^(schemas|examples)\/|^(parameters|responses)\.yaml$/;
/** Folders beside the description proper; other checks read them. */
const OUTSIDE = /^(workflows|sources|servers)\//;

export const files: Oas3Rule = () => {
  const used = new Set<string>();
  return {
    ref(node, { resolve }) {
      const target = resolve(node).location;
      if (!target) return;
      const file = target.source.absoluteRef;
      used.add(file);
      used.add(`${file}#${target.pointer.replace(/^#?\/?/, '').split('/')[0] ?? ''}`);
    },
    PathsMap: {
      enter(paths, { report, location, rawNode }) {
        for (const path of Object.keys(paths)) {
          const item: unknown = Reflect.get(rawNode, path);
          const target: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, '$ref') : undefined;
          if (target === pathFile(path)) continue;
          report({
            message: `The path item of ${path} must be {$ref: ${pathFile(path)}}. Move the file or mend the reference.`,
            location: location.child(path).child('$ref'),
          });
        }
      },
    },
    Root: {
      leave(_root, { report, location }) {
        const folder = dirname(location.source.absoluteRef);
        if (!existsSync(join(folder, 'paths'))) return;
        used.add(location.source.absoluteRef);
        for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          const name = entry.split(sep).join('/');
          if (!/\.ya?ml$/.test(name) || OUTSIDE.test(name)) continue;
          const file = join(folder, entry);
          const shown = relative(process.cwd(), file);
          const source = new Source(file, readFileSync(file, 'utf8'));
          if (!used.has(file)) {
            report({
              message: `${shown} is not reached from openapi.yaml. Reference it, or delete the file.`,
              location: { source, pointer: '#/' },
            });
          } else if (ENTRY_FILES.test(name)) {
            const content: unknown = parseYaml(source.body);
            for (const key of Object.keys(content ?? {})) {
              if (used.has(`${file}#${key}`)) continue;
              report({
                message: `${shown}#/${key} is never used. Reference it, or delete the entry.`,
                location: { source, pointer: `#/${escapePointerFragment(key)}`, reportOnKey: true },
              });
            }
          }
        }
      },
    },
  };
};

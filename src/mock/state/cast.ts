/** The contract's examples, as tables begin with them. */
import { isRecord } from '../../contract/json.ts';
import { TableError } from './context.ts';
import { fieldsOf } from './fields.ts';
import type { Cast } from './table.ts';

/**
 * Looks examples up by name. Throws a `TableError` for a name that the contract does not have.
 *
 * @param examples the values of examples, by name
 * @param onUse is told each name that is looked up
 */
export function castOf(examples: Readonly<Record<string, unknown>>, onUse?: (name: string) => void): Cast {
  const value = (name: string): unknown => {
    if (!Object.hasOwn(examples, name)) {
      throw new TableError(`A table begins with the example \`${name}\`, which the contract does not have. Name one of openapi/examples/.`);
    }
    onUse?.(name);
    return examples[name];
  };
  return {
    item: (name) => fieldsOf(value(name)),
    items(name, key) {
      const list = key === undefined ? value(name) : fieldsOf(value(name))[key];
      return Array.isArray(list) ? list.filter(isRecord) : [];
    },
  };
}

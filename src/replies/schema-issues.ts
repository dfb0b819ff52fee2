/** Findings of zod in words. zod/mini has none of its own unless a language is loaded for the whole program. */
import type { core } from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { ReplyIssue } from './errors.ts';

/**
 * What a schema says against data; nothing if it fits. Of a choice that nothing fits, the alternative that came nearest speaks.
 *
 * @param schema one of this module's schemas, or any other of zod
 */
export function schemaIssues(schema: core.$ZodType, data: unknown): ReplyIssue[] {
  const { error } = safeParse(schema, data);
  return error ? error.issues.flatMap((issue) => inWords(issue, [])) : [];
}

function inWords(issue: core.$ZodIssue, above: readonly PropertyKey[]): ReplyIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const [nearest] = issue.errors.toSorted((one, other) => depth(other) - depth(one) || one.length - other.length);
    if (nearest && depth(nearest) > 0) return nearest.flatMap((inner) => inWords(inner, path));
  }
  return [{ field: fieldOf(path), expected: expectedOf(issue) }];
}

/** How deep in the data the first finding stands: an alternative that fails at the top is not what was meant. */
const depth = (issues: readonly core.$ZodIssue[]): number => Math.min(...issues.map(({ path }) => path.length));

function expectedOf(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'not_multiple_of':
      return issue.divisor === 1 ? 'must be a whole number' : `must be a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return `must have the format ${issue.format}`;
    case 'too_small':
      return `must not be below ${issue.minimum}`;
    case 'too_big':
      return `must not be above ${issue.maximum}`;
    case 'invalid_union':
      return 'fits none of the forms that it may have';
    default:
      return `breaks the rule \`${issue.code}\``;
  }
}

/** `['chat', 'messages', 0]` as `chat.messages[0]`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

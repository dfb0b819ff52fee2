/** The check of one reply with one schema, which brings no others along. */
import type { core } from 'zod/mini';
import { ReplyMismatchError } from './errors.ts';
import { schemaIssues } from './schema-issues.ts';

/**
 * For the SDK's `responseValidator`: holds the reply of one call against its schema, at the cost of that schema alone.
 *
 * @param operation the name that an error says, most often the function's
 * @example
 * await getChatById({ path: { id }, responseValidator: responseValidator('getChatById', zGetChatByIdResponse) });
 */
export function responseValidator(operation: string, schema: core.$ZodType): (data: unknown) => Promise<void> {
  return async (data) => {
    const issues = schemaIssues(schema, data);
    if (issues.length > 0) throw new ReplyMismatchError({ operation, issues });
  };
}

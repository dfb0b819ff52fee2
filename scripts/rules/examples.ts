/** Every JSON body that goes out or comes back with 2xx has a named example, and examples live in openapi/examples. */
import type { Oas3Rule } from '@redocly/openapi-core';

const isJson = (type: string): boolean => /[/+]json$/.test(type);

export const namedExamples: Oas3Rule = () => ({
  MediaType(media, { report, location }) {
    if (media.example === undefined) return;
    report({
      message: 'Use `examples:` with a name instead of `example:`, so that a client can ask the mock for it.',
      location: location.child('example').key(),
    });
  },
  Operation(operation, { report, location, resolve }) {
    const check = (content: Record<string, unknown> | undefined, what: string, at: typeof location): void => {
      for (const [type, media] of Object.entries(content ?? {})) {
        const examples = typeof media === 'object' && media !== null ? Reflect.get(media, 'examples') : undefined;
        if (!isJson(type) || Object.keys(examples ?? {}).length > 0) continue;
        report({
          message: `${operation.operationId ?? 'The operation'}: the ${what} (${type}) needs a named example. Add one to openapi/examples and $ref it.`,
          location: at.key(),
        });
      }
    };
    const body = operation.requestBody ? resolve(operation.requestBody).node : undefined;
    check(body?.content, 'request body', location.child('requestBody'));
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!status.startsWith('2')) continue;
      check(resolve(response).node?.content, `${status} reply`, location.child('responses').child(status));
    }
  },
});

/** Every house rule can fail: each of its checks has a broken description under fixtures/, and a sound one breaks none. */
import { relative } from 'node:path';
import { createConfig, getLineColLocation, lint } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import plugin from '../../scripts/rules/plugin.ts';

interface Finding {
  /** Relative to the fixture's folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** `says` and `mend` are fragments of the message: what is wrong, and what to do about it. */
type Expectation = readonly [file: string, line: number, says: string, mend: string];

const ROOT = 'openapi.yaml';

/** Rule to the findings in fixtures/<rule>/, all of them, by file and line. */
const table: Readonly<Record<string, readonly Expectation[]>> = {
  'operation-id': [
    [ROOT, 8, 'operationId `fetchNotes` must be camelCase and begin with one of the verbs add, archive', 'Rename it, or add the verb to'],
    [ROOT, 11, 'operationId `create_note` must be camelCase', 'Rename it'],
    [ROOT, 14, 'operationId `Listnotes` must be camelCase', 'Rename it'],
    [ROOT, 17, 'operationId `list` must be camelCase', 'Rename it'],
  ],
  'operation-text': [
    [ROOT, 7, 'The operation has no summary.', 'Add one in the imperative'],
    [ROOT, 11, 'have at most 60 characters (has 76)', 'Shorten it; details belong into the description'],
    [
      ROOT,
      15,
      'Summary `Replace the notes.` must begin with a capital, have at most 60 characters (has 18) and no final dot',
      'Shorten it',
    ],
    [ROOT, 19, 'Summary `change the notes` must begin with a capital', 'Shorten it'],
    [ROOT, 22, 'The description is missing', 'Say what it does, who may call it and what surprises'],
    [ROOT, 28, 'The description is missing or says no more than the summary', 'Say what it does'],
    [ROOT, 32, 'A deprecated operation must name the operation that does the job', 'Add its `operationId` in backticks'],
    [ROOT, 37, 'A deprecated operation must name the operation that does the job', 'Add its `operationId` in backticks'],
    [ROOT, 40, 'A deprecated operation must name the operation that does the job', 'Add its `operationId` in backticks'],
    [ROOT, 40, 'The description is missing', 'Say what it does'],
  ],
  'key-order': [
    [ROOT, 9, '`tags` is out of order', 'Order the keys: tags, summary, description, operationId, deprecated, x-owui-*, security'],
    [ROOT, 15, '`x-owui-effect` is out of order', 'Order the keys'],
    [ROOT, 20, '`operationId` is out of order', 'Order the keys'],
  ],
  'security-form': [
    [ROOT, 7, 'security must take one of these forms: [] (public)', 'State the role that the server enforces'],
    [ROOT, 12, '[{"bearerAuth":["user"]}] (a verified user or an administrator)', 'State the role'],
    [ROOT, 16, 'security must take one of these forms', 'State the role'],
  ],
  'errors-declared': [
    [ROOT, 10, 'The operation wants a token and declares no 401', "Add `'401': {$ref: …/responses.yaml#/Unauthorized}`"],
    [ROOT, 17, 'The server checks a parameter or the body', "Add `'422': {$ref: …/responses.yaml#/UnprocessableContent}`"],
    [ROOT, 25, 'so the operation must declare a 422', "Add `'422'"],
    [ROOT, 36, 'so the operation must declare a 422', "Add `'422'"],
    [ROOT, 47, 'so the operation must declare a 422', "Add `'422'"],
    [ROOT, 58, 'so the operation must declare a 422', "Add `'422'"],
    [ROOT, 71, 'so the operation must declare a 422', "Add `'422'"],
  ],
  'success-declared': [
    [ROOT, 9, 'The operation declares no success', 'Add the 2xx that it answers, or the 3xx if it sends the browser on'],
    [ROOT, 29, 'The operation declares no success', 'Add the 2xx'],
  ],
  extensions: [
    [ROOT, 9, '`x-owui-served-by` is not written by hand', 'the bundler writes it from openapi/servers; remove it'],
    [ROOT, 10, '`x-owui-mood` is not written by hand', 'use one of openapi/extensions.md, or define it there'],
    [ROOT, 14, 'x-owui-multi-segment is `true` and stands on a path parameter only', 'Remove it here'],
    [ROOT, 17, 'x-owui-multi-segment is `true` and stands on a path parameter only', 'Remove it here'],
    [ROOT, 20, 'x-owui-effect must be one of read, write, destructive, external', "Say what the operation does to the server's data"],
    [ROOT, 22, 'x-owui-effect must be one of read, write, destructive, external', 'Say what the operation does'],
    [ROOT, 24, 'A reply is a stream', 'add x-owui-stream (format, item, end)'],
    [ROOT, 31, 'x-owui-stream stands on an operation without a text/event-stream', 'remove it, or declare the media type'],
    [ROOT, 47, 'x-owui-stream has exactly the keys format (sse or ndjson), item', 'Mend it'],
    [ROOT, 59, 'x-owui-stream has exactly the keys format (sse or ndjson), item', 'Mend it'],
    [ROOT, 70, 'x-owui-stream has exactly the keys format (sse or ndjson), item', 'Mend it'],
    [ROOT, 82, '`x-owui-effect` may stand on Operation, not on Schema', 'Move it'],
    [ROOT, 86, 'x-owui-since must be a captured version, as a string', '0.8.3, 0.8.12'],
    [ROOT, 89, 'x-owui-until must be a captured version, as a string', '0.8.3, 0.8.12'],
    [ROOT, 92, 'x-owui-since must be a captured version, as a string', '0.8.3, 0.8.12'],
    [ROOT, 93, '`x-owui-permission` may stand on Operation, not on Schema', 'Move it'],
  ],
  drift: [
    [ROOT, 9, 'x-owui-drift is a list with at least one entry', 'Remove it if no document is wrong'],
    [ROOT, 15, 'x-owui-drift is a list with at least one entry', 'Remove it if no document is wrong'],
    [ROOT, 19, 'A drift has exactly the keys source, claim, says, server, each a text', 'Mend this entry'],
    [ROOT, 22, 'A drift has exactly the keys', 'Mend this entry'],
    [ROOT, 26, 'A drift has exactly the keys', 'Mend this entry'],
    [ROOT, 30, 'A drift has exactly the keys', 'Mend this entry'],
  ],
  'named-examples': [
    [ROOT, 10, 'listNotes: the 200 reply (application/json) needs a named example', 'Add one to openapi/examples and $ref it'],
    [ROOT, 14, 'so that a client can ask the mock for it', 'Use `examples:` with a name instead of `example:`'],
    [ROOT, 21, 'createNote: the request body (application/json) needs a named example', 'Add one to openapi/examples'],
    [ROOT, 28, 'createNote: the 200 reply (application/json) needs a named example', 'Add one to openapi/examples'],
    [ROOT, 34, 'The operation: the 2XX reply (application/problem+json) needs a named example', 'Add one to openapi/examples'],
  ],
  'schema-tight': [
    [ROOT, 8, 'The schema says nothing about the value', 'State its type, or $ref schemas/shared.yaml#/JsonObject or #/JsonValue'],
    [ROOT, 10, 'The schema says nothing about the value', 'State its type'],
    [ROOT, 12, 'A bare `type: object`', 'Name its properties or the schema of its values'],
    [ROOT, 14, 'A bare `type: object`', 'Name its properties or the schema of its values'],
    [ROOT, 17, 'An array without `items`', 'State the schema of an entry'],
    [ROOT, 20, 'An object that names its properties must state `required`', '`[]` if none is: say what is always there'],
    [ROOT, 25, 'The schema says nothing about the value', 'State its type'],
  ],
  'schema-name': [
    ['schemas/notes.yaml', 1, 'Schema name `note_text` must be a PascalCase noun', 'Rename it'],
    ['schemas/notes.yaml', 3, 'Schema name `ListNotesResponse` must be a PascalCase noun', 'Rename it'],
  ],
  described: [
    ['schemas/notes.yaml', 5, 'Field `title` has no description', 'Say what it is, its unit, and what null and absence mean'],
    ['schemas/notes.yaml', 7, 'Field `created_at` has no description, or one that restates its name', 'Say what it is'],
    ['schemas/notes.yaml', 10, 'Field `body` has no description', 'Say what it is'],
    ['schemas/notes.yaml', 17, 'Schema `NoteTitle` has no description', 'Say what it is on the wire'],
  ],
  units: [
    [ROOT, 11, 'Field `created_at` is a number without a unit', 'Say in the description whether it counts seconds'],
    [ROOT, 14, 'Field `file_size` is a number without a unit', 'Say in the description'],
    [ROOT, 17, 'Field `expires_in` is a number without a unit', 'Say in the description'],
    [ROOT, 22, 'Field `timeout` is a number without a unit', 'Say in the description'],
  ],
  'null-explained': [
    [ROOT, 11, 'Field `title` may be null and its description does not say what that means', 'Add "`null` if …"'],
    [ROOT, 14, 'Field `author` may be null', 'Add "`null` if …"'],
    [ROOT, 19, 'Field `color` may be null', 'Add "`null` if …"'],
    [ROOT, 23, 'Field `kind` may be null', 'Add "`null` if …"'],
  ],
  'stays-open': [
    [ROOT, 10, '`additionalProperties: false` makes every field of a newer server an error', 'Remove it'],
    [ROOT, 13, '`unevaluatedProperties: false` makes every field of a newer server an error', 'Remove it'],
  ],
  files: [
    ['examples/notes.yaml', 3, 'examples/notes.yaml#/Paris is never used', 'Reference it, or delete the entry'],
    [ROOT, 7, 'The path item of /api/inline must be {$ref: paths/api/inline.yaml}', 'Move the file or mend the reference'],
    [ROOT, 10, 'The path item of /api/moved must be {$ref: paths/api/moved.yaml}', 'Move the file or mend the reference'],
    ['parameters.yaml', 6, 'parameters.yaml#/Limit is never used', 'Reference it, or delete the entry'],
    ['paths/api/orphan.yaml', 2, 'paths/api/orphan.yaml is not reached from openapi.yaml', 'Reference it, or delete the file'],
    ['responses.yaml', 1, 'responses.yaml#/Gone is never used', 'Reference it, or delete the entry'],
    ['schemas/notes.yaml', 6, 'schemas/notes.yaml#/Unused is never used', 'Reference it, or delete the entry'],
    ['schemas/orphan.yaml', 1, 'schemas/orphan.yaml is not reached from openapi.yaml', 'Reference it, or delete the file'],
  ],
};

const allRules = Object.keys(plugin().rules?.oas3 ?? {});

test('the table has one row for each rule of the plugin', () => {
  expect(Object.keys(table).sort()).toEqual(allRules.sort());
});

test.each(Object.entries(table))('%s finds exactly what is broken', async (rule, expected) => {
  const found = await findings(rule, [rule]);
  expect(found).toEqual(expected.map(([file, line, says]) => ({ file, line, message: expect.stringContaining(says) })));
  for (const [index, [, , , mend]] of expected.entries()) expect(found[index]?.message).toContain(mend);
});

test('no rule finds anything in a sound description', async () => {
  expect(await findings('sound', allRules)).toEqual([]);
});

/** What some house rules, and no other rule, find in a fixture. */
async function findings(fixture: string, rules: readonly string[]): Promise<Finding[]> {
  const folder = fromRoot(`test/spec/fixtures/${fixture}`);
  const config = await createConfig({
    plugins: [plugin()],
    rules: Object.fromEntries(rules.map((rule) => [`house/${rule}`, 'error'] as const)),
  });
  const problems = await lint({ ref: `${folder}/${ROOT}`, config });
  const found = problems.map(({ message, location: [location] }) => {
    if (!location) throw new Error(`A finding stands nowhere: ${message}`);
    const { source, start } = getLineColLocation(location);
    return { file: relative(folder, source.absoluteRef), line: start.line, message };
  });
  return found.sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The schemas of @hey-api/openapi-ts for zod, and the table that says which of them a reply must fit. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { $, createClient, toCase } from '@hey-api/openapi-ts';
import ts from 'typescript';
import { type BundledDocument, type PlacedOperation, placedOperations, responseOf } from '../../src/contract/document.ts';
import type { ContractDocument } from '../bundle.ts';
import { clientDocument, isJson, withoutOtherReplies } from './client-document.ts';

/** Thrown when the generator names a schema otherwise than the table of replies expects. */
class MissingReplySchemaError extends Error {
  override readonly name = 'MissingReplySchemaError';
  readonly schemas: readonly string[];

  constructor(schemas: readonly string[]) {
    super(`The zod plugin wrote no ${schemas.join(', ')}. See how it names replies now, and mend \`schemaOf\` in scripts/generate/zod.ts.`);
    this.schemas = schemas;
  }
}

/**
 * Writes zod.gen.ts and replies.gen.ts.
 *
 * @param document the bundled contract
 * @param banner first lines of every file
 * @throws MissingReplySchemaError if an operation that answers JSON has no schema for it
 */
export async function writeZod(document: ContractDocument, folder: string, banner: string): Promise<void> {
  await createClient({
    input: withoutOtherReplies(clientDocument(document)),
    logs: { level: 'silent' },
    output: { clean: true, entryFile: false, fileName: { suffix: '.gen' }, header: banner.trimEnd(), path: folder },
    plugins: [
      {
        name: 'zod',
        // A check of one reply is 8 KB with zod/mini and 26 KB with the chained form; schemas of both can be put together.
        compatibilityVersion: 'mini',
        // SCIM's times say no zone.
        dates: { local: true, offset: true },
        // The compiler checks paths and queries; a body may come from a form.
        requests: { body: true, headers: false, path: false, query: false },
        $resolvers: {
          // `z.int()` refuses what a double does not hold exactly, such as the nanoseconds that servers send as times.
          number(context) {
            const z = context.symbols.z;
            if (context.schema.type === 'integer') {
              const whole = $(z).attr('multipleOf').call($.literal(1));
              context.nodes.base = () => $(z).attr('number').call().attr('check').call(whole);
            }
            return undefined; // the generator goes on from there
          },
        },
      },
    ],
  });
  const file = join(folder, 'zod.gen.ts');
  const text = deferred(await readFile(file, 'utf8'));
  await writeFile(file, text);
  await writeFile(join(folder, 'replies.gen.ts'), banner + repliesTable(document, text));
}

/**
 * The module with each schema made in a function that bundlers know to be pure. They cannot know that `z.object(…)` has no effect, nor that
 * what stands in its parentheses has none, and would keep all schemas for the sake of one.
 */
function deferred(text: string): string {
  const source = ts.createSourceFile('zod.gen.ts', text, ts.ScriptTarget.Latest);
  let result = '';
  let end = 0;
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (!initializer || ts.isIdentifier(initializer)) continue;
      const start = initializer.getStart(source);
      result += `${text.slice(end, start)}/* @__PURE__ */ (() => ${text.slice(start, initializer.end)})()`;
      end = initializer.end;
    }
  }
  return result + text.slice(end);
}

const REPLY_CHECK = `export interface ReplyCheck {
    readonly operationId: string;
    /** The success statuses that come with JSON. */
    readonly statuses: readonly number[];
    /** Whether text, a stream or a file may come in place of JSON. */
    readonly orText?: true;
    readonly schema: core.$ZodType;
}
`;

/** Name of the schema of an operation's JSON replies. */
const schemaOf = (operationId: string): string => `z${toCase(operationId, 'PascalCase')}Response`;

function repliesTable(document: ContractDocument, schemas: string): string {
  // The bundle has the shape of a lint-clean contract.
  const bundled = document as unknown as BundledDocument;
  const rows = placedOperations(bundled).flatMap((operation) => {
    const { statuses, orText } = jsonReplies(bundled, operation);
    return statuses.length > 0 ? [{ ...operation, id: operation.node.operationId, statuses, orText }] : [];
  });
  const missing = rows.map(({ id }) => schemaOf(id)).filter((name) => !schemas.includes(`export const ${name} `));
  if (missing.length > 0) throw new MissingReplySchemaError(missing);
  const lines = rows.map(({ id, method, path, statuses, orText }) =>
    [
      `    '${method} ${path}': { operationId: '${id}', statuses: [${statuses.join(', ')}],`,
      orText ? ' orText: true,' : '',
      ` schema: z.${schemaOf(id)} },`,
    ].join(''),
  );
  return [
    "import type { core } from 'zod/mini';",
    "import * as z from './zod.gen.ts';",
    '',
    REPLY_CHECK,
    '/** What a reply in JSON must fit, by method and path template. */',
    `export const replyChecks: Readonly<Record<string, ReplyCheck>> = {\n${lines.join('\n')}\n};\n`,
  ].join('\n');
}

/** The success statuses that an operation answers JSON with, and whether it may answer something else with one of them. */
function jsonReplies(
  document: BundledDocument,
  { node }: PlacedOperation,
): { readonly statuses: readonly string[]; readonly orText: boolean } {
  const types = Object.keys(node.responses)
    .filter((status) => status.startsWith('2'))
    .map((status) => ({ status, types: Object.keys(responseOf(document, node, status)?.content ?? {}) }));
  const json = types.filter((one) => one.types.some(isJson));
  return { statuses: json.map(({ status }) => status), orText: json.some((one) => !one.types.every(isJson)) };
}

/** What a streamed operation of the contract is, as plain data: made when the contract is compiled, read when a request comes. */
import {
  type BundledDocument,
  follow,
  type MediaTypeNode,
  type PlacedOperation,
  responseOf,
  type SchemaNode,
} from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';
import { branchesOf } from '../../contract/schema-branches.ts';
import type { Dialect } from './dialect.ts';
import { DIALECTS, type DialectName, dialectOf, errorOf } from './dialects.ts';
import { carriedBy, frame, MEDIA_TYPES, type StreamFormat, splitItems } from './items.ts';

export interface StreamNature {
  readonly format: StreamFormat;
  readonly mediaType: string;
  /** The word that ends the stream, such as `[DONE]`; `undefined` if its end is the connection's. */
  readonly endWord: string | undefined;
  /** In whose form a model answers here; `undefined` if no model does. */
  readonly dialect: DialectName | undefined;
  readonly choice: StreamChoice;
  /** Whether the request may ask for an answer in the background, of which the reply tells the tasks' ids as JSON. */
  readonly background: boolean;
  /** Names of the examples as a stream, and as JSON. */
  readonly streamExamples: readonly string[];
  readonly wholeExamples: readonly string[];
  /** The item that a server sends when this stream fails midway; `undefined` if it sends none and breaks the connection. */
  readonly errorItem: string | undefined;
}

/** What decides between a stream and JSON. */
export type StreamChoice =
  /** It is always a stream. */
  | { readonly by: 'nothing' }
  /** The body's or the query's `stream`; what it means if it is absent, and what `null` means. */
  | { readonly by: 'body' | 'query'; readonly absent: boolean; readonly null: boolean }
  /** The contract declares both and no `stream`: the newest server gives what is declared first, unless the body says `stream: true`. */
  | { readonly by: 'declaration'; readonly absent: boolean };

/** The nature of an operation's stream; `undefined` if it has none. */
export function streamNature(document: BundledDocument, operation: PlacedOperation): StreamNature | undefined {
  const declared = operation.node['x-owui-stream'];
  const content = responseOf(document, operation.node, 200)?.content ?? {};
  const mediaType = declared && MEDIA_TYPES[declared.format];
  const stream = mediaType && content[mediaType];
  if (!declared || !stream) return undefined;
  const whole = content['application/json'];
  const dialect = dialectOf(declared.item.$ref);
  return {
    format: declared.format,
    mediaType,
    endWord: declared.end === 'close' ? undefined : declared.end,
    dialect,
    choice: choiceOf(document, operation, declared.format, Object.keys(content)),
    background: [...branchesOf(document, whole?.schema ?? {})].some((branch) => isBackground(document, branch)),
    streamExamples: Object.keys(stream.examples ?? {}),
    wholeExamples: Object.keys(whole?.examples ?? {}),
    errorItem: exampleError(document, declared.format, stream) ?? usualError(declared.format, dialect, declared.item.$ref),
  };
}

function choiceOf(document: BundledDocument, operation: PlacedOperation, format: StreamFormat, types: readonly string[]): StreamChoice {
  if (!types.includes('application/json')) return { by: 'nothing' };
  const query = operation.parameters.find((parameter) => parameter.in === 'query' && parameter.name === 'stream')?.schema;
  if (query) return { by: 'query', absent: query['default'] === true, null: false };
  const schema = operation.node.requestBody?.content?.['application/json']?.schema;
  const field = schema && fieldOf(document, schema, 'stream');
  if (!field) return { by: 'declaration', absent: types[0] === MEDIA_TYPES[format] };
  // Ollama's own operations stream unless they are told not to, also where Ollama and not the server applies the default.
  const absent = typeof field['default'] === 'boolean' ? field['default'] : format === 'ndjson';
  return { by: 'body', absent, null: absent && !NULL_IS_WHOLE.has(operation.node.operationId) };
}

/** Here the server passes `null` on, which Ollama takes for yes, but takes it for no itself. Seen on 0.12.4. */
const NULL_IS_WHOLE = new Set(['completeOllamaChat', 'completeOllamaChatOnServer']);

function fieldOf(document: BundledDocument, schema: SchemaNode, name: string): SchemaNode | undefined {
  for (const { properties } of branchesOf(document, schema)) {
    // The lint has checked that properties are schemas by name.
    if (isRecord(properties) && name in properties) return properties[name] as SchemaNode;
  }
  return undefined;
}

const isBackground = (document: BundledDocument, branch: SchemaNode): boolean => fieldOf(document, branch, 'task_ids') !== undefined;

/** The first item that tells of an error in the operation's examples, which came from a server. */
function exampleError({ components }: BundledDocument, format: StreamFormat, { examples = {} }: MediaTypeNode): string | undefined {
  const texts = Object.values(examples).map((example) => follow(components?.examples, example).value);
  return texts
    .flatMap((text) => splitItems(format, String(text)))
    .find((item) => {
      const value = carriedBy(format, item);
      return isRecord(value) && 'error' in value;
    });
}

function usualError(format: StreamFormat, name: DialectName | undefined, item: string | undefined): string | undefined {
  const dialect: Dialect | undefined = name && DIALECTS[name];
  const error = dialect ? dialect.error : errorOf(item);
  return error && frame(format, error, dialect?.named);
}

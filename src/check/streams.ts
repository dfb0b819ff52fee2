/** Validates the first items of every stream in the traffic against the schema that the contract promises. */

import type { ValidateFunction } from 'ajv/dist/2020.js';
import { statedAuthority } from '../contract/authority.ts';
import type { BundledDocument, PlacedOperation } from '../contract/document.ts';
import type { RouteIndex } from '../contract/routes.ts';
import { contractValidator } from '../contract/validator.ts';
import { type Finding, toFinding } from './findings.ts';
import { emptyTarget, sufficientToken, type Tokens } from './roles.ts';
import type { HarEntry, Recorder } from './traffic.ts';

const ITEMS = 20;
/** The media type of each framing. */
export const STREAM_TYPES: Readonly<Record<string, string>> = { ndjson: 'application/x-ndjson', sse: 'text/event-stream' };

/**
 * Asks each streaming GET without path parameters for its stream; other streams are asked for by workflows. An older server may answer the
 * whole as JSON; that is for the comparison of replies to judge, if the contract declares it.
 */
export async function askForStreams(operations: readonly PlacedOperation[], tokens: Tokens, recorder: Recorder): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const operation of operations) {
    const { method, path, node, parameters } = operation;
    const stream = node['x-owui-stream'];
    if (!stream || method !== 'GET' || path.includes('{')) continue;
    const query = parameters.some(({ name }) => name === 'stream') ? '?stream=true' : '';
    const token = sufficientToken(statedAuthority(operation.node), tokens);
    const reply = await recorder.send({ method, target: emptyTarget(path) + query, token });
    if (reply.mediaType === 'application/json' && declares(operation, 'application/json')) continue;
    if (reply.mediaType === STREAM_TYPES[stream.format]) continue;
    findings.push(
      note(
        operation,
        `The contract says ${STREAM_TYPES[stream.format]}; the server answered ${reply.status} ${reply.mediaType}. Mend x-owui-stream or the media type.`,
      ),
    );
  }
  return findings;
}

const declares = ({ node }: PlacedOperation, type: string): boolean => type in (node.responses['200']?.content ?? {});

/** Reports items of recorded streams that break their schema, and streams of operations that promise none. */
export function checkStreamItems(
  document: BundledDocument,
  traffic: readonly HarEntry[],
  url: string,
  routes: RouteIndex<PlacedOperation>,
): Finding[] {
  const compile = contractValidator(document);
  return traffic.flatMap(({ request, response }) => {
    const type = response.content.mimeType?.split(';')[0] ?? '';
    if (response.status !== 200 || !Object.values(STREAM_TYPES).includes(type)) return [];
    const match = routes.match(request.method, request.url.slice(url.length).split('?', 1)[0] ?? '');
    if (match.kind !== 'found') return [];
    const stream = match.route.node['x-owui-stream'];
    if (!stream || STREAM_TYPES[stream.format] !== type)
      return [note(match.route, `The server answered a stream of ${type}, of which x-owui-stream says nothing. Describe it.`)];
    const validate = compile(stream.item);
    return itemsOf(stream.format, response.content.text ?? '', stream.end)
      .slice(0, ITEMS)
      .flatMap((text) => {
        const problem = problemOf(validate, text);
        if (!problem) return [];
        const message = `An item of the stream breaks its schema: ${problem.message}. Mend the schema of the item.`;
        return [note(match.route, message, problem.field)];
      });
  });
}

const note = ({ method, path, node }: PlacedOperation, message: string, field?: string): Finding =>
  toFinding({ kind: 'stream', method, path, operationId: node.operationId, field, message });

/** The texts of a stream's items: lines, or the data of events, without the text that ends the stream. */
export function itemsOf(format: 'sse' | 'ndjson', text: string, end: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const items =
    format === 'ndjson' ? lines : lines.filter((line) => line.startsWith('data:')).map((line) => line.slice('data:'.length).trim());
  return items.filter((item) => item !== '' && item !== end);
}

/** What is wrong with an item of a stream. */
export function problemOf(validate: ValidateFunction, text: string): { message: string; field: string } | undefined {
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch {
    return { message: `it is not JSON: ${text.slice(0, 80)}`, field: '' };
  }
  if (validate(item)) return undefined;
  const [error] = validate.errors ?? [];
  return { message: `${error?.instancePath || '/'} ${error?.message}`, field: error?.instancePath ?? '' };
}

/** What the front needs to know of each operation of the bundled contract. */
import {
  type BundledDocument,
  follow,
  type ParameterNode,
  type PlacedOperation,
  placedOperations,
  type ResponseNode,
  type SecurityRequirement,
} from '../contract/document.ts';
import type { Route } from '../contract/routes.ts';
import type { ParsedType } from './query.ts';

export interface MockOperation extends Route {
  readonly operationId: string;
  readonly security: readonly SecurityRequirement[];
  /** Media types of the request body; empty if the operation takes none. */
  readonly requestTypes: readonly string[];
  /** Media types of the replies. */
  readonly replyTypes: readonly string[];
  /** Names of the examples of an event stream that the operation may answer in place of JSON; `undefined` if it does not. */
  readonly streamExamples: ReadonlySet<string> | undefined;
  /** Query parameters with one value, by name, and how their text is parsed; `undefined` for a text. */
  readonly scalarQuery: ReadonlyMap<string, ParsedType | undefined>;
  /** The reply to a request that breaks the contract, where it is one fixed body in place of the server's list of violations. */
  readonly fixedUnprocessable: unknown;
}

/** Lists every operation of the contract. */
export const listOperations = (document: BundledDocument): MockOperation[] =>
  placedOperations(document).map((operation) => describe(document, operation));

function describe(document: BundledDocument, operation: PlacedOperation): MockOperation {
  const { method, path, node } = operation;
  const responses = Object.entries(node.responses).map(
    ([status, response]) => [status, follow(document.components?.responses, response)] as const,
  );
  return {
    operationId: node.operationId,
    method,
    path,
    multiSegment: operation.multiSegment,
    security: node.security ?? [],
    requestTypes: Object.keys(node.requestBody?.content ?? {}),
    replyTypes: responses.flatMap(([, response]) => Object.keys(response.content ?? {})),
    streamExamples: streamExamples(responses.find(([status]) => status === '200')?.[1]),
    scalarQuery: new Map(operation.parameters.filter((node) => node.in === 'query').flatMap(scalarEntry)),
    fixedUnprocessable: fixedUnprocessable(document, responses.find(([status]) => status === '422')?.[1]),
  };
}

function streamExamples({ content = {} }: ResponseNode = {}): ReadonlySet<string> | undefined {
  const stream = content['text/event-stream'];
  return stream && 'application/json' in content ? new Set(Object.keys(stream.examples ?? {})) : undefined;
}

/** No entry for a list or an object: their values are Prism's business. */
function scalarEntry({ name, schema }: ParameterNode): (readonly [string, ParsedType | undefined])[] {
  const types = [schema?.['type']].flat().filter((type) => type !== 'null');
  if (name === undefined || types.length !== 1) return [];
  switch (types[0]) {
    case 'string':
      return [[name, undefined]];
    case 'integer':
    case 'number':
    case 'boolean':
      return [[name, types[0]]];
    default:
      return [];
  }
}

/** The first example of a 422 that is not (only) the list of violations: what the newest server says. */
function fixedUnprocessable({ components }: BundledDocument, response: ResponseNode | undefined): unknown {
  const media = response?.content?.['application/json'];
  const example = Object.values(media?.examples ?? {})[0];
  if (!media || !example || media.schema?.$ref?.endsWith('/ValidationError')) return undefined;
  return follow(components?.examples, example).value;
}

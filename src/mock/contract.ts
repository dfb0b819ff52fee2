/** What the front needs to know of each operation of the bundled contract. */
import type { SecurityRequirement } from './authority.ts';
import type { Route } from './routes.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export interface MockOperation extends Route {
  readonly operationId: string;
  readonly security: readonly SecurityRequirement[];
  /** Media types of the request body; empty if the operation takes none. */
  readonly requestTypes: readonly string[];
  /** Media types of the replies. */
  readonly replyTypes: readonly string[];
  /** The reply to a request that breaks the contract, where it is one fixed body in place of the server's list of violations. */
  readonly fixedUnprocessable: unknown;
}

/** The parts of a bundled OpenAPI document that are read here. */
export interface BundledDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly responses?: Readonly<Record<string, ResponseNode>>;
    readonly parameters?: Readonly<Record<string, ParameterNode>>;
    readonly examples?: Readonly<Record<string, ExampleNode>>;
  };
}

type PathItem = Readonly<Partial<Record<(typeof METHODS)[number], OperationNode>>> & { readonly parameters?: readonly ParameterNode[] };

interface OperationNode {
  readonly operationId: string;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly ParameterNode[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, ResponseNode>>;
}

interface ParameterNode {
  readonly $ref?: string;
  readonly name?: string;
  readonly 'x-owui-multi-segment'?: boolean;
}

interface ResponseNode {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<string, { readonly schema?: { readonly $ref?: string }; readonly examples?: Readonly<Record<string, ExampleNode>> }>
  >;
}

interface ExampleNode {
  readonly $ref?: string;
  readonly value?: unknown;
}

/** Lists every operation of the contract. */
export function listOperations(document: BundledDocument): MockOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [describe(document, path, method, item, operation)] : [];
    }),
  );
}

function describe(document: BundledDocument, path: string, method: string, item: PathItem, operation: OperationNode): MockOperation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((node) =>
    deref(document.components?.parameters, node),
  );
  const responses = Object.entries(operation.responses).map(
    ([status, node]) => [status, deref(document.components?.responses, node)] as const,
  );
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    multiSegment: parameters.flatMap((node) => (node['x-owui-multi-segment'] && node.name ? [node.name] : [])),
    security: operation.security ?? [],
    requestTypes: Object.keys(operation.requestBody?.content ?? {}),
    replyTypes: responses.flatMap(([, node]) => Object.keys(node.content ?? {})),
    fixedUnprocessable: fixedUnprocessable(document, responses.find(([status]) => status === '422')?.[1]),
  };
}

/** The first example of a 422 that is not (only) the list of violations: what the newest server says. */
function fixedUnprocessable({ components }: BundledDocument, response: ResponseNode | undefined): unknown {
  const media = response?.content?.['application/json'];
  const example = Object.values(media?.examples ?? {})[0];
  if (!media || !example || media.schema?.$ref?.endsWith('/ValidationError')) return undefined;
  return deref(components?.examples, example).value;
}

/** The bundler leaves at most one reference deep, always into `components`. */
function deref<T extends { readonly $ref?: string }>(components: Readonly<Record<string, T>> | undefined, node: T): T {
  return (node.$ref && components?.[node.$ref.split('/').at(-1) ?? '']) || node;
}

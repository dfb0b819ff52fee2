/** The shape of the bundled contract, as far as programs read it. The lint has checked it; nothing here checks it again. */

import type { VersionedNode } from './version.ts';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** One entry of `security`: scheme name to role names. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface BundledDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, SchemaNode>>;
    readonly responses?: Readonly<Record<string, ResponseNode>>;
    readonly parameters?: Readonly<Record<string, ParameterNode>>;
    readonly examples?: Readonly<Record<string, ExampleNode>>;
  };
}

export type PathItem = Readonly<Partial<Record<(typeof METHODS)[number], OperationNode>>> & {
  readonly parameters?: readonly ParameterNode[];
};

export interface OperationNode {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly ParameterNode[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Readonly<Record<string, MediaTypeNode>> };
  readonly responses: Readonly<Record<string, ResponseNode>>;
  /** The permission that the server asks a plain user for. */
  readonly 'x-owui-permission'?: string;
  readonly 'x-owui-effect'?: 'read' | 'write' | 'destructive' | 'external';
  readonly 'x-owui-served-by'?: readonly string[];
  readonly 'x-owui-stream'?: { readonly format: 'sse' | 'ndjson'; readonly item: SchemaNode; readonly end: string };
}

export interface ParameterNode extends VersionedNode {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema?: SchemaNode;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, ExampleNode>>;
  readonly 'x-owui-multi-segment'?: boolean;
  readonly 'x-owui-since'?: string;
  readonly 'x-owui-until'?: string;
}

export interface ResponseNode {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, MediaTypeNode>>;
}

export interface MediaTypeNode extends VersionedNode {
  readonly schema?: SchemaNode;
  readonly examples?: Readonly<Record<string, ExampleNode>>;
}

/** A JSON Schema; only its reference is read by name. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

export interface ExampleNode {
  readonly $ref?: string;
  readonly value?: unknown;
}

/** An operation with the place where it stands. */
export interface PlacedOperation {
  /** Upper-case method. */
  readonly method: string;
  readonly path: string;
  readonly node: OperationNode;
  /** The path item's parameters and the operation's own, references followed. */
  readonly parameters: readonly ParameterNode[];
  /** Names of the path parameters whose value may hold slashes. */
  readonly multiSegment: readonly string[];
}

/** Every operation of the contract, in the contract's order. */
export function placedOperations(document: BundledDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = item[method];
      if (!node) return [];
      const declared = [...(item.parameters ?? []), ...(node.parameters ?? [])];
      const parameters = declared.map((one) => follow(document.components?.parameters, one));
      const multiSegment = parameters.flatMap(({ name, 'x-owui-multi-segment': several }) => (several && name ? [name] : []));
      return [{ method: method.toUpperCase(), path, node, parameters, multiSegment }];
    }),
  );
}

/** What a node's `$ref` names, or the node itself. The bundler leaves references one deep, always into `components`. */
export function follow<T extends { readonly $ref?: string }>(components: Readonly<Record<string, T>> | undefined, node: T): T {
  return (node.$ref && components?.[node.$ref.split('/').at(-1) ?? '']) || node;
}

/** The reply that an operation declares for a status, `default` included, references followed. */
export function responseOf(document: BundledDocument, operation: OperationNode, status: number | string): ResponseNode | undefined {
  const node = operation.responses[String(status)] ?? operation.responses['default'];
  return node && follow(document.components?.responses, node);
}

/**
 * What the build makes of the contract for the mock: nothing is sampled, compiled or resolved at run time that can be beforehand.
 * `src/mock/compile/` makes it.
 */
import type { Authority } from '../contract/authority.ts';
import type { SecurityRequirement } from '../contract/document.ts';
import type { Route } from '../contract/routes.ts';
import type { VersionedNode } from '../contract/version.ts';
import type { FormShape } from './files/form-check.ts';
import type { WorldData } from './state/data.ts';
import type { StreamNature } from './stream/nature.ts';
import type { Versions } from './versions.ts';

export interface CompiledContract {
  readonly operations: readonly CompiledOperation[];
  /** Distinct bodies of replies; a reply names its own by position. */
  readonly bodies: readonly string[];
  /** Every server that an operation can be served by, such as `open-webui@0.12.4`. */
  readonly servers: readonly string[];
  readonly world: WorldData;
  /** What not every server has. */
  readonly versions: Versions;
}

export interface CompiledOperation extends Route {
  readonly operationId: string;
  readonly tag: string;
  readonly security: readonly SecurityRequirement[];
  /** Who may call it on a server where that differs from `security`, which is the newest server's. */
  readonly authorities?: Readonly<Record<string, Authority>>;
  /** Servers that serve it. */
  readonly servedBy: readonly string[];
  /** Media types of the request body; empty if the operation takes none. */
  readonly requestTypes: readonly string[];
  readonly bodyRequired: boolean;
  readonly parameters: readonly CompiledParameter[];
  /** The fields of a form body; absent if the body is no form. */
  readonly form?: FormShape;
  /** The reply to a request that breaks the contract, where it is one fixed body in place of the server's list of violations. */
  readonly fixedUnprocessable?: unknown;
  /** What streams here; absent if nothing does. */
  readonly stream?: StreamNature;
  /** Names of the validators of this operation; absent where there is nothing to check. */
  readonly validators: { readonly parameters?: string; readonly body?: string };
  /** In the contract's order: the default status first, of a status the default media type first. */
  readonly replies: readonly CompiledReply[];
}

export interface CompiledParameter extends VersionedNode {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly type: ValueType;
}

/** How the text of a parameter is read. `texts` and `integers` are lists. `any` is left alone. */
export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'texts' | 'integers' | 'any';

/** One rendered reply. */
export interface CompiledReply extends VersionedNode {
  /** `default` stands for every status that has no reply of its own: what a proxy's peer may answer. */
  readonly status: number | 'default';
  /** Media type; absent if the reply has no body. */
  readonly type?: string;
  /** Name of the example; absent if the contract has none for this media type and the body was made from the schema. */
  readonly example?: string;
  /** Names in lower case, without the media type. */
  readonly headers: Readonly<Record<string, string>>;
  /** Position in the contract's bodies; -1 for none. */
  readonly body: number;
}

/** One violation as ajv reports it. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A compiled validator: whether the value holds, and if not, why in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

export type Validators = Readonly<Record<string, Validator>>;

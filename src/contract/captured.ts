/** What a server serves, read from the server itself (openapi/servers/*.json). */
import type { Authority } from './authority.ts';

export interface CapturedOperation {
  /** Upper-case method. */
  readonly method: string;
  readonly path: string;
  /** The role that the server enforces. */
  readonly authority: Authority;
}

export interface CapturedServer {
  /** Such as `open-webui@0.12.4`. */
  readonly server: string;
  readonly operations: readonly CapturedOperation[];
}

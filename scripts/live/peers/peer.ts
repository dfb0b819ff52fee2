/** What every stand-in is: some paths of the peers' common address, and what they answer. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface PeerRequest {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON body; empty if there is none or it is not JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The peers' common address. */
  readonly base: string;
}

export interface PeerAnswer {
  readonly status?: number;
  /** Sent as JSON, unless `type` says otherwise: then text or bytes as they are. */
  readonly body: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until it is sent. */
  readonly delay?: number;
}

export interface Peer {
  /** `undefined` if the request is not for this peer. */
  answer(request: PeerRequest): PeerAnswer | undefined;
  /** Takes a connection that becomes a socket; `false` if it is not for this peer. */
  upgrade?(request: IncomingMessage, socket: Duplex): boolean;
  /** Inputs of the workflows. */
  inputs?(base: string): Readonly<Record<string, string>>;
  /** Variables for the environment of Open WebUI. */
  env?(base: string): Readonly<Record<string, string>>;
}

/** What every preparation is: a step that brings a fresh server into the state that workflows count on. */
import type { Tokens } from '../../server/accounts.ts';
import type { Peers } from '../peers.ts';

export interface FreshServer {
  readonly url: string;
  readonly tokens: Tokens;
  readonly peers: Peers;
  /** Where the server keeps its files. */
  readonly dataFolder: string;
  /** Whether the server has operations under a path that begins so. */
  readonly serves: (beginning: string) => boolean;
}

/** @returns inputs of workflows, if it makes any */
export type Preparation = (server: FreshServer) => Promise<Readonly<Record<string, string>> | undefined>;

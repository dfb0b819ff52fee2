/** The two calls that every contestant makes, and how it is told where to. */
export interface Caller {
  /** Reads one chat and parses the reply. */
  readonly get: () => Promise<unknown>;
  /** Sends a new chat as JSON and parses the reply. */
  readonly post: () => Promise<unknown>;
}

export type MakeCaller = (baseUrl: string) => Caller;

export const TOKEN = 'user-token';
export const ID = '0b7d1c5e-5f7a-4c39-9d2f-9a53cbb1d0a4';
export const BODY = { chat: { title: 'A week in Rome', models: ['llama3.2:3b'], history: { messages: {}, currentId: null } } };

/** @throws Error if a call has no data: a refusal would pass for speed */
export function demand<T>(data: T | undefined): T {
  if (data === undefined) throw new Error('A call was refused, so its time says nothing. Look at what the server answered.');
  return data;
}

/** The mock in Node: `open-webui-contract/mock`. */
import type { CompiledOperation } from './compiled.ts';
import { type ControlMethods, controlMethods } from './control/methods.ts';
import { loadData } from './data.ts';
import { packageAssets } from './docs/assets-node.ts';
import { createDocs } from './docs/docs.ts';
import { createCore, type MockOptions } from './mock.ts';
import { prismSampler } from './node/sampler.ts';
import { type Listening, type ListenOptions, listen } from './node/server.ts';

export type { ClockState, VirtualClock } from './control/clock.ts';
export type { Health } from './control/controls.ts';
export { ConnectionDroppedError, ControlError } from './control/errors.ts';
export type { JournalEntry } from './control/journal.ts';
export type { ControlMethods } from './control/methods.ts';
export type { NextAnswer } from './control/next-answer.ts';
export { ControlTokenError, type Exchange, type MockOptions } from './mock.ts';
export { ListenError, type Listening, type ListenOptions } from './node/server.ts';

/** A mock of Open WebUI. */
export interface Mock extends ControlMethods {
  /** Answers a request without a port. */
  fetch(request: Request): Promise<Response>;
  /**
   * Serves the mock over HTTP.
   *
   * @throws ListenError if the address is taken
   */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The operations that it serves. */
  operations(): Promise<readonly CompiledOperation[]>;
}

/**
 * Makes a mock. Nothing is loaded or listened on before it is asked.
 *
 * @example
 * const mock = createMock();
 * const response = await mock.fetch(new Request('http://mock/api/v1/chats/', { headers: { authorization: 'Bearer user-token' } }));
 * @example
 * const { url, close } = await createMock().listen({ port: 0 });
 */
export function createMock(options: MockOptions = {}): Mock {
  const { document } = options;
  const contract = document && new TextEncoder().encode(JSON.stringify(document));
  const docs = createDocs({
    loadAsset: packageAssets(contract && (async () => contract)),
    tokens: { bearerAuth: 'admin-token', scimToken: 'scim-token' },
  });
  const core = createCore(options, { load: loadOrCompile, sampler: prismSampler, docs });
  return {
    ...controlMethods(core.controls),
    fetch: core.fetch,
    listen: (where) => listen(core, where),
    operations: async () => (await core.ready).operations,
  };
}

async function loadOrCompile(document: Parameters<Parameters<typeof createCore>[1]['load']>[0]) {
  if (!document) return loadData();
  const { compileContract } = await import('./compile/compile.ts');
  const { contract, validators } = await compileContract(document);
  return { contract, validators: validators.functions() };
}

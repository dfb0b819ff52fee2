/** The mock in Node: `open-webui-contract/mock`. */
import { createNodeMock, type Mock, type NodeMockOptions } from './node/create.ts';

export { ListenError } from '../listen-error.ts';
export type { ClockState, VirtualClock } from './control/clock.ts';
export type { Health } from './control/controls.ts';
export { ConnectionDroppedError, ControlError } from './control/errors.ts';
export type { JournalEntry } from './control/journal.ts';
export type { ControlMethods } from './control/methods.ts';
export type { NextAnswer } from './control/next-answer.ts';
export { UnknownServerError } from './emulate.ts';
export { type Mock, type NodeMockOptions as MockOptions, StatelessStateError } from './node/create.ts';
export type { CloseOptions, Listening, ListenOptions } from './node/server.ts';
export { ControlTokenError, type Exchange } from './options.ts';
export { StateFileError } from './state/sqlite.ts';
export { ReplyScriptError } from './stream/errors.ts';

/**
 * Makes a mock. Nothing is listened on before it is asked.
 *
 * @throws StatelessStateError for a state file of a mock without state
 * @example
 * const mock = createMock();
 * const response = await mock.fetch(new Request('http://mock/api/v1/chats/', { headers: { authorization: 'Bearer user-token' } }));
 * @example
 * const { url, close } = await createMock().listen({ port: 0 });
 */
export function createMock(options: NodeMockOptions = {}): Mock {
  const { replace: _, ...mock } = createNodeMock(options);
  return mock;
}

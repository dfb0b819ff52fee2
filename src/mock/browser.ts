/** The mock where there is no Node: in a page, its service worker, or an edge worker. `open-webui-contract/mock` is this for browsers. */
import { type ControlMethods, controlMethods } from './control/methods.ts';
import { loadData } from './data.ts';
import { createCore } from './mock.ts';
import { type MockOptions, NeedsNodeError } from './options.ts';

export type { ClockState, VirtualClock } from './control/clock.ts';
export type { Health } from './control/controls.ts';
export { ConnectionDroppedError, ControlError } from './control/errors.ts';
export type { JournalEntry } from './control/journal.ts';
export type { ControlMethods } from './control/methods.ts';
export type { NextAnswer } from './control/next-answer.ts';
export { ControlTokenError, type Exchange, type MockOptions } from './options.ts';

/** A mock without a port. */
export interface Mock extends ControlMethods {
  /** Answers a request. */
  fetch(request: Request): Promise<Response>;
}

/**
 * Makes a mock. Nothing is loaded before it is asked.
 *
 * @throws NeedsNodeError for a contract of one's own, which would have to be compiled first
 * @example
 * const mock = createMock();
 * const response = await mock.fetch(new Request('http://mock/health'));
 */
export function createMock(options: MockOptions = {}): Mock {
  if (options.document) throw new NeedsNodeError("A contract of one's own");
  const { fetch, controls } = createCore(options, { load: loadData });
  return { ...controlMethods(controls), fetch };
}

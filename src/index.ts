/** The public surface of `open-webui-contract`. The SDK stands at `/sdk`, the types alone at `/types`. */

export type { components, operations, paths } from '../generated/schema.d.ts';
export type { StreamItems } from '../generated/streams.ts';
export { toApiError } from './client/api-error.ts';
export type { OpenWebUIClient, OperationId, ServerInfo, ThrowingClient } from './client/client-types.ts';
export { createClient } from './client/create-client.ts';
export {
  ApiError,
  ConnectionError,
  NotAnApiReplyError,
  OpenWebUIError,
  StreamError,
  TimeoutError,
  UnsupportedOperationError,
} from './client/errors.ts';
export { ClientOptionError } from './client/option-error.ts';
export type { Attempt, CallOptions, ClientOptions, Hooks, RetryDelay, Timeouts } from './client/options.ts';

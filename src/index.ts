/** The public surface of `open-webui-contract`. The SDK stands at `/sdk`, the types alone at `/types`. */

export type { components, operations, paths } from '../generated/schema.d.ts';
export type { StreamItems } from '../generated/streams.ts';
export { type AnyClient, UnexpectedReplyError } from './client/answer.ts';
export { toApiError } from './client/api-error.ts';
export type { ModelAnswer } from './client/chat/answer.ts';
export { branchOf, type Exchange, messagesOf, withExchange } from './client/chat/history.ts';
export {
  type MessageOptions,
  type MessageRequest,
  type MessageStream,
  type StreamingClient,
  sendMessage,
  streamMessage,
} from './client/chat/message.ts';
export { type SaveOptions, saveExchange } from './client/chat/save.ts';
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
export type { Attempt, CallOptions, CheckedReply, ClientOptions, Hooks, RetryDelay, Timeouts } from './client/options.ts';
export { type ItemOf, type PagedParameters, type PagedPath, type PagesOptions, pages } from './client/pages.ts';
export type { OnProgress, UploadProgress } from './client/upload/progress.ts';
export { type PathSource, UploadSourceError } from './client/upload/source.ts';
export { type NamedUploadOptions, type StreamUploadOptions, type UploadOptions, uploadFile } from './client/upload/upload.ts';
export { FileProcessingError, KnowledgeProcessingError, type ProcessingEnd, WaitTimeoutError } from './client/wait/errors.ts';
export { type FileStatus, type FileWaitOptions, waitForFile } from './client/wait/file.ts';
export { type KnowledgeWaitOptions, waitForKnowledge } from './client/wait/knowledge.ts';
export type { WaitOptions } from './client/wait/poll.ts';

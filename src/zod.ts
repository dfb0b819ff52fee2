/** Schemas of the contract for zod, and the check of replies that is made of them. Import only what you use; the rest is left out of a bundle. */

export * from '../generated/zod/zod.gen.ts';
export { type ReplyIssue, type ReplyMismatch, ReplyMismatchError, UnknownOperationError } from './replies/errors.ts';
export { type Reply, replyIssues, replyValidator } from './replies/reply-validator.ts';
export { responseValidator } from './replies/response-validator.ts';

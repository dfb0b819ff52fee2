/** Checks of replies against the contract, for whoever asks for them. */
import { type ReplyCheck, replyChecks } from '../../generated/zod/replies.gen.ts';
import { type ReplyIssue, ReplyMismatchError, UnknownOperationError } from './errors.ts';
import { schemaIssues } from './schema-issues.ts';

/** A reply as the client has it. */
export interface Reply {
  /** Upper-case method. */
  readonly method: string;
  /** Path template, such as `/api/v1/chats/{id}`. */
  readonly path: string;
  readonly status: number;
  /** The parsed body. */
  readonly data: unknown;
}

let byId: ReadonlyMap<string, ReplyCheck> | undefined;

/**
 * What the contract says against the body of a reply; nothing if it fits, or if the contract says nothing of it: errors, files, streams,
 * and operations that answer no JSON. Fields that the contract does not name are never against it, since releases add them all the time.
 *
 * Two things that JSON Schema can say are beyond the schemas: rules on the names of fields (a whole configuration counts as the older
 * nested form too), and that a server leaves out what came after it.
 *
 * @param operation operationId, or method and path template
 * @throws UnknownOperationError if the contract has no such operation, or it answers no JSON at all
 * @example
 * const issues = replyIssues('getChatById', 200, body); // [{ field: 'title', expected: 'must be string' }]
 */
export function replyIssues(operation: string, status: number, body: unknown): ReplyIssue[] {
  byId ??= new Map(Object.values(replyChecks).map((check) => [check.operationId, check]));
  const check = replyChecks[operation] ?? byId.get(operation);
  if (!check) throw new UnknownOperationError(operation);
  return issuesOf(check, status, body);
}

/**
 * For `createClient({ validate: replyValidator })`: every reply in JSON is held against the contract. Brings the schemas of all operations.
 *
 * @throws ReplyMismatchError if the reply does not fit
 */
export function replyValidator({ method, path, status, data }: Reply): void {
  const check = replyChecks[`${method} ${path}`];
  const issues = check ? issuesOf(check, status, data) : [];
  if (check && issues.length > 0) throw new ReplyMismatchError({ operation: check.operationId, status, issues });
}

function issuesOf({ statuses, orText, schema }: ReplyCheck, status: number, body: unknown): ReplyIssue[] {
  if (!statuses.includes(status)) return [];
  if (orText && (typeof body === 'string' || isRaw(body))) return [];
  return isRaw(body) ? [] : schemaIssues(schema, body);
}

/** Whether the caller asked for the body as it came. */
const isRaw = (body: unknown): boolean => body instanceof ReadableStream || body instanceof Blob || body instanceof ArrayBuffer;

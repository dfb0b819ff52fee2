/** Waits until the files that were uploaded for a knowledge base are in it. */
import { type AnyClient, answerOf, eitherStyle, isNotFound } from '../answer.ts';
import { FileProcessingError, KnowledgeProcessingError } from './errors.ts';
import { failureOf, statusOf } from './file.ts';
import { poll, type WaitOptions } from './poll.ts';

export interface KnowledgeWaitOptions extends WaitOptions {
  /** Told how many files are not done yet, whenever that number changes. */
  readonly onPending?: (count: number) => void;
}

/**
 * Resolves when no upload for a knowledge base is waiting any more: files that were uploaded with `knowledge_id` in their metadata. Of
 * `addKnowledgeFile` there is nothing to wait for; it answers when the file is in. Servers before 0.9.6 have no such list.
 *
 * A file that had failed before the first look is not in the server's list, and so not in the error: `waitForFile` tells of one file.
 *
 * @throws KnowledgeProcessingError with the files that failed or were deleted while it waited, each with the server's text
 * @throws WaitTimeoutError after `timeout` milliseconds
 * @throws ApiError if the server refuses, for instance with 400 because the caller may not read the knowledge base
 * @example
 * for (const file of files) await uploadFile(client, file, { metadata: { knowledge_id } });
 * await waitForKnowledge(client, knowledge_id, { onPending: (count) => console.log(`${count} to go`) });
 */
export async function waitForKnowledge(client: AnyClient<'GET'>, id: string, options: KnowledgeWaitOptions = {}): Promise<void> {
  const path = '/api/v1/knowledge/{id}/files/pending';
  const failures: FileProcessingError[] = [];
  let waiting: ReadonlySet<string> = new Set();
  let last: number | undefined;
  await poll(`Processing the files of the knowledge base ${id}`, ask, options);
  if (failures.length > 0) throw new KnowledgeProcessingError(id, failures);

  async function ask(signal: AbortSignal): Promise<boolean> {
    const pending = await answerOf('GET', path, eitherStyle(client).GET(path, { params: { path: { id } }, signal }));
    const ids = new Set(pending.map((file) => file.id));
    for (const gone of [...waiting].filter((one) => !ids.has(one))) {
      const failure = await endOf(client, gone, signal);
      if (failure) failures.push(failure);
    }
    waiting = ids;
    if (ids.size !== last) options.onPending?.(ids.size);
    last = ids.size;
    return ids.size === 0;
  }
}

/** How it went with a file that has left the list of those that wait; `undefined` if well. */
async function endOf(client: AnyClient<'GET'>, id: string, signal: AbortSignal): Promise<FileProcessingError | undefined> {
  try {
    return (await statusOf(client, id, signal)) === 'failed' ? await failureOf(client, id, signal) : undefined;
  } catch (error) {
    if (isNotFound(error)) return new FileProcessingError(id, 'deleted', null);
    throw error;
  }
}

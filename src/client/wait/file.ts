/**
 * Waits until the server has processed a file. It asks from time to time; the server has a stream of events too, but a browser keeps only
 * six connections to a server over HTTP/1, and six files that are waited for would hold up everything else.
 */
import type { components } from '../../../generated/schema.d.ts';
import { type AnyClient, answerOf, eitherStyle, isNotFound } from '../answer.ts';
import { FileProcessingError } from './errors.ts';
import { poll, type WaitOptions } from './poll.ts';

export type FileStatus = components['schemas']['FileProcessStatus']['status'];

export interface FileWaitOptions extends WaitOptions {
  /** Told of every change of the status. */
  readonly onStatus?: (status: FileStatus) => void;
}

/**
 * Resolves when the server has extracted a file's text and made it searchable.
 *
 * @param id the file's id, from `uploadFile`
 * @throws FileProcessingError if the processing failed, with the server's text, if the file was deleted meanwhile, or if it was uploaded
 * not to be processed
 * @throws WaitTimeoutError after `timeout` milliseconds
 * @throws ApiError if the server refuses to tell, for instance with 404 because there is no such file
 * @example
 * await waitForFile(client, id, { timeout: 60_000, onStatus: (status) => console.log(status) });
 */
export async function waitForFile(client: AnyClient<'GET'>, id: string, options: FileWaitOptions = {}): Promise<void> {
  let last: FileStatus | undefined;
  await poll(`Processing the file ${id}`, ask, options);

  async function ask(signal: AbortSignal): Promise<boolean> {
    try {
      return await isOver(await statusOf(client, id, signal), signal);
    } catch (error) {
      if (last !== undefined && isNotFound(error)) throw new FileProcessingError(id, 'deleted', null);
      throw error;
    }
  }

  async function isOver(status: FileStatus, signal: AbortSignal): Promise<boolean> {
    const before = last;
    last = status;
    if (status !== before) options.onStatus?.(status);
    if (status === 'failed') throw await failureOf(client, id, signal);
    // A file that is not to be processed is pending for ever, and only its record tells.
    if (status === 'pending' && before === undefined && (await dataOf(client, id, signal))?.status === undefined) {
      throw new FileProcessingError(id, 'not processed', null);
    }
    return status === 'completed';
  }
}

/** @throws ApiError */
export async function statusOf(client: AnyClient<'GET'>, id: string, signal: AbortSignal): Promise<FileStatus> {
  const path = '/api/v1/files/{id}/process/status';
  return (await answerOf('GET', path, eitherStyle(client).GET(path, { params: { path: { id } }, signal }))).status;
}

/** The error of a file whose status is `failed`. */
export async function failureOf(client: AnyClient<'GET'>, id: string, signal: AbortSignal): Promise<FileProcessingError> {
  return new FileProcessingError(id, 'failed', (await dataOf(client, id, signal))?.error ?? null);
}

async function dataOf(client: AnyClient<'GET'>, id: string, signal: AbortSignal): Promise<components['schemas']['FileData'] | null> {
  const path = '/api/v1/files/{id}';
  return (await answerOf('GET', path, eitherStyle(client).GET(path, { params: { path: { id } }, signal }))).data;
}

/** Why waiting ended without success. */

/** How a file's processing can end other than well. */
export type ProcessingEnd = 'failed' | 'deleted' | 'not processed';

/** A file was not processed. `detail` is what the server says of it. */
export class FileProcessingError extends Error {
  override readonly name = 'FileProcessingError';
  readonly fileId: string;
  readonly reason: ProcessingEnd;
  /** The server's text; `null` if it gives none. */
  readonly detail: string | null;

  constructor(fileId: string, reason: ProcessingEnd, detail: string | null) {
    super(SENTENCES[reason](fileId, detail));
    this.fileId = fileId;
    this.reason = reason;
    this.detail = detail;
  }
}

const SENTENCES: Readonly<Record<ProcessingEnd, (id: string, detail: string | null) => string>> = {
  failed: (id, detail) => `The server could not process the file ${id}: ${detail ?? 'it does not say why.'}`,
  deleted: (id) => `The file ${id} was deleted while it was being processed.`,
  'not processed': (id) => `The file ${id} was uploaded with \`process: false\`, so the server never processes it. Upload it without.`,
};

/** Files meant for a knowledge base did not get into it. */
export class KnowledgeProcessingError extends Error {
  override readonly name = 'KnowledgeProcessingError';
  readonly knowledgeId: string;
  readonly files: readonly FileProcessingError[];

  constructor(knowledgeId: string, files: readonly FileProcessingError[]) {
    super(
      `${files.length} of the files for the knowledge base ${knowledgeId} did not get into it. ${files.map(({ message }) => message).join(' ')}`,
    );
    this.knowledgeId = knowledgeId;
    this.files = files;
  }
}

/** It took longer than the caller wanted to wait. The server goes on: wait again, or longer. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError';
  /** In milliseconds. */
  readonly timeout: number;

  constructor(what: string, timeout: number) {
    super(`${what} took longer than ${timeout} ms. The server goes on with it: wait again, or pass a larger \`timeout\`.`);
    this.timeout = timeout;
  }
}
